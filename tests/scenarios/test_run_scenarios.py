"""Scenarios are put to a policy; whatever is not as stated is said in both languages."""

from dataclasses import replace

import pytest

from asn_wfh import Policy
from asn_wfh.scenarios import (
    CaseUnderStance,
    Result,
    holds,
    run_scenario,
    run_suite,
    suite_from_text,
)
from scenarios import teladan
from scenarios.test_suite_file import FILE


def put(words: str, then: str, policy: Policy | None = None) -> Result:
    """The result of one scenario about a Friday in April."""
    given = f"  - name: Uji\n    who: {words}\n    date: 2026-04-10\n    then: {then}\n"
    (scenario,) = suite_from_text(teladan.HEAD + given, teladan.policy(), FILE).scenarios
    return run_scenario(scenario, policy or teladan.policy())


def differences_of(result: Result, lang: str = "en") -> list[str]:
    """What is not as stated, without the question."""
    return [line.strip() for line in result.format_first_failures(lang) if line.startswith("  ")]


def test_a_suite_that_holds() -> None:
    """Every scenario of the invented circular holds, in the order of the file."""
    suite = teladan.suite()
    results = run_suite(suite, teladan.policy())
    assert [result.scenario for result in results] == list(suite.scenarios)
    assert all(result.passed and not list(result.format_first_failures("id")) for result in results)


@pytest.mark.parametrize(
    ("words", "then", "expected"),
    [
        (
            "{like: staf, task: sopir}",
            "{outcome: permitted, because: ['1']}",
            [
                "outcome: expected permitted; did not expect not_permitted",
                "because: expected 1; did not expect 3",
            ],
        ),
        (
            "{like: staf, task: sopir, level: administrator}",
            "{outcome: not_permitted, because: ['2']}",
            ["because: did not expect 3"],
        ),
        (
            "{like: staf, task: sopir}",
            "{outcome: not_permitted, because: ['3'], ground: absent}",
            ["ground: expected absent; did not expect clause"],
        ),
        (
            "{like: staf, without: [level, task]}",
            "{outcome: undetermined, missing: [level], because: ['2', '3']}",
            ["missing: did not expect task"],
        ),
        (
            "{like: staf, level: pengawas}",
            "{outcome: permitted, because: ['1'], contested: tidak_ada}",
            ["contested: did not expect pengawas=ikut: not_permitted"],
        ),
        (
            "staf",
            "{outcome: permitted, because: ['1'], warnings: [rostered_ignored]}",
            ["warnings: expected rostered_ignored"],
        ),
        (
            "staf",
            "{outcome: permitted, because: ['1'], duties:"
            " [{at: '5', do: rencana_kerja, by: '2026-04-09 23:58'}]}",
            [
                "duties: expected 5 rencana_kerja until 2026-04-09 23:58+0800; "
                "did not expect 5 rencana_kerja until 2026-04-09 23:59+0800"
            ],
        ),
        ("staf", "{outcome: permitted, because: ['1']}", []),
    ],
)
def test_what_is_not_as_stated(words: str, then: str, expected: list[str]) -> None:
    """Of each part that is stated it is said what is lacking and what is too much."""
    result = put(words, then)
    assert differences_of(result) == expected
    assert result.passed == (not expected) == holds(result.scenario, teladan.policy())


def test_in_indonesian() -> None:
    """The question stands above what is not as stated, in Indonesian as well."""
    result = put("{like: staf, task: sopir}", "{outcome: not_permitted, because: ['2']}")
    assert list(result.format_first_failures("id")) == [
        "2026-04-10 {employment: pns, level: pelaksana, post: lainnya, task: sopir, "
        "affair: perencanaan, unit: induk, service: pendukung, domicile: 71.72}",
        "  because: seharusnya ada 2; tidak diharapkan 3",
    ]


def test_the_first_questions_only() -> None:
    """Of many questions that fail for one reason the first are told, and how many more."""
    result = put("{like: siapa_pun, task: sopir}", "{outcome: not_permitted, because: ['2']}")
    assert len(result.failures) == 96
    assert list(result.format_first_failures("en"))[-1] == "and 93 questions more"
    assert len(list(result.format_first_failures("en"))) == 3 * 2 + 1


def test_a_question_that_cannot_be_asked() -> None:
    """A question that the policy cannot be asked fails with the fault and raises nothing."""
    result = put("staf", "{outcome: permitted, because: ['1']}")
    case = replace(result.scenario.questions[0].case, facts=(("zona", "merah"),))
    failed = run_scenario(
        replace(result.scenario, questions=(CaseUnderStance(case),)), teladan.policy()
    )
    assert differences_of(failed) == [
        ("the fact `zona` is not known; write one of cuti_bersama, libur")
    ]
    assert differences_of(failed, "id") == [
        "fakta `zona` tidak dikenal; tulis salah satu dari cuti_bersama, libur"
    ]


def test_a_reading_that_the_policy_does_not_have() -> None:
    """A question may take a reading that only another version of the policy has."""
    (question,) = put("staf", "{outcome: permitted, because: ['1']}").scenario.questions
    question = replace(
        question,
        stance=(("pengawas", "ikut"), ("lain", "apa"), ("pengawas-lama", "ikut")),
    )
    assert question.decide(teladan.policy()).outcome == "permitted"


def test_without_some_scenarios() -> None:
    """A suite may be looked at without some of its scenarios."""
    suite = teladan.suite()
    rest = suite.without_scenarios(["Sopir", "Dipanggil"])
    assert {s.name for s in suite.scenarios} - {s.name for s in rest.scenarios} == {
        "Sopir",
        "Dipanggil",
    }
