"""The words of a paper by which an effect is recognised, as values that each effect word states.

Data only: the audit looks the words up in a paper, here nothing is read.  What one effect alone
takes up stands in its module; what several do stands here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TypeAlias

__all__ = [
    "ALL_OF_THEM",
    "AT_LEAST",
    "AT_MOST",
    "BEGINS",
    "BOUNDED",
    "BY_ORDER",
    "COMPULSORY_OFFICE",
    "CUT",
    "CUTS",
    "DESCRIBES",
    "ELIGIBLE_FORMS",
    "EVERYONE_FORMS",
    "EXCEPT",
    "EXCLUDED",
    "EXEMPTED_FORMS",
    "FORBIDDEN",
    "GIVEN_VERBS",
    "GRANTED_FORMS",
    "HOME_FORMS",
    "IF",
    "IMPOSED",
    "IN_CASES",
    "IN_PLACE",
    "LEAVE_NOUNS",
    "MAY_FORMS",
    "MAY_SELECTIVELY",
    "MUST",
    "NOBODY",
    "NOT_APPLIED_FORMS",
    "NOT_FOLLOWED",
    "NOT_FOR",
    "NO_ONE_FORMS",
    "OFFICE_FORMS",
    "ONCE",
    "ONLY",
    "ORDERED_HOME",
    "OTHERS",
    "REMAINS",
    "SCOPE_BINDING",
    "SET_BY",
    "SET_BY_FORMS",
    "SO_THAT",
    "STAFF",
    "STAFF_FORMS",
    "STAYS",
    "THAT_DAY_FORMS",
    "TURNS",
    "TURN_FORMS",
    "UNCOUNTED_FORMS",
    "UNTIL",
    "BindingWord",
    "Pairs",
    "PrintedForms",
    "denied_forms",
    "forms_counting_staff_with_each_ending",
    "verb_forms",
]

_NASALS = (
    *(("k", "meng"), ("p", "mem"), ("t", "men"), ("s", "meny")),
    *((first, "meng") for first in "aiueogh"),
    *((first, "mem") for first in "bfv"),
    *((first, "men") for first in "cdjz"),
)
"""What `me-` becomes before the first letter of a verb; of the first four that letter goes."""


def verb_forms(*verbs: str) -> tuple[str, ...]:
    """Each verb in its `me-` and its `di-` form: `utamakan` is *mengutamakan*, *diutamakan*."""
    return tuple(form for verb in verbs for form in (_active_form(verb), f"di{verb}"))


def _active_form(verb: str) -> str:
    prefix = dict(_NASALS).get(verb[0], "me")
    # `memprioritaskan`, `mempertimbangkan`: before two consonants and before `per` it stays.
    stays = verb[1] not in "aiueo" or verb.startswith("per")
    return prefix + (verb[1:] if verb[0] in "kpts" and not stays else verb)


_DENIALS = ("tidak", "belum", "tidak lagi", "tidak dapat", "belum dapat", "tidak lagi dapat")


def denied_forms(*words: str) -> tuple[str, ...]:
    """Each word as a paper denies it: `tidak diberikan`, `belum dapat diberikan`."""
    return tuple(f"{denial} {word}" for word in words for denial in _DENIALS)


Pairs: TypeAlias = tuple[tuple[str, str], ...]
"""Words of the policy with their values, as `(("of", "wfh_that_day"),)`."""


@dataclass(frozen=True, slots=True)
class BindingWord:
    """A word that binds, in its printed forms; an effect of its clause must take it up.

    With `below`, effects of the items under a chapeau count; with `every`, each of the items
    must have one.  With `in_terms` it binds also where it is part of a listed term.  An effect
    takes it up only if it states one of `keys`, where there are any.
    """

    forms: tuple[str, ...]
    below: bool = False
    every: bool = False
    in_terms: bool = False
    keys: tuple[str, ...] = ()

    def requiring_any_key(self, *keys: str) -> BindingWord:
        """The same word, taken up only by an effect that states one of some keys."""
        return replace(self, keys=keys)


@dataclass(frozen=True, slots=True)
class PrintedForms:
    """How a paper, or an option of a reading, prints one effect.

    `calls`: one of these must stand in the clause or above it; without any, the effect is
    always called for; `naming_calls` are those that also stand where a paper only names
    something.  `stands`: by one of these an option says by itself that the effect
    stands; None takes those of `calls`.  `binding`: the binding words that the effect takes up.
    Where the clause itself prints one of `refuted_by`, and does not deny it, the effect is not
    called for; nor where it prints one of `refuted_without_calls_by` and none of `calls`.  With
    `calls_figure` a printed figure of that kind calls for it too, with `calls_in_order` one form
    of each list, the second behind the first in its sentence, and with `calls_at_end` a text that
    closes with one, as `wajib WFH, kecuali bagi:` above its items.
    `words`: printed forms with the words of a closed list that they ground; `moments`: the same
    for moments of a day.
    """

    calls: tuple[str, ...] = ()
    naming_calls: tuple[str, ...] = ()
    refuted_by: tuple[str, ...] = ()
    refuted_without_calls_by: tuple[str, ...] = ()
    calls_figure: str = ""
    calls_in_order: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    calls_at_end: tuple[str, ...] = ()
    stands: tuple[str, ...] | None = None
    binding: tuple[BindingWord, ...] = ()
    words: Mapping[str, Pairs] = field(default_factory=lambda: MappingProxyType({}))
    moments: Mapping[str, Pairs] = field(default_factory=lambda: MappingProxyType({}))


MUST = BindingWord(
    (
        *("wajib", "diwajibkan", "harus", "diharuskan"),
        *("mewajibkan", "mengharuskan", "berkewajiban"),
    ),
    below=True,
)
SO_THAT = BindingWord(("agar", "supaya"), below=True)
FORBIDDEN = BindingWord(
    ("tidak diperbolehkan", "tidak diperkenankan", "tidak boleh", "dilarang"), below=True
)
EXCEPT = BindingWord(("kecuali", "selain", "terkecuali", "tidak termasuk"))
EXCLUDED = BindingWord(
    (*verb_forms("kecualikan"), "pengecualian"),
    below=True,
    every=True,
)
"""Of people, or of the clause in whose place another stands."""
STAYS = BindingWord(
    (
        *("tetap melaksanakan WFO", "tetap WFO", "tetap bekerja di kantor"),
        "tetap bekerja dari kantor",
        *("tetap masuk kantor", "tetap hadir di kantor", "wajib WFO"),
    ),
    below=True,
    every=True,
)
"""How a paper says that someone works at the office as before."""
# Who must come may be a group, or anyone who is called.
COMPULSORY_OFFICE = BindingWord(
    ("wajib hadir di kantor", "wajib masuk kantor"), below=True, every=True
)
# Said of things, and of letters that go wrong, these bind nobody.
NOBODY = BindingWord(("tetap berjalan", "apabila terdapat kekeliruan", "apabila di kemudian hari"))
REMAINS = BindingWord(("tetap",), below=True)
ONLY = BindingWord(("hanya",))
AT_MOST = BindingWord(
    (
        *("maksimal", "maksimum", "paling banyak", "paling tinggi"),
        *("tidak melebihi", "tidak boleh melebihi", "tidak lebih dari", "sebanyak-banyaknya"),
        *("tidak boleh lebih dari", "setinggi-tingginya", "tidak melampaui"),
        *("tidak boleh melampaui", "setinggi-tinggi"),
    ),
    below=True,
)
AT_LEAST = BindingWord(
    (
        *("minimal", "paling sedikit", "sekurang-kurangnya", "paling rendah"),
        *("sekurangnya", "sedikitnya", "tidak kurang dari", "minimum", "setidaknya"),
        *("tidak boleh kurang dari", "setidak-tidaknya", "paling kurang"),
    ),
    below=True,
)
IMPOSED = BindingWord(("dijatuhi", "dikenakan sanksi", "diberikan sanksi"), below=True)
"""What follows a breach; before a fact of the policy's own it is part of how that is printed."""
# `dalam hal-hal sebagai berikut` announces a list and is no condition.
IN_CASES = BindingWord(("dalam hal-hal",), below=True)
IF = BindingWord(
    (
        *("apabila", "jika", "bilamana", "dalam hal"),
        *("bila", "manakala", "asalkan", "sepanjang", "dengan syarat", "di luar jam"),
    )
)
CUTS = verb_forms("batasi", "kurangi", "turunkan")
CUT = BindingWord(verb_forms("kurangi", "turunkan"), below=True, in_terms=True)
"""How a paper says that something must be less."""
BOUNDED = BindingWord(verb_forms("batasi"), below=True, in_terms=True)
"""How a paper says that something may be no more."""
HOME_FORMS = ("melaksanakan WFH", "WFH", "bekerja dari rumah", "bekerja di rumah")
"""How a paper says of people that they are at home."""
MAY_SELECTIVELY = BindingWord(("dapat melaksanakan WFH", "secara selektif"))
MAY_FORMS = tuple(
    f"{may} {act}"
    for may in ("dapat", "boleh", "diperbolehkan", "diperkenankan", "dapat diberikan")
    for act in HOME_FORMS
)
"""What is allowed so is no order."""
EVERYONE_FORMS = tuple(
    f"{every} {people}"
    for every in ("seluruh", "semua")
    for people in ("pegawai", "ASN", "pegawai ASN")
)
"""How a paper says that nobody of a staff is left out."""
NO_ONE_FORMS = (
    *(f"{denied} {one}" for denied in ("tidak", "tak") for one in ("seorang pun", "satu pun")),
    *("tidak seorang", "tak seorang", "tidak satupun"),
)
"""How a paper says that nobody may; the verb then says what."""
OFFICE_FORMS = (
    *("WFO", "bekerja di kantor", "bekerja dari kantor", "masuk kantor", "hadir di kantor"),
)
"""How a paper says of people that they are at the office."""
ORDERED_HOME = BindingWord(
    (
        "WFH 100%",
        *(
            f"{must} {act}"
            for must in ("wajib", "harus", "diwajibkan", "diharuskan")
            for act in HOME_FORMS
        ),
        *(
            f"{everyone} {act}"
            for everyone in EVERYONE_FORMS
            for act in ("WFH", "melaksanakan WFH", "bekerja dari rumah")
        ),
    )
)
"""An order, also without any word of duty: nobody is left the choice."""
OTHERS = BindingWord(
    (
        *("perangkat daerah lainnya", "perangkat daerah lain", "perangkat daerah selain tersebut"),
        *("unit kerja lainnya", "unit lainnya", "pegawai lainnya", "selain tersebut"),
        *("selain yang disebut", "selain yang dimaksud", "selebihnya"),
    )
)
"""Whoever no other share names."""
LEAVE_NOUNS = (*("izin", "keleluasaan", "kesempatan", "kelonggaran", "persetujuan", "kebolehan"),)
"""How a paper calls what it gives to those who may."""
GRANTED_FORMS = ("persetujuan", "izin", "surat tugas", "surat perintah", "surat keterangan")
"""What is given to those who may."""
GIVEN_VERBS: Mapping[str, str] = MappingProxyType(
    {
        "disetujui": "persetujuan",
        "diizinkan": "izin",
        "ditunjuk": "penunjukan",
        "ditugaskan": "penugasan",
        "direkomendasikan": "rekomendasi",
    }
)
"""How a paper says of people that an act is given to them, and what that act is called."""
ONCE = BindingWord(
    (
        *(
            f"{before} {act}"
            for before in (
                *("setelah mendapat", "setelah mendapatkan", "setelah memperoleh", "setelah ada"),
                *("setelah terbit", "telah mendapat", "telah memperoleh", "telah mendapatkan"),
                *("sudah mendapat", "sudah memperoleh", "dengan", "berdasarkan", "atas"),
            )
            for act in (*GRANTED_FORMS, "perintah", "penugasan", "rekomendasi")
            if (before, act) != ("atas", "perintah")
        ),
        *("sesuai kebijakan kepala", "sesuai dengan kebijakan kepala"),
        *(
            f"{before} {given}"
            for before in ("setelah", "sepanjang", "apabila", "jika", "yang telah")
            for given in GIVEN_VERBS
        ),
        *("disetujui oleh", "diizinkan oleh", "ditunjuk oleh", "ditugaskan oleh"),
    )
)
"""An act that must come first."""
BY_ORDER = BindingWord(("atas perintah",))
IN_PLACE = BindingWord(
    (
        *("menggantikan", "sebagai pengganti", "menyimpang dari", "tanpa memperhatikan"),
        *("meskipun termasuk", *verb_forms("kesampingkan")),
    ),
    below=True,
)
"""One clause speaks where another then does not."""
UNCOUNTED_FORMS = tuple(
    f"{denied} {counted} {within} batas"
    for denied in ("tanpa", "tidak")
    for counted in ("dihitung", "diperhitungkan", "termasuk")
    for within in ("dalam", "dari")
)
"""These may ground that another clause is silent, and may as well be of a count alone."""
UNCOUNTED = BindingWord(UNCOUNTED_FORMS)
NOT_APPLIED_FORMS = (
    *(f"tidak {applied}" for applied in ("berlaku", "diberlakukan", "diterapkan", "mengikat")),
    *(f"belum {applied}" for applied in ("berlaku", "diberlakukan", "diterapkan")),
)
"""How a paper says that a clause is not about some people, named before it."""
NOT_FOR = BindingWord(
    (
        *("tidak berlaku bagi", "tidak berlaku untuk", "tidak berlaku pada"),
        *("tidak berlaku dalam hal", "tidak diberlakukan", "tidak memberlakukan"),
        *("tidak diterapkan", "tidak mengikat bagi"),
        *("belum berlaku bagi", "belum berlaku untuk", "belum diberlakukan", "belum diterapkan"),
    ),
    below=True,
    every=True,
)
_CLAUSES = ("angka", "huruf", "butir", "ayat", "pasal", "diktum")
NOT_FOLLOWED = BindingWord(
    (
        *(
            f"tidak mengikuti {of}{clause}"
            for of in ("", "ketentuan ", "ketentuan pada ")
            for clause in _CLAUSES
        ),
        "tidak mengikuti ketentuan sebagaimana dimaksud",
    ),
    below=True,
)
"""Of a clause, and not of a roll call or of a course; behind `yang` it is a breach."""
EXEMPTED_FORMS = tuple(f"dikecualikan dari {of}" for of in ("ketentuan", "larangan", *_CLAUSES))
"""How a paper says of people that a clause is not about them."""
SET_BY_FORMS = ("ditetapkan oleh", "ditentukan oleh", "diatur oleh")
SET_BY = BindingWord(
    tuple(
        f"{before} {by}"
        for before in SET_BY_FORMS
        for by in ("PPK", "Pejabat Pembina Kepegawaian", "kepala", "pimpinan")
    )
)
"""Who sets a figure, or whose act must come first."""
SCOPE_BINDING = (
    *(word.requiring_any_key("once") for word in (ONCE, BY_ORDER)),
    SET_BY.requiring_any_key("once", "set_by"),
    *(
        word.requiring_any_key("instead_of")
        for word in (IN_PLACE, NOT_FOR, NOT_FOLLOWED, EXCLUDED, EXCEPT, UNCOUNTED)
    ),
)
"""What every effect that has a scope takes up, if it states the word that this calls for."""
ALL_OF_THEM = BindingWord(("seluruh", "semua"), below=True)
TURN_FORMS = ("bergiliran", "bergilir", "bergantian", "secara shif")
"""How a paper says that people take turns."""
TURNS = BindingWord((*TURN_FORMS, "giliran"))
UNTIL = BindingWord(("sampai dengan", "sampai tanggal", "hingga tanggal"))

STAFF = ("pegawai", "ASN", "pegawai ASN")


def forms_counting_staff_with_each_ending(*which: str) -> tuple[str, ...]:
    """How a paper counts some of a staff: `dari jumlah pegawai yang hadir`."""
    counts = ("", "dari ", "dari jumlah ", "dari seluruh ", "dari total ")
    return tuple(
        f"{count}{people} {some}" for count in counts for people in STAFF for some in which
    )


ELIGIBLE_FORMS = forms_counting_staff_with_each_ending(
    *(f"yang tidak {denied}" for denied in ("dikecualikan", "termasuk dikecualikan")),
    *("di luar yang dikecualikan", "selain yang dikecualikan"),
)
"""How a share of those whom nothing excludes is printed."""
STAFF_FORMS: Mapping[str, Pairs] = MappingProxyType(
    dict.fromkeys(
        (
            "seluruh ASN perangkat daerah",
            "seluruh ASN kantor",
            "seluruh ASN OPD",
            "jumlah pegawai OPD",
            "jumlah pegawai perangkat daerah",
            *(
                f"dari {counted}{people}"
                for counted in (
                    "",
                    "jumlah ",
                    "seluruh ",
                    "total ",
                    "jumlah seluruh ",
                    "keseluruhan ",
                )
                for people in STAFF
            ),
        ),
        (("of", "all_in_office"),),
    )
)
"""How a share of all the office's staff is printed, of recalls as of turns."""

THAT_DAY_FORMS: Mapping[str, Pairs] = MappingProxyType(
    dict.fromkeys(
        (
            f"dari {counted}{people} yang {now}{act}"
            for counted in ("", "jumlah ", "seluruh ", "total ")
            for people in STAFF
            for now in ("", "sedang ")
            for act in HOME_FORMS
        ),
        (("of", "wfh_that_day"),),
    )
)
"""How a share of those who are at home that day is printed."""

BEGINS = BindingWord(("mulai berlaku", "berlaku sejak", "berlaku mulai"))
"""How a paper says from when it holds."""

DESCRIBES = (UNTIL, ALL_OF_THEM, IF, IN_CASES, EXCEPT, OTHERS)
"""These bind nobody in a clause that only informs."""
