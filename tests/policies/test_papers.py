"""Every clause of the papers stands in the policies, and none that the papers do not have."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from asn_wfh import Policy
from places import ROOT

# The clauses as the papers number them, in printed order, read from the papers.
CLAUSES: Mapping[str, tuple[str, ...]] = {
    "bukittinggi": (
        *("1", "1.a", "1.a.1", "1.a.2", "1.b"),
        *("1.c", "1.c.1", "1.c.2", "1.c.3", "1.c.4", "1.c.5", "1.c.6", "1.c.7", "1.c.8"),
        *("1.d", "1.e", "1.f", "1.g", "1.h", "1.h.1", "1.h.2"),
        *("1.i", "1.i.a", "1.i.b", "1.i.c", "1.i.d", "1.i.e", "1.i.f", "1.i.g", "1.i.h"),
        *("1.i.i", "1.i.j", "1.i.k", "1.i.l", "1.i.m", "1.i.n", "1.i.o", "1.i.p", "1.i.q"),
        *("1.i.r", "1.i.s", "1.i.t", "1.i.u", "1.i.v", "1.j", "1.k"),
        *("2", "2.a", "2.b", "2.c", "2.d", "2.d.1", "2.d.2", "2.d.3", "2.d.4"),
        *("2.e", "2.f", "2.g", "3", "3.1", "3.2"),
    ),
    "bangka_barat": (
        *("1", "1.a", "1.b", "2", "2.a", "2.b", "2.c", "2.d", "2.e", "2.f", "2.g", "3"),
        *("4", "4.a", "4.b", "4.c", "4.d", "4.e", "4.f", "4.g", "4.h", "4.i", "4.j"),
        *("5", "5.a", "5.b", "5.c", "5.d", "6", "7", "8"),
    ),
}

# The clauses, or parts of clauses, that leave every answer alone.
SILENT: Mapping[str, tuple[str, ...]] = {
    "bukittinggi": (
        *("1", "1.a", "1.a.1"),
        *("1.c.1", "1.c.2", "1.c.3", "1.c.4", "1.c.5", "1.c.6", "1.c.7", "1.c.8"),
        *("1.i", "2", "3"),
    ),
    "bangka_barat": (*("1", "1.a", "2", "2.a", "2.b", "2.c", "2.d", "2.e", "2.f", "2.g", "4"),),
}

# Where the numbered text of each paper begins and ends.
BODY = {
    "bukittinggi": ("1. Berdasarkan", "Demikian disampaikan"),
    "bangka_barat": ("1. Penyesuaian", "Demikian surat edaran"),
}


def test_the_papers_have_61_and_31_clauses() -> None:
    """The lists hold each clause once."""
    for region, size in (("bukittinggi", 61), ("bangka_barat", 31)):
        assert len(CLAUSES[region]) == len(set(CLAUSES[region])) == size


def test_every_clause_is_spoken_for_and_none_is_invented(shipped: Policy) -> None:
    """Each clause of the paper stands under `at` or `with`, in printed order, and no other does."""
    spoken = [
        str(clause)
        for provision in shipped.provisions
        for clause in (provision.at, *provision.covers)
    ]
    assert tuple(dict.fromkeys(spoken)) == CLAUSES[shipped.name]
    assert str(shipped.covers.at) == "opening"


def test_only_these_clauses_are_silent(shipped: Policy) -> None:
    """`no_rule` stands at the frames, aims and means, and at nothing that decides or binds."""
    silent = [
        label
        for provision in shipped.provisions
        if provision.effect == "no_rule"
        for label in (provision.label, *map(str, provision.covers))
    ]
    assert tuple(silent) == SILENT[shipped.name]


def official(folder: Path, region: str) -> str:
    """The official text of a circular, as it was scanned."""
    return (folder / f"{region}.txt").read_text(encoding="utf-8")


@pytest.mark.circulars
def test_the_official_text_has_these_clauses(shipped: Policy, circulars: Path) -> None:
    """The numbers and letters of the official text, in order, are the last steps of the lists."""
    first, last = BODY[shipped.name]
    text = official(circulars, shipped.name)
    body = text[text.index(first) : text.index(last)]
    printed = re.findall(r"^[ \t]*(?:- )?(\d+|[a-z])[.)][ \t]", body, re.MULTILINE)
    assert printed == [clause.rpartition(".")[2] for clause in CLAUSES[shipped.name]]


def plain(text: str) -> str:
    """A text without emphasis, its white space made single."""
    return " ".join(text.replace("*", "").split())


@pytest.mark.circulars
def test_words_stand_in_the_official_text(shipped: Policy, circulars: Path) -> None:
    """Every printed word on which a figure, a date or a day rests is in the official text."""
    text = plain(official(circulars, shipped.name))
    quoted = [(p.label, words) for p in shipped.provisions for words in p.words]
    assert quoted
    assert [(label, words) for label, words in quoted if plain(words) not in text] == []


@pytest.mark.circulars
def test_selection_is_argued_from_the_paper(bangka_barat: Policy, circulars: Path) -> None:
    """Number 3 keeps service units at the office, by words that it does not print of support units.

    That speaks for `tugas_kepala`, which is chosen, and the reading and its page give it.
    """
    text = plain(official(circulars, "bangka_barat"))
    number = text[text.index("3. Bagi unit") : text.index("4. Bagi pejabat")]
    service, support = number.split("sedangkan")
    stays = "tetap melaksanakan WFO"
    assert stays in service
    assert "secara selektif" in support
    assert stays not in support
    reading = bangka_barat.reading("selektif")
    assert reading.chosen == "tugas_kepala"
    assert stays in reading.because
    page = (ROOT / "docs" / "law" / "bangka_barat.md").read_text("utf-8")
    argued = page[page.index("### selektif") : page.index("### pejabat")]
    assert stays in plain(argued)
