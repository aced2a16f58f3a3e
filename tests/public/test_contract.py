"""The public names, signatures, values and JSON are those that section 4 of the design promises."""

import inspect
import json
import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError, fields, is_dataclass, replace
from datetime import date
from io import StringIO
from typing import Any, get_args, get_type_hints

import pytest
from pydantic import TypeAdapter, ValidationError

import asn_wfh
from asn_wfh import (
    AsnWfhError,
    Case,
    CivilServant,
    Contested,
    Decision,
    Duty,
    FactError,
    Fault,
    Missing,
    Outcome,
    PolicyError,
    Reason,
    Warned,
    WorkCalendar,
    decide,
    load_policy,
    shipped_policies,
)
from asn_wfh.analysis import counterfactuals, next_question, readings, sufficient
from asn_wfh.cli.app import main
from asn_wfh.engine.checked_case import Stance
from asn_wfh.kernel.boxes import Box
from asn_wfh.messages.sentences import Lang
from asn_wfh.policy import SEMANTICS
from asn_wfh.rules import EFFECTS
from strategies import CLERK

ALL = [
    "AsnWfhError",
    "Case",
    "CivilServant",
    "Contested",
    "Decision",
    "Duty",
    "FactError",
    "Fault",
    "Ground",
    "History",
    "Missing",
    "Outcome",
    "Policy",
    "PolicyError",
    "Reason",
    "Warned",
    "WorkCalendar",
    "__version__",
    "decide",
    "history_of",
    "load_calendar",
    "load_history",
    "load_policy",
    "policy_for",
    "shipped_history",
    "shipped_policies",
]
WHO = CivilServant.read({**CLERK, "domicile": "13.75"})
FRIDAY = date(2026, 4, 10)


def example() -> Decision:
    """The design's example, as written there."""
    return decide(
        load_policy("bukittinggi"),
        WHO,
        FRIDAY,
        rostered=None,
        recalled=None,
        absent=None,
        facts=None,
        calendar=None,
        stance=None,
    )


def answers() -> list[Decision]:
    """Decisions of every kind: open, refused, with conditions on duties, contested, warned."""
    city, regency = load_policy("bukittinggi"), load_policy("bangka_barat")
    people = [WHO, CivilServant(), replace(WHO, domicile=None), CivilServant(affair="kesehatan")]
    dates = [FRIDAY, date(2026, 4, 3), date(2026, 5, 29), date(2027, 2, 26), date(2028, 4, 7)]
    return [decide(policy, who, on) for policy in (city, regency) for who in people for on in dates]


# names and signatures


def test_public_names() -> None:
    """The package exports exactly the names of the contract, and each has a docstring."""
    assert asn_wfh.__all__ == ALL
    assert all(getattr(asn_wfh, name).__doc__ for name in ALL)


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    """The package and the command line say the same version; no metadata is read on import."""
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"{asn_wfh.__version__}\n"
    source = inspect.getsource(sys.modules["asn_wfh.version"])
    assert "import" not in source


def test_signature_of_decide() -> None:
    """After the date every argument of `decide` is named, and may be left out."""
    parameters = inspect.signature(decide).parameters
    of_day = ["rostered", "recalled", "absent", "facts", "calendar"]
    assert list(parameters) == ["policy", "who", "on", *of_day, "stance"]
    assert [p.default for p in parameters.values()][3:] == [None] * 6
    named = [name for name, p in parameters.items() if p.kind is p.KEYWORD_ONLY]
    assert named == [*of_day, "stance"]
    fields_of_case = list(inspect.signature(Case).parameters)
    assert fields_of_case == ["who", "on", *of_day]


@pytest.mark.parametrize("analysis", [readings, counterfactuals, sufficient, next_question])
def test_every_analysis_takes_a_policy_and_a_case(analysis: Any) -> None:
    """All analyses take `(policy, case, *, stance=None)` first."""
    parameters = inspect.signature(analysis).parameters
    assert list(parameters)[:3] == ["policy", "case", "stance"]
    assert parameters["stance"].kind is inspect.Parameter.KEYWORD_ONLY
    assert parameters["stance"].default is None
    with pytest.raises(FactError, match="case: `CivilServant` is not a Case"):
        analysis(load_policy("bukittinggi"), WHO)


def test_where_policies_come_from() -> None:
    """A bare word is a shipped name, `text=` is YAML itself; anything else is a FactError."""
    assert shipped_policies() == ("bangka_barat", "bukittinggi")
    city = load_policy("bukittinggi")
    with pytest.raises(PolicyError):
        load_policy(text="policy: x\n")
    wrong: list[Any] = [StringIO("policy: x"), None, 3, b"bukittinggi", city]
    for source in wrong:
        with pytest.raises(FactError) as raised:
            load_policy(source)
        assert [fault.key for fault in raised.value.faults] == ["source"]
    with pytest.raises(FactError):
        load_policy("bukittinggi", text="policy: x")


def test_words_are_literals() -> None:
    """Facts, outcomes' languages and stances are closed lists that a type checker sees."""
    hints = get_type_hints(CivilServant)
    for name in ("employment", "level", "post", "task", "affair", "unit", "service"):
        assert all(isinstance(word, str) for word in get_args(get_args(hints[name])[0]))
    assert get_args(Lang) == ("id", "en")
    assert get_type_hints(Decision.explain)["lang"] == Lang
    assert "literal" in str(Stance)


# the answer


def test_the_example() -> None:
    """The contract's example is permitted by 1.b, with its duties in the region's time."""
    decision = example()
    assert decision.outcome is Outcome.PERMITTED
    assert [(r.clause, r.effect, r.why) for r in decision.reasons] == [
        ("1.b", "permit", "leave_given")
    ]
    assert {str(duty.due.utcoffset()) for duty in decision.duties if duty.due} == {"7:00:00"}


def test_what_answered_is_named() -> None:
    """A decision names the content of the circular, its stance, its calendar and the rules."""
    policy = load_policy("bukittinggi")
    plain = example()
    assert (plain.digest, plain.engine) == (policy.digest, SEMANTICS)
    assert plain.stance == tuple(sorted(policy.stance))
    other = decide(policy, WHO, FRIDAY, stance={"pengawas": "eselon_iv"})
    assert other.digest == plain.digest
    assert dict(other.stance) == {**dict(plain.stance), "pengawas": "eselon_iv"}
    local = WorkCalendar(off={FRIDAY: "Hari jadi"})
    elsewhere = decide(policy, WHO, FRIDAY, calendar=local)
    assert elsewhere.calendar not in (None, plain.calendar)
    assert (elsewhere.digest, elsewhere.stance) == (plain.digest, plain.stance)
    assert (plain.required, plain.required_missing) == (False, ())


def test_json_keys() -> None:
    """The JSON has every key of the contract in its order, and at the end what explains it."""
    record = example().as_dict()
    assert list(record) == [
        *("schema", "policy", "digest", "engine", "stance", "calendar", "date", "outcome"),
        *("required", "required_missing", "ground", "reasons", "duties", "missing", "contested"),
        *("warnings", "set_aside", "title", "title_en"),
    ]
    assert record["schema"] == 2
    assert list(record["reasons"][0])[:5] == ["policy", "clause", "part", "effect", "why"]
    assert list(record["duties"][0])[:5] == ["clause", "duty", "opens", "due", "if"]
    assert {duty["if"] for duty in record["duties"]} == {None}
    assert {reason["policy"] for reason in record["reasons"]} == {"bukittinggi"}
    policy = load_policy("bangka_barat")
    asked = decide(policy, CivilServant(), date(2026, 7, 3)).as_dict()
    assert list(asked["missing"][0])[:2] == ["fact", "clauses"]
    settled = replace(WHO, domicile="19.05")
    record = decide(policy, settled, date(2026, 7, 3), rostered=True).as_dict()
    (contested,) = record["contested"]
    assert contested == {
        "reading": "masa-berlaku",
        "option": "berakhir",
        "outcome": "not_permitted",
        **{name: contested[name] for name in ("asks", "in_use", "means", "means_en")},
        "ground": "not_in_force",
    }
    assert record["warnings"] == [{"warning": "review_passed", "clause": "8", "date": "2026-06-02"}]
    assert json.loads(json.dumps(record)) == record


def test_a_decision_comes_back_from_its_json() -> None:
    """Written as JSON, in any order of keys, and read again, a decision is equal to itself."""
    for decision in answers():
        text = json.dumps(decision.as_dict(), sort_keys=True)
        again = Decision.from_dict(json.loads(text))
        assert again == decision
        assert again.explain("en") == decision.explain("en")
        assert hash(again) == hash(decision)


def test_a_decision_of_the_first_schema_is_read() -> None:
    """What was stored before has no engine, no stance and no calendar, and the same answer."""
    record = example().as_dict()
    new = {
        *("engine", "stance", "calendar", "required", "required_missing", "set_aside"),
        *("title", "title_en"),
    }
    old: dict[str, Any] = {n: v for n, v in record.items() if n not in new} | {"schema": 1}
    old["reasons"] = [
        {n: v for n, v in reason.items() if n not in ("policy", "says", "values")}
        for reason in record["reasons"]
    ]
    again = Decision.from_dict(old)
    assert (again.engine, again.stance, again.calendar) == (None, (), None)
    assert (again.outcome, again.ground, again.date) == (
        *(Outcome.PERMITTED, example().ground),
        FRIDAY,
    )
    assert [reason.label for reason in again.reasons] == ["1.b"]


@pytest.mark.parametrize(
    ("record", "key"),
    [(None, "decision"), ({}, "schema"), ({"schema": 3}, "schema"), ({"schema": 2}, "decision")],
)
def test_what_is_no_decision_is_refused(record: Any, key: str) -> None:
    """A JSON that tells no decision is a FactError."""
    with pytest.raises(FactError) as raised:
        Decision.from_dict(record)
    assert [fault.key for fault in raised.value.faults] == [key]


def test_languages() -> None:
    """Answers are in Indonesian or English; another language is a FactError."""
    assert example().explain() == example().explain("id") != example().explain("en")
    with pytest.raises(FactError, match="answers are not available in the language `fr`"):
        example().explain("fr")  # type: ignore[arg-type]  # no language of the answers


def test_values() -> None:
    """The values of the interface are frozen and slotted, and equal after a pickle."""
    decision, case = example(), Case(WHO, FRIDAY, facts={"zona": "merah"})
    values: list[Any] = [decision, decision.reasons[0], decision.duties[0], case, WHO, Box((1, 2))]
    for value in values:
        assert is_dataclass(value)
        assert not hasattr(value, "__dict__")
        assert pickle.loads(pickle.dumps(value)) == value
        assert hash(pickle.loads(pickle.dumps(value))) == hash(value)
        name = fields(value)[0].name
        with pytest.raises(FrozenInstanceError):
            setattr(value, name, None)
    assert replace(WHO, level="administrator").level == "administrator"
    policy = load_policy("bukittinggi")
    assert pickle.loads(pickle.dumps(policy)) == policy


def test_a_decision_is_neither_true_nor_false() -> None:
    """`if decision:` is refused, because not known is neither."""
    with pytest.raises(TypeError, match=r"compare decision\.outcome"):
        bool(example())


# pydantic


@pytest.mark.parametrize(
    "type_", [Box, Case, CivilServant, Contested, Decision, Duty, Missing, Reason, Warned]
)
def test_a_pydantic_type(type_: type) -> None:
    """pydantic, and so FastAPI, takes each value as a type and can describe its JSON."""
    adapter: TypeAdapter[Any] = TypeAdapter(type_)
    for mode in ("validation", "serialization"):
        assert adapter.json_schema(mode=mode)["type"] == "object"


def test_decisions_through_pydantic() -> None:
    """Pydantic writes a decision as `as_dict` does, and reads it back."""
    adapter = TypeAdapter(list[Decision])
    decisions = answers()
    assert json.loads(adapter.dump_json(decisions)) == [each.as_dict() for each in decisions]
    assert adapter.validate_json(adapter.dump_json(decisions)) == decisions
    assert adapter.validate_python(decisions) == decisions


def test_persons_and_cases_through_pydantic() -> None:
    """A fact that no circular asks is refused, and a case is read with its calendar."""
    adapter = TypeAdapter(CivilServant)
    assert adapter.validate_python({"level": "pelaksana"}) == CivilServant(level="pelaksana")
    for wrong in ({"nip": "1"}, {"level": "pelaksna"}, {"domicile": "1375"}):
        with pytest.raises(ValidationError):
            adapter.validate_python(wrong)
    cases = TypeAdapter(Case)
    calendar = WorkCalendar(off={FRIDAY: "Hari jadi"})
    case = Case(WHO, FRIDAY, rostered=True, facts={"zona": "merah"}, calendar=calendar)
    assert cases.validate_json(cases.dump_json(case)) == case
    with pytest.raises(ValidationError):
        cases.validate_python({"who": {}, "on": "2026-04-10", "x": 1})


# errors


def test_errors() -> None:
    """A FactError is a ValueError and says all faults; each has a code, a key and a remedy."""
    assert issubclass(FactError, ValueError)
    assert issubclass(FactError, AsnWfhError)
    assert issubclass(PolicyError, AsnWfhError)
    with pytest.raises(FactError) as raised:
        decide(
            load_policy("bukittinggi"),
            [],
            "2026-04-10",  # type: ignore[arg-type]  # no date
            rostered=1,  # type: ignore[arg-type]  # no flag
            recalled=0,  # type: ignore[arg-type]  # no flag
            absent="x",
            facts={"a": "b"},
            calendar=2026,  # type: ignore[arg-type]  # no calendar
            stance={"q": "r"},
        )
    assert sorted(fault.key for fault in raised.value.faults) == [
        *("a", "absent", "calendar", "on", "recalled", "rostered", "stance", "who"),
    ]
    assert all(isinstance(fault, Fault) for fault in raised.value.faults)
    assert all(fault.code and fault.remedy("id") for fault in raised.value.faults)


# the package


def test_import_is_light() -> None:
    """Importing the package loads no library and no effect word; deciding no room it is not in.

    pydantic comes with the first file, a calendar library with a year that is not decreed.
    """
    code = (
        "import sys, asn_wfh, datetime\n"
        "print(*sys.modules)\n"
        "p = asn_wfh.load_policy('bukittinggi')\n"
        "asn_wfh.decide(p, asn_wfh.CivilServant(), datetime.date(2026, 4, 10))\n"
        "print(*sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    imported, decided = (set(line.split()) for line in done.stdout.splitlines())
    heavy = {"holidays", "typer", "rich", "click", "html", "jinja2", "numpy", "sqlite3"}
    assert not (heavy | {"pydantic", "pydantic_core", "yaml", "dateutil"}) & imported
    assert not heavy & decided
    rooms = {"case", "decision", "engine", "files", "history", "kernel", "law", "loading"}
    rooms |= {"messages", "policy", "rules", "version"}
    for modules in (imported, decided):
        assert {name.split(".")[1] for name in modules if name.startswith("asn_wfh.")} <= rooms
    assert not {f"asn_wfh.rules.{word}" for word in ("base_rule", *EFFECTS)} & imported


def test_without_a_table_of_zones(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that knows no time zones gives a permitted answer the same instants."""
    import zoneinfo

    from asn_wfh.loading.policy_from_tree import load_policy_file
    from asn_wfh.loading.policy_paths import policy_path

    def nowhere(name: str) -> zoneinfo.ZoneInfo:
        raise zoneinfo.ZoneInfoNotFoundError(name)

    expected = example()
    monkeypatch.setattr(zoneinfo, "ZoneInfo", nowhere)
    fresh = load_policy_file(policy_path("bukittinggi"))
    assert decide(fresh, WHO, FRIDAY) == expected
