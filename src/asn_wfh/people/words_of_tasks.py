"""The words with which titles and units name a task of the law, and those that make it a subject.

A task is told by whoever does it (`satpam`), or by the work behind whoever works (`petugas
keamanan`) or behind their place (`pos keamanan`).  Behind a word of the desk (`gaji satpam`), or
before a thing (`keamanan data`), it is what somebody writes about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = [
    "COLLECTS",
    "DESK_BEFORE",
    "FIRST_IN_PART",
    "FIRST_IN_UNIT",
    "GENERAL_POST",
    "PERSON",
    "PLACE_OF_WORK",
    "ROOM",
    "SMALL_ROOM",
    "WHOEVER_DOES",
    "WORK_BEHIND_PERSON",
    "WORK_BEHIND_PLACE",
]

COLLECTS = "pemungut_pajak_retribusi"
"""The task whose words also tell who gathers something else."""

_THINGS = (
    r"(?:data|informasi|sistem|siber|jaringan|sandi|persandian|berita|telekomunikasi|pangan"
    r"|kerja|politik|negara)\b"
)
"""What is kept clean or safe, or gathered, at a desk, where it stands directly behind the work."""
DESK_BEFORE = re.compile(
    r"\b(?:data|informasi|sistem|siber|laporan|kebijakan|perizinan|izin|analis\w*|penelaah"
    r"|penyusun|perencana|verifika\w+|penyuluh\w*|pembina\w*|pelatih\w*|bimbingan|instruktur"
    r"|penguji\w*|uji|kompetensi|gaji|survei|surveyor|pemeriksa(?:an)?(?! lapangan)|pemantau\w*"
    r"|keselamatan|konflik|intelijen|kewaspadaan|sandi|persandian"
    r"|pengelola (?:sarana|administrasi(?! umum)|keuangan|program)"
    r"|(?:kepala|ketua|sekretaris) (?:sub|seksi|bidang|bagian|tim))\b"
    # `Staf Administrasi Sopir` drives; before work the same word makes it a subject.
    r"|\b(?:administrasi|keuangan|program) (?=(?:kebersihan|keamanan|pengamanan|lapangan)\b)"
)
"""Words behind which a task is what somebody knows of, writes about, teaches or heads."""
ROOM = re.compile(
    r"(?:sub|seksi|bidang|bagian|badan|dinas|kantor|uptd?|pasar|tim kerja|kelompok substansi"
    r"|unit (?:pelaksana|pelayanan|layanan) teknis)\b"
)
"""What a room of an office is called, which may look after a task."""
SMALL_ROOM = re.compile(r"(?:sub (?:bagian|bidang|seksi)|seksi) ")
"""A room that may be there for one task as a whole."""

PERSON = (
    r"(?:(?:petugas|tenaga|pramu|juru|staf|anggota|pekerja|pegawai|karyawan|pelaksana|honorer"
    r"|honor|kontrak|harian|lepas|thl|phl|caraka|operator|tukang|buruh|pemelihara|pembantu) )"
)
"""The words for whoever works, whatever at."""
_OPERATIONAL = r"(?:(?:operator|pengelola|penata)(?: umum| layanan)* operasional )"
_WORKER = (
    rf"(?:{PERSON}|{_OPERATIONAL}|(?:koordinator|mandor|danru|komandan|ketua|kepala regu|regu"
    r"|pengadministrasi (?:umum|perkantoran)|pramu ?bakti) )"
)
"""The words for whoever works, and the posts of any task, behind which stands at what."""
GENERAL_POST = re.compile(r"\b(operasional|umum|perkantoran|pramu ?bakti) / ")
"""A post of any task, behind which the task stands in brackets or after a sign."""

_GUARDED = rf"(?:keamanan|pengaman(?:an)?)\b(?! {_THINGS})"
_LEVY = r"(?:pajak|retribusi|restribusi|pbb)"
_DUES = rf"(?:{_LEVY}|karcis|tiket|iuran|sewa|tagihan|pad|bea|parkir)\b"
_LEADER = (
    r"(?:(?:pada|untuk|bagi|para|bapak|ibu|/) )*"
    r"(?:(?:wakil )?(?:wali ?kota|bupati|kepala daerah)|wa?wako|wabup|pimpinan|sekda"
    r"|sekretaris daerah|asisten|staf ahli)\b"
)
_OFFICE_OF_LEADER = rf".*\b(?:(?:ke)?tata ?usaha(?:an)?|t ?u) {_LEADER}"
_ZOO = r"(?:tmsbk|kebun binatang|taman marga ?satwa)\b"
_SITE = (
    rf"(?:{_ZOO}|ob[jy]ek wisata\b|jam gadang\b|(?:taman )?panorama\b|fort de kock\b"
    # Not the kelurahan Benteng Pasar Atas.
    r"|benteng\b(?! pasar)|l[ou]bang jepang\b|pesanggrahan\b|menumbing\b)"
)
_AT_TOURIST_SITE = r"(?:(?:di|pada) )?(?:(?:lokasi|tempat|kawasan) )?(?:ob[jy]ek )?wisata\b"
_IN_LIBRARY = r"(?:(?:di|pada) )?(?:perpustakaan|perpus|pustaka)\b"
_OF_LIBRARY = r"(?:sirkulasi|(?:ruang )?baca|referensi|peminjaman buku)\b"
_CLERK = r"(?:pengelola|pengadministrasi) "
_SERVICE = r"(?:pelayanan|layanan)"
_TRAFFIC = r"(?:lalu lintas|lalin)"

FIRST_IN_PART: Mapping[frozenset[str], re.Pattern[str]] = {
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
            COLLECTS,
            rf"{_WORKER}+(?:pemungutan|pungut|kutip|penarikan|penagihan|tagih)\b"
            rf"|(?:petugas|juru|tenaga|pengelola (?:pemungut|penagih|penarik)an|juru ?sita) {_LEVY}"
            rf"\b|(?:pengutip|pengumpul|kasir|koordinator|mantri) {_LEVY}\b",
        ),
        (
            "lapangan",
            rf"(?:{_WORKER}|(?:pengawas|pengendali) )+(?:(?:di|pada) )?lapangan\b"
            rf"|{_WORKER}+(?:patroli|dalops|terminal|derek|{_TRAFFIC})\b"
            rf"|{_WORKER}*(?:pengatur|pengawas|pengendali) (?:{_TRAFFIC}|terminal|simpang)\b",
        ),
        (
            "layanan_objek_wisata",
            rf"(?:{_WORKER}|penjaga |pelayan )+"
            rf"(?:{_SERVICE} |(?:pintu|gerbang)(?: masuk)? |loket )*"
            rf"(?:{_AT_TOURIST_SITE}|(?:(?:di|pada) )?{_SITE})"
            rf"|{_CLERK}{_SERVICE} {_AT_TOURIST_SITE}"
            rf"|(?:{_WORKER}|(?:perawat|pawang|pengasuh|penjaga) )+(?:satwa|binatang)\b"
            rf"|{_WORKER}*(?:pramu ?wisata|pemandu (?:wisata|wisatawan)|tour ?guide)\b",
        ),
        (
            "pelayanan_perpustakaan",
            rf"(?:{_WORKER}|{_CLERK})*{_SERVICE} (?:{_IN_LIBRARY}|{_OF_LIBRARY})"
            rf"|pelayan {_IN_LIBRARY}|{_WORKER}+{_OF_LIBRARY}"
            rf"|(?:petugas|tenaga|juru|pramu|penjaga) {_IN_LIBRARY}"
            rf"|pustakawan (?:.* )?{_SERVICE}\b",
        ),
        (
            "pelayanan",
            rf"(?!operator ){PERSON}+{_SERVICE} "
            rf"(?!operasional\b|{_IN_LIBRARY}|{_OF_LIBRARY}|{_AT_TOURIST_SITE})"
            rf"|(?:operator |pengelola |{_OPERATIONAL}){_SERVICE} pasar\b"
            rf"|{PERSON}*(?:customer servi[cs]e|front ?office)\b",
        ),
        (
            # In a library the service is that of a library.
            "pelayanan pelayanan_perpustakaan",
            rf"(?:{PERSON}+|pengelola |{_OPERATIONAL}){_SERVICE}$",
        ),
        ("tata_usaha_pimpinan", _OFFICE_OF_LEADER),
        (
            f"lapangan {COLLECTS}",
            r"(?:petugas|juru|tukang|pengatur|pengawas|penjaga) parkir\b|jukir\b",
        ),
        (
            f"layanan_objek_wisata pelayanan {COLLECTS}",
            r"(?:petugas|penjaga|penjual) (?:karcis|tiket|loket)\b",
        ),
    )
}
"""How a part of a title begins that names a task, or one of several tasks."""
WHOEVER_DOES: Mapping[str, re.Pattern[str]] = {
    task: re.compile(rf"\b(?:{nouns})\b")
    for task, nouns in (
        (
            "sopir",
            "sopir|supir|pengemudi|pramudi|driver|chauffeur|juru ?mudi|juru kemudi|kernet",
        ),
        (
            "kebersihan",
            r"pramu ?kebersihan|cl(?:ea|ee|e)n(?:ing|er)|penyapu|pesapon|penyapon|tukang sapu"
            r"|pembersih",
        ),
        (
            "keamanan",
            r"satpam|(?<!it )(?<!cyber )(?<!network )s(?:ec|c|ek)urit[iy]|satuan pengamanan|waker"
            r"|jaga malam|pamdal",
        ),
        (COLLECTS, rf"(?:pemungut|penagih|kolektor)(?! {_THINGS})|penarik (?={_DUES})\w+"),
    )
}
"""The words for whoever does a task, wherever in a part of a title they stand."""
WORK_BEHIND_PERSON: Mapping[str, re.Pattern[str]] = {
    "kebersihan": re.compile(rf"{PERSON}(?:.* )?kebersihan\b|pengadministrasi / kebersihan\b"),
    "keamanan": re.compile(rf"{PERSON}(?:.* )?{_GUARDED}|pengadministrasi / (?:ke|peng)amanan\b"),
    "lapangan": re.compile(rf"{PERSON}(?:.* )?lapangan\b"),
}
"""Work that a worker does, whatever stands between, in a title with all its parts."""

_PREMISES = r"(?: (?:kantor|gedung|dalam|rumah \w+|balai ?kota|gerbang|utama))*"
# A post of watch elsewhere in town (`Pos Jaga Taman`) may be one of the pamong praja.
_WATCHED = rf"(?:jaga|piket)\b{_PREMISES}"
_IN_TOWN = r"(?: (?:lingkungan|taman|pasar))*"
_UPKEEP = rf"(?:{_WATCHED}|(?:{_GUARDED}|kebersihan\b){_PREMISES}{_IN_TOWN})"
_UPKEEP_ALONE = rf"{_UPKEEP}(?: (?:dan|serta) {_UPKEEP})*$"
FIRST_IN_UNIT = re.compile(rf"{_SITE}|{_SERVICE} {_IN_LIBRARY}|lapangan$|(?!jaga){_UPKEEP_ALONE}")
"""Work without a worker, with which a unit begins."""
PLACE_OF_WORK = re.compile(
    r"(?P<spot>pos|posko|gardu|loket|ruang(?:an)?) "
    r"|(?:tim|unit|regu|kelompok|satuan tugas|satgas) "
)
"""Where or with whom somebody works, behind which stands at what in the name of a unit."""
WORK_BEHIND_PLACE: Mapping[bool, re.Pattern[str]] = {
    is_spot: re.compile(
        rf"{first}|{_UPKEEP_ALONE}|lapangan\b|patroli\b|derek\b|{_TRAFFIC}\b|{_SITE}|{_LEVY}$"
        rf"|{_SERVICE} (?:{_IN_LIBRARY}|{_OF_LIBRARY})|{_OF_LIBRARY}"
    )
    for is_spot, first in (
        (False, "(?!)"),
        (True, rf"{_GUARDED}|terminal\b|parkir\b|{_LEVY}\b|{_SERVICE}$"),
    )
}
"""Work that a unit names behind such a place: a spot may tell where it is, a group does not."""
