"""How papers print the words of the law: the forms that are looked for, by facet and value.

A form is found whatever its case, its spaces and its line breaks (`tokens.Phrases`), and the
longest at a place wins.  A new form is one line here and touches no word of the law; a word without
forms, such as `lainnya`, is never printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from asn_wfh.law.vocabulary import SERVICE

__all__ = [
    "AUTHORITIES",
    "BODIES",
    "COLLECTIVES",
    "HEADS",
    "OFFICES",
    "OTHER_ACTORS",
    "PRINTED_FORMS",
    "SUBJECTS",
    "CollectivePrintedForms",
]

HEADS = (
    *(f"Kepala {office}" for office in ("Perangkat Daerah", "Organisasi Perangkat Daerah")),
    *(f"Kepala {office}" for office in ("Satuan Kerja Perangkat Daerah", "OPD", "SKPD", "PD")),
    *(f"Kepala {office}" for office in ("Dinas", "Badan", "Biro", "Kantor", "Satpol PP")),
    *("Kepala Unit", "Kepala unitnya", "Kepala Unit Kerja", "Kepala Pelaksana BPBD"),
    *("pimpinan Perangkat Daerah", "pimpinan OPD", "pimpinan unit kerja"),
)
"""How the head of an office is printed; `kepala bidang` and `kepala sekolah` head none."""

_CONTRACTED = "Pegawai Pemerintah dengan Perjanjian Kerja"


def _printed_forms_of_high_leaders(*levels: str) -> tuple[str, ...]:
    """High leaders of some levels, their office in words or letters: `JPT Pratama`."""
    offices = ("Pimpinan Tinggi", "Pimpinan Tinggi (JPT)", "JPT")
    return tuple(
        f"{before}{office} {' dan '.join(levels)}".strip()
        for before in ("", "Pejabat ", "Jabatan ")
        for office in offices
    )


_WRITTEN_AND_HANDED_IN = (
    *("membuat", "menyusun", "menyerahkan", "menyampaikan", "mengajukan", "mengirimkan"),
    *("mengirim", "mengunggah", "mengisi"),
)
"""What is done with a plan that is owed."""


def _printed_forms_of_home(*places: str) -> tuple[str, ...]:
    """Where somebody's home lies, by each way to say where it does."""
    homes = (
        *("berdomisili", "bertempat tinggal", "tinggal", "berumah", "berkediaman"),
        *("rumahnya", "tempat tinggalnya", "domisilinya", "kediamannya"),
    )
    lies = ("", "berada ", "terletak ")
    # A village or a flood zone is no region of a government.
    regions = ("kota", "kabupaten", "daerah", "wilayah kota", "wilayah kabupaten", "wilayah daerah")
    those = ("wilayah tersebut", "wilayah itu", "wilayah pemerintah")
    return tuple(
        f"{home} {lie}{place} {region}"
        for home in homes
        for lie in lies
        for place in places
        for region in (*regions, *those)
    )


def _printed_forms_of_service(*names: str) -> tuple[str, ...]:
    """A unit that serves the public, by each of its names."""
    heads = ("Unit layanan", "Unit pelayanan", "unit kerja layanan", "unit kerja pelayanan")
    return tuple(f"{head} {name}" for name in names for head in heads)


PRINTED_FORMS: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "employment": {
            "pns": ("PNS", "Pegawai Negeri Sipil"),
            "cpns": ("CPNS", "Calon PNS", "Calon Pegawai Negeri Sipil"),
            "pppk": ("PPPK", _CONTRACTED),
            "pppk_paruh_waktu": tuple(
                f"{people} Paruh Waktu" for people in ("PPPK", _CONTRACTED, f"{_CONTRACTED} (PPPK)")
            ),
            "non_asn": ("non-ASN", "non ASN"),
        },
        "level": {
            "jpt_utama": _printed_forms_of_high_leaders("Utama"),
            "jpt_madya": (*_printed_forms_of_high_leaders("Madya"), "eselon I"),
            "jpt_pratama": (*_printed_forms_of_high_leaders("Pratama"), "eselon II"),
            "administrator": ("Pejabat Administrator", "Jabatan Administrator", "eselon III"),
            "pengawas": ("Pejabat Pengawas", "Jabatan Pengawas", "eselon IV"),
            "pelaksana": ("Jabatan Pelaksana", "Pejabat Pelaksana"),
            "ahli_utama": ("Ahli Utama",),
            "ahli_madya": ("JF Ahli Madya", "Ahli Madya"),
            "ahli_muda": ("Ahli Muda",),
            "ahli_pertama": ("Ahli Pertama",),
            "penyelia": ("JF Penyelia", "Jabatan Fungsional Penyelia"),
            "mahir": ("JF Mahir", "Jabatan Fungsional Mahir"),
            "terampil": ("JF Terampil", "Jabatan Fungsional Terampil"),
            "pemula": ("JF Pemula", "Jabatan Fungsional Pemula"),
        },
        "post": {
            "camat": ("Camat",),
            "lurah": ("Lurah",),
            # Whoever only has the name of such a post in theirs holds another.
            "lainnya": ("Sekretaris Camat", "Sekretaris Kecamatan", "Sekretaris Lurah"),
        },
        "task": {
            "sopir": ("Sopir", "pengemudi"),
            "kebersihan": ("Tenaga kebersihan", "petugas kebersihan"),
            "keamanan": ("tenaga keamanan", "petugas keamanan", "satpam"),
            "pemungut_pajak_retribusi": ("pemungut pajak", "retribusi daerah"),
            "layanan_objek_wisata": ("Objek Wisata",),
            "lapangan": ("Petugas lapangan",),
            "pelayanan": ("Petugas pelayanan",),
            "pelayanan_perpustakaan": ("Petugas pelayanan perpustakaan", "pelayanan perpustakaan"),
            "tata_usaha_pimpinan": ("Tata Usaha Pimpinan",),
        },
        "affair": {
            "pendidikan": ("Pendidikan", "bidang pendidikan"),
            "kesehatan": ("Kesehatan", "bidang kesehatan"),
            "pekerjaan_umum_penataan_ruang": (
                *("Pekerjaan Umum dan Penataan Ruang", "Pekerjaan Umum", "PUPR", "PU"),
            ),
            "perumahan_permukiman": ("Perumahan Rakyat dan Kawasan Permukiman",),
            "ketenteraman_ketertiban": (
                "Satuan Polisi Pamong Praja",
                "Satpol PP",
                "ketentraman dan ketertiban umum serta perlindungan masyarakat",
            ),
            "kebakaran": (
                *("Pemadam Kebakaran dan Penyelamatan", "Pemadam Kebakaran"),
                *("urusan kebakaran", "mengurus kebakaran", "membidangi kebakaran"),
            ),
            "kebencanaan": (
                "Badan Penanggulangan Bencana Daerah",
                "BPBD",
                *("sub urusan bencana", "urusan bencana", "urusan kebencanaan"),
                *("membidangi kebencanaan", "menangani kebencanaan"),
            ),
            "sosial": ("Sosial",),
            "tenaga_kerja": ("Tenaga Kerja",),
            "pemberdayaan_perempuan": ("Pemberdayaan Perempuan dan Perlindungan Anak",),
            "pangan": ("Pangan",),
            "pertanahan": ("Pertanahan",),
            "lingkungan_hidup": ("Lingkungan Hidup",),
            "kependudukan": (
                "Kependudukan dan Pencatatan Sipil",
                "Disdukcapil",
                "administrasi kependudukan dan pencatatan sipil",
            ),
            "pemberdayaan_masyarakat_desa": ("Pemberdayaan Masyarakat dan Desa",),
            "keluarga_berencana": ("Pengendalian Penduduk dan Keluarga Berencana",),
            "perhubungan": ("Perhubungan",),
            "komunikasi_informatika": ("Komunikasi dan Informatika",),
            "koperasi_ukm": ("Koperasi",),
            "penanaman_modal": ("Penanaman Modal", "DPMPTSP", "bidang penanaman modal"),
            "kepemudaan_olahraga": ("Pemuda dan Olahraga",),
            "statistik": ("Statistik",),
            "persandian": ("Persandian",),
            "kebudayaan": ("Kebudayaan",),
            "perpustakaan": ("Perpustakaan",),
            "kearsipan": ("Kearsipan",),
            "kelautan_perikanan": ("Kelautan dan Perikanan",),
            "pariwisata": ("Pariwisata",),
            "pertanian": ("Pertanian",),
            "kehutanan": ("Kehutanan",),
            "energi_sumber_daya_mineral": ("Energi dan Sumber Daya Mineral",),
            "perdagangan": ("Perdagangan",),
            "perindustrian": ("Perindustrian",),
            "transmigrasi": ("Transmigrasi",),
            "sekretariat_daerah": ("Sekretariat Daerah",),
            "sekretariat_dprd": ("Sekretariat DPRD",),
            "pengawasan": ("Inspektorat",),
            "perencanaan": (
                *("Perencanaan Pembangunan", "urusan perencanaan", "membidangi perencanaan"),
            ),
            "keuangan": ("Keuangan", "bidang keuangan"),
            "kepegawaian": ("Kepegawaian",),
            "pendidikan_pelatihan": ("Pendidikan dan Pelatihan",),
            "penelitian_pengembangan": ("Penelitian dan Pengembangan",),
            "kesatuan_bangsa_politik": ("Kesatuan Bangsa dan Politik",),
            "kewilayahan": (
                *("Kecamatan", "Kelurahan"),
                *(
                    f"{at} {office}"
                    for at in ("pada", "memimpin", "pegawai", "ASN")
                    for office in ("kecamatan", "kelurahan")
                ),
            ),
        },
        "unit": {
            "uptd": (
                "UPTD",
                "Unit Pelaksana Teknis Daerah",
                "puskesmas",
                "Pusat Kesehatan Masyarakat",
            ),
            "rsud": ("RSUD", "rumah sakit daerah", "Rumah Sakit Umum Daerah"),
            "satuan_pendidikan": (
                "satuan pendidikan",
                "PAUD",
                "pendidikan anak usia dini",
                "taman kanak-kanak",
                "sekolah",
                "sekolah dasar",
                "sekolah menengah pertama",
                "SMP",
            ),
            "induk": ("kantor induk",),
        },
        "service": {
            "kedaruratan": _printed_forms_of_service(
                "kedaruratan dan kesiapsiagaan", "kedaruratan"
            ),
            "ketertiban": _printed_forms_of_service(
                "ketenteraman, ketertiban umum dan perlindungan masyarakat",
                "ketentraman, ketertiban umum dan perlindungan masyarakat",
                *("ketenteraman dan ketertiban umum", "ketentraman dan ketertiban umum"),
                "ketertiban umum",
            ),
            "kebersihan": _printed_forms_of_service(
                "kebersihan dan persampahan", "kebersihan", "persampahan"
            ),
            "kependudukan": _printed_forms_of_service(
                "kependudukan dan pencatatan sipil", "administrasi kependudukan", "kependudukan"
            ),
            "perizinan": (
                *_printed_forms_of_service("perizinan"),
                *("petugas layanan perizinan", "petugas pelayanan perizinan"),
            ),
            "kesehatan": _printed_forms_of_service("kesehatan"),
            "pendidikan": _printed_forms_of_service("pendidikan"),
            "pendapatan": _printed_forms_of_service("pendapatan daerah", "pendapatan"),
            "langsung_lainnya": ("layanan langsung kepada masyarakat",),
            "pendukung": ("unit pendukung",),
        },
        "domicile": {
            "inside": (
                *("berdomisili di wilayah", "berdomisili di dalam", "bertempat tinggal di wilayah"),
                *_printed_forms_of_home("di", "di dalam"),
            ),
            "outside": (
                *("berdomisili di luar", "bertempat tinggal di luar", "di luar wilayah"),
                *_printed_forms_of_home("di luar"),
            ),
        },
        "duty": {
            "administrasi_daring": (
                "administrasi perkantoran dengan memanfaatkan",
                "administrasi perkantoran secara daring",
            ),
            "bekerja_di_tempat_tinggal": (
                "tempat tinggal yang menjadi lokasi domisili",
                "rumah yang menjadi domisili",
            ),
            "dorong_tujuan": ("mendorong tercapainya tujuan", "mendorong pencapaian tujuan"),
            "foto_gps": ("foto GPS",),
            "gunakan_penghematan": ("hasil penghematan", "penggunaan hasil penghematan"),
            "jadwal": ("mengatur jadwal", "menyusun jadwal", "menetapkan jadwal"),
            "laporan_bulanan": (
                "melaporkan pelaksanaan Surat Edaran",
                "melaporkan pelaksanaan WFH",
                "laporan pelaksanaan WFH",
                "laporan bulanan",
                "laporan pelaksanaan setiap bulan",
            ),
            "laporan_harian": (
                "melaporkan pelaksanaan pekerjaan",
                "melaporkan pekerjaan",
                "melaporkan hasil kerja",
                "melaporkan hasil pekerjaan",
                "laporan harian",
                "laporan kerja harian",
                "laporan hasil kerja",
                "laporan hasil pekerjaan",
                "laporan kinerja harian",
                # Longer than what is filled in by `laporan_kinerja`, of which it is none.
                "mengisi laporan kinerja harian",
                "laporan pelaksanaan tugas",
            ),
            "laporan_kinerja": ("mengisi laporan kinerja", "mengisi e-kinerja"),
            "lokasi_langsung": (
                *("sharing live location", "membagikan live location"),
                *(
                    f"{sent} lokasi {now}"
                    for sent in ("membagikan", "mengirimkan", "mengirim")
                    for now in ("langsung", "terkini", "secara langsung")
                ),
            ),
            "matikan_listrik": (
                "mematikan perangkat elektronik",
                "mematikan perangkat listrik",
                "mematikan peralatan listrik",
                "mematikan listrik",
            ),
            "optimalkan_spbe": (
                "optimalisasi pemanfaatan Sistem Pemerintahan Berbasis Elektronik",
                "optimalisasi pemanfaatan SPBE",
                "mengoptimalkan pemanfaatan SPBE",
            ),
            "pantau_kinerja": ("dipantau oleh", "memantau kinerja"),
            "pastikan_target": ("memastikan target",),
            "pengawasan": (
                "melaksanakan pengawasan dan pengendalian",
                "melakukan pengawasan dan pengendalian",
                *("pengawasan atas pelaksanaan WFH", "mengawasi pelaksanaan WFH"),
            ),
            "penghitungan_penghematan": ("penghitungan penghematan", "menghitung penghematan"),
            "pilih_selektif": ("secara selektif",),
            "presensi_aplikasi": (
                "melalui aplikasi presensi",
                "presensi melalui aplikasi",
                "absensi melalui aplikasi",
                "presensi daring",
                "presensi secara daring",
            ),
            "presensi_swafoto": ("photo selfi", "foto selfie", "swafoto"),
            "rapat_daring": (
                "mengutamakan pelaksanaan rapat",
                "mengutamakan rapat",
                "rapat secara daring",
            ),
            "rencana_kerja": tuple(
                f"{written} rencana kerja" for written in _WRITTEN_AND_HANDED_IN
            ),
            "ruang_aman": (
                "memastikan kondisi ruangan kantor",
                *(f"{assure} keamanan ruang kantor" for assure in ("memastikan", "menjamin")),
            ),
            "skema_pengawasan": ("skema mekanisme pengendalian dan pengawasan", "skema pengawasan"),
            "telepon_aktif": (
                "mengaktifkan handphone",
                "mengaktifkan telepon genggam",
                "mengaktifkan telepon seluler",
            ),
            "tetap_di_lokasi": (
                *(f"meninggalkan lokasi {work}" for work in ("WFH", "kerja", "bekerja", "tugas")),
                *(
                    f"meninggalkan tempat {work}"
                    for work in ("tinggal", "kerja", "kerjanya", "bekerja", "bekerjanya", "tugas")
                ),
            ),
            "tetap_di_wilayah": ("tetap berada di wilayah", "berada di wilayah"),
        },
        "limit": {
            "perjalanan_dalam_negeri": (
                *("perjalanan dinas dalam negeri", "perjalanan dinas di dalam negeri"),
            ),
            "perjalanan_luar_negeri": (
                *("perjalanan dinas luar negeri", "perjalanan dinas ke luar negeri"),
            ),
            "frekuensi_perjalanan": ("mengurangi frekuensi", "frekuensi perjalanan dinas"),
            "rombongan_perjalanan": ("jumlah rombongan",),
            "kendaraan_dinas_jabatan": ("kendaraan dinas jabatan",),
        },
        "addressee": {
            "atasan": ("atasan langsung",),
            "kepala": HEADS,
            "kepala_daerah": ("Wali Kota", "Walikota", "Bupati", "Gubernur"),
            "kepegawaian": tuple(
                f"{head}{body}"
                for head in ("", "Kepala ")
                for body in (
                    *("BKPSDM", "BKPSDMD", "BKPP", "BKD", "Badan Kepegawaian"),
                    "Badan Kepegawaian Daerah",
                )
            ),
            "sekda": ("Sekretaris Daerah", "Sekda"),
        },
    }
)
"""The forms of each value of a person's facet; of a `duty`, a `limit` and an `addressee` too."""


AUTHORITIES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **PRINTED_FORMS["addressee"],
        "kepala": (*HEADS, "kepala", "pimpinan"),
        "kepala_daerah": (*PRINTED_FORMS["addressee"]["kepala_daerah"], "kepala daerah"),
        "ppk": ("PPK", "Pejabat Pembina Kepegawaian"),
        "dokter": ("dokter", "tenaga medis"),
    }
)
"""How those are printed whose act is asked for, or who set a figure."""


@dataclass(frozen=True, slots=True)
class CollectivePrintedForms:
    """Printed forms that mean several values of one facet at once, and where that is laid down."""

    facet: str
    values: tuple[str, ...]
    printed: tuple[str, ...]
    source: str


COLLECTIVES: tuple[CollectivePrintedForms, ...] = (
    CollectivePrintedForms(
        "employment",
        ("pns", "cpns", "pppk", "pppk_paruh_waktu"),
        ("ASN", "Aparatur Sipil Negara"),
        "UU 20/2023 (PNS dan PPPK); PP 11/2017 (CPNS); KepmenPANRB 16/2025 (paruh waktu)",
    ),
    CollectivePrintedForms(
        "level",
        ("jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas"),
        ("pejabat manajerial", "Jabatan Manajerial"),
        "UU 20/2023 (jabatan manajerial)",
    ),
    CollectivePrintedForms(
        "level",
        ("jpt_utama", "jpt_madya", "jpt_pratama"),
        _printed_forms_of_high_leaders(),
        "UU 20/2023 (jabatan pimpinan tinggi)",
    ),
    CollectivePrintedForms(
        "level",
        ("jpt_madya", "jpt_pratama"),
        (*_printed_forms_of_high_leaders("Madya", "Pratama"), "eselon I dan II"),
        "UU 20/2023 (jabatan pimpinan tinggi)",
    ),
    CollectivePrintedForms(
        "level",
        ("jpt_pratama", "administrator"),
        ("eselon II dan III",),
        "PP 11/2017 (penyetaraan eselon)",
    ),
    CollectivePrintedForms(
        "level",
        ("administrator", "pengawas"),
        (
            *("Pejabat Administrator dan Pengawas", "Jabatan Administrator dan Pengawas"),
            "eselon III dan IV",
        ),
        "UU 20/2023 (jabatan administrator dan jabatan pengawas)",
    ),
    CollectivePrintedForms(
        "task",
        ("kebersihan", "keamanan"),
        ("Tenaga kebersihan dan keamanan", "petugas kebersihan dan keamanan"),
        "butir-butir surat edaran",
    ),
    CollectivePrintedForms(
        "service",
        tuple(word for word in SERVICE if word != "pendukung"),
        ("unit pelayanan publik langsung", "unit layanan publik langsung"),
        "SE Mendagri 800.1.5/3349/SJ",
    ),
)
"""What a printed term takes together; whoever means less of it must print less."""

SUBJECTS: Mapping[str, str] = MappingProxyType(
    {
        "ASN": "asn",
        "Aparatur Sipil Negara": "asn",
        "pegawai": "asn",
        "selama pelaksanaan WFH": "asn",
        **dict.fromkeys(HEADS, "kepala"),
        "atasan langsung": "atasan",
        "unit pendukung": "kepala",
        "unit pelayanan": "kepala",
    }
)
"""How a paper names those whom it binds: the person at home, their superior, or the head."""

BODIES = (
    *("Dinas", "Badan", "Bagian", "Inspektorat", "Sekretariat Daerah", "Sekretariat DPRD"),
    *("BKPSDM", "BKPSDMD", "BKPP", "BKD", "Bappeda", "Bapperida", "BPKAD", "BPBD", "Satpol PP"),
)
"""How a body is named that has to do something itself."""

OFFICES = ("Perangkat Daerah", "OPD", "Organisasi Perangkat Daerah", "Unit Kerja")
"""How a paper names whatever office it speaks to, which acts through its head."""

OTHER_ACTORS = (
    *("Sekretaris", "Sekretaris Perangkat Daerah", "Sekretaris OPD", "Sekretaris Dinas"),
    *("Sekretaris Badan", "Sekretaris Camat", "Sekretaris Kecamatan", "Sekretaris Lurah"),
    *(f"Kepala {unit}" for unit in ("Bidang", "Bagian", "Subbagian", "Sub Bagian", "Seksi")),
    *(f"Kepala {unit}" for unit in ("Subbidang", "UPTD", "Sekolah", "Puskesmas", "Kelurahan")),
    *("Kasubbag", "Kabid", "Kabag", "Kasi", "Ketua Tim", "Ketua Kelompok", "Koordinator"),
    *("Asisten", "Staf Ahli", "Inspektur", "Pejabat Pengawas", "Pejabat Administrator"),
    *("operator", "admin", "administrator presensi", "bendahara", "pengelola kepegawaian"),
    *("pengelola presensi", "ajudan", "masyarakat", "pihak ketiga"),
)
"""How a paper names those who act and are none of the bearers of a duty."""
