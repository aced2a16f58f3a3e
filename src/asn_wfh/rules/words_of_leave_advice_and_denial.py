"""The modal words of a paper as binding words: what may be, need not be, is advised or denied.

Data only.  Each effect word states in its module which of them it takes up; one that no effect of
its clause takes up turns what the clause says.
"""

from __future__ import annotations

from asn_wfh.rules.paper_wording_shared_by_rules import BindingWord

__all__ = [
    "ADVISED",
    "ANYWHERE",
    "AT_OFFICE",
    "DENIED",
    "HOME_AS_BEFORE",
    "IN_PERSON",
    "MAY",
    "MAY_NOT",
    "MODAL_WORDS",
    "NEED_NOT",
    "NONE_OF_THEM",
    "PARTLY",
    "SAYING_NOTHING",
]

_GRANTED = ("diperbolehkan", "diperkenankan", "diizinkan", "dibolehkan", "dibenarkan")
_HOME = ("melaksanakan WFH", "WFH", "bekerja dari rumah", "bekerja di rumah")
_OFFICE = ("melaksanakan WFO", "WFO", "bekerja di kantor", "bekerja dari kantor", "hadir di kantor")

_LEAVE_GIVEN = tuple(
    f"{given} {leave}"
    for given in ("diberi", "diberikan", "memberi", "memberikan")
    for leave in ("kesempatan", "keleluasaan", "kelonggaran", "izin", "hak")
)

_WISHED = (
    *("dikehendakinya", "menghendaki", "menghendakinya"),
    *("diinginkannya", "menginginkan", "menginginkannya"),
)

MAY = BindingWord(
    (
        *("dapat", "boleh", "bisa", "berhak", "bebas", "berkesempatan", *_GRANTED),
        *("mengizinkan", "memperbolehkan", "memperkenankan", "membolehkan", "mempersilakan"),
        *_LEAVE_GIVEN,
        *("dipersilakan", "tidak dilarang", "dimungkinkan", "terbuka kesempatan"),
        *("tidak ada halangan", "leluasa", "tidak ada larangan"),
        # Who may do what they wish is bound by no condition.
        *(f"{when} {wished}" for when in ("apabila", "jika", "bila") for wished in _WISHED),
    ),
    below=True,
)
"""Leave: whoever may is not bound."""
NEED_NOT = BindingWord(
    (
        *(
            f"{denied} {order}"
            for denied in ("tidak", "belum")
            for order in (
                *("perlu", "wajib", "harus", "usah", "diwajibkan", "diharuskan", "diperlukan"),
                *("berkewajiban", "mewajibkan", "mengharuskan", "diminta"),
            )
        ),
        *(
            "tanpa harus",
            "tanpa perlu",
            "tanpa wajib",
            "tanpa kewajiban",
            "tanpa keharusan",
            "dibebaskan dari kewajiban",
        ),
    ),
    below=True,
)
"""No duty: what need not be done may be done."""
MAY_NOT = BindingWord(
    (
        *(f"tidak {may}" for may in ("dapat", "bisa", "berhak", "memungkinkan", *_GRANTED[2:])),
        *(f"belum {may}" for may in ("boleh", "dapat", "bisa", *_GRANTED)),
        *(f"tidak {given}" for given in _LEAVE_GIVEN),
        *("jangan", "melarang", "terlarang"),
        *(f"larangan {act}" for act in _HOME),
    ),
    below=True,
)
"""A ban in words that forbid nothing in other places."""
_ADVICE = (
    *("diimbau", "dihimbau", "mengimbau", "menghimbau", "dianjurkan", "menganjurkan"),
    *("disarankan", "menyarankan"),
)
ADVISED = BindingWord(
    (
        # Behind advice `agar` says what is advised.
        *(f"{advised}{that}" for advised in _ADVICE for that in ("", " agar", " supaya")),
        *("sedapat mungkin", "sebisa mungkin", "diupayakan"),
        *("sebaiknya", "seyogianya", "seyogyanya"),
    ),
    below=True,
)
"""Advice: who does not follow it breaks nothing."""
PARTLY = BindingWord(("sebagian", "sebahagian", "beberapa", "sejumlah pegawai", "sejumlah ASN"))
"""Some of those named, and the paper does not say which."""
NONE_OF_THEM = BindingWord(("tidak ada", "nihil"))
"""Nobody, of a share; elsewhere it denies."""
DENIED = BindingWord(("tidak", "bukan", "belum", "tanpa"), below=True)
"""What denies whatever follows it."""
HOME_AS_BEFORE = BindingWord(
    (
        *(f"tetap {act}" for act in _HOME),
        *(
            f"dikecualikan dari {what}{act}"
            for what in ("", "kebijakan ", "pelaksanaan ", "kewajiban ", "ketentuan ")
            for act in ("WFO", "bekerja di kantor", "bekerja dari kantor")
        ),
    ),
    below=True,
)
"""Those who stay at home, or need not come, are not those who stay at the office."""
ANYWHERE = BindingWord(("WFA", "work from anywhere"), below=True)
"""Work from any place is not work from home."""
AT_OFFICE = BindingWord(
    (
        *(f"yang {now}{act}" for now in ("", "sedang ") for act in _OFFICE),
        *(f"yang {never} {act}" for never in ("tidak", "tidak sedang") for act in _HOME),
        *(
            "pelaksanaan WFO",
            "selama WFO",
            "selama pelaksanaan WFO",
            "selama melaksanakan WFO",
            "dari kantor",
        ),
    ),
    below=True,
)
"""Of those at the office, whom no leave and no duty of work from home is about."""

IN_PERSON = BindingWord(("secara tatap muka", "secara luring", "secara fisik"), below=True)
"""Where everybody is in one place: of no duty of those at home, and none of online meetings."""

MODAL_WORDS = (
    NONE_OF_THEM,
    MAY,
    NEED_NOT,
    MAY_NOT,
    ADVISED,
    PARTLY,
    DENIED,
    HOME_AS_BEFORE,
    AT_OFFICE,
    ANYWHERE,
    IN_PERSON,
)
"""All of them; the chosen option of a reading that prints one takes it up too."""

SAYING_NOTHING = (
    *(f"{when} tidak demikian" for when in ("bila", "jika", "apabila")),
    *("sepanjang jam kerja", "sepanjang tidak bertentangan"),
    *(f"termasuk {when}" for when in ("apabila", "jika", "dalam hal")),
    *(f"termasuk {when} tidak ada" for when in ("apabila", "jika", "dalam hal")),
    *(
        f"dengan tetap {what}"
        for what in (
            *("memperhatikan", "menjaga", "mengutamakan", "menjamin", "memastikan"),
            "mengedepankan",
        )
    ),
    *(
        f"tidak dapat {what}"
        for what in (
            *("dipindahkan", "diwakilkan", "diganti", "digantikan", "dialihkan", "ditunda"),
            *("digabung", "digabungkan", "diakumulasikan", "dihindari"),
        )
    ),
    *(f"yang tidak {act}" for act in ("berada di kantor", "masuk kantor", *_OFFICE)),
    *(
        f"{so} tidak {what}"
        for so in ("dengan", "agar", "supaya")
        for what in ("mengurangi", "mengabaikan", "menurunkan", "mengganggu")
    ),
    *(
        f"{before} {may}"
        for before in ("yang", "agar", "supaya", "sehingga", "untuk", "guna")
        for may in ("dapat", "bisa")
    ),
    *(
        f"dapat {done}"
        for done in (
            *("dihitung", "dihubungi", "diakses", "diukur", "dipertanggungjawabkan", "diunduh"),
            *("dilihat", "dibuktikan", "berupa", "berjalan", "terlaksana", "diketahui"),
        )
    ),
    *(f"{so} {no}" for so in ("sehingga", "guna") for no in ("tidak", "tanpa")),
    *(
        f"tidak {what}"
        for what in (
            *("terjadi", "terganggu", "mengganggu", "menghambat", "terhambat"),
            *("menurunkan", "menurun", "berbasis", "langsung", "terbatas pada", "hanya", "semata"),
            *("saja", "terpisahkan"),
        )
    ),
    *(
        f"tanpa {what}"
        for what in (
            *("gangguan", "mengganggu", "menghambat", "terkecuali", "kecuali"),
            *(
                "menurunkan",
                "henti",
                "jeda",
                "biaya",
                "diminta",
                "menunggu",
                "membedakan",
            ),
        )
    ),
    *(
        f"tanpa memandang {what}"
        for what in ("tugas", "tugasnya", "jabatan", "jabatannya", "status")
    ),
    *(
        f"tanpa mengurangi {what}"
        for what in (
            *("kualitas", "mutu", "kinerja", "pelayanan", "layanan", "produktivitas", "hak"),
            *("kewajiban", "target", "esensi", "makna", "efektivitas", "tanggung jawab", "capaian"),
            "kelancaran",
        )
    ),
    *(f"bukan {what}" for what in ("sekedar", "sekadar", "hanya", "saja", "merupakan", "berarti")),
)
"""Where a modal word tells of things, of an aim or of what follows, it binds nobody."""
