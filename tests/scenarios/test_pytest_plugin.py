"""The pytest plugin runs scenarios as tests, and does nothing where there are none."""

import subprocess
import sys
from pathlib import Path

import pytest

from asn_wfh.scenarios import pytest_plugin
from scenarios import teladan

pytest_plugins = ["pytester"]

SUITE = teladan.HEAD + teladan.GIVEN


def written(pytester: pytest.Pytester, suite: str = SUITE, policy: str = teladan.POLICY) -> None:
    """A folder with the small circular and a suite beside it."""
    if policy:
        pytester.path.joinpath("kota_teladan.yaml").write_text(policy, encoding="utf-8")
    pytester.path.joinpath("kota_teladan.scenarios.yaml").write_text(suite, encoding="utf-8")


def test_every_scenario_is_a_test(pytester: pytest.Pytester) -> None:
    """Each scenario is collected under its name and passes."""
    written(pytester)
    result = pytester.runpytest_inprocess("-v")
    result.assert_outcomes(passed=len(teladan.suite().scenarios))
    result.stdout.fnmatch_lines(["*kota_teladan.scenarios.yaml::Sopir Administrator PASSED*"])


def test_one_scenario_by_name(pytester: pytest.Pytester) -> None:
    """A scenario may be chosen as any test."""
    written(pytester)
    pytester.runpytest_inprocess("-k", "Evaluasi").assert_outcomes(passed=1, deselected=20)


def test_a_failing_scenario(pytester: pytest.Pytester) -> None:
    """A scenario that does not hold fails with the question and what is not as stated."""
    written(pytester, policy=teladan.POLICY.replace("task: sopir", "task: keamanan"))
    others = "not Administrator and not dipanggil and not Camat"
    result = pytester.runpytest_inprocess("-k", f"Sopir and {others}")
    result.assert_outcomes(failed=1, deselected=20)
    result.stdout.fnmatch_lines(
        [
            "2026-04-10 {employment: pns, level: pelaksana, *",
            "  because: expected 3; did not expect 1",
            "and 93 questions more",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")


def test_an_error_of_our_own_is_shown_whole(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is no answer at all is shown as pytest shows any error."""
    written(pytester)
    monkeypatch.setattr(pytest_plugin, "run_scenario", lambda *_: 1 / 0)
    result = pytester.runpytest_inprocess("-k", "Evaluasi")
    result.assert_outcomes(failed=1, deselected=20)
    result.stdout.fnmatch_lines(["*ZeroDivisionError*"])


def test_a_broken_suite(pytester: pytest.Pytester) -> None:
    """A suite with faults is one error that tells each of them with its line."""
    broken = SUITE.replace("like: siapa_pun", "like: siapapun").replace("on: sopir", "on: supir")
    written(pytester, broken)
    result = pytester.runpytest_inprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(
        [
            (
                "kota_teladan.scenarios.yaml:*who*the word `siapapun` is not known here; did "
                "you mean `siapa_pun`?"
            ),
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")


def test_an_empty_suite_is_an_error(pytester: pytest.Pytester) -> None:
    """A suite without scenarios is an error and never a pass."""
    written(pytester, "scenarios: kota_teladan\ngiven: []\n")
    result = pytester.runpytest_inprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*given: the list here is empty*"])


def test_a_broken_policy(pytester: pytest.Pytester) -> None:
    """A policy with faults is an error of its suite."""
    written(pytester, policy=teladan.POLICY.replace("sopir", "supir"))
    result = pytester.runpytest_inprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["kota_teladan.yaml:*the word `supir` is not known here*"])


def test_scenarios_for_a_shipped_policy(pytester: pytest.Pytester) -> None:
    """Without a policy beside it a suite is for the shipped policy that it names."""
    own = "scenarios: bukittinggi\ngiven:\n  - name: Lurah\n    who: {post: lurah}\n"
    own += "    date: 2026-04-17\n    then: {outcome: not_permitted, because: [1.i.d]}\n"
    pytester.path.joinpath("kantor_kami.scenarios.yaml").write_text(own, encoding="utf-8")
    pytester.runpytest_inprocess().assert_outcomes(passed=1)
    wrong = own.replace("bukittinggi", "bukit")
    pytester.path.joinpath("kantor_kami.scenarios.yaml").write_text(wrong, encoding="utf-8")
    result = pytester.runpytest_inprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["no policy named `bukit` is shipped; write one of *"])


def test_files_of_others(pytester: pytest.Pytester) -> None:
    """A file that only has the ending, or only the word, is left alone."""
    pytester.path.joinpath("play.scenarios.yaml").write_text("acts: 5\n", encoding="utf-8")
    pytester.path.joinpath("notes.yaml").write_text("scenarios: 5\n", encoding="utf-8")
    pytester.makepyfile("def test_own(): pass")
    pytester.runpytest_inprocess().assert_outcomes(passed=1)


@pytest.mark.slow
def test_pytest_starts_without_the_library(tmp_path: Path) -> None:
    """Nothing of the library is imported by a run that has no scenarios."""
    script = "import pytest, sys; pytest.main(['-q', '--collect-only', '-p', 'no:cacheprovider']); "
    script += "print(sorted(n for n in sys.modules if 'asn_wfh' in n or 'pydantic' in n))"
    run = [sys.executable, "-c", script]
    done = subprocess.run(run, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "['pytest_asn_wfh']"
