"""The first policies of a program, loaded by many threads at once."""

import subprocess
import sys

_CODE = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from asn_wfh import load_policy

barrier = Barrier(16)

def load(number):
    barrier.wait()
    return load_policy(("bukittinggi", "bangka_barat")[number % 2]).digest
"""


def test_threads_that_load_first_get_what_one_caller_gets() -> None:
    """What is built on first use is built whole, whoever comes while it is being built."""
    code = _CODE + (
        "with ThreadPoolExecutor(16) as pool: print(len(set(pool.map(load, range(16)))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "2\n"
