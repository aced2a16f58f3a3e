"""What each effect word says of itself, in both languages, with each of the words it may have."""

import pytest

from asn_wfh.rules import EFFECTS, Rule
from limits.invented_circular import rekaan

# Clauses of which another may speak: a cap, and times of a duty.
_FIRST = (
    "recall: {at_most: 10%, of: wfh_that_day, round: down}",
    'oblige: {who: asn, do: foto_gps, times: ["08:00", "16:00"]}',
)
SENTENCES = [
    (
        "permit: {every: jumat}",
        "Memberi izin WFH setiap Jumat",
        "Gives permission to work from home every Friday",
    ),
    (
        "permit: {every: [senin, rabu], whose: {level: mahir}}",
        "Memberi izin WFH setiap Senin dan Rabu bagi pegawai dengan jenjang jabatan: JF Mahir",
        (
            "Gives permission to work from home every Monday and Wednesday for level of post: "
            "functional technician, Mahir"
        ),
    ),
    (
        "permit: {every: hari_kerja, from: 2026-04-08, until: 2026-06-30}",
        "Memberi izin WFH setiap hari kerja sejak 8 April 2026 sampai dengan 30 Juni 2026",
        "Gives permission to work from home every working day from 8 April 2026 until 30 June 2026",
    ),
    (
        "permit: {dates: [2026-04-10, 2026-04-17]}",
        "Memberi izin WFH pada 10 April 2026 dan 17 April 2026",
        "Gives permission to work from home on 10 April 2026 and 17 April 2026",
    ),
    (
        "exclude: semua",
        "Meniadakan izin WFH bagi: semua pegawai",
        "Takes permission away from: everyone",
    ),
    (
        "exclude: {level: [mahir, terampil], unit: rsud}",
        (
            "Meniadakan izin WFH bagi: jenjang jabatan: JF Mahir atau JF Terampil, dan "
            "jenis unit kerja: rumah sakit daerah"
        ),
        (
            "Takes permission away from: level of post: functional technician, Mahir or functional "
            "technician, Terampil, and kind of unit: regional hospital"
        ),
    ),
    (
        "exclude: [{level: mahir}, {every: senin, unit: rsud}]",
        (
            "Meniadakan izin WFH bagi: jenjang jabatan: JF Mahir; atau jenis unit "
            "kerja: rumah sakit daerah setiap Senin"
        ),
        (
            "Takes permission away from: level of post: functional technician, Mahir; or kind "
            "of unit:"
            " regional hospital every Monday"
        ),
    ),
    (
        "exclude: {every: senin}",
        "Meniadakan izin WFH bagi: semua pegawai setiap Senin",
        "Takes permission away from: everyone every Monday",
    ),
    (
        "stay_within: territory",
        "Meniadakan izin WFH bagi yang bertempat tinggal di luar wilayah",
        "Takes permission away from anyone whose home lies outside the region",
    ),
    (
        "stay_within: {place: territory, every: jumat}",
        "Meniadakan izin WFH bagi yang bertempat tinggal di luar wilayah setiap Jumat",
        "Takes permission away from anyone whose home lies outside the region every Friday",
    ),
    (
        'exempt: {instead_of: "1"}',
        "Butir 1 tidak berlaku",
        "Clause 1 does not apply",
    ),
    (
        'exempt: {instead_of: ["1", "2"], every: jumat, weeks: "1", whose: {level: mahir}}',
        (
            "Butir 1 dan 2 tidak berlaku setiap Jumat (yang ke-1 dalam bulan itu) bagi jenjang "
            "jabatan: JF Mahir"
        ),
        (
            "Clauses 1 and 2 do not apply every Friday (the first of the month) to level of post: "
            "functional technician, Mahir"
        ),
    ),
    (
        "schedule: any",
        "Meniadakan izin WFH bagi yang terjadwal WFO",
        "Takes permission away from anyone scheduled for the office",
    ),
    (
        "schedule: {whose: {level: pelaksana}}",
        "Meniadakan izin WFH bagi yang terjadwal WFO bagi pegawai dengan jenjang "
        "jabatan: Jabatan Pelaksana",
        (
            "Takes permission away from anyone scheduled for the office for level of post: staff "
            "(pelaksana)"
        ),
    ),
    (
        "recall: any",
        "Meniadakan izin WFH bagi yang diperintahkan WFO, tanpa batas jumlah",
        "Takes permission away from anyone recalled to the office, without a cap",
    ),
    (
        "recall: {at_most: 10%, of: wfh_that_day, round: down}",
        (
            "Meniadakan izin WFH bagi yang diperintahkan WFO, paling banyak 10% dari "
            "ASN yang WFH pada hari itu, dibulatkan ke bawah"
        ),
        (
            "Takes permission away from anyone recalled to the office, at most 10% of "
            "the staff at home that day, rounded down"
        ),
    ),
    (
        "recall: {at_most: 25%, of: all_in_office, round: up, every: jumat}",
        (
            "Meniadakan izin WFH bagi yang diperintahkan WFO, paling banyak 25% dari "
            "seluruh ASN perangkat daerah, dibulatkan ke atas setiap Jumat"
        ),
        (
            "Takes permission away from anyone recalled to the office, at most 25% of "
            "all staff of the agency, rounded up every Friday"
        ),
    ),
    (
        'recall: {within: "1", whose: {post: camat}}',
        (
            "Meniadakan izin WFH bagi yang diperintahkan WFO, dalam batas butir 1 bagi "
            "pegawai dengan nama jabatan: Camat"
        ),
        (
            "Takes permission away from anyone recalled to the office, within the cap of "
            "clause 1 for "
            "post: head of a district (camat)"
        ),
    ),
    (
        (
            "rotate: {wfh: 50%, wfo: 50%, of: eligible_in_office, odd_person: wfo, share: "
            "at_most, turns: working_days}"
        ),
        (
            "Meniadakan izin WFH bagi yang tidak terjadwal: bergiliran 50% WFH dan 50% "
            "WFO dari ASN perangkat daerah yang tidak dikecualikan; sisa satu orang "
            "WFO; porsi WFH itu batas tertinggi; giliran dihitung menurut hari kerja"
        ),
        (
            "Takes permission away from anyone not on the roster: in turns 50% at home "
            "and 50% at the office, of the agency's staff who are not excluded; one "
            "person left over is at the office; the share at home is a ceiling; turns "
            "are counted by working days"
        ),
    ),
    (
        (
            "rotate: {wfh: 40%, wfo: 60%, of: all_in_office, odd_person: wfh, share: exact, "
            "turns: calendar, every: jumat}"
        ),
        (
            "Meniadakan izin WFH bagi yang tidak terjadwal: bergiliran 40% WFH dan 60% "
            "WFO dari seluruh ASN perangkat daerah; sisa satu orang WFH; porsi WFH itu "
            "harus tepat; giliran dihitung menurut kalender setiap Jumat"
        ),
        (
            "Takes permission away from anyone not on the roster: in turns 40% at home "
            "and 60% at the office, of all staff of the agency; one person left over "
            "is at home; the share at home is exact; turns are counted by the calendar "
            "every Friday"
        ),
    ),
    (
        (
            "rotate: {wfh: 40%, wfo: 60%, of: eligible_in_region, odd_person: min_one, share: "
            "exact, turns: calendar}"
        ),
        (
            "Meniadakan izin WFH bagi yang tidak terjadwal: bergiliran 40% WFH dan 60% "
            "WFO dari seluruh ASN daerah yang tidak dikecualikan; sisa satu orang WFO, "
            "tetapi paling sedikit satu orang WFH; porsi WFH itu harus tepat; giliran "
            "dihitung menurut kalender"
        ),
        (
            "Takes permission away from anyone not on the roster: in turns 40% at home "
            "and 60% at the office, of all the region's staff who are not excluded; "
            "one person left over is at the office, but at least one at home; the "
            "share at home is exact; turns are counted by the calendar"
        ),
    ),
    (
        "limit: {what: perjalanan_dalam_negeri, cut: 50%}",
        "Mengurangi perjalanan dinas dalam negeri 50%",
        "Cuts domestic official travel by 50%",
    ),
    (
        "limit: {what: perjalanan_luar_negeri, cut: any, joined: atau}",
        (
            "Mengurangi perjalanan dinas luar negeri, tanpa menyebut angka atau pengurangan "
            "lain dalam "
            "butir ini"
        ),
        "Cuts official travel abroad; no figure is printed or the clause's other cuts instead",
    ),
    (
        "limit: {what: frekuensi_perjalanan, at_most: 30%, joined: dan}",
        (
            "Membatasi frekuensi perjalanan dinas menjadi paling banyak 30% dari semula "
            "bersama (dan) "
            "pengurangan lain dalam butir ini"
        ),
        (
            "Limits number of official trips to 30% of what it was together with (and) the "
            "clause's other cuts"
        ),
    ),
    (
        "limit: {what: kendaraan_dinas_jabatan, at_most: 50%, of: vehicles}",
        (
            "Membatasi jumlah kendaraan pada penggunaan kendaraan dinas jabatan "
            "menjadi paling banyak 50% dari semula"
        ),
        "Limits the number of vehicles in use of official post vehicles to 50% of what it was",
    ),
    (
        "limit: {what: kendaraan_dinas_jabatan, at_most: 50%, of: cut}",
        "Membatasi pengurangan penggunaan kendaraan dinas jabatan paling banyak 50%",
        "Limits the cut in use of official post vehicles to 50%",
    ),
    (
        "limit: {what: kendaraan_dinas_jabatan, at_most: 50%, of: use}",
        "Membatasi penggunaan kendaraan dinas jabatan menjadi paling banyak 50% dari semula",
        "Limits use of official post vehicles to 50% of what it was",
    ),
    (
        'oblige: {who: asn, do: laporan_harian, by: "16:00"}',
        "Mewajibkan ASN yang WFH: melaporkan pelaksanaan pekerjaan paling lambat 16.00",
        "Obliges staff at home to: report on the work done that day by 16.00",
    ),
    (
        (
            "oblige: {who: asn, do: rencana_kerja, by: pulang_h-1, to: atasan, through: kepala, "
            "whose: {level: mahir}}"
        ),
        (
            "Mewajibkan ASN yang WFH: membuat rencana kerja kepada atasan langsung "
            "melalui Kepala Perangkat Daerah bagi pegawai dengan jenjang jabatan: JF "
            "Mahir paling lambat jam pulang pada hari kerja terakhir sebelum hari WFH"
        ),
        (
            "Obliges staff at home to: write a work plan to the direct superior "
            "through the head of the agency for level of post: functional technician, "
            "Mahir by closing time on the last working day before the day at home"
        ),
    ),
    (
        "oblige: {who: asn, do: laporan_harian, hours: [mulai_kerja, selesai_kerja]}",
        (
            "Mewajibkan ASN yang WFH: melaporkan pelaksanaan pekerjaan dari awal jam "
            "kerja sampai dengan akhir jam kerja"
        ),
        (
            "Obliges staff at home to: report on the work done that day from the start of work "
            "until the end of work"
        ),
    ),
    (
        'oblige: {who: asn, do: laporan_harian, hours: {from: "08:00"}}',
        "Mewajibkan ASN yang WFH: melaporkan pelaksanaan pekerjaan sejak 08.00",
        "Obliges staff at home to: report on the work done that day from 08.00",
    ),
    (
        "oblige: {who: asn, do: laporan_harian, hours: {until: akhir_hari}}",
        "Mewajibkan ASN yang WFH: melaporkan pelaksanaan pekerjaan sampai dengan akhir hari",
        "Obliges staff at home to: report on the work done that day until the end of the day",
    ),
    (
        'oblige: {who: asn, do: presensi_aplikasi, times: ["08:00", "16:00"]}',
        "Mewajibkan ASN yang WFH: melakukan presensi dari rumah melalui aplikasi pukul "
        "08.00 dan 16.00",
        "Obliges staff at home to: check in from home through the app at 08.00 and 16.00",
    ),
    (
        'oblige: {who: atasan, do: laporan_harian, times_of: "2"}',
        "Mewajibkan atasan langsung: melaporkan pelaksanaan pekerjaan pada jam butir 2",
        (
            "Obliges the direct superior to: report on the work done that day at the times of "
            "clause 2"
        ),
    ),
    (
        "oblige: {who: kepala, do: laporan_bulanan, by: tanggal 5 bulan berikutnya}",
        (
            "Mewajibkan Kepala Perangkat Daerah: menyampaikan laporan bulanan paling lambat "
            "tanggal 5 bulan berikutnya"
        ),
        (
            "Obliges the head of the agency to: hand in the monthly report by day 5 of the "
            "following month"
        ),
    ),
    (
        'permit: {every: rabu, weeks: ["2", akhir]}',
        "Memberi izin WFH setiap Rabu (yang ke-2 dan terakhir dalam bulan itu)",
        "Gives permission to work from home every Wednesday (the second and last of the month)",
    ),
    (
        'permit: {every: jumat, instead_of: "1"}',
        "Memberi izin WFH setiap Jumat sebagai pengganti butir 1",
        "Gives permission to work from home every Friday in place of clause 1",
    ),
    (
        "permit: [{every: jumat, whose: {level: mahir}}, {every: rabu, whose: {post: camat}}]",
        (
            "Memberi izin WFH setiap Jumat bagi pegawai dengan jenjang jabatan: JF "
            "Mahir; atau setiap Rabu bagi pegawai dengan nama jabatan: Camat"
        ),
        (
            "Gives permission to work from home every Friday for level of post: functional "
            "technician, Mahir; or every Wednesday for post: head of a district (camat)"
        ),
    ),
    (
        'exclude: {level: mahir, every: senin, weeks: "1"}',
        (
            "Meniadakan izin WFH bagi: jenjang jabatan: JF Mahir setiap Senin (yang "
            "ke-1 dalam bulan itu)"
        ),
        (
            "Takes permission away from: level of post: functional technician, Mahir every Monday "
            "(the first of the month)"
        ),
    ),
    (
        "require: {every: hari_kerja}",
        "Mewajibkan WFH setiap hari kerja",
        "MUST work from home every working day",
    ),
    (
        (
            "require: [{every: jumat, whose: {level: mahir}}, {every: rabu, whose: {post: "
            'camat}, instead_of: "1"}]'
        ),
        (
            "Mewajibkan WFH setiap Jumat bagi pegawai dengan jenjang jabatan: JF "
            "Mahir; atau setiap Rabu bagi pegawai dengan nama jabatan: Camat sebagai "
            "pengganti butir 1"
        ),
        (
            "MUST work from home every Friday for level of post: functional technician, "
            "Mahir; or every Wednesday for post: head of a district (camat) in place of "
            "clause 1"
        ),
    ),
    (
        "share: {home: {at_most: 40%}, of: all_in_office}",
        "Paling banyak 40% WFH, menurut jadwal, dari seluruh ASN perangkat daerah",
        "At most 40% at home, by the roster, of all staff of the agency",
    ),
    (
        "share: {home: {at_least: 40%, at_most: 60%}, of: present, every: jumat}",
        (
            "Paling banyak 60% WFH dan paling sedikit 40% WFH, menurut jadwal, dari "
            "pegawai yang hadir setiap Jumat"
        ),
        (
            "At most 60% at home and at least 40% at home, by the roster, of the staff "
            "present that day every Friday"
        ),
    ),
    (
        "share: {office: {at_most: 60%}, of: smallest_unit, set_by: ppk}",
        (
            "Paling banyak 60% WFO, sehingga paling sedikit 40% WFH menurut jadwal, dari "
            "pegawai pada unit kerja terkecil, angkanya ditetapkan Pejabat Pembina Kepegawaian"
        ),
        (
            "At most 60% at the office, so at least 40% at home by the roster, of the staff "
            "of the smallest unit, the figure is set by the appointing authority"
        ),
    ),
    (
        "share: {office: {at_least: 25%}, of: eligible_in_office, round: up}",
        (
            "Paling sedikit 25% WFO, sehingga paling banyak 75% WFH menurut jadwal, "
            "dari ASN perangkat daerah yang tidak dikecualikan, dibulatkan ke atas"
        ),
        (
            "At least 25% at the office, so at most 75% at home by the roster, of the "
            "agency's staff who are not excluded, rounded up"
        ),
    ),
    (
        "share: {office: {exactly: 75%}, of: eligible_in_region, round: down_min_one}",
        (
            "Tepat 75% WFO, sehingga 25% WFH menurut jadwal, dari seluruh ASN daerah "
            "yang tidak dikecualikan, dibulatkan ke bawah, paling sedikit satu orang"
        ),
        (
            "Exactly 75% at the office, so 25% at home by the roster, of all the "
            "region's staff who are not excluded, rounded down, at least one person"
        ),
    ),
    (
        "share: {home: {exactly: 30%}, of: all_in_office, round: nearest, whose: others}",
        (
            "Tepat 30% WFH, menurut jadwal, dari seluruh ASN perangkat daerah, "
            "dibulatkan ke yang terdekat bagi pegawai dengan perangkat daerah atau "
            "pegawai lainnya"
        ),
        (
            "Exactly 30% at home, by the roster, of all staff of the agency, rounded to the "
            "nearest for everyone whom no other share names"
        ),
    ),
    (
        "share: {office: {at_least: 30%, at_most: 50%}, of: all_in_office, round: down}",
        (
            "Paling banyak 50% WFO dan paling sedikit 30% WFO, sehingga 50% sampai "
            "dengan 70% WFH menurut jadwal, dari seluruh ASN perangkat daerah, "
            "dibulatkan ke bawah"
        ),
        (
            "At most 50% at the office and at least 30% at the office, so 50% to 70% at home "
            "by the roster, of all staff of the agency, rounded down"
        ),
    ),
    (
        "share: {home: {at_most: 0%}, of: all_in_office}",
        "Paling banyak 0% WFH, sehingga tidak ada yang WFH, dari seluruh ASN perangkat daerah",
        "At most 0% at home, so nobody works from home, of all staff of the agency",
    ),
    (
        "share: {home: {at_least: 100%}, of: all_in_office, every: jumat}",
        (
            "Paling sedikit 100% WFH, sehingga semua wajib WFH, dari seluruh ASN perangkat "
            "daerah setiap Jumat"
        ),
        (
            "At least 100% at home, so all must work from home, of all staff of the agency "
            "every Friday"
        ),
    ),
    (
        "share: {home: any, of: all_in_office, set_by: kepala}",
        (
            "Pegawai dibagi antara WFH dan WFO, menurut jadwal, dari seluruh ASN "
            "perangkat daerah, angkanya ditetapkan Kepala Perangkat Daerah"
        ),
        (
            "The staff is divided between home and office, by the roster, of all staff of the "
            "agency, the figure is set by the head of the agency"
        ),
    ),
    (
        (
            "share: {table: {by: level, side: office, bound: at_most, rows: [[mahir, 100%], "
            "[{except: mahir}, 50%]]}, of: all_in_office}"
        ),
        (
            "Paling banyak 100% WFO bagi pegawai dengan jenjang jabatan: JF Mahir, "
            "sehingga paling banyak 100% WFH menurut jadwal; Paling banyak 50% WFO "
            "bagi pegawai dengan jenjang jabatan: selain JF Mahir, sehingga paling "
            "sedikit 50% WFH menurut jadwal, dari seluruh ASN perangkat daerah"
        ),
        (
            "At most 100% at the office for level of post: functional technician, Mahir, so "
            "at most 100% at home by the roster; At most 50% at the office for level of post: "
            "all but functional technician, Mahir, so at least 50% at home by the roster, of "
            "all staff of the agency"
        ),
    ),
    (
        'oblige: {who: asn, do: rencana_kerja, every: jumat, by: {h-1: "15:00"}}',
        (
            "Mewajibkan ASN yang WFH: membuat rencana kerja setiap Jumat paling lambat "
            "pukul 15.00 pada hari kerja terakhir sebelum hari WFH"
        ),
        (
            "Obliges staff at home to: write a work plan every Friday by 15.00 on the "
            "last working day before the day at home"
        ),
    ),
    (
        'oblige: {who: asn, do: telepon_aktif, within: 1 jam, count: "1"}',
        "Mewajibkan ASN yang WFH: mengaktifkan telepon genggam dalam 1 jam 1 kali",
        "Obliges staff at home to: keep the mobile phone switched on within 1 hour once",
    ),
    (
        "limit: {what: kendaraan_dinas_jabatan, at_most: 50%, every: jumat}",
        (
            "Membatasi penggunaan kendaraan dinas jabatan menjadi paling banyak 50% dari "
            "semula setiap Jumat"
        ),
        "Limits use of official post vehicles to 50% of what it was every Friday",
    ),
    (
        "prefer: {at: office, first: [{level: mahir}, hari_wfh_paling_sedikit]}",
        (
            "Mendahulukan untuk WFO: jenjang jabatan: JF Mahir, lalu yang paling sedikit hari "
            "WFH-nya"
        ),
        (
            "Prefers for work at the office: level of post: functional technician, Mahir, then who "
            "had the fewest days at home"
        ),
    ),
    (
        'sanction: {breach: ["1", "2"], steps: [{times: "1", then: teguran_lisan}, potong_tpp]}',
        (
            "Menetapkan sanksi atas pelanggaran butir 1, 2: teguran lisan (1 kali), lalu "
            "pemotongan TPP"
        ),
        (
            "Sets a sanction for a breach of 1, 2: an oral reprimand (once), then a cut of the "
            "income supplement (TPP)"
        ),
    ),
    (
        "no_rule: Hanya pengantar.",
        "Tidak mengubah jawaban: Hanya pengantar.",
        "Does not change an answer: Hanya pengantar.",
    ),
    (
        "in_force: {from: 2026-01-15}",
        "Berlaku sejak 15 Januari 2026",
        "In force from 15 January 2026",
    ),
    (
        "in_force: {from: 2026-01-15, until: 2026-06-30, review_every: 2 bulan}",
        "Berlaku sejak 15 Januari 2026 sampai dengan 30 Juni 2026; dievaluasi setiap 2 bulan",
        "In force from 15 January 2026 until 30 June 2026; reviewed every 2 months",
    ),
    (
        "in_force: {from: 2026-01-15, review_every: 1 bulan}",
        "Berlaku sejak 15 Januari 2026; dievaluasi setiap 1 bulan",
        "In force from 15 January 2026; reviewed every 1 month",
    ),
]


def _rule_of(effect: str) -> Rule:
    if effect.startswith("in_force"):
        return rekaan(force=effect).force
    return list(rekaan(*_FIRST, effect).rules)[len(_FIRST)][1]


@pytest.mark.parametrize(("effect", "indonesian", "english"), SENTENCES)
def test_an_effect_says_what_it_does(effect: str, indonesian: str, english: str) -> None:
    """Each word that an effect may have stands in its sentence, in Indonesian and in English."""
    rule = _rule_of(effect)
    assert (rule.sentence("id"), rule.sentence("en")) == (indonesian, english)


def test_no_effect_word_is_left_out() -> None:
    """Every effect word has its sentences here."""
    assert {effect.partition(":")[0] for effect, _, _ in SENTENCES} == set(EFFECTS)
