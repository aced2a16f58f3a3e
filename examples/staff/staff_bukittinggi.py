"""The offices of Kota Bukittinggi: those that its circular names, and the usual others.

Names of organisations only; the people in them are invented.
"""

from __future__ import annotations

from staff_office import (
    HEALTH,
    Office,
    Region,
    Unit,
    bagian,
    bidang,
    dinas,
    kecamatan,
    school,
    uptd,
)

__all__ = ["BUKITTINGGI"]


PUSKESMAS = ("Guguk Panjang", "Perkotaan", "Nilam Sari", "Gulai Bancah", "Tigo Baleh", "Mandiangin")
SCHOOLS = (*(f"SD Negeri {n:02}" for n in range(1, 13)), *(f"SMP Negeri {n}" for n in range(1, 7)))

_SECRETARIATS = (
    Office(
        name="Sekretariat Daerah",
        affairs=("sekretariat_daerah",),
        units=(
            bagian("Organisasi"),
            bagian("Hukum"),
            bagian("Umum", ("sopir", "kebersihan", "keamanan", "tata_usaha_pimpinan")),
            bagian("Protokol dan Komunikasi Pimpinan", ("tata_usaha_pimpinan",)),
            bagian("Kesejahteraan Rakyat"),
        ),
        posts=(("Sekretaris Daerah", "II.a"), ("Asisten Administrasi Umum", "II.b")),
        aliases=("Setda", "Sekretariat Daerah Kota Bukittinggi"),
    ),
    Office(
        name="Sekretariat DPRD",
        affairs=("sekretariat_dprd",),
        units=(bagian("Umum dan Keuangan", ("sopir", "keamanan")), bagian("Persidangan")),
        posts=(("Sekretaris DPRD", "II.b"),),
        aliases=("Setwan", "Sekretariat Dewan Perwakilan Rakyat Daerah"),
    ),
    Office(
        name="Inspektorat",
        affairs=("pengawasan",),
        units=(Unit("Sekretariat"), Unit("Inspektur Pembantu Wilayah I", trades=("Auditor",))),
        posts=(("Inspektur", "II.b"), ("Sekretaris Inspektorat", "III.a")),
        aliases=("Inspektorat Daerah",),
    ),
)

_SERVICES = (
    dinas(
        "Dinas Pendidikan dan Kebudayaan",
        "pendidikan kebudayaan",
        bidang("Pembinaan Sekolah Dasar"),
        *(school(name) for name in SCHOOLS),
        aliases=("Disdikbud", "Dinas Pendidikan & Kebudayaan"),
        former=("Dinas Pendidikan",),
    ),
    dinas(
        "Dinas Kesehatan",
        "kesehatan",
        bidang("Kesehatan Masyarakat"),
        *(uptd(f"UPTD Puskesmas {name}", "kesehatan", 3, HEALTH) for name in PUSKESMAS),
        Unit(
            *("RSUD Bukittinggi", "rsud", "kesehatan", 8, ("keamanan",), HEALTH),
            posts=(("Direktur RSUD Bukittinggi", "III.a"),),
        ),
        aliases=("Dinkes",),
    ),
    dinas(
        "Badan Penanggulangan Bencana Daerah",
        "kebencanaan",
        bidang("Kedaruratan dan Logistik", "kedaruratan"),
        bidang("Rehabilitasi dan Rekonstruksi"),
        aliases=("BPBD",),
        silent=True,
    ),
    dinas(
        "Satuan Polisi Pamong Praja",
        "ketenteraman_ketertiban",
        bidang("Ketenteraman dan Ketertiban Umum", "ketertiban"),
        bidang("Perlindungan Masyarakat", "ketertiban"),
        aliases=("Satpol PP",),
        silent=True,
    ),
    dinas(
        "Dinas Pemadam Kebakaran dan Penyelamatan",
        "kebakaran",
        bidang("Pemadaman dan Penyelamatan", "kedaruratan"),
        aliases=("Damkar", "Dinas Pemadam Kebakaran"),
        silent=True,
    ),
    dinas(
        "Dinas Lingkungan Hidup",
        "lingkungan_hidup",
        bidang("Pengelolaan Sampah dan Limbah B3", "kebersihan", ("kebersihan",)),
        bidang("Tata Lingkungan"),
        aliases=("DLH",),
        silent=True,
    ),
    dinas(
        "Dinas Kependudukan dan Pencatatan Sipil",
        "kependudukan",
        bidang("Pelayanan Pendaftaran Penduduk", "kependudukan"),
        bidang("Pengelolaan Informasi Administrasi Kependudukan"),
        aliases=("Disdukcapil", "Dukcapil"),
        silent=True,
    ),
    dinas(
        "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
        "penanaman_modal",
        bidang("Penyelenggaraan Pelayanan Perizinan", "perizinan"),
        bidang("Penanaman Modal"),
        aliases=("DPMPTSP",),
        silent=True,
    ),
    dinas(
        "Dinas Pertanian dan Pangan",
        "pertanian pangan",
        bidang("Tanaman Pangan dan Hortikultura"),
        uptd("UPTD Pusat Kesehatan Hewan"),
        aliases=("Distangan", "Dinas Pertanian & Pangan"),
    ),
    dinas(
        "Dinas Pekerjaan Umum dan Penataan Ruang",
        "pekerjaan_umum_penataan_ruang",
        bidang("Bina Marga"),
        uptd("UPTD Peralatan dan Perbekalan"),
        aliases=("Dinas PUPR", "DPUPR"),
    ),
    dinas(
        "Dinas Pemberdayaan Perempuan dan Perlindungan Anak, Pengendalian Penduduk dan "
        "Keluarga Berencana",
        "pemberdayaan_perempuan keluarga_berencana",
        bidang("Keluarga Berencana"),
        uptd("UPTD Perlindungan Perempuan dan Anak"),
        aliases=("DP3APPKB", "DP3AP2KB"),
    ),
    dinas(
        "Dinas Perhubungan",
        "perhubungan",
        bidang("Lalu Lintas", tasks=("lapangan",), silent=True),
        bidang("Angkutan", tasks=("pemungut_pajak_retribusi",), silent=True),
        aliases=("Dishub",),
        silent=True,
    ),
    dinas(
        "Dinas Perdagangan dan Perindustrian",
        "perdagangan perindustrian",
        bidang("Pengelolaan Pasar", tasks=("pelayanan", "pemungut_pajak_retribusi"), silent=True),
        bidang("Perindustrian", silent=True),
        aliases=(
            "Dinas Perdagangan",
            "Disdagin",
        ),
        silent=True,
    ),
    dinas(
        "Dinas Perpustakaan dan Kearsipan",
        "perpustakaan kearsipan",
        bidang(
            "Perpustakaan",
            "langsung_lainnya",
            ("pelayanan_perpustakaan",),
            ("perpustakaan",),
            silent=True,
        ),
        bidang("Kearsipan", affairs=("kearsipan",)),
        aliases=("Dispusip",),
        silent=True,
    ),
    dinas(
        "Dinas Pariwisata",
        "pariwisata",
        bidang(
            "Destinasi Pariwisata",
            tasks=("layanan_objek_wisata", "layanan_objek_wisata"),
            silent=True,
        ),
        bidang("Pemasaran Pariwisata", silent=True),
        aliases=("Dispar",),
        silent=True,
    ),
)

_SUPPORT = (
    dinas(
        "Dinas Perumahan dan Kawasan Permukiman",
        "perumahan_permukiman",
        bidang("Kawasan Permukiman"),
        aliases=("Dinas Perkim",),
    ),
    dinas(
        "Dinas Koperasi, Usaha Kecil dan Menengah dan Tenaga Kerja",
        "koperasi_ukm tenaga_kerja",
        bidang("Tenaga Kerja", silent=True),
        aliases=("Dinas Koperasi, UKM dan Tenaga Kerja",),
        silent=True,
    ),
    dinas(
        "Dinas Sosial",
        "sosial",
        bidang("Pemberdayaan Sosial", silent=True),
        aliases=("Dinsos",),
        silent=True,
    ),
    dinas(
        "Dinas Komunikasi dan Informatika",
        "komunikasi_informatika statistik persandian",
        bidang("Aplikasi Informatika"),
        aliases=("Diskominfo",),
    ),
    dinas(
        "Dinas Pemuda dan Olahraga",
        "kepemudaan_olahraga",
        bidang("Keolahragaan", silent=True),
        aliases=("Dispora",),
        silent=True,
    ),
    dinas(
        "Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah",
        "perencanaan penelitian_pengembangan",
        bidang("Perencanaan Makro"),
        aliases=("Bapperida",),
        former=(
            "Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah",
            "Bappelitbangda",
        ),
    ),
    dinas(
        "Badan Keuangan",
        "keuangan",
        bidang("Pendapatan", "pendapatan", ("pemungut_pajak_retribusi",)),
        bidang("Anggaran"),
        aliases=("Badan Keuangan Daerah",),
        silent=True,
    ),
    dinas(
        "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
        "kepegawaian pendidikan_pelatihan",
        bidang("Mutasi dan Promosi"),
        aliases=("BKPSDM",),
    ),
    dinas(
        "Badan Kesatuan Bangsa dan Politik",
        "kesatuan_bangsa_politik",
        bidang("Politik Dalam Negeri"),
        aliases=("Kesbangpol",),
    ),
    kecamatan("Guguk Panjang", "Benteng Pasar Atas", "Tarok Dipo", "Kayu Kubu"),
    kecamatan("Mandiangin Koto Selayan", "Campago Ipuh", "Garegeh", "Puhun Tembok"),
    kecamatan("Aur Birugo Tigo Baleh", "Belakang Balok", "Birugo", "Sapiran"),
)

BUKITTINGGI = Region(
    policy="bukittinggi",
    name="Pemerintah Kota Bukittinggi",
    code="13.75",
    offices=(*_SECRETARIATS, *_SERVICES, *_SUPPORT),
    homes_inside=("13.75", "13.75.01", "13.75.02.1003", "13.75.03"),
    homes_outside=("13.06", "13.06.07", "13.76", "13.71.02"),
    merged=(
        (
            "Satuan Polisi Pamong Praja dan Pemadam Kebakaran",
            ("Satuan Polisi Pamong Praja", "Dinas Pemadam Kebakaran dan Penyelamatan"),
        ),
        (
            "Dinas Pariwisata, Pemuda dan Olahraga",
            ("Dinas Pariwisata", "Dinas Pemuda dan Olahraga"),
        ),
    ),
)
