"""What a user of the installed wheel does: the example of the README, as written."""

import subprocess
import sys
from datetime import date

import asn_wfh
from asn_wfh import CivilServant, Outcome, decide, load_policy, shipped_policies
from asn_wfh.loading.english_sentences import policy_with_english
from asn_wfh.people import load_directory, shipped_directories

assert {"bukittinggi", "bangka_barat"} <= set(shipped_policies())
assert shipped_directories() == ("bangka_barat", "bukittinggi")
assert load_directory("bukittinggi").placement("Dinas Kesehatan", "").affairs == ("kesehatan",)

policy = load_policy("bukittinggi")
assert policy_with_english(policy) is not policy
who = CivilServant(
    employment="pns",
    level="pelaksana",
    post="lainnya",
    task="lainnya",
    affair="perencanaan",
    unit="induk",
    service="pendukung",
    domicile="13.75",
)
decision = decide(
    policy,
    who,
    date(2026, 4, 10),
    rostered=None,
    recalled=None,
    absent=None,
    facts=None,
    calendar=None,
    stance=None,
)
assert decision.outcome is Outcome.PERMITTED
assert [reason.clause for reason in decision.reasons] == ["1.b"]
assert "site-packages" in str(asn_wfh.__file__)
assert "typer" not in sys.modules
assert "holidays" not in sys.modules
print(decision.explain("id"))

if "--without-cli" in sys.argv:
    command = [sys.executable, "-c", "from asn_wfh.cli import run; run()"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2, done
    assert done.stdout == "", done
    assert done.stderr.count("\n") == 1, done
    assert "asn-wfh[cli]" in done.stderr, done
    print(done.stderr, end="")
