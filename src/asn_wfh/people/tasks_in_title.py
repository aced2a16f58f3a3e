"""The tasks of the law that a title names, in whichever of its parts.

None is taken from a title, which may be old or loose; but whoever states that such a person has
another task contradicts it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

__all__ = ["tasks_of_title"]

_JOINT = re.compile(
    r" / |\b(?:dan|serta|juga|yang|merangkap|rangkap|selaku|sebagai|bertugas|tugas(?: tambahan)?) "
)
"""What stands between the parts of a title, each of which may begin with a task."""
_GENERAL_POST = re.compile(r"\b(operasional|umum|perkantoran|pramu ?bakti) / ")
"""A post of any task, behind which the task stands in brackets or after a sign."""
_PERSON = (
    r"(?:(?:petugas|tenaga|pramu|juru|staf|anggota|pekerja|pegawai|karyawan|pelaksana|honorer"
    r"|honor|kontrak|harian|lepas|thl|phl) )"
)
_WORKER = (
    rf"(?:{_PERSON}|(?:koordinator|mandor|danru|komandan|ketua|kepala regu|regu"
    r"|pengadministrasi (?:umum|perkantoran)|pramu ?bakti"
    r"|(?:operator|pengelola|penata)(?: umum| layanan)* operasional) )"
)
"""The words for whoever works, behind which stands at what."""
_GUARDED = r"(?:keamanan|pengaman(?:an)?)\b(?! (?:informasi|siber|data|pangan|jaringan|sistem)\b)"
_LEVY = r"(?:pajak|retribusi|pbb)"
_AT_TOURIST_SITE = r"(?:(?:di|pada) )?(?:(?:lokasi|tempat|kawasan) )?(?:ob[jy]ek )?wisata\b"
_IN_LIBRARY = r"(?:(?:di|pada) )?perpustakaan\b"
_SERVICE = r"(?:pelayanan|layanan)"
_TASKS: Mapping[frozenset[str], re.Pattern[str]] = {
    frozenset(tasks.split()): re.compile(words)
    for tasks, words in (
        (
            "sopir",
            rf"{_WORKER}*(?:sopir|supir|pengemudi|driver|chauffeur|juru ?mudi)\b"
            r"|operator (?:mobil|kendaraan|bus|truk|ambulan)",
        ),
        (
            "kebersihan",
            rf"{_WORKER}*(?:pramu ?kebersihan|cl(?:ea|e)ning servi[cs]e?|penyapu|tukang sapu)\b"
            rf"|{_WORKER}+(?:kebersihan|sapu|sampah)\b|(?:pengangkut|pengumpul) sampah\b"
            r"|kebersihan$",
        ),
        (
            "keamanan",
            rf"{_WORKER}*(?:satpam|security|sekuriti|satuan pengamanan|waker|jaga malam)\b"
            r"|penjaga (?:malam|keamanan|kantor|gedung|sekolah)\b"
            rf"|{_WORKER}+(?:{_GUARDED}|jaga\b)|(?:keamanan|pengamanan)$",
        ),
        (
            "pemungut_pajak_retribusi",
            rf"{_WORKER}*(?:pemungut|penagih|kolektor)(?=$| (?:{_LEVY}|pasar|parkir)\b)"
            rf"|{_WORKER}+(?:pemungut(?:an)?|pungut|penagih(?:an)?|tagih)\b"
            rf"|(?:petugas|juru|tenaga|pengelola (?:pemungut|penagih)an|juru ?sita) {_LEVY}\b",
        ),
        (
            "lapangan",
            rf"(?:{_WORKER}|pengawas )+(?:(?:di|pada) )?lapangan\b"
            rf"|{_WORKER}+(?:patroli|dalops|terminal)\b|{_WORKER}*pengatur lalu lintas\b",
        ),
        (
            "layanan_objek_wisata",
            rf"(?:{_WORKER}|penjaga )+(?:{_SERVICE} )?{_AT_TOURIST_SITE}"
            r"|pramu ?wisata\b|pemandu wisata\b",
        ),
        (
            "pelayanan_perpustakaan",
            rf"(?:{_WORKER}|pengelola )+{_SERVICE} {_IN_LIBRARY}"
            rf"|(?:petugas|tenaga|juru) (?:{_IN_LIBRARY}|sirkulasi\b)",
        ),
        (
            "pelayanan",
            rf"{_PERSON}+{_SERVICE}\b"
            rf"(?! (?:operasional\b|{_IN_LIBRARY}|{_AT_TOURIST_SITE}))|customer servi[cs]e\b",
        ),
        ("tata_usaha_pimpinan", r".*\b(?:tata usaha|tu) pimpinan\b"),
        ("lapangan pemungut_pajak_retribusi", r"(?:petugas|juru|tukang) parkir\b"),
        (
            "layanan_objek_wisata pelayanan pemungut_pajak_retribusi",
            r"(?:petugas|penjaga) (?:karcis|tiket|loket)\b",
        ),
    )
}
"""How a part of a title begins that names a task, or one of several tasks."""
_NO_PERSON = re.compile(r"(?:kebersihan|keamanan|pengamanan)$")


def tasks_of_title(title: str) -> tuple[frozenset[str], ...]:
    """The tasks that a plain title names: of each set the person has at least one."""
    parts = dict.fromkeys(_parts_of_title(title))
    parts |= dict.fromkeys(_parts_of_title(_GENERAL_POST.sub(r"\1 ", title)))
    named = (tasks for part in parts for tasks, words in _TASKS.items() if words.match(part))
    return tuple(dict.fromkeys(named))


def _parts_of_title(title: str) -> Iterator[str]:
    """The parts that may begin with a task.

    A task without a person is also what an analyst looks after, unless it is all that is told.
    """
    first, *others = (part.strip() for part in _JOINT.split(title))
    yield first
    yield from (part for part in others if not _NO_PERSON.match(part))
