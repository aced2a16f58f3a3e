"""The words of a paper that bind, and the effects that each of them admits.

A binding word that no effect of its clause takes up is a finding, whatever a reason says; and an
effect that no word of its clause calls for is one too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from asn_wfh.paper.tokens import Phrases, Token
from asn_wfh.rules import Limit, Oblige, Recall, Rotate, Rule

__all__ = [
    "AIM",
    "BINDING",
    "CALLS",
    "Binding",
    "admits",
    "affirms",
    "binding_words",
    "called_for",
    "is_aim",
    "silences",
    "speaks_for",
]

_TAKES = ("exclude", "recall", "rotate", "schedule", "stay_within")


@dataclass(frozen=True, slots=True)
class Binding:
    """A binding word: how it is printed, the effects it admits, the keys one of which it needs.

    `below` says that the effects of the items under a chapeau count, `every` that each of the
    items must have one.
    """

    printed: tuple[str, ...]
    effects: tuple[str, ...]
    keys: tuple[str, ...] = ()
    below: bool = False
    every: bool = False


BINDING: tuple[Binding, ...] = (
    Binding(
        ("wajib", "diwajibkan", "harus", "diharuskan"),
        ("oblige", "stay_within", "exclude"),
        below=True,
    ),
    Binding(("agar",), ("oblige", "exclude"), below=True),
    Binding(("diminta kepada",), ("oblige",), below=True),
    Binding(
        ("tidak diperbolehkan", "tidak diperkenankan", "tidak boleh", "dilarang"),
        ("oblige", *_TAKES),
    ),
    Binding(("dikecualikan", "pengecualian"), ("exclude",), below=True, every=True),
    Binding(("kecuali", "selain"), ("exclude", "permit")),
    Binding(
        (
            *("tetap melaksanakan WFO", "tetap WFO", "tetap bekerja di kantor"),
            *("tetap masuk kantor", "tetap hadir di kantor", "wajib WFO"),
        ),
        ("exclude",),
        below=True,
        every=True,
    ),
    # Who must come may be a group, or anyone who is called.
    Binding(
        ("wajib hadir di kantor", "wajib masuk kantor"),
        ("exclude", "recall"),
        below=True,
        every=True,
    ),
    # Said of things, and of letters that go wrong, these bind nobody.
    Binding(
        ("tetap berjalan", "apabila terdapat kekeliruan", "apabila di kemudian hari"),
        ("no_rule", "oblige", "in_force"),
    ),
    Binding(("tetap",), ("oblige", "stay_within", "exclude")),
    Binding(("hanya",), ("exclude", "permit", "stay_within", "oblige")),
    Binding(
        ("maksimal", "maksimum", "paling banyak", "paling tinggi"),
        ("recall", "limit", "rotate"),
        ("at_most",),
    ),
    Binding(
        ("minimal", "paling sedikit", "sekurang-kurangnya", "paling rendah"),
        ("rotate", "limit"),
        ("wfo", "cut"),
    ),
    Binding(("paling lambat", "selambat-lambatnya"), ("oblige",), ("by",)),
    # `dalam hal-hal sebagai berikut` announces a list and is no condition.
    Binding(("dalam hal-hal",), ("oblige", "exclude", "no_rule"), below=True),
    Binding(("apabila", "jika", "bilamana", "dalam hal"), ("recall", "exclude", "permit")),
    Binding(
        ("dapat memerintahkan", "dapat diminta", "dapat meminta", "memanggil", "dipanggil"),
        ("recall",),
    ),
    Binding(
        ("dapat melaksanakan WFH", "secara selektif"),
        ("permit", "no_rule", "oblige", "rotate", "schedule"),
    ),
    Binding(("dan/atau",), ("limit",), ("joined",)),
    Binding(
        ("seluruh", "semua"),
        ("permit", "exclude", "oblige", "recall", "rotate", "schedule", "stay_within"),
        below=True,
    ),
    Binding(("bergiliran", "bergilir", "bergantian", "secara shif", "giliran"), ("rotate",)),
    Binding(("membatasi", "mengurangi", "dibatasi", "dikurangi"), ("limit",)),
    Binding(("sewaktu-waktu",), ("recall",)),
    Binding(("mulai berlaku", "berlaku sejak", "berlaku mulai"), ("in_force",)),
    Binding(("dievaluasi", "di evaluasi"), ("in_force",), ("review_every",)),
    Binding(
        ("sampai dengan", "sampai tanggal", "hingga tanggal"), ("in_force", *_TAKES), ("until",)
    ),
)
"""Which effects each binding word admits; `no_rule` only where it is named."""

_AIMS = ("tujuan", "dalam rangka mewujudkan")

AIM = frozenset({"tetap", "mengurangi", "seluruh", "semua", "hanya"})
"""In a list of aims these describe what is hoped for and bind nobody."""

CALLS: Mapping[str, tuple[str, ...]] = {
    # The letters alone stand in every clause; leave is what is said of doing it.
    "permit": (
        *("melaksanakan WFH", "pola kerja WFH", "WFH setiap", "WFH pada", "WFH sebanyak"),
        *("dapat WFH", "boleh WFH", "work from home", "di rumah", "dari rumah", "tempat tinggal"),
    ),
    "exclude": (
        "dikecualikan",
        "tetap melaksanakan WFO",
        "tetap WFO",
        "tetap bekerja di kantor",
        "tetap masuk kantor",
        "tetap hadir di kantor",
        "wajib WFO",
        "wajib hadir di kantor",
        "wajib masuk kantor",
        "tidak diperbolehkan WFH",
        "tidak diperkenankan melaksanakan WFH",
        "tidak melaksanakan WFH",
    ),
    "recall": (
        "dapat memerintahkan",
        "diminta untuk hadir",
        "dapat meminta",
        "memanggil",
        "dipanggil",
        "dapat menugaskan",
        "dapat menarik",
    ),
    "rotate": ("bergiliran", "bergilir", "bergantian", "secara shif"),
    "schedule": (
        *("mengatur jadwal", "menyusun jadwal", "menetapkan jadwal", "dijadwalkan"),
        *("jadwal kerja WFH", "jadwal WFO", "jadwal WFH", "secara selektif"),
    ),
    "stay_within": ("berada di wilayah",),
    "limit": ("membatasi", "mengurangi", "dibatasi", "dikurangi"),
    "in_force": ("berlaku",),
}
"""The words one of which must stand in a clause, or above it, for each effect."""

SPEAKS: Mapping[str, tuple[str, ...]] = {
    **CALLS,
    # That it is excluded is said of every part; what is more, that all of them are.
    "exclude": ("ikut dikecualikan", "seluruh", "semua", "setiap"),
    "recall": (*CALLS["recall"], "memerintahkan", "perintah", "panggilan"),
    "rotate": (*CALLS["rotate"], "giliran", "terjadwal"),
    "schedule": ("mengikat", "terikat", "dijadwalkan", "terjadwal"),
    # Where someone stays is a duty; where the home lies takes leave away.
    "stay_within": ("rumah", "tempat tinggal", "domisili", "bertempat tinggal"),
}
"""The words by one of which an option says by itself that an effect stands."""

SILENT = ("hanya asas", "hanya ukuran", "tidak menyebut", "tidak mengatur", "tidak berlaku")
"""How an option says that the clause, so read, leaves the answer alone."""

_AFFIRMS = frozenset({"boleh", "dapat", "ya"})
_DENIES = frozenset({"tidak", "bukan", "belum", "tanpa"})


@lru_cache(maxsize=1)
def _phrases() -> Phrases[Binding]:
    return Phrases((form, row) for row in BINDING for form in row.printed)


@lru_cache(maxsize=1)
def _calls() -> Mapping[str, Phrases[str]]:
    return {effect: Phrases((form, form) for form in forms) for effect, forms in CALLS.items()}


@lru_cache(maxsize=1)
def _aims() -> Phrases[str]:
    return Phrases((form, form) for form in _AIMS)


def binding_words(words: Sequence[Token]) -> Iterator[tuple[Binding, int, int]]:
    """Every binding word in the words, with the tokens it takes."""
    return _phrases().find(words)


@lru_cache(maxsize=1)
def _silences() -> Phrases[str]:
    return Phrases((form, form) for form in SILENT)


def silences(words: Sequence[Token]) -> bool:
    """Whether a text says that a clause leaves something alone."""
    return any(True for _ in _silences().find(words))


def affirms(words: Sequence[Token]) -> bool:
    """Whether a text answers a question with yes."""
    return bool(words) and words[0].text in _AFFIRMS


@lru_cache(maxsize=1)
def _standing() -> Mapping[str, Phrases[str]]:
    return {effect: Phrases((form, form) for form in forms) for effect, forms in SPEAKS.items()}


def speaks_for(effect: str, words: Sequence[Token]) -> bool:
    """Whether a text says by itself that an effect stands, and does not deny it."""
    phrases = _standing().get(effect)
    return phrases is not None and any(
        begin == 0 or words[begin - 1].text not in _DENIES for _, begin, _ in phrases.find(words)
    )


def called_for(effect: str, words: Sequence[Token]) -> bool:
    """Whether a text calls for an effect; one that needs no call is always called for."""
    phrases = _calls().get(effect)
    return phrases is None or any(True for _ in phrases.find(words))


def is_aim(words: Sequence[Token]) -> bool:
    """Whether a chapeau announces aims."""
    return any(True for _ in _aims().find(words))


def admits(row: Binding, effect: str, rule: Rule) -> bool:
    """Whether an effect takes a binding word up."""
    if effect not in row.effects:
        return False
    return not row.keys or any(key in row.keys for key in _keys(rule))


def _keys(rule: Rule) -> set[str]:
    """The words of the policy that a rule states, by which a binding word can be taken up."""
    stated = {
        field.alias or name
        for name, field in type(rule).model_fields.items()
        if getattr(rule, name) is not None
    }
    match rule:
        case Oblige(times_of=held) if held:
            stated.add("times")
        case Recall(within=held) if held:
            stated.add("at_most")
        case Rotate(share="at_most"):
            stated.add("at_most")
        case Limit(cut="any"):
            stated.discard("cut")
    return stated
