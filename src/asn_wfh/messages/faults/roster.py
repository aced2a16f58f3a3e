"""What goes wrong with a roster: what it is planned from, and how it is stored."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "no_calendar_library": Message(
        id="berkas kalender memerlukan pustaka yang belum terpasang",
        en="calendar files need a library that is not installed",
        fix_id="pasang dengan `pip install 'asn-wfh[ics]'`",
        fix_en="run `pip install 'asn-wfh[ics]'`",
    ),
    "other_json_schema": Message(
        id="berkas JSON ini memuat skema {stated}, padahal yang diperlukan skema {schema}",
        en="this JSON has schema {stated}, but schema {schema} is needed",
        fix_id="gunakan berkas yang ditulis oleh versi program ini",
        fix_en="use a file that this version of the program wrote",
    ),
    "no_json_form": Message(
        id="berkas ini tidak lengkap, atau isinya telah diubah",
        en="this file is incomplete, or its content was changed",
        fix_id="gunakan berkas asli yang ditulis oleh program",
        fix_en="use the original file as the program wrote it",
    ),
    "in_two_places": Message(
        id="baris {row} dan {other} sama-sama memuat pegawai yang sama pada {date}",
        en="rows {row} and {other} both contain the same person on {date}",
        fix_id="tulis tanggal awal dan akhir `Membership` yang tidak bertumpang tindih",
        fix_en="give each `Membership` a first and a last day that do not overlap",
    ),
    "absence_of_nobody": Message(
        id="ketidakhadiran dicatat untuk `{mask}`, yang tidak ada dalam daftar pegawai",
        en="an absence is recorded for `{mask}`, who is not in the staff list",
        fix_id="periksa nomor pegawai itu, atau hapus ketidakhadirannya",
        fix_en="check the id of that person, or delete the absence",
    ),
    "absence_backwards": Message(
        id="ketidakhadiran `{mask}` berakhir pada {last}, sebelum tanggal mulainya {first}",
        en="the absence of `{mask}` ends on {last}, before it begins on {first}",
        fix_id="tukar atau perbaiki kedua tanggal itu",
        fix_en="swap or correct the two dates",
    ),
    "period_backwards": Message(
        id="masa itu berakhir pada {last}, sebelum tanggal awalnya {first}",
        en="the period ends on {last}, before it begins on {first}",
        fix_id="tukar atau perbaiki kedua tanggal itu",
        fix_en="swap or correct the two dates",
    ),
    "no_wfh_day": Message(
        id="{date} bukan hari WFH menurut surat edaran ini",
        en="{date} is not a day on which this circular permits working from home",
        fix_id="pilih hari dari `wfh_days`",
        fix_en="choose days from `wfh_days`",
    ),
    "day_twice": Message(
        id="{date} disebut dua kali",
        en="{date} is listed twice",
        fix_id="sebutkan setiap hari satu kali",
        fix_en="list each day once",
    ),
    "no_day_to_plan": Message(
        id="tidak ada hari yang disebut untuk dijadwalkan",
        en="no day was passed to plan",
        fix_id="sebutkan paling sedikit satu hari dari `wfh_days`",
        fix_en="pass at least one day from `wfh_days`",
    ),
    "no_day_left": Message(
        id="jadwal itu tidak memuat hari mulai {date}",
        en="the roster has no day on or after {date}",
        fix_id="pilih tanggal yang tidak melewati hari terakhir jadwal itu",
        fix_en="choose a date no later than the last day of the roster",
    ),
    "published_under_other_policy": Message(
        id="jadwal yang sudah terbit disusun menurut isi atau tafsir lain dari surat edaran `{policy}`",
        en="the published roster was planned with another version or another reading of the circular `{policy}`",
        fix_id="gunakan jadwal yang disusun menurut surat edaran dan tafsir yang sama, atau susun jadwal baru tanpa jadwal itu",
        fix_en="use a roster planned with the same circular and readings, or plan without it",
    ),
    "schedule_beyond_share": Message(
        id="pada {date}, {scheduled} pegawai `{office}` sudah dijadwalkan WFH oleh kepala, padahal butir {clause} membatasi paling banyak {most}",
        en="on {date} the head has already scheduled {scheduled:count.people} of `{office}` to be at home, but clause {clause} allows at most {most}",
        fix_id="ubah jadwal kepala dalam daftar pegawai sehingga paling banyak {most} pegawai `{office}` WFH pada hari itu; setelah itu, susun jadwal giliran lagi",
        fix_en="in the staff list, leave at most {most:count.people} of `{office}` scheduled to be at home on that day; then plan the turns again",
    ),
    "schedule_beyond_share_of_region": Message(
        id="pada {date}, {scheduled} pegawai dari semua perangkat daerah sudah dijadwalkan WFH oleh kepala masing-masing, padahal butir {clause} membatasi paling banyak {most} bagi seluruh daerah",
        en="on {date} the heads of all offices have already scheduled {scheduled:count.people} to be at home, but clause {clause} allows at most {most} in the whole region",
        fix_id="ubah jadwal dalam daftar pegawai sehingga paling banyak {most} pegawai di seluruh daerah WFH pada hari itu; setelah itu, susun jadwal giliran lagi",
        fix_en="in the staff list, leave at most {most:count.people} of all offices scheduled to be at home on that day; then plan the turns again",
    ),
    "absence_columns": Message(
        id="daftar ketidakhadiran ini tidak mempunyai kolom {names}",
        en="this list of absences lacks the column {names}",
        fix_id="tulis judul kolom `nip`, `mulai`, `selesai`, dan `alasan`",
        fix_en="write the headings `nip`, `mulai`, `selesai` and `alasan`",
    ),
    # the commands
    "no_roster_output": Message(
        id="jadwal tidak dapat ditulis ke jenis berkas `{path}`",
        en="a roster cannot be written to this kind of file: `{path}`",
        fix_id="akhiri nama berkas dengan salah satu dari {endings}",
        fix_en="end the file name with one of {endings}",
    ),
    "roster_json_needs_ids": Message(
        id="`{path}` akan memuat jadwal untuk diterbitkan dan diperiksa, jadi memerlukan nomor pegawai yang utuh",
        en="`{path}` will hold a roster to publish and verify, so it needs complete employee ids",
        fix_id="tambahkan --ids, dan lindungi berkas itu seperti daftar pegawai",
        fix_en="add --ids, and protect the file as you protect the staff list",
    ),
    "roster_or_book": Message(
        id="jadwal yang dimaksud belum disebut",
        en="no roster was named",
        fix_id="sebutkan berkas JSON dari `roster plan --out`, atau buku WFH dengan --book",
        fix_en="name a JSON file from `roster plan --out`, or a WFH book with --book",
    ),
    "roster_nothing_stands": Message(
        id="belum ada jadwal yang terbit",
        en="there is no published roster yet",
        fix_id="sebutkan jadwal dengan --published, atau buku WFH yang memuat jadwal dengan --book",
        fix_en="name a roster with --published, or a WFH book that contains one with --book",
    ),
    "roster_page_of_book": Message(
        id="halaman HTML tidak dapat memuat pertukaran jadwal dan perintah WFO dari buku WFH",
        en="an HTML page cannot show the swaps and the orders to the office of a WFH book",
        fix_id="buat halaman dari berkas jadwal, atau pilih berkas XLSX",
        fix_en="make the page from a roster file, or write an XLSX file",
    ),
    "roster_no_person": Message(
        id="pegawai `{mask}` tidak ada dalam jadwal ini",
        en="the person `{mask}` is not in this roster",
        fix_id="periksa nomor pegawainya; pegawai tanpa izin WFH tidak dicantumkan dalam jadwal",
        fix_en="check the id; a roster lists only people with permission to work from home",
    ),
    "roster_no_office": Message(
        id="perangkat daerah `{name}` tidak ada dalam jadwal ini",
        en="the office `{name}` is not in this roster",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "roster_no_day": Message(
        id="{date} tidak termasuk dalam jadwal ini",
        en="{date} is not a day in this roster",
        fix_id="lihat hari-hari dalam jadwal dengan --office",
        fix_en="list its days with --office",
    ),
    "no_member": Message(
        id="`{value}` bukan Member dan bukan Membership",
        en="`{value}` is not a Member or a Membership",
        fix_id="gunakan pegawai dari `read_staff`, atau Membership(member, first, last)",
        fix_en="pass the members that `read_staff` returned, or Membership(member, first, last)",
    ),
    "no_absence": Message(
        id="`{value}` bukan ketidakhadiran",
        en="`{value}` is not an Absence",
        fix_id="gunakan Absence(first, last, word), misalnya dengan kata `sakit`",
        fix_en="pass Absence(first, last, word), with a word such as `sakit`",
    ),
}
