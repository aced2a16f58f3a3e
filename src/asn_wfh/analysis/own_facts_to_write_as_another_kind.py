"""Which facts of a circular's own an effect word, or a kind of fact, now says better.

A fact whose conclusion the caller has to supply (they are old enough, the head has agreed, it is
their turn) is asked of the wrong person.  The words of its name and question tell what it may be;
so this advises and never refuses.  Whoever gives the values labels has thought about the fact: an
act has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from asn_wfh.law.own_facts import OwnFact
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy

__all__ = ["FactAdvice", "advice_on_replaceable_facts"]

_ACT = (
    r"\b(persetujuan|disetujui|izin|diizinkan|perintah|diperintah|surat tugas|surat perintah"
    r"|surat keterangan|keterangan dokter|ditugaskan|penetapan|ditetapkan)\b"
)
"""The words of an act, whole: a service of `perizinan` is none."""
_WHETHER_DONE = (
    *({"ya", "tidak"}, {"ada", "tidak_ada"}, {"ada", "belum"}, {"sudah", "belum"}),
    {"sudah", "belum", "ditolak"},
)
_HINTS = {
    "date": r"\busia\b|\bumur\b|berusia|berumur|\blahir\b|\btahun\b|sejak kapan|hari sejak",
    "share": r"giliran|terjadwal|dijadwal|jadwal|kelompok wfh|bagian wfh|persen",
}
"""What else a fact may be, by words of its name and question; the first that matches is told."""
_ORDERS = (
    ("rendah", "sedang", "tinggi"),
    ("ringan", "sedang", "berat"),
    ("hijau", "kuning", "merah"),
    ("hijau", "kuning", "oranye", "merah"),
)


@dataclass(frozen=True, slots=True)
class FactAdvice:
    """A fact that something else now says: `act_of`, `date`, `ordered` or `share`."""

    fact: str
    word: str

    def sentence(self, lang: str) -> str:
        """The advice, in `id` or `en`."""
        return message(f"check.replace_{self.word}", lang, fact=self.fact)


def advice_on_replaceable_facts(policy: Policy) -> tuple[FactAdvice, ...]:
    """The own facts that a word or a kind of fact may say instead, in the order of the file."""
    return tuple(advice for fact in policy.facts for advice in _advice_on(fact))


def _advice_on(fact: OwnFact) -> Iterator[FactAdvice]:
    """What a plain fact may be; those of another kind have been thought about."""
    if fact.act_of or fact.is_date or fact.ordered:
        return
    name = re.sub(r"[_-]", " ", fact.name)
    if not fact.labels and set(fact.values) in _WHETHER_DONE and re.search(_ACT, name):
        yield FactAdvice(fact.name, "act_of")
        return
    text = f"{name} {fact.name} {fact.question}".lower()
    for word, form in _HINTS.items():
        # A turn whose values are told in words is one that no share divides: `kelompok A dan B`.
        is_told = word == "share" and bool(fact.labels)
        if len(fact.values) <= 3 and not is_told and re.search(form, text):
            yield FactAdvice(fact.name, word)
            return
    if fact.values in _ORDERS or fact.values[::-1] in _ORDERS:
        yield FactAdvice(fact.name, "ordered")
