"""Which government affair an office handles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from asn_wfh.law.vocabulary.labelled_words_and_facets import Word

__all__ = ["AFFAIR", "Affair"]


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
    "kebakaran": Word("kebakaran (suburusan)", "fire and rescue"),
    "kebencanaan": Word("bencana (suburusan)", "disaster management"),
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
