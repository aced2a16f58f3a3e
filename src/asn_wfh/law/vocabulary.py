"""The law's words, closed, with labels in both languages and sources.

Each list of words is a `Literal`, so that a type checker knows them, and a table of labels
with the same keys (a test holds the two together).  How papers print them is said by
`paper.printed_forms`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

__all__ = [
    "ABSENCE",
    "ADDRESSEE",
    "AFFAIR",
    "AUTHORITY",
    "DAY_FACETS",
    "DUTY",
    "EMPLOYMENT",
    "FACETS",
    "LEFT_OUT",
    "LEVEL",
    "LIMITED",
    "PERSON_FACETS",
    "POST",
    "PREFERENCE",
    "ROSTER",
    "SANCTION",
    "SERVICE",
    "TASK",
    "UNIT",
    "UNSTATED",
    "WEEKDAYS",
    "WEEK_FACETS",
    "Absence",
    "AddresseeWord",
    "Affair",
    "AuthorityWord",
    "DutyWord",
    "Employment",
    "FacetWords",
    "Level",
    "Limited",
    "Post",
    "PreferenceWord",
    "Rostered",
    "SanctionWord",
    "Service",
    "Task",
    "Unit",
    "Weekday",
    "Word",
    "roster_word",
]


@dataclass(frozen=True, slots=True)
class Word:
    """The label of one value in Indonesian and English."""

    id: str
    en: str

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


def _with_text_keys(words: Mapping[Any, Word]) -> dict[str, Word]:
    """A list of words whose keys are any text, as tables of all facets hold them."""
    return dict(words)


Employment = Literal["pns", "cpns", "pppk", "pppk_paruh_waktu", "non_asn"]
EMPLOYMENT: Mapping[Employment, Word] = {
    "pns": Word("PNS", "civil servant (PNS)"),
    "cpns": Word("CPNS", "candidate civil servant (CPNS)"),
    "pppk": Word("PPPK", "contract civil servant (PPPK)"),
    "pppk_paruh_waktu": Word("PPPK paruh waktu", "part-time contract civil servant"),
    "non_asn": Word("bukan ASN", "not a civil servant"),
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
    "jpt_utama": Word("Pejabat Pimpinan Tinggi Utama", "highest senior executive"),
    "jpt_madya": Word("Pejabat Pimpinan Tinggi Madya", "senior executive (eselon I)"),
    "jpt_pratama": Word("Pejabat Pimpinan Tinggi Pratama", "senior executive (eselon II)"),
    "administrator": Word("Pejabat Administrator", "administrator (eselon III)"),
    "pengawas": Word("Pejabat Pengawas", "supervisor (eselon IV)"),
    "pelaksana": Word("Pelaksana", "staff (pelaksana)"),
    "ahli_utama": Word("JF Ahli Utama", "functional expert, Utama"),
    "ahli_madya": Word("JF Ahli Madya", "functional expert, Madya"),
    "ahli_muda": Word("JF Ahli Muda", "functional expert, Muda"),
    "ahli_pertama": Word("JF Ahli Pertama", "functional expert, Pertama"),
    "penyelia": Word("JF Penyelia", "functional technician, Penyelia"),
    "mahir": Word("JF Mahir", "functional technician, Mahir"),
    "terampil": Word("JF Terampil", "functional technician, Terampil"),
    "pemula": Word("JF Pemula", "functional technician, Pemula"),
}

Post = Literal["camat", "lurah", "lainnya"]
POST: Mapping[Post, Word] = {
    "camat": Word("Camat", "head of a district (camat)"),
    "lurah": Word("Lurah", "head of an urban village (lurah)"),
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
    "sopir": Word("sopir", "driver"),
    "kebersihan": Word("tenaga kebersihan", "cleaner"),
    "keamanan": Word("tenaga keamanan", "guard"),
    "pemungut_pajak_retribusi": Word(
        "petugas pemungut pajak/retribusi daerah", "collector of regional taxes or levies"
    ),
    "layanan_objek_wisata": Word("petugas layanan di objek wisata", "attendant at a tourist site"),
    "lapangan": Word("petugas lapangan", "field officer"),
    "pelayanan": Word("petugas pelayanan", "service officer"),
    "pelayanan_perpustakaan": Word("petugas pelayanan perpustakaan", "library service officer"),
    "tata_usaha_pimpinan": Word("petugas Tata Usaha Pimpinan", "leaders' secretariat staff"),
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
    "pendidikan": Word("pendidikan", "education"),
    "kesehatan": Word("kesehatan", "health"),
    "pekerjaan_umum_penataan_ruang": Word(
        "pekerjaan umum dan penataan ruang", "public works and spatial planning"
    ),
    "perumahan_permukiman": Word(
        "perumahan rakyat dan kawasan permukiman", "housing and settlements"
    ),
    "ketenteraman_ketertiban": Word(
        "ketenteraman, ketertiban umum, dan pelindungan masyarakat",
        "public order and community protection",
    ),
    "kebakaran": Word("kebakaran (sub-urusan)", "fire and rescue"),
    "kebencanaan": Word("bencana (sub-urusan)", "disaster management"),
    "sosial": Word("sosial", "social affairs"),
    "tenaga_kerja": Word("tenaga kerja", "manpower"),
    "pemberdayaan_perempuan": Word(
        "pemberdayaan perempuan dan pelindungan anak", "women's empowerment and child protection"
    ),
    "pangan": Word("pangan", "food"),
    "pertanahan": Word("pertanahan", "land"),
    "lingkungan_hidup": Word("lingkungan hidup", "environment"),
    "kependudukan": Word(
        "administrasi kependudukan dan pencatatan sipil",
        "population administration and civil registration",
    ),
    "pemberdayaan_masyarakat_desa": Word(
        "pemberdayaan masyarakat dan desa", "community and village empowerment"
    ),
    "keluarga_berencana": Word(
        "pengendalian penduduk dan keluarga berencana", "population control and family planning"
    ),
    "perhubungan": Word("perhubungan", "transport"),
    "komunikasi_informatika": Word("komunikasi dan informatika", "communication and informatics"),
    "koperasi_ukm": Word(
        "koperasi, usaha kecil, dan menengah", "cooperatives and small enterprises"
    ),
    "penanaman_modal": Word("penanaman modal", "investment and one-stop services"),
    "kepemudaan_olahraga": Word("kepemudaan dan olahraga", "youth and sports"),
    "statistik": Word("statistik", "statistics"),
    "persandian": Word("persandian", "cryptography"),
    "kebudayaan": Word("kebudayaan", "culture"),
    "perpustakaan": Word("perpustakaan", "libraries"),
    "kearsipan": Word("kearsipan", "archives"),
    "kelautan_perikanan": Word("kelautan dan perikanan", "marine affairs and fisheries"),
    "pariwisata": Word("pariwisata", "tourism"),
    "pertanian": Word("pertanian", "agriculture"),
    "kehutanan": Word("kehutanan", "forestry"),
    "energi_sumber_daya_mineral": Word(
        "energi dan sumber daya mineral", "energy and mineral resources"
    ),
    "perdagangan": Word("perdagangan", "trade"),
    "perindustrian": Word("perindustrian", "industry"),
    "transmigrasi": Word("transmigrasi", "transmigration"),
    "sekretariat_daerah": Word("sekretariat daerah", "regional secretariat"),
    "sekretariat_dprd": Word("sekretariat DPRD", "secretariat of the regional council"),
    "pengawasan": Word("pengawasan (inspektorat)", "inspectorate"),
    "perencanaan": Word("perencanaan", "planning"),
    "keuangan": Word("keuangan", "finance"),
    "kepegawaian": Word("kepegawaian", "personnel"),
    "pendidikan_pelatihan": Word("pendidikan dan pelatihan", "staff training"),
    "penelitian_pengembangan": Word("penelitian dan pengembangan", "research and development"),
    "kesatuan_bangsa_politik": Word("kesatuan bangsa dan politik", "national unity and politics"),
    "kewilayahan": Word("kewilayahan (kecamatan, kelurahan)", "district and urban village"),
    "lainnya": Word("urusan lain", "another affair"),
}

Unit = Literal["uptd", "rsud", "satuan_pendidikan", "induk"]
UNIT: Mapping[Unit, Word] = {
    "uptd": Word("UPTD", "technical implementing unit (UPTD)"),
    "rsud": Word("rumah sakit daerah", "regional hospital"),
    "satuan_pendidikan": Word("satuan pendidikan", "school"),
    "induk": Word("kantor perangkat daerah", "the agency's own office"),
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
    "kedaruratan": Word("unit layanan kedaruratan dan kesiapsiagaan", "emergency service unit"),
    "ketertiban": Word(
        "unit layanan ketenteraman, ketertiban umum, dan pelindungan masyarakat",
        "public order service unit",
    ),
    "kebersihan": Word("unit layanan kebersihan dan persampahan", "sanitation service unit"),
    "kependudukan": Word("unit layanan kependudukan", "population administration service unit"),
    "perizinan": Word("unit layanan perizinan", "licensing service unit"),
    "kesehatan": Word("unit layanan kesehatan", "health service unit"),
    "pendidikan": Word("unit layanan pendidikan", "education service unit"),
    "pendapatan": Word("unit layanan pendapatan daerah", "regional revenue service unit"),
    "langsung_lainnya": Word(
        "unit lain yang melayani masyarakat secara langsung",
        "another unit that serves the public directly",
    ),
    "pendukung": Word("unit pendukung", "support unit"),
}

Absence = Literal["cuti", "dinas_luar", "tugas_belajar", "sakit"]
ABSENCE: Mapping[Absence, Word] = {
    "cuti": Word("cuti", "on leave"),
    "dinas_luar": Word("dinas luar", "on official travel"),
    "tugas_belajar": Word("tugas belajar", "on study assignment"),
    "sakit": Word("sakit", "sick"),
}

Weekday = Literal["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"]
WEEKDAYS: Mapping[Weekday, Word] = {
    "senin": Word("Senin", "Monday"),
    "selasa": Word("Selasa", "Tuesday"),
    "rabu": Word("Rabu", "Wednesday"),
    "kamis": Word("Kamis", "Thursday"),
    "jumat": Word("Jumat", "Friday"),
    "sabtu": Word("Sabtu", "Saturday"),
    "minggu": Word("Minggu", "Sunday"),
}


_YES_NO = {"tidak": Word("tidak", "no"), "ya": Word("ya", "yes")}

Rostered: TypeAlias = 'bool | Literal["tanpa_jadwal"]'
"""Whether someone is on the roster, is scheduled for the office, or no schedule was drawn up."""
ROSTER: Mapping[str, Rostered] = {"ya": True, "tidak": False, "tanpa_jadwal": "tanpa_jadwal"}
"""What Python says for each word about the roster."""
UNSTATED: Mapping[str, tuple[str, ...]] = {"rostered": ("ya", "tanpa_jadwal")}
"""What a fact that is not stated may be, where that is not every value."""
LEFT_OUT: Mapping[str, tuple[str, ...]] = {
    **UNSTATED,
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
            _with_text_keys(EMPLOYMENT),
            "UU 20/2023 tentang ASN; KepmenPANRB 16/2025 (paruh waktu)",
        ),
        FacetWords(
            "level",
            Word("jenjang jabatan", "level of post"),
            Word("Apa jenjang jabatan Saudara?", "What is their level of post?"),
            _with_text_keys(LEVEL),
            "UU 20/2023; PP 11/2017 sebagaimana diubah dengan PP 17/2020",
        ),
        FacetWords(
            "post",
            Word("sebutan jabatan", "post"),
            Word("Apakah Saudara Camat atau Lurah?", "Are they a camat or a lurah?"),
            _with_text_keys(POST),
            "UU 23/2014; PP 18/2016 tentang Perangkat Daerah",
        ),
        FacetWords(
            "task",
            Word("tugas yang dijalankan", "task"),
            Word("Apa tugas yang Saudara jalankan?", "What task do they carry out?"),
            _with_text_keys(TASK),
            "butir-butir surat edaran",
        ),
        FacetWords(
            "affair",
            Word("urusan pemerintahan", "government affair"),
            Word(
                "Urusan pemerintahan apa yang ditangani kantor Saudara?",
                "Which government affair does their office handle?",
            ),
            _with_text_keys(AFFAIR),
            "UU 23/2014 pasal 12 (urusan) dan pasal 219 (unsur penunjang)",
        ),
        FacetWords(
            "unit",
            Word("jenis unit", "kind of unit"),
            Word("Apa jenis unit kerja Saudara?", "What kind of unit do they work in?"),
            _with_text_keys(UNIT),
            "Permendagri 12/2017 (UPTD); PP 72/2019 (RSUD)",
        ),
        FacetWords(
            "service",
            Word("unit layanan", "service unit"),
            Word(
                "Apakah unit Saudara unit layanan, dan layanan apa?",
                "Is their unit a service unit, and which service?",
            ),
            _with_text_keys(SERVICE),
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
                "inside": Word("di dalam wilayah", "inside the region"),
                "outside": Word("di luar wilayah", "outside the region"),
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
            {"hadir": Word("masuk kerja", "present"), **_with_text_keys(ABSENCE)},
            "PP 11/2017 (cuti); data presensi",
        ),
        FacetWords(
            "weekday",
            Word("hari", "weekday"),
            Word("Hari apa?", "Which weekday?"),
            _with_text_keys(WEEKDAYS),
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

WEEK_FACETS: Mapping[str, FacetWords] = {
    words.name: words
    for words in (
        FacetWords(
            "nth",
            Word("urutan hari itu dalam bulannya", "which such weekday of the month"),
            Word(
                "Hari keberapa dengan nama itu dalam bulannya?",
                "Which of its weekdays in the month is it?",
            ),
            {
                "1": Word("pertama", "first"),
                "2": Word("kedua", "second"),
                "3": Word("ketiga", "third"),
                "4": Word("keempat", "fourth"),
                "5": Word("kelima", "fifth"),
            },
            "kalender",
        ),
        FacetWords(
            "last",
            Word("hari itu yang terakhir dalam bulannya", "last such weekday of the month"),
            Word(
                "Apakah itu hari terakhir dengan nama itu dalam bulannya?",
                "Is it the last of its weekdays in the month?",
            ),
            _YES_NO,
            "kalender",
        ),
    )
}
"""Which weekday of its month a date is, asked only by a policy that says so."""

FACETS: Mapping[str, FacetWords] = {**PERSON_FACETS, **DAY_FACETS, **WEEK_FACETS}

AuthorityWord = Literal["atasan", "kepala", "kepala_daerah", "kepegawaian", "ppk", "sekda"]
AUTHORITY: Mapping[AuthorityWord, Word] = {
    "atasan": Word("atasan langsung", "the direct superior"),
    "kepala": Word("kepala perangkat daerah", "the head of the agency"),
    "kepala_daerah": Word("kepala daerah", "the head of the region"),
    "kepegawaian": Word("perangkat daerah kepegawaian", "the personnel agency"),
    "ppk": Word("pejabat pembina kepegawaian", "the appointing authority"),
    "sekda": Word("sekretaris daerah", "the regional secretary"),
}
"""Whose act a circular may ask for, or who sets a figure (UU 20/2023; UU 23/2014)."""

AddresseeWord = Literal["atasan", "kepala", "kepala_daerah", "kepegawaian", "sekda"]
ADDRESSEE: Mapping[AddresseeWord, Word] = {
    "atasan": Word("atasan langsung", "the direct superior"),
    "kepala": Word("kepala perangkat daerah", "the head of the agency"),
    "kepala_daerah": Word("kepala daerah", "the head of the region"),
    "kepegawaian": Word("perangkat daerah urusan kepegawaian", "the agency for the civil service"),
    "sekda": Word("Sekretaris Daerah", "the regional secretary"),
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
    ),
    "bekerja_di_tempat_tinggal": Word(
        "bekerja di rumah/tempat tinggal yang menjadi domisili", "work at the home of domicile"
    ),
    "dorong_tujuan": Word(
        "mendorong tercapainya tujuan pelaksanaan WFH", "work towards the aims of working from home"
    ),
    "foto_gps": Word("mengirim foto GPS lokasi", "send a photo with its GPS position"),
    "gunakan_penghematan": Word(
        "menggunakan hasil penghematan untuk program prioritas",
        "spend what is saved on priority programmes",
    ),
    "jadwal": Word("mengatur jadwal WFH dan WFO", "draw up the WFH and WFO roster"),
    "laporan_bulanan": Word("menyampaikan laporan bulanan", "hand in the monthly report"),
    "laporan_harian": Word("melaporkan pelaksanaan pekerjaan", "report on the work done that day"),
    "laporan_kinerja": Word(
        "mengisi laporan kinerja di e-kinerja", "fill in the performance report in e-kinerja"
    ),
    "lokasi_langsung": Word(
        "membagikan lokasi langsung (WhatsApp live location)", "share the live location"
    ),
    "matikan_listrik": Word(
        "mematikan perangkat listrik di ruang kerja", "switch off devices in the office room"
    ),
    "optimalkan_spbe": Word(
        "mengoptimalkan pemanfaatan SPBE", "make the best use of electronic government (SPBE)"
    ),
    "pantau_kinerja": Word("memantau kinerja bawahan", "monitor the staff's performance"),
    "pastikan_target": Word(
        "memastikan target dan indikator kinerja tercapai", "see that targets are met"
    ),
    "pengawasan": Word(
        "melaksanakan pengawasan dan pengendalian", "carry out supervision and control"
    ),
    "penghitungan_penghematan": Word("menghitung penghematan anggaran", "calculate the savings"),
    "pilih_selektif": Word("memilih secara selektif siapa yang WFH", "select who works from home"),
    "presensi_aplikasi": Word(
        "presensi dari rumah melalui aplikasi", "check in from home through the app"
    ),
    "presensi_swafoto": Word(
        "presensi dengan swafoto bertanda lokasi", "check in with a selfie that shows the place"
    ),
    "rapat_daring": Word(
        "mengutamakan rapat dan kegiatan sejenis secara hibrida atau daring",
        "prefer hybrid or online meetings",
    ),
    "rencana_kerja": Word("membuat rencana kerja", "write a work plan"),
    "ruang_aman": Word("memastikan ruang kantor aman", "see that the office rooms are safe"),
    "skema_pengawasan": Word(
        "membuat skema pengendalian dan pengawasan WFH/WFO", "set up a scheme of supervision"
    ),
    "telepon_aktif": Word("mengaktifkan telepon genggam", "keep the mobile phone switched on"),
    "tetap_di_lokasi": Word(
        "tidak meninggalkan lokasi WFH tanpa izin atasan langsung",
        "not leave the place of work without the superior's permission",
    ),
    "tetap_di_wilayah": Word("tetap berada di dalam wilayah", "stay inside the region"),
}

Limited = Literal[
    "perjalanan_dalam_negeri",
    "perjalanan_luar_negeri",
    "frekuensi_perjalanan",
    "rombongan_perjalanan",
    "kendaraan_dinas_jabatan",
]
LIMITED: Mapping[Limited, Word] = {
    "perjalanan_dalam_negeri": Word("perjalanan dinas dalam negeri", "domestic official travel"),
    "perjalanan_luar_negeri": Word("perjalanan dinas luar negeri", "official travel abroad"),
    "frekuensi_perjalanan": Word("frekuensi perjalanan dinas", "number of official trips"),
    "rombongan_perjalanan": Word("jumlah rombongan perjalanan dinas", "size of travelling parties"),
    "kendaraan_dinas_jabatan": Word(
        "penggunaan kendaraan dinas jabatan", "use of official post vehicles"
    ),
}

SanctionWord = Literal[
    "teguran_lisan",
    "teguran_tertulis",
    "presensi_batal",
    "potong_tpp",
    "potong_cuti",
    "penilaian_kinerja",
    "hukuman_disiplin",
    "hak_dicabut",
]
SANCTION: Mapping[SanctionWord, Word] = {
    "teguran_lisan": Word("teguran lisan", "an oral reprimand"),
    "teguran_tertulis": Word("teguran tertulis", "a written reprimand"),
    "presensi_batal": Word("presensi tidak dihitung", "the attendance does not count"),
    "potong_tpp": Word("pemotongan TPP", "a cut of the income supplement (TPP)"),
    "potong_cuti": Word("pemotongan cuti", "a cut of leave days"),
    "penilaian_kinerja": Word(
        "dicatat dalam penilaian kinerja", "a mark in the appraisal of performance"
    ),
    "hukuman_disiplin": Word("hukuman disiplin", "a disciplinary penalty"),
    "hak_dicabut": Word("hak WFH dicabut", "withdrawal of the right to work from home"),
}
"""What a breach may lead to, step by step (PP 94/2021, and the circulars' own)."""

PreferenceWord = Literal["belum_pada_giliran_lalu", "hari_wfh_paling_sedikit", "waktu_mendaftar"]
PREFERENCE: Mapping[PreferenceWord, Word] = {
    "belum_pada_giliran_lalu": Word(
        "yang tidak mendapat giliran lalu", "who had no turn last time"
    ),
    "hari_wfh_paling_sedikit": Word(
        "yang paling sedikit hari WFH-nya", "who had the fewest days at home"
    ),
    "waktu_mendaftar": Word("yang lebih dahulu mendaftar", "who signed up earlier"),
}
"""By what a roster may prefer people, beside the facts of a person."""
