"""Whether they must work from home is part of what hangs on a reading."""

from datetime import date

from asn_wfh import CivilServant, Decision, decide
from asn_wfh.analysis import readings
from asn_wfh.case import Case
from rules.own_words import lembayung
from strategies import CLERK

_FRIDAY = date(2026, 4, 10)
_ORDER = """{effect}
    reading:
      wajib:
        asks: Wajib atau boleh
        options: {{wajib: Wajib, boleh: Boleh}}
        chosen: {chosen}
        because: Harfiah
    otherwise:
      - {{when: {{wajib: {other}}}, {instead}}}"""
_MUST, _MAY = "require: {every: jumat}", "permit: {every: jumat}"


def _decided(effect: str, chosen: str, other: str, instead: str) -> tuple[Decision, str]:
    """The decision for a clerk on a Friday, and what it tells across the readings."""
    clause = _ORDER.format(effect=effect, chosen=chosen, other=other, instead=instead)
    policy = lembayung(clause)
    who = CivilServant.read(CLERK)
    return decide(policy, who, _FRIDAY), readings(policy, _case(who)).explain("id")


def _case(who: CivilServant) -> Case:
    return Case(who, _FRIDAY)


def test_leave_that_becomes_an_order_is_contested() -> None:
    """BOLEH under the policy's own reading and WAJIB under another option is told as WAJIB."""
    decision, across = _decided(_MAY, "boleh", "wajib", _MUST)
    (contested,) = decision.contested
    assert (contested.option, contested.outcome.value, contested.required) == (
        "wajib",
        "permitted",
        True,
    )
    assert "WAJIB WFH (wajib=wajib)" in decision.explain("id")
    assert "jika tafsir wajib, pilihan wajib: WAJIB WFH" in across
    assert Decision.from_dict(decision.as_dict()) == decision


def test_an_order_that_becomes_mere_leave_is_contested() -> None:
    """WAJIB under the policy's own reading and BOLEH under another option is told as both."""
    decision, across = _decided(_MUST, "wajib", "boleh", _MAY)
    assert decision.explain("id").startswith("WAJIB WFH")
    assert "BOLEH WFH (wajib=boleh)" in decision.explain("id")
    assert across.startswith("WAJIB WFH")
    assert "pilihan boleh: BOLEH WFH" in across


def test_an_order_in_place_of_a_refusal_is_told_as_one() -> None:
    """What is refused, and ordered under another option, is told as WAJIB and not as BOLEH."""
    decision, across = _decided("permit: {every: kamis}", "boleh", "wajib", _MUST)
    assert decision.outcome.value == "not_permitted"
    for text in (decision.explain("id"), across):
        assert "WAJIB WFH" in text
        assert "BOLEH WFH" not in text.replace("TIDAK BOLEH WFH", "")
