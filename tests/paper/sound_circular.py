"""A small circular that is read, and the check that a damaged copy of it is refused."""

import pytest

from asn_wfh.audit import PaperError, read_paper

SOUND = """WALI KOTA LUMUT

Yth. Para Ketua Regu Pantai
di Lumut

SURAT EDARAN
NOMOR : 12/PANTAI/2035

TENTANG
MENYAPU PANTAI

Sehubungan dengan musim pasang, disampaikan hal-hal sebagai berikut :

1. Setiap regu:
   a. menyapu pantai;
   b. menimbang sampah; dan
   c. mencatat berat sampah yang ditimbang.
2. Regu berangkat dari dermaga pada pagi hari sesudah pukul 06.00 WIB dengan perahu.
3. Hasilnya dilaporkan kepada:
   1) lurah; dan
   2) camat.

Demikian disampaikan untuk dilaksanakan.

Ditetapkan di Lumut
pada tanggal 5 Juni 2035

WALI KOTA LUMUT,

PASIR PUTIH

Tembusan :
1. Ketua Dewan Pantai.
"""


def part_from(words: str, until: str = "") -> str:
    """The part of the sound circular that begins with some words, up to others."""
    rest = SOUND[SOUND.index(words) :]
    return rest[: rest.index(until)] if until else rest


Damage = tuple[str, str, str]
"""Words of the sound circular, what stands there instead, and the refusal in English."""


def check_refusal(damage: Damage) -> None:
    """One fault, on one line in each language, says where, what was expected and what to do."""
    words, instead, expected = damage
    assert words in SOUND
    with pytest.raises(PaperError) as caught:
        read_paper(SOUND.replace(words, instead, 1), "pantai.txt")
    assert str(caught.value) == "pantai.txt" + expected
    (fault,) = caught.value.faults
    assert fault.message("id").startswith(expected.partition(" ")[0], len("pantai.txt"))
    if fault.excerpt:
        assert SOUND.replace(words, instead, 1).split("\n")[fault.line - 1] == fault.excerpt
