"""The tasks of the law that a title names, in whichever of its parts.

None is taken from a title, which may be old or loose; but whoever states that such a person has
another task contradicts it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

__all__ = ["tasks_of_title", "tasks_of_unit"]

_JOINT = re.compile(
    r" / |\b(?:dan|serta|juga|yang|merangkap|rangkap|selaku|sebagai|bertugas|tugas(?: tambahan)?) "
)
"""What stands between the parts of a title, each of which may begin with a task."""
_GENERAL_POST = re.compile(r"\b(operasional|umum|perkantoran|pramu ?bakti) / ")
"""A post of any task, behind which the task stands in brackets or after a sign."""
_PERSON = (
    r"(?:(?:petugas|tenaga|pramu|juru|staf|anggota|pekerja|pegawai|karyawan|pelaksana|honorer"
    r"|honor|kontrak|harian|lepas|thl|phl|caraka|operator|tukang|buruh|pemelihara|pembantu) )"
)
_WORKER = (
    rf"(?:{_PERSON}|(?:koordinator|mandor|danru|komandan|ketua|kepala regu|regu"
    r"|pengadministrasi (?:umum|perkantoran)|pramu ?bakti"
    r"|(?:operator|pengelola|penata)(?: umum| layanan)* operasional) )"
)
"""The words for whoever works, behind which stands at what."""
_GUARDED = r"(?:keamanan|pengaman(?:an)?)\b(?! (?:informasi|siber|data|pangan|jaringan|sistem)\b)"
_LEVY = r"(?:pajak|retribusi|pbb)"
_LEADER = r"(?:pimpinan|wali ?kota|bupati|sekda|sekretaris daerah|asisten|staf ahli)\b"
_AT_TOURIST_SITE = r"(?:(?:di|pada) )?(?:(?:lokasi|tempat|kawasan) )?(?:ob[jy]ek )?wisata\b"
_IN_LIBRARY = r"(?:(?:di|pada) )?(?:perpustakaan|perpus|pustaka)\b"
_ZOO = r"(?:tmsbk|kebun binatang|taman marga ?satwa)\b"
_CLERK = r"(?:pengelola|pengadministrasi) "
_SERVICE = r"(?:pelayanan|layanan)"
_TASKS: Mapping[frozenset[str], re.Pattern[str]] = {
    frozenset(tasks.split()): re.compile(words)
    for tasks, words in (
        (
            "sopir",
            r"operator (?:dump |mobil|kendaraan|bus|truc?k|ambulan)|pengendara\b",
        ),
        (
            "kebersihan",
            rf"(?:{_WORKER}|penjaga |pelayan )+(?:kebersihan|sapu|sampah|cs)\b"
            r"|(?:pengangkut|pengumpul) sampah\b"
            r"|kebersihan$",
        ),
        (
            "keamanan",
            r"penjaga (?:malam|keamanan|kantor|gedung|sekolah|rumah|aset|pos)\b"
            rf"|{_WORKER}+(?:{_GUARDED}|(?:pos )?jaga\b|piket\b)|(?:keamanan|pengamanan)$"
            r"|(?:pengaman(?:an)?|pam) (?:kantor|dalam|gedung)\b",
        ),
        (
            "pemungut_pajak_retribusi",
            rf"{_WORKER}+(?:pemungutan|pungut|kutip|penagihan|tagih)\b"
            rf"|(?:petugas|juru|tenaga|pengelola (?:pemungut|penagih)an|juru ?sita) {_LEVY}\b"
            rf"|(?:pengutip|pengumpul|kasir|koordinator|mantri) {_LEVY}\b",
        ),
        (
            "lapangan",
            rf"(?:{_WORKER}|pengawas )+(?:(?:di|pada) )?lapangan\b"
            rf"|{_WORKER}+(?:patroli|dalops|terminal|lalu lintas|lalin)\b"
            rf"|{_WORKER}*pengatur (?:lalu lintas|lalin)\b",
        ),
        (
            "layanan_objek_wisata",
            rf"(?:{_WORKER}|penjaga |pelayan )+(?:{_SERVICE} )?{_AT_TOURIST_SITE}"
            rf"|{_CLERK}{_SERVICE} {_AT_TOURIST_SITE}|(?:{_WORKER}|penjaga )+{_ZOO}"
            r"|pramu ?wisata\b|pemandu wisata\b",
        ),
        (
            "pelayanan_perpustakaan",
            rf"(?:{_WORKER}|{_CLERK})*{_SERVICE} {_IN_LIBRARY}|pelayan {_IN_LIBRARY}"
            rf"|(?:petugas|tenaga|juru) (?:{_IN_LIBRARY}|sirkulasi\b)",
        ),
        (
            "pelayanan",
            rf"(?!operator ){_PERSON}+{_SERVICE}\b"
            rf"(?! (?:operasional\b|{_IN_LIBRARY}|{_AT_TOURIST_SITE}))"
            rf"|(?:operator |{_CLERK}){_SERVICE}(?: pasar\b|$)"
            rf"|{_PERSON}*(?:customer servi[cs]e|front ?office)\b",
        ),
        ("tata_usaha_pimpinan", rf".*\b(?:tata ?usaha|t ?u) {_LEADER}"),
        ("lapangan pemungut_pajak_retribusi", r"(?:petugas|juru|tukang) parkir\b|jukir\b"),
        (
            "layanan_objek_wisata pelayanan pemungut_pajak_retribusi",
            r"(?:petugas|penjaga|penjual) (?:karcis|tiket|loket)\b",
        ),
    )
}
"""How a part of a title begins that names a task, or one of several tasks."""
_WORK_FIRST = re.compile(
    rf"(?:ob[jy]ek wisata|{_SERVICE} {_IN_LIBRARY}|lapangan$|{_GUARDED}$|kebersihan$)"
)
"""Work without a worker, with which a unit begins."""
_OF_A_ROOM = frozenset({"tata_usaha_pimpinan"})
"""The task for which a room of an office is there as a whole."""
_NO_PERSON = re.compile(r"(?:kebersihan|keamanan|pengamanan)$")

_WHOEVER_DOES: Mapping[str, re.Pattern[str]] = {
    task: re.compile(rf"\b(?:{nouns})\b")
    for task, nouns in (
        ("sopir", "sopir|supir|pengemudi|driver|chauffeur|juru ?mudi|juru kemudi|kernet"),
        (
            "kebersihan",
            r"pramu ?kebersihan|cl(?:ea|ee|e)n(?:ing|er)|penyapu|tukang sapu|pembersih",
        ),
        (
            "keamanan",
            r"satpam|(?<!it )(?<!cyber )(?<!network )s(?:ec|c|ek)urit[iy]|satuan pengamanan|waker"
            r"|jaga malam|pamdal",
        ),
        ("pemungut_pajak_retribusi", "pemungut|penagih|kolektor"),
    )
}
"""The words for whoever does a task, wherever in a part of a title they stand."""
_BEHIND_A_WORKER: Mapping[str, re.Pattern[str]] = {
    "kebersihan": re.compile(rf"{_PERSON}(?:.* )?kebersihan\b|pengadministrasi / kebersihan\b"),
    "keamanan": re.compile(rf"{_PERSON}(?:.* )?{_GUARDED}|pengadministrasi / (?:ke|peng)amanan\b"),
    "lapangan": re.compile(rf"{_PERSON}(?:.* )?lapangan\b"),
}
"""Work that a worker does, whatever stands between, in a title with all its parts."""
_LOOKS_AFTER = re.compile(
    r"\b(?:data|informasi|sistem|laporan|kebijakan|perizinan|izin|analis\w*|penelaah|penyusun"
    r"|perencana|verifikator|penyuluh\w*|pembina\w*|pelatih\w*|instruktur|penguji\w*"
    r"|(?:kepala|ketua|sekretaris) (?:sub|seksi|bidang|bagian|tim))\b"
)
"""Words behind which a task is what somebody knows of, teaches or heads, and not what they do."""
_ROOM = re.compile(r"\b(?:sub|seksi|bidang|bagian|badan|dinas|kantor|uptd?|pasar)\b")


def tasks_of_title(title: str) -> tuple[frozenset[str], ...]:
    """The tasks that a plain title names: of each set the person has at least one."""
    parts = dict.fromkeys(_parts_of_title(title))
    parts |= dict.fromkeys(_parts_of_title(_GENERAL_POST.sub(r"\1 ", title)))
    named = [tasks for part in parts for tasks, words in _TASKS.items() if words.match(part)]
    named += (frozenset({task}) for part in parts for task in _tasks_of_doer(part))
    named += (frozenset({task}) for task in _tasks_of_worker(title))
    return tuple(dict.fromkeys(named))


def tasks_of_unit(unit: str) -> tuple[frozenset[str], ...]:
    """The tasks that a unit names which is written as if it were a title, as `Pos Satpam`.

    A room of an office that looks after such work, as `Bidang Kebersihan`, names none.
    """
    named: dict[frozenset[str], None] = {}
    for part in unit.split(" / "):
        tasks = tasks_of_title(f"petugas {part}" if _WORK_FIRST.match(part) else part)
        is_room = _ROOM.match(part) is not None
        named |= dict.fromkeys(each for each in tasks if not is_room or each == _OF_A_ROOM)
    return tuple(named)


def _tasks_of_doer(part: str) -> Iterator[str]:
    """The tasks of which a part of a title names whoever does them."""
    for task, nouns in _WHOEVER_DOES.items():
        noun = nouns.search(part)
        if noun and not _LOOKS_AFTER.search(part, 0, noun.end()):
            yield task


def _tasks_of_worker(title: str) -> Iterator[str]:
    """The tasks that stand somewhere behind a worker, and not as those of a room or a record."""
    for task, words in _BEHIND_A_WORKER.items():
        work = words.match(title)
        if work and not any(other.search(work[0]) for other in (_LOOKS_AFTER, _ROOM)):
            yield task


def _parts_of_title(title: str) -> Iterator[str]:
    """The parts that may begin with a task.

    A task without a person is also what an analyst looks after, unless it is all that is told.
    """
    first, *others = (part.strip() for part in _JOINT.split(title))
    yield first
    yield from (part for part in others if not _NO_PERSON.match(part))
