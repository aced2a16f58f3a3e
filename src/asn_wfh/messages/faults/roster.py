"""What goes wrong with a roster: what it is planned from, and how it is stored."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "no_calendar_library": Message(
        id="kalender memerlukan pustaka tambahan",
        en="calendars need a further library",
        fix_id="pip install 'asn-wfh[ics]'",
        fix_en="pip install 'asn-wfh[ics]'",
    ),
    "other_json_schema": Message(
        id="bentuk JSON ini berskema {stated}, bukan {schema}",
        en="this JSON form is of schema {stated}, not {schema}",
        fix_id="berikan berkas yang ditulis oleh versi pustaka ini",
        fix_en="give a file that this version of the library wrote",
    ),
    "no_json_form": Message(
        id="isi berkas ini tidak lengkap atau telah diubah bentuknya",
        en="the content of this file is incomplete or no longer in its form",
        fix_id="berikan berkas itu sebagaimana ditulis semula",
        fix_en="give the file as it was first written",
    ),
    "in_two_places": Message(
        id="baris {row} dan {other} mengenai orang yang sama pada {date}",
        en="rows {row} and {other} are about the same person on {date}",
        fix_id="beri `Membership` tanggal awal dan akhir yang tidak bertumpang tindih",
        fix_en="give each `Membership` a first and a last day that do not overlap",
    ),
    "absence_of_nobody": Message(
        id="ketidakhadiran `{mask}` mengenai seseorang yang tidak ada dalam daftar pegawai",
        en="the absence of `{mask}` is about nobody in the staff list",
        fix_id="periksa nomor orang itu, atau hapus ketidakhadirannya",
        fix_en="check the id of that person, or leave the absence out",
    ),
    "absence_backwards": Message(
        id="ketidakhadiran berakhir pada {last}, sebelum dimulai pada {first}",
        en="the absence ends on {last}, before it begins on {first}",
        fix_id="tulis tanggal mulai lebih dahulu",
        fix_en="write the first day first",
    ),
    "period_backwards": Message(
        id="masa itu berakhir pada {last}, sebelum dimulai pada {first}",
        en="the period ends on {last}, before it begins on {first}",
        fix_id="tulis tanggal awal lebih dahulu",
        fix_en="write the first day first",
    ),
    "no_wfh_day": Message(
        id="{date} bukan hari kerja WFH menurut surat edaran ini",
        en="{date} is no working day on which this circular lets anybody work from home",
        fix_id="pilih hari dari `wfh_days`",
        fix_en="choose days from `wfh_days`",
    ),
    "day_twice": Message(
        id="{date} disebut dua kali",
        en="{date} is given twice",
        fix_id="sebut setiap hari satu kali",
        fix_en="give each day once",
    ),
    "no_day_to_plan": Message(
        id="tidak ada hari yang dijadwalkan",
        en="there is no day to plan",
        fix_id="berikan satu hari atau lebih dari `wfh_days`",
        fix_en="give one or more days from `wfh_days`",
    ),
    "no_day_left": Message(
        id="tidak ada hari dalam jadwal itu sejak {date}",
        en="the roster has no day from {date} on",
        fix_id="berikan tanggal yang tidak lebih lambat daripada hari terakhir jadwal itu",
        fix_en="give a date no later than the last day of the roster",
    ),
    "published_under_other_policy": Message(
        id="jadwal yang berlaku dibuat menurut surat edaran `{policy}` dengan isi atau tafsir lain",
        en="the roster that stands was made under the circular `{policy}` with another content or reading",
        fix_id="berikan jadwal dari surat edaran dan tafsir yang sama, atau susun jadwal baru tanpanya",
        fix_en="give a roster of the same circular and readings, or plan without it",
    ),
    "schedule_beyond_share": Message(
        id="menurut jadwal kepala, {scheduled} orang WFH pada {date} di `{office}`, padahal butir {clause} membolehkan paling banyak {most}",
        en="the schedule of the head puts {scheduled} at home on {date} in `{office}`, but clause {clause} allows at most {most}",
        fix_id="kurangi yang dijadwalkan WFH hari itu",
        fix_en="put fewer people at home that day",
    ),
    "absence_columns": Message(
        id="daftar ketidakhadiran ini tidak berkolom {names}",
        en="this list of absences has no column {names}",
        fix_id="beri kolom `nip`, `mulai`, `selesai`, dan `alasan`",
        fix_en="give it the columns `nip`, `mulai`, `selesai` and `alasan`",
    ),
    # the commands
    "no_roster_output": Message(
        id="`{path}` bukan jenis berkas untuk jadwal",
        en="`{path}` is no kind of file for a roster",
        fix_id="akhiri nama berkas dengan salah satu dari {endings}",
        fix_en="let the name end with one of {endings}",
    ),
    "roster_json_needs_ids": Message(
        id="`{path}` memuat jadwal untuk diterbitkan dan diperiksa, jadi nomor pegawainya harus utuh",
        en="`{path}` holds the roster to be published and verified, and needs whole ids",
        fix_id="tambahkan --ids, dan simpan berkas itu seperti daftar pegawainya",
        fix_en="add --ids, and keep the file as you keep the staff list",
    ),
    "roster_or_book": Message(
        id="jadwal yang dimaksud tidak disebut",
        en="no roster is named",
        fix_id="sebut berkas JSON dari `roster plan --out`, atau buku dengan --book",
        fix_en="name a JSON file of `roster plan --out`, or a book by --book",
    ),
    "roster_nothing_stands": Message(
        id="belum ada jadwal yang berlaku",
        en="no roster stands yet",
        fix_id="sebut jadwal dengan --published, atau buku tempat jadwal terbit dengan --book",
        fix_en="name a roster by --published, or a book in which one is published by --book",
    ),
    "roster_page_of_book": Message(
        id="halaman HTML tidak memuat pertukaran dan perintah WFO dalam buku",
        en="a page does not show the swaps and recalls of a book",
        fix_id="buat halamannya dari berkas jadwal, atau tulis XLSX",
        fix_en="make the page from the file of a roster, or write XLSX",
    ),
    "roster_no_person": Message(
        id="`{mask}` tidak ada dalam jadwal ini",
        en="`{mask}` is not in this roster",
        fix_id="periksa nomor pegawainya; yang tidak berhak WFH memang tidak tercantum",
        fix_en="check the id; whoever has no leave does not stand in a roster",
    ),
    "roster_no_office": Message(
        id="tidak ada kantor `{name}` dalam jadwal ini",
        en="no office of this roster is called `{name}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "roster_no_day": Message(
        id="{date} bukan hari dalam jadwal ini",
        en="{date} is no day of this roster",
        fix_id="lihat hari-harinya dengan --office",
        fix_en="see its days by --office",
    ),
    "no_member": Message(
        id="`{value}` bukan Member dan bukan Membership",
        en="`{value}` is neither a Member nor a Membership",
        fix_id="berikan anggota dari `read_staff`, atau Membership(member, first, last)",
        fix_en="give the members of `read_staff`, or Membership(member, first, last)",
    ),
    "no_absence": Message(
        id="`{value}` bukan ketidakhadiran",
        en="`{value}` is no absence",
        fix_id="berikan Absence(first, last, word), misalnya dengan kata `sakit`",
        fix_en="give Absence(first, last, word), with a word such as `sakit`",
    ),
}
