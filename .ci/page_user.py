"""What a reader does who copies the Python of a page: run it with the installed wheel.

Each page is a namespace and a folder of its own; after a block comes what it prints.
"""

import contextlib
import io
import re
import sys
import tempfile
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path

import asn_wfh

BLOCK = re.compile(
    r"^```python\n(?!>>>)(.*?)^```$(?:\n\n```text\n(.*?)^```$)?", re.MULTILINE | re.DOTALL
)

assert "site-packages" in str(asn_wfh.__file__)
for page in map(Path, sys.argv[1:]):
    namespace: dict[str, object] = {}
    blocks = BLOCK.findall(page.read_text(encoding="utf-8"))
    assert blocks, page
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        for source, expected in blocks:
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                exec(source, namespace)
            got = printed.getvalue()
            assert OutputChecker().check_output(expected, got, ELLIPSIS), (page, got)
    print(f"{page.name}: {len(blocks)} blocks run with the installed wheel")
