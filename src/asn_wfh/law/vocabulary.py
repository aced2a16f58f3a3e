"""The law's words, closed, with labels in both languages, printed forms and sources.

Each list of words is a `Literal`, so that a type checker knows them, and a table of labels
with the same keys (a test holds the two together).  `printed` are the forms in which circulars
print a word; an audit looks for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

__all__ = [
    "ABSENCE",
    "ADDRESSEE",
    "AFFAIR",
    "COLLECTIVES",
    "DAY_FACETS",
    "DUTY",
    "EMPLOYMENT",
    "FACETS",
    "LEFT_OUT",
    "LEVEL",
    "LIMITED",
    "PERSON_FACETS",
    "POST",
    "ROSTER",
    "SERVICE",
    "TASK",
    "UNIT",
    "WEEKDAYS",
    "Absence",
    "AddresseeWord",
    "Affair",
    "Collective",
    "DutyWord",
    "Employment",
    "FacetWords",
    "Level",
    "Limited",
    "Post",
    "Rostered",
    "Service",
    "Task",
    "Unit",
    "Weekday",
    "Word",
    "roster_word",
]


@dataclass(frozen=True, slots=True)
class Word:
    """The label of one value in Indonesian and English, and the forms in which it is printed."""

    id: str
    en: str
    printed: tuple[str, ...] = ()

    def label(self, lang: str) -> str:
        """The label in `id` or `en`."""
        return self.id if lang == "id" else self.en


@dataclass(frozen=True, slots=True)
class FacetWords:
    """A fact about a person or a day: its names, its closed values and where they come from."""

    name: str
    label: Word
    question: Word
    words: Mapping[str, Word]
    source: str


def _open(words: Mapping[Any, Word]) -> dict[str, Word]:
    """A list of words whose keys are any text, as tables of all facets hold them."""
    return dict(words)


Employment = Literal["pns", "cpns", "pppk", "pppk_paruh_waktu", "non_asn"]
EMPLOYMENT: Mapping[Employment, Word] = {
    "pns": Word("PNS", "civil servant (PNS)", ("PNS", "Pegawai Negeri Sipil")),
    "cpns": Word("CPNS", "candidate civil servant (CPNS)", ("CPNS",)),
    "pppk": Word("PPPK", "contract civil servant (PPPK)", ("PPPK",)),
    "pppk_paruh_waktu": Word(
        "PPPK paruh waktu", "part-time contract civil servant", ("PPPK Paruh Waktu",)
    ),
    "non_asn": Word("bukan ASN", "not a civil servant", ("non-ASN", "non ASN")),
}

Level = Literal[
    "jpt_utama",
    "jpt_madya",
    "jpt_pratama",
    "administrator",
    "pengawas",
    "pelaksana",
    "ahli_utama",
    "ahli_madya",
    "ahli_muda",
    "ahli_pertama",
    "penyelia",
    "mahir",
    "terampil",
    "pemula",
]
LEVEL: Mapping[Level, Word] = {
    "jpt_utama": Word(
        "Pejabat Pimpinan Tinggi Utama", "highest senior executive", ("Pimpinan Tinggi Utama",)
    ),
    "jpt_madya": Word(
        "Pejabat Pimpinan Tinggi Madya",
        "senior executive (eselon I)",
        ("Pimpinan Tinggi Madya", "eselon I"),
    ),
    "jpt_pratama": Word(
        "Pejabat Pimpinan Tinggi Pratama",
        "senior executive (eselon II)",
        ("Pimpinan Tinggi Pratama", "eselon II"),
    ),
    "administrator": Word(
        "Pejabat Administrator",
        "administrator (eselon III)",
        ("Pejabat Administrator", "Jabatan Administrator", "eselon III"),
    ),
    "pengawas": Word(
        "Pejabat Pengawas",
        "supervisor (eselon IV)",
        ("Pejabat Pengawas", "Jabatan Pengawas", "eselon IV"),
    ),
    "pelaksana": Word("Pelaksana", "staff (pelaksana)", ("Jabatan Pelaksana", "Pejabat Pelaksana")),
    "ahli_utama": Word("JF Ahli Utama", "functional expert, Utama", ("Ahli Utama",)),
    "ahli_madya": Word(
        "JF Ahli Madya", "functional expert, Madya", ("JF Ahli Madya", "Ahli Madya")
    ),
    "ahli_muda": Word("JF Ahli Muda", "functional expert, Muda", ("Ahli Muda",)),
    "ahli_pertama": Word("JF Ahli Pertama", "functional expert, Pertama", ("Ahli Pertama",)),
    "penyelia": Word(
        "JF Penyelia",
        "functional technician, Penyelia",
        ("JF Penyelia", "Jabatan Fungsional Penyelia"),
    ),
    "mahir": Word(
        "JF Mahir", "functional technician, Mahir", ("JF Mahir", "Jabatan Fungsional Mahir")
    ),
    "terampil": Word(
        "JF Terampil",
        "functional technician, Terampil",
        ("JF Terampil", "Jabatan Fungsional Terampil"),
    ),
    "pemula": Word(
        "JF Pemula", "functional technician, Pemula", ("JF Pemula", "Jabatan Fungsional Pemula")
    ),
}

Post = Literal["camat", "lurah", "lainnya"]
POST: Mapping[Post, Word] = {
    "camat": Word("Camat", "head of a district (camat)", ("Camat",)),
    "lurah": Word("Lurah", "head of an urban village (lurah)", ("Lurah",)),
    "lainnya": Word("jabatan lain", "another post"),
}

Task = Literal[
    "sopir",
    "kebersihan",
    "keamanan",
    "pemungut_pajak_retribusi",
    "layanan_objek_wisata",
    "lapangan",
    "pelayanan",
    "pelayanan_perpustakaan",
    "tata_usaha_pimpinan",
    "lainnya",
]
TASK: Mapping[Task, Word] = {
    "sopir": Word("sopir", "driver", ("Sopir", "pengemudi")),
    "kebersihan": Word("tenaga kebersihan", "cleaner", ("Tenaga kebersihan", "petugas kebersihan")),
    "keamanan": Word("tenaga keamanan", "guard", ("tenaga keamanan", "petugas keamanan", "satpam")),
    "pemungut_pajak_retribusi": Word(
        "petugas pemungut pajak/retribusi daerah",
        "collector of regional taxes or levies",
        ("pemungut pajak", "retribusi daerah"),
    ),
    "layanan_objek_wisata": Word(
        "petugas layanan di objek wisata", "attendant at a tourist site", ("Objek Wisata",)
    ),
    "lapangan": Word("petugas lapangan", "field officer", ("Petugas lapangan",)),
    "pelayanan": Word("petugas pelayanan", "service officer", ("Petugas pelayanan",)),
    "pelayanan_perpustakaan": Word(
        "petugas pelayanan perpustakaan",
        "library service officer",
        ("Petugas pelayanan perpustakaan", "pelayanan perpustakaan"),
    ),
    "tata_usaha_pimpinan": Word(
        "petugas Tata Usaha Pimpinan", "leaders' secretariat staff", ("Tata Usaha Pimpinan",)
    ),
    "lainnya": Word("tugas lain", "another task"),
}

Affair = Literal[
    "pendidikan",
    "kesehatan",
    "pekerjaan_umum_penataan_ruang",
    "perumahan_permukiman",
    "ketenteraman_ketertiban",
    "kebakaran",
    "kebencanaan",
    "sosial",
    "tenaga_kerja",
    "pemberdayaan_perempuan",
    "pangan",
    "pertanahan",
    "lingkungan_hidup",
    "kependudukan",
    "pemberdayaan_masyarakat_desa",
    "keluarga_berencana",
    "perhubungan",
    "komunikasi_informatika",
    "koperasi_ukm",
    "penanaman_modal",
    "kepemudaan_olahraga",
    "statistik",
    "persandian",
    "kebudayaan",
    "perpustakaan",
    "kearsipan",
    "kelautan_perikanan",
    "pariwisata",
    "pertanian",
    "kehutanan",
    "energi_sumber_daya_mineral",
    "perdagangan",
    "perindustrian",
    "transmigrasi",
    "sekretariat_daerah",
    "sekretariat_dprd",
    "pengawasan",
    "perencanaan",
    "keuangan",
    "kepegawaian",
    "pendidikan_pelatihan",
    "penelitian_pengembangan",
    "kesatuan_bangsa_politik",
    "kewilayahan",
    "lainnya",
]
AFFAIR: Mapping[Affair, Word] = {
    "pendidikan": Word("pendidikan", "education", ("Pendidikan", "bidang pendidikan")),
    "kesehatan": Word("kesehatan", "health", ("Kesehatan", "bidang kesehatan")),
    "pekerjaan_umum_penataan_ruang": Word(
        "pekerjaan umum dan penataan ruang",
        "public works and spatial planning",
        ("Pekerjaan Umum dan Penataan Ruang",),
    ),
    "perumahan_permukiman": Word(
        "perumahan rakyat dan kawasan permukiman",
        "housing and settlements",
        ("Perumahan Rakyat dan Kawasan Permukiman",),
    ),
    "ketenteraman_ketertiban": Word(
        "ketenteraman, ketertiban umum, dan pelindungan masyarakat",
        "public order and community protection",
        (
            "Satuan Polisi Pamong Praja",
            "Satpol PP",
            "ketentraman dan ketertiban umum serta perlindungan masyarakat",
        ),
    ),
    "kebakaran": Word(
        "kebakaran (sub-urusan)",
        "fire and rescue",
        ("Pemadam Kebakaran dan Penyelamatan", "Pemadam Kebakaran"),
    ),
    "kebencanaan": Word(
        "bencana (sub-urusan)",
        "disaster management",
        ("Badan Penanggulangan Bencana Daerah", "BPBD", "sub urusan bencana"),
    ),
    "sosial": Word("sosial", "social affairs", ("Sosial",)),
    "tenaga_kerja": Word("tenaga kerja", "manpower", ("Tenaga Kerja",)),
    "pemberdayaan_perempuan": Word(
        "pemberdayaan perempuan dan pelindungan anak",
        "women's empowerment and child protection",
        ("Pemberdayaan Perempuan dan Perlindungan Anak",),
    ),
    "pangan": Word("pangan", "food", ("Pangan",)),
    "pertanahan": Word("pertanahan", "land", ("Pertanahan",)),
    "lingkungan_hidup": Word("lingkungan hidup", "environment", ("Lingkungan Hidup",)),
    "kependudukan": Word(
        "administrasi kependudukan dan pencatatan sipil",
        "population administration and civil registration",
        (
            "Kependudukan dan Pencatatan Sipil",
            "Disdukcapil",
            "administrasi kependudukan dan pencatatan sipil",
        ),
    ),
    "pemberdayaan_masyarakat_desa": Word(
        "pemberdayaan masyarakat dan desa",
        "community and village empowerment",
        ("Pemberdayaan Masyarakat dan Desa",),
    ),
    "keluarga_berencana": Word(
        "pengendalian penduduk dan keluarga berencana",
        "population control and family planning",
        ("Pengendalian Penduduk dan Keluarga Berencana",),
    ),
    "perhubungan": Word("perhubungan", "transport", ("Perhubungan",)),
    "komunikasi_informatika": Word(
        "komunikasi dan informatika",
        "communication and informatics",
        ("Komunikasi dan Informatika",),
    ),
    "koperasi_ukm": Word(
        "koperasi, usaha kecil, dan menengah",
        "cooperatives and small enterprises",
        ("Koperasi",),
    ),
    "penanaman_modal": Word(
        "penanaman modal",
        "investment and one-stop services",
        ("Penanaman Modal", "DPMPTSP", "bidang penanaman modal"),
    ),
    "kepemudaan_olahraga": Word(
        "kepemudaan dan olahraga", "youth and sports", ("Pemuda dan Olahraga",)
    ),
    "statistik": Word("statistik", "statistics", ("Statistik",)),
    "persandian": Word("persandian", "cryptography", ("Persandian",)),
    "kebudayaan": Word("kebudayaan", "culture", ("Kebudayaan",)),
    "perpustakaan": Word("perpustakaan", "libraries", ("Perpustakaan",)),
    "kearsipan": Word("kearsipan", "archives", ("Kearsipan",)),
    "kelautan_perikanan": Word(
        "kelautan dan perikanan", "marine affairs and fisheries", ("Kelautan dan Perikanan",)
    ),
    "pariwisata": Word("pariwisata", "tourism", ("Pariwisata",)),
    "pertanian": Word("pertanian", "agriculture", ("Pertanian",)),
    "kehutanan": Word("kehutanan", "forestry", ("Kehutanan",)),
    "energi_sumber_daya_mineral": Word(
        "energi dan sumber daya mineral",
        "energy and mineral resources",
        ("Energi dan Sumber Daya Mineral",),
    ),
    "perdagangan": Word("perdagangan", "trade", ("Perdagangan",)),
    "perindustrian": Word("perindustrian", "industry", ("Perindustrian",)),
    "transmigrasi": Word("transmigrasi", "transmigration", ("Transmigrasi",)),
    "sekretariat_daerah": Word(
        "sekretariat daerah", "regional secretariat", ("Sekretariat Daerah",)
    ),
    "sekretariat_dprd": Word(
        "sekretariat DPRD", "secretariat of the regional council", ("Sekretariat DPRD",)
    ),
    "pengawasan": Word("pengawasan (inspektorat)", "inspectorate", ("Inspektorat",)),
    "perencanaan": Word("perencanaan", "planning", ("Perencanaan Pembangunan",)),
    "keuangan": Word("keuangan", "finance", ("Keuangan", "bidang keuangan")),
    "kepegawaian": Word("kepegawaian", "personnel", ("Kepegawaian",)),
    "pendidikan_pelatihan": Word(
        "pendidikan dan pelatihan", "staff training", ("Pendidikan dan Pelatihan",)
    ),
    "penelitian_pengembangan": Word(
        "penelitian dan pengembangan",
        "research and development",
        ("Penelitian dan Pengembangan",),
    ),
    "kesatuan_bangsa_politik": Word(
        "kesatuan bangsa dan politik",
        "national unity and politics",
        ("Kesatuan Bangsa dan Politik",),
    ),
    "kewilayahan": Word(
        "kewilayahan (kecamatan, kelurahan)",
        "district and urban village",
        ("Kecamatan", "Kelurahan"),
    ),
    "lainnya": Word("urusan lain", "another affair"),
}

Unit = Literal["uptd", "rsud", "satuan_pendidikan", "induk"]
UNIT: Mapping[Unit, Word] = {
    "uptd": Word(
        "UPTD",
        "technical implementing unit (UPTD)",
        ("UPTD", "Unit Pelaksana Teknis Daerah", "puskesmas", "Pusat Kesehatan Masyarakat"),
    ),
    "rsud": Word(
        "rumah sakit daerah",
        "regional hospital",
        ("RSUD", "rumah sakit daerah", "Rumah Sakit Umum Daerah"),
    ),
    "satuan_pendidikan": Word(
        "satuan pendidikan",
        "school",
        (
            *("satuan pendidikan", "PAUD", "pendidikan anak usia dini", "taman kanak-kanak"),
            *("sekolah", "sekolah dasar", "sekolah menengah pertama", "SMP"),
        ),
    ),
    "induk": Word("kantor perangkat daerah", "the agency's own office", ("kantor induk",)),
}

Service = Literal[
    "kedaruratan",
    "ketertiban",
    "kebersihan",
    "kependudukan",
    "perizinan",
    "kesehatan",
    "pendidikan",
    "pendapatan",
    "langsung_lainnya",
    "pendukung",
]
SERVICE: Mapping[Service, Word] = {
    "kedaruratan": Word(
        "unit layanan kedaruratan dan kesiapsiagaan",
        "emergency service unit",
        ("Unit layanan kedaruratan dan kesiapsiagaan",),
    ),
    "ketertiban": Word(
        "unit layanan ketenteraman, ketertiban umum, dan pelindungan masyarakat",
        "public order service unit",
        (
            "Unit layanan ketenteraman, ketertiban umum dan perlindungan masyarakat",
            "Unit layanan ketentraman, ketertiban umum dan perlindungan masyarakat",
        ),
    ),
    "kebersihan": Word(
        "unit layanan kebersihan dan persampahan",
        "sanitation service unit",
        ("Unit layanan kebersihan dan persampahan",),
    ),
    "kependudukan": Word(
        "unit layanan kependudukan",
        "population administration service unit",
        ("Unit layanan kependudukan", "Unit pelayanan kependudukan"),
    ),
    "perizinan": Word(
        "unit layanan perizinan",
        "licensing service unit",
        ("Unit layanan perizinan", "Unit pelayanan perizinan"),
    ),
    "kesehatan": Word(
        "unit layanan kesehatan",
        "health service unit",
        ("Unit layanan kesehatan", "Unit pelayanan kesehatan"),
    ),
    "pendidikan": Word(
        "unit layanan pendidikan",
        "education service unit",
        ("Unit layanan pendidikan", "Unit pelayanan pendidikan"),
    ),
    "pendapatan": Word(
        "unit layanan pendapatan daerah",
        "regional revenue service unit",
        ("Unit layanan pendapatan daerah",),
    ),
    "langsung_lainnya": Word(
        "unit lain yang melayani masyarakat secara langsung",
        "another unit that serves the public directly",
        ("layanan langsung kepada masyarakat",),
    ),
    "pendukung": Word("unit pendukung", "support unit", ("unit pendukung",)),
}

Absence = Literal["cuti", "dinas_luar", "tugas_belajar", "sakit"]
ABSENCE: Mapping[Absence, Word] = {
    "cuti": Word("cuti", "on leave", ("cuti",)),
    "dinas_luar": Word("dinas luar", "on official travel", ("dinas luar",)),
    "tugas_belajar": Word("tugas belajar", "on study assignment", ("tugas belajar",)),
    "sakit": Word("sakit", "sick", ("sakit",)),
}

Weekday = Literal["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"]
WEEKDAYS: Mapping[Weekday, Word] = {
    "senin": Word("Senin", "Monday", ("Senin",)),
    "selasa": Word("Selasa", "Tuesday", ("Selasa",)),
    "rabu": Word("Rabu", "Wednesday", ("Rabu",)),
    "kamis": Word("Kamis", "Thursday", ("Kamis",)),
    "jumat": Word("Jumat", "Friday", ("Jumat", "Jum'at")),
    "sabtu": Word("Sabtu", "Saturday", ("Sabtu",)),
    "minggu": Word("Minggu", "Sunday", ("hari Minggu",)),
}


@dataclass(frozen=True, slots=True)
class Collective:
    """Printed forms that mean several values of one facet at once, and where that is laid down."""

    facet: str
    values: tuple[str, ...]
    printed: tuple[str, ...]
    source: str


COLLECTIVES: tuple[Collective, ...] = (
    Collective(
        "employment",
        ("pns", "cpns", "pppk", "pppk_paruh_waktu"),
        ("ASN", "Aparatur Sipil Negara"),
        "UU 20/2023 (PNS dan PPPK); PP 11/2017 (CPNS); KepmenPANRB 16/2025 (paruh waktu)",
    ),
    Collective(
        "level",
        ("jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas"),
        ("pejabat manajerial", "Jabatan Manajerial"),
        "UU 20/2023 (jabatan manajerial)",
    ),
    Collective(
        "task",
        ("kebersihan", "keamanan"),
        ("Tenaga kebersihan dan keamanan", "petugas kebersihan dan keamanan"),
        "butir-butir surat edaran",
    ),
    Collective(
        "service",
        tuple(word for word in SERVICE if word != "pendukung"),
        ("unit pelayanan publik langsung", "unit layanan publik langsung"),
        "SE Mendagri 800.1.5/3349/SJ",
    ),
)
"""What a printed term takes together; whoever means less of it must print less."""

_YES_NO = {"tidak": Word("tidak", "no"), "ya": Word("ya", "yes")}

Rostered: TypeAlias = 'bool | Literal["tanpa_jadwal"]'
"""Whether someone is on the roster, is scheduled for the office, or no schedule was drawn up."""
ROSTER: Mapping[str, Rostered] = {"ya": True, "tidak": False, "tanpa_jadwal": "tanpa_jadwal"}
"""What Python says for each word about the roster."""
LEFT_OUT: Mapping[str, tuple[str, ...]] = {
    "rostered": ("ya", "tanpa_jadwal"),
    "recalled": ("tidak",),
    "absent": ("hadir",),
}
"""What a fact of the day may be where it is left out.

Who was put down for the office has been told so; an order and an absence are acts.
"""


def roster_word(rostered: Rostered | None) -> str | None:
    """The word for what is stated of the roster; None where nothing is."""
    if rostered is None or isinstance(rostered, str):
        return rostered
    return "ya" if rostered else "tidak"


PERSON_FACETS: Mapping[str, FacetWords] = {
    words.name: words
    for words in (
        FacetWords(
            "employer",
            Word("instansi kerja", "employer"),
            Word("Instansi mana tempat Saudara bekerja?", "Which government employs them?"),
            {
                "own": Word("pemerintah daerah ini", "this government"),
                "lainnya": Word("instansi lain", "another employer"),
            },
            "UU 20/2023; Kepmendagri 300.2.2-2138/2025 (kode wilayah)",
        ),
        FacetWords(
            "employment",
            Word("status kepegawaian", "employment status"),
            Word("Apa status kepegawaian Saudara?", "What is their employment status?"),
            _open(EMPLOYMENT),
            "UU 20/2023 tentang ASN; KepmenPANRB 16/2025 (paruh waktu)",
        ),
        FacetWords(
            "level",
            Word("jenjang jabatan", "level of post"),
            Word("Apa jenjang jabatan Saudara?", "What is their level of post?"),
            _open(LEVEL),
            "UU 20/2023; PP 11/2017 sebagaimana diubah dengan PP 17/2020",
        ),
        FacetWords(
            "post",
            Word("sebutan jabatan", "post"),
            Word("Apakah Saudara Camat atau Lurah?", "Are they a camat or a lurah?"),
            _open(POST),
            "UU 23/2014; PP 18/2016 tentang Perangkat Daerah",
        ),
        FacetWords(
            "task",
            Word("tugas yang dijalankan", "task"),
            Word("Apa tugas yang Saudara jalankan?", "What task do they carry out?"),
            _open(TASK),
            "butir-butir surat edaran",
        ),
        FacetWords(
            "affair",
            Word("urusan pemerintahan", "government affair"),
            Word(
                "Urusan pemerintahan apa yang ditangani kantor Saudara?",
                "Which government affair does their office handle?",
            ),
            _open(AFFAIR),
            "UU 23/2014 pasal 12 (urusan) dan pasal 219 (unsur penunjang)",
        ),
        FacetWords(
            "unit",
            Word("jenis unit", "kind of unit"),
            Word("Apa jenis unit kerja Saudara?", "What kind of unit do they work in?"),
            _open(UNIT),
            "Permendagri 12/2017 (UPTD); PP 72/2019 (RSUD)",
        ),
        FacetWords(
            "service",
            Word("unit layanan", "service unit"),
            Word(
                "Apakah unit Saudara unit layanan, dan layanan apa?",
                "Is their unit a service unit, and which service?",
            ),
            _open(SERVICE),
            "butir-butir surat edaran; SE Mendagri 800.1.5/3349/SJ",
        ),
        FacetWords(
            "domicile",
            Word("domisili", "domicile"),
            Word(
                "Di wilayah mana rumah tempat Saudara akan bekerja?",
                "In which region is the home they would work from?",
            ),
            {
                "inside": Word(
                    "di dalam wilayah",
                    "inside the region",
                    (
                        "berdomisili di wilayah",
                        "berdomisili di dalam",
                        "bertempat tinggal di wilayah",
                        "berada di wilayah",
                    ),
                ),
                "outside": Word(
                    "di luar wilayah",
                    "outside the region",
                    ("berdomisili di luar", "bertempat tinggal di luar", "di luar wilayah"),
                ),
            },
            "Kepmendagri 300.2.2-2138/2025 (kode wilayah)",
        ),
    )
}
"""Facts about a person.  A circular sees only `own` or `lainnya`, `inside` or `outside`."""

DAY_FACETS: Mapping[str, FacetWords] = {
    words.name: words
    for words in (
        FacetWords(
            "rostered",
            Word("terjadwal WFH", "on the WFH roster"),
            Word(
                "Apakah Saudara terjadwal WFH pada tanggal itu?",
                "Are they on the WFH roster for that date?",
            ),
            {
                "ya": Word("ya", "yes"),
                "tidak": Word("tidak", "no"),
                "tanpa_jadwal": Word("tanpa jadwal", "no schedule drawn up"),
            },
            "jadwal kepala perangkat daerah",
        ),
        FacetWords(
            "recalled",
            Word("diperintah WFO", "ordered to the office"),
            Word(
                "Apakah Saudara diperintahkan WFO pada tanggal itu?",
                "Are they ordered to the office that date?",
            ),
            _YES_NO,
            "perintah kepala perangkat daerah",
        ),
        FacetWords(
            "absent",
            Word("tidak masuk kerja", "absent"),
            Word(
                "Apakah Saudara cuti, dinas luar, tugas belajar, atau sakit?",
                "Are they on leave, travelling, studying or sick?",
            ),
            {"hadir": Word("masuk kerja", "present"), **_open(ABSENCE)},
            "PP 11/2017 (cuti); data presensi",
        ),
        FacetWords(
            "weekday",
            Word("hari", "weekday"),
            Word("Hari apa?", "Which weekday?"),
            _open(WEEKDAYS),
            "kalender",
        ),
        FacetWords(
            "libur",
            Word("hari libur", "day off"),
            Word("Apakah tanggal itu hari libur nasional?", "Is that date a public holiday?"),
            {
                "tidak": Word("bukan hari libur", "no day off"),
                "akhir_pekan": Word("akhir pekan", "weekend"),
                "libur_nasional": Word("libur nasional", "public holiday"),
                "libur_setempat": Word("libur setempat", "local holiday"),
            },
            "SKB 3 Menteri; Perpres 21/2023",
        ),
        FacetWords(
            "cuti_bersama",
            Word("cuti bersama", "collective leave"),
            Word(
                "Apakah tanggal itu ditetapkan sebagai cuti bersama?",
                "Is that date decreed as collective leave?",
            ),
            _YES_NO,
            "Keppres cuti bersama ASN; SKB 3 Menteri",
        ),
    )
}
"""Facts about a day and about what happens to a person on it."""

FACETS: Mapping[str, FacetWords] = {**PERSON_FACETS, **DAY_FACETS}

AddresseeWord = Literal["atasan", "kepala", "kepala_daerah", "kepegawaian", "sekda"]
ADDRESSEE: Mapping[AddresseeWord, Word] = {
    "atasan": Word("atasan langsung", "the direct superior", ("atasan langsung",)),
    "kepala": Word(
        "kepala perangkat daerah",
        "the head of the agency",
        (
            *("pimpinan Perangkat Daerah", "Kepala Perangkat Daerah", "Kepala OPD"),
            *("Kepala Organisasi Perangkat Daerah", "Kepala Dinas", "Kepala Badan"),
        ),
    ),
    "kepala_daerah": Word(
        "kepala daerah",
        "the head of the region",
        ("Wali Kota", "Walikota", "Bupati", "Gubernur"),
    ),
    "kepegawaian": Word(
        "perangkat daerah urusan kepegawaian",
        "the agency for the civil service",
        ("BKPSDM", "BKPSDMD", "BKPP", "BKD", "Badan Kepegawaian"),
    ),
    "sekda": Word("Sekretaris Daerah", "the regional secretary", ("Sekretaris Daerah", "Sekda")),
}
"""To whom, or through whose hands, a duty is owed."""

DutyWord = Literal[
    "administrasi_daring",
    "bekerja_di_tempat_tinggal",
    "dorong_tujuan",
    "foto_gps",
    "gunakan_penghematan",
    "jadwal",
    "laporan_bulanan",
    "laporan_harian",
    "laporan_kinerja",
    "lokasi_langsung",
    "matikan_listrik",
    "optimalkan_spbe",
    "pantau_kinerja",
    "pastikan_target",
    "pengawasan",
    "penghitungan_penghematan",
    "pilih_selektif",
    "presensi_aplikasi",
    "presensi_swafoto",
    "rapat_daring",
    "rencana_kerja",
    "ruang_aman",
    "skema_pengawasan",
    "telepon_aktif",
    "tetap_di_lokasi",
    "tetap_di_wilayah",
]
DUTY: Mapping[DutyWord, Word] = {
    "administrasi_daring": Word(
        "melaksanakan administrasi perkantoran dengan teknologi informasi",
        "do the office paperwork by information technology",
        ("administrasi perkantoran dengan memanfaatkan", "administrasi perkantoran secara daring"),
    ),
    "bekerja_di_tempat_tinggal": Word(
        "bekerja di rumah/tempat tinggal yang menjadi domisili",
        "work at the home of domicile",
        (
            "tempat tinggal yang menjadi lokasi domisili",
            "rumah yang menjadi domisili",
        ),
    ),
    "dorong_tujuan": Word(
        "mendorong tercapainya tujuan pelaksanaan WFH",
        "work towards the aims of working from home",
        ("mendorong tercapainya tujuan", "mendorong pencapaian tujuan"),
    ),
    "foto_gps": Word(
        "mengirim foto GPS lokasi", "send a photo with its GPS position", ("foto GPS",)
    ),
    "gunakan_penghematan": Word(
        "menggunakan hasil penghematan untuk program prioritas",
        "spend what is saved on priority programmes",
        ("hasil penghematan", "penggunaan hasil penghematan"),
    ),
    "jadwal": Word(
        "mengatur jadwal WFH dan WFO",
        "draw up the WFH and WFO roster",
        (
            "mengatur jadwal",
            "menyusun jadwal",
            "menetapkan jadwal",
        ),
    ),
    "laporan_bulanan": Word(
        "menyampaikan laporan bulanan",
        "hand in the monthly report",
        (
            "melaporkan pelaksanaan Surat Edaran",
            "laporan bulanan",
            "laporan pelaksanaan setiap bulan",
        ),
    ),
    "laporan_harian": Word(
        "melaporkan pelaksanaan pekerjaan",
        "report on the work done that day",
        (
            "melaporkan pelaksanaan pekerjaan",
            "melaporkan pekerjaan",
            "laporan harian",
            "laporan hasil kerja",
            "laporan kinerja harian",
            "laporan pelaksanaan tugas",
        ),
    ),
    "laporan_kinerja": Word(
        "mengisi laporan kinerja di e-kinerja",
        "fill in the performance report in e-kinerja",
        ("mengisi laporan kinerja", "mengisi e-kinerja"),
    ),
    "lokasi_langsung": Word(
        "membagikan lokasi langsung (WhatsApp live location)",
        "share the live location",
        (
            "sharing live location",
            "membagikan lokasi langsung",
        ),
    ),
    "matikan_listrik": Word(
        "mematikan perangkat listrik di ruang kerja",
        "switch off devices in the office room",
        (
            "mematikan perangkat elektronik",
            "mematikan perangkat listrik",
            "mematikan peralatan listrik",
            "mematikan listrik",
        ),
    ),
    "optimalkan_spbe": Word(
        "mengoptimalkan pemanfaatan SPBE",
        "make the best use of electronic government (SPBE)",
        (
            "optimalisasi pemanfaatan Sistem Pemerintahan Berbasis Elektronik",
            *("optimalisasi pemanfaatan SPBE", "mengoptimalkan pemanfaatan SPBE"),
        ),
    ),
    "pantau_kinerja": Word(
        "memantau kinerja bawahan",
        "monitor the staff's performance",
        (
            "dipantau oleh",
            "memantau kinerja",
        ),
    ),
    "pastikan_target": Word(
        "memastikan target dan indikator kinerja tercapai",
        "see that targets are met",
        ("memastikan target",),
    ),
    "pengawasan": Word(
        "melaksanakan pengawasan dan pengendalian",
        "carry out supervision and control",
        ("melaksanakan pengawasan dan pengendalian", "melakukan pengawasan dan pengendalian"),
    ),
    "penghitungan_penghematan": Word(
        "menghitung penghematan anggaran",
        "calculate the savings",
        (
            "penghitungan penghematan",
            "menghitung penghematan",
        ),
    ),
    "pilih_selektif": Word(
        "memilih secara selektif siapa yang WFH",
        "select who works from home",
        ("secara selektif",),
    ),
    "presensi_aplikasi": Word(
        "presensi dari rumah melalui aplikasi",
        "check in from home through the app",
        (
            "melalui aplikasi presensi",
            "presensi melalui aplikasi",
            "absensi melalui aplikasi",
            "presensi daring",
            "presensi secara daring",
        ),
    ),
    "presensi_swafoto": Word(
        "presensi dengan swafoto bertanda lokasi",
        "check in with a selfie that shows the place",
        (
            "photo selfi",
            "foto selfie",
            "swafoto",
        ),
    ),
    "rapat_daring": Word(
        "mengutamakan rapat dan kegiatan sejenis secara hibrida atau daring",
        "prefer hybrid or online meetings",
        ("mengutamakan pelaksanaan rapat", "mengutamakan rapat", "rapat secara daring"),
    ),
    "rencana_kerja": Word(
        "membuat rencana kerja",
        "write a work plan",
        (
            "membuat rencana kerja",
            "menyusun rencana kerja",
        ),
    ),
    "ruang_aman": Word(
        "memastikan ruang kantor aman",
        "see that the office rooms are safe",
        (
            "memastikan kondisi ruangan kantor",
            "memastikan keamanan ruang kantor",
        ),
    ),
    "skema_pengawasan": Word(
        "membuat skema pengendalian dan pengawasan WFH/WFO",
        "set up a scheme of supervision",
        (
            "skema mekanisme pengendalian dan pengawasan",
            "skema pengawasan",
        ),
    ),
    "telepon_aktif": Word(
        "mengaktifkan telepon genggam",
        "keep the mobile phone switched on",
        (
            "mengaktifkan handphone",
            "mengaktifkan telepon genggam",
            "mengaktifkan telepon seluler",
        ),
    ),
    "tetap_di_lokasi": Word(
        "tidak meninggalkan lokasi WFH tanpa izin atasan langsung",
        "not leave the place of work without the superior's permission",
        ("meninggalkan lokasi WFH", "meninggalkan tempat tinggal"),
    ),
    "tetap_di_wilayah": Word(
        "tetap berada di dalam wilayah", "stay inside the region", ("tetap berada di wilayah",)
    ),
}

Limited = Literal[
    "perjalanan_dalam_negeri",
    "perjalanan_luar_negeri",
    "frekuensi_perjalanan",
    "rombongan_perjalanan",
    "kendaraan_dinas_jabatan",
]
LIMITED: Mapping[Limited, Word] = {
    "perjalanan_dalam_negeri": Word(
        "perjalanan dinas dalam negeri",
        "domestic official travel",
        ("perjalanan dinas dalam negeri",),
    ),
    "perjalanan_luar_negeri": Word(
        "perjalanan dinas luar negeri",
        "official travel abroad",
        ("perjalanan dinas luar negeri",),
    ),
    "frekuensi_perjalanan": Word(
        "frekuensi perjalanan dinas",
        "number of official trips",
        ("mengurangi frekuensi", "frekuensi perjalanan dinas"),
    ),
    "rombongan_perjalanan": Word(
        "jumlah rombongan perjalanan dinas", "size of travelling parties", ("jumlah rombongan",)
    ),
    "kendaraan_dinas_jabatan": Word(
        "penggunaan kendaraan dinas jabatan",
        "use of official post vehicles",
        ("kendaraan dinas jabatan",),
    ),
}
