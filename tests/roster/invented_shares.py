"""Invented circulars with any shares together, and staffs of which they see different things."""

from dataclasses import replace

from hypothesis import strategies as st

from asn_wfh.people import Member
from roster.invented_staff import CLERK, person

__all__ = ["circulars", "staffs"]

_BASES = (
    *("all_in_office", "eligible_in_office", "smallest_unit"),
    *("present", "eligible_in_region"),
)
_WHOSE = ("{level: pemula}", "{level: [pemula, mahir]}", "{affair: keuangan}")
_PREFERENCES = (
    *("{level: pemula}", "{affair: keuangan}"),
    *("belum_pada_giliran_lalu", "hari_wfh_paling_sedikit", "waktu_mendaftar"),
)


@st.composite
def _share(draw: st.DrawFn, base: str) -> str:
    """A share of a base, of everybody or of some."""
    side = draw(st.sampled_from(["home", "office"]))
    bound = draw(st.sampled_from(["at_most", "at_least", "exactly"]))
    words = [f"{side}: {{{bound}: {draw(st.integers(10, 90))}%}}", f"of: {base}"]
    rounding = draw(st.sampled_from(["", "down", "up", "nearest", "down_min_one"]))
    words += [f"round: {rounding}"] if rounding else []
    if draw(st.booleans()):
        words.append(f"whose: {draw(st.sampled_from(_WHOSE))}")
    return f"share: {{{', '.join(words)}}}"


@st.composite
def _prefer(draw: st.DrawFn) -> str:
    """An order of people, or what is only weighed."""
    listed = draw(st.lists(st.sampled_from(_PREFERENCES), min_size=1, unique=True))
    place = draw(st.sampled_from(["home", "office"]))
    key = draw(st.sampled_from(["first", "weighs"]))
    return f"prefer: {{at: {place}, {key}: [{', '.join(listed)}]}}"


@st.composite
def circulars(draw: st.DrawFn) -> tuple[str, ...]:
    """The effects of a circular with leave on Fridays, up to three shares, perhaps a preference."""
    bases = draw(st.lists(st.sampled_from(_BASES), min_size=1, max_size=3, unique=True))
    shares = [draw(_share(base)) for base in bases]
    prefer = [draw(_prefer())] if draw(st.booleans()) else []
    return ("permit: {every: jumat}", "exclude: {level: jpt_pratama}", *shares, *prefer)


_PEOPLE = st.builds(
    lambda level, affair: replace(CLERK, level=level, affair=affair),
    level=st.sampled_from(["pemula", "mahir", "pelaksana", "jpt_pratama", None]),
    affair=st.sampled_from(["keuangan", "perencanaan", None]),
)


@st.composite
def staffs(draw: st.DrawFn) -> list[Member]:
    """Up to a dozen people of two offices; of some the level or the affair is not known."""
    return [
        person(serial, draw(_PEOPLE), draw(st.sampled_from(["Bappeda", "BKD"])))
        for serial in range(draw(st.integers(1, 12)))
    ]
