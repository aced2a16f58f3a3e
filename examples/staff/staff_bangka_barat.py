"""The offices of Kabupaten Bangka Barat, as a regency usually has them.

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

__all__ = ["BANGKA_BARAT"]

PUSKESMAS = ("Mentok", "Simpang Teritip", "Jebus", "Sekar Biru", "Kelapa", "Tempilang", "Kundi")
SCHOOLS = (
    "TK Negeri Pembina",
    *(f"SD Negeri {n} Mentok" for n in range(1, 9)),
    *(f"SD Negeri {n} Kelapa" for n in range(1, 5)),
    *(f"SMP Negeri {n} Mentok" for n in range(1, 5)),
)

_SECRETARIATS = (
    Office(
        name="Sekretariat Daerah",
        affairs=("sekretariat_daerah",),
        units=(
            bagian("Organisasi"),
            bagian("Hukum"),
            bagian("Umum", ("sopir", "kebersihan", "keamanan", "tata_usaha_pimpinan")),
            bagian("Pengadaan Barang dan Jasa"),
        ),
        posts=(("Sekretaris Daerah", "II.a"), ("Asisten Administrasi Umum", "II.b")),
        aliases=("Setda", "Sekretariat Daerah Kabupaten Bangka Barat"),
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
        "Dinas Pendidikan, Kepemudaan dan Olahraga",
        "pendidikan kepemudaan_olahraga",
        bidang("Pembinaan Sekolah Dasar"),
        *(school(name) for name in SCHOOLS),
        aliases=("Dindikpora", "Dinas Pendidikan, Kepemudaan & Olahraga"),
        former=("Dinas Pendidikan, Pemuda dan Olahraga",),
    ),
    dinas(
        "Dinas Kesehatan",
        "kesehatan",
        bidang("Kesehatan Masyarakat"),
        *(uptd(f"UPTD Puskesmas {name}", "kesehatan", 3, HEALTH) for name in PUSKESMAS),
        Unit(
            *("RSUD Sejiran Setason", "rsud", "kesehatan", 8, ("keamanan",), HEALTH),
            posts=(("Direktur RSUD Sejiran Setason", "III.a"),),
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
        "Badan Pengelolaan Keuangan dan Pendapatan Daerah",
        "keuangan",
        bidang("Pendapatan", "pendapatan", ("pemungut_pajak_retribusi",)),
        bidang("Anggaran"),
        uptd("UPTD Pajak Daerah", "pendapatan"),
        aliases=("BPKPD",),
        silent=True,
        former=("Badan Pengelolaan Keuangan dan Aset Daerah", "BPKAD"),
    ),
    dinas(
        "Dinas Pertanian dan Pangan",
        "pertanian pangan",
        bidang("Tanaman Pangan dan Hortikultura"),
        uptd("UPTD Balai Benih"),
        aliases=("Distangan", "Dinas Pertanian & Pangan"),
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
)

_SUPPORT = (
    dinas(
        "Dinas Pekerjaan Umum dan Penataan Ruang",
        "pekerjaan_umum_penataan_ruang",
        bidang("Bina Marga"),
        aliases=("Dinas PUPR", "DPUPR"),
    ),
    dinas(
        "Dinas Perumahan dan Kawasan Permukiman",
        "perumahan_permukiman",
        bidang("Kawasan Permukiman"),
        aliases=("Dinas Perkim",),
    ),
    dinas(
        "Dinas Perhubungan",
        "perhubungan",
        bidang("Lalu Lintas", tasks=("lapangan",), silent=True),
        aliases=("Dishub",),
        silent=True,
    ),
    dinas(
        "Dinas Sosial dan Pemberdayaan Masyarakat Desa",
        "sosial pemberdayaan_masyarakat_desa",
        bidang("Pemberdayaan Sosial", silent=True),
        aliases=("Dinsospemdes",),
        silent=True,
    ),
    dinas(
        "Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan "
        "Perlindungan Anak",
        "keluarga_berencana pemberdayaan_perempuan",
        bidang("Keluarga Berencana"),
        aliases=("DP2KBP3A",),
    ),
    dinas(
        "Dinas Komunikasi dan Informatika",
        "komunikasi_informatika statistik persandian",
        bidang("Aplikasi Informatika"),
        aliases=("Diskominfo",),
    ),
    dinas(
        "Dinas Koperasi, Usaha Kecil Menengah, Perdagangan dan Perindustrian",
        "koperasi_ukm perdagangan perindustrian",
        bidang("Pengelolaan Pasar", tasks=("pelayanan", "pemungut_pajak_retribusi"), silent=True),
        aliases=("Dinkop UKMPP",),
        silent=True,
    ),
    dinas(
        "Dinas Pariwisata dan Kebudayaan",
        "pariwisata kebudayaan",
        bidang("Destinasi Pariwisata", tasks=("layanan_objek_wisata",), silent=True),
        aliases=("Disparbud",),
        silent=True,
    ),
    dinas(
        "Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah",
        "perencanaan penelitian_pengembangan",
        bidang("Perencanaan Makro"),
        aliases=("Bapperida",),
        former=("Bappeda", "Bappelitbangda"),
    ),
    dinas(
        "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Daerah",
        "kepegawaian pendidikan_pelatihan",
        bidang("Mutasi dan Promosi"),
        aliases=("BKPSDMD",),
    ),
    dinas(
        "Badan Kesatuan Bangsa dan Politik",
        "kesatuan_bangsa_politik",
        bidang("Politik Dalam Negeri"),
        aliases=("Kesbangpol",),
    ),
    kecamatan("Mentok", "Sungai Daeng", "Sungai Baru", "Tanjung"),
    kecamatan("Simpang Teritip"),
    kecamatan("Jebus"),
    kecamatan("Kelapa", "Kelapa"),
    kecamatan("Tempilang"),
    kecamatan("Parittiga"),
)

BANGKA_BARAT = Region(
    policy="bangka_barat",
    name="Pemerintah Kabupaten Bangka Barat",
    code="19.05",
    offices=(*_SECRETARIATS, *_SERVICES, *_SUPPORT),
    homes_inside=("19.05", "19.05.01", "19.05.04.2002", "19.05.06"),
    homes_outside=("19.01", "19.01.01", "19.71", "16.71.02"),
    merged=(
        (
            "Dinas Perumahan, Kawasan Permukiman dan Perhubungan",
            ("Dinas Perumahan dan Kawasan Permukiman", "Dinas Perhubungan"),
        ),
    ),
)
