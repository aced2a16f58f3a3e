"""A circular of an invented region, for figures that neither real circular sets."""

from asn_wfh import Policy
from asn_wfh.limits import NotSet
from asn_wfh.loading.policy_from_tree import load_policy_text

_FRAME = """\
policy: rekaan
government: {name: Kota Rekaan, code: "99.71", timezone: Asia/Makassar}
circular: {number: 1/REKAAN/2026, signed: 2026-01-15, issuer: Wali Kota Rekaan}
covers: {at: opening, whose: {employment: pns}}
"""
_READING = """\
readings:
  berlaku:
    asks: Apakah butir ini berlaku?
    options: {ya: Berlaku., tidak: Tidak berlaku.}
    chosen: ya
    because: Ditulis demikian.
"""
_OTHERWISE = "otherwise: [{when: {berlaku: tidak}, no_rule: Tidak berlaku.}]"
_FORCE = "in_force: {from: 2026-01-15}"


def rekaan(*effects: str, force: str = _FORCE, covered: str = "pns") -> Policy:
    """The circular whose clauses have these effects, numbered from 1, its force in the last.

    An effect that begins with `?` has none under the reading `berlaku: tidak`.
    `covered` are the kinds of employment that the circular is about.
    """
    frame = _FRAME.replace("employment: pns", f"employment: {covered}")
    lines = [frame, _READING] if any(effect.startswith("?") for effect in effects) else [frame]
    lines.append("provisions:\n")
    for number, effect in enumerate((*effects, force), 1):
        lines.append(f'  - at: "{number}"\n    says: Butir {number}.\n')
        lines.append(f"    {effect.removeprefix('?')}\n")
        if effect.startswith("?"):
            lines.append(f"    {_OTHERWISE}\n")
    return load_policy_text("".join(lines), "rekaan.yaml")


def absent(answer: object) -> NotSet:
    """An answer that must be that the circular sets no such figure."""
    assert isinstance(answer, NotSet)
    return answer
