"""What may be owed, to whom or through whose hands, and what an office may have to cut."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from asn_wfh.law.vocabulary.labelled_words_and_facets import Word

__all__ = [
    "ACT_AUTHOR",
    "ADDRESSEE",
    "AUTHORITY",
    "DUTY",
    "LIMITED",
    "PREFERENCE",
    "SANCTION",
    "ActAuthorWord",
    "AddresseeWord",
    "AuthorityWord",
    "DutyWord",
    "Limited",
    "PreferenceWord",
    "SanctionWord",
]


AuthorityWord = Literal["atasan", "kepala", "kepala_daerah", "kepegawaian", "ppk", "sekda"]
AUTHORITY: Mapping[AuthorityWord, Word] = {
    "atasan": Word("atasan langsung", "the direct superior"),
    "kepala": Word("Kepala Perangkat Daerah", "the head of the agency"),
    "kepala_daerah": Word("kepala daerah", "the head of the region"),
    "kepegawaian": Word("perangkat daerah kepegawaian", "the personnel agency"),
    "ppk": Word("Pejabat Pembina Kepegawaian", "the appointing authority"),
    "sekda": Word("Sekretaris Daerah", "the regional secretary"),
}
"""Who sets a figure (UU 20/2023; UU 23/2014)."""

ActAuthorWord = Literal[AuthorityWord, "dokter"]
ACT_AUTHOR: Mapping[ActAuthorWord, Word] = {
    **{word: AUTHORITY[word] for word in AUTHORITY},
    "dokter": Word("dokter", "a doctor"),
}
"""Whose act a circular may ask for: an authority's, or the letter of a doctor."""

AddresseeWord = Literal["atasan", "kepala", "kepala_daerah", "kepegawaian", "sekda"]
ADDRESSEE: Mapping[AddresseeWord, Word] = {
    "atasan": Word("atasan langsung", "the direct superior"),
    "kepala": Word("Kepala Perangkat Daerah", "the head of the agency"),
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
        "melaksanakan administrasi perkantoran dengan memanfaatkan teknologi informasi",
        "do the office paperwork by information technology",
    ),
    "bekerja_di_tempat_tinggal": Word(
        "bekerja di rumah/tempat tinggal yang menjadi domisili", "work at the home of domicile"
    ),
    "dorong_tujuan": Word(
        "mendorong tercapainya tujuan pelaksanaan WFH", "work towards the aims of working from home"
    ),
    "foto_gps": Word(
        "mengirimkan foto ber-GPS yang menunjukkan lokasi", "send a photo with its GPS position"
    ),
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
        "membagikan lokasi terkini (live location) melalui WhatsApp",
        "share the live location by WhatsApp",
    ),
    "matikan_listrik": Word(
        "mematikan peralatan listrik di ruang kerja", "switch off devices in the office room"
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
        "melakukan presensi dari rumah melalui aplikasi", "check in from home through the app"
    ),
    "presensi_swafoto": Word(
        "melakukan presensi dengan swafoto bertanda lokasi",
        "check in with a selfie that shows the place",
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
