"""What goes wrong with the working days that someone gives: days, years, decrees."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "not_a_timezone": Message(
        id="`{text}` bukan zona waktu Indonesia",
        en="`{text}` is no time zone of Indonesia",
        fix_id="tulis salah satu dari {words}",
        fix_en="write one of {words}",
    ),
    "not_days": Message(
        id="`{value}` bukan daftar tanggal",
        en="`{value}` is no list of dates",
        fix_id="tulis daftar tanggal",
        fix_en="give a list of dates",
    ),
    "unnamed_days": Message(
        id="hari-hari ini tidak bernama",
        en="these days have no names",
        fix_id="tulis setiap tanggal dengan namanya, seperti `{{tanggal: nama}}`",
        fix_en="give each date with what it is called, as `{{date: name}}`",
    ),
    "nameless_day": Message(
        id="{date} tidak bernama",
        en="{date} has no name",
        fix_id="tulis nama harinya",
        fix_en="write what the day is called",
    ),
    "unnamed_years": Message(
        id="keputusannya tidak bernama",
        en="the decrees have no names",
        fix_id="tulis setiap tahun dengan nama keputusannya, seperti `{{2028: nama}}`",
        fix_en="give each year with its decree, as `{{2028: name}}`",
    ),
    "nameless_decree": Message(
        id="keputusan untuk tahun {year} tidak bernama",
        en="the decree of {year} has no name",
        fix_id="tulis nama dan nomor keputusannya",
        fix_en="write the decree's name and number",
    ),
    "not_a_year": Message(
        id="`{value}` bukan tahun",
        en="`{value}` is no year",
        fix_id="tulis tahun antara 1 dan 9999",
        fix_en="write a year from 1 to 9999",
    ),
    "incomplete_decree": Message(
        id="hari-hari tahun {year} dinyatakan lengkap, tetapi `libur` tidak memuat {dates}",
        en="the days of {year} are said to be complete, and `libur` lacks {dates}",
        fix_id="sebutkan semua hari libur keputusan itu dalam `libur`, atau hapus `complete`",
        fix_en="name every public holiday of the decree in `libur`, or leave `complete` out",
    ),
    "unsaid_complete": Message(
        id="tidak disebut apakah semua hari keputusan ini termuat",
        en="whether every day of this decree is here is not said",
        fix_id="tulis `complete: ya` jika semuanya termuat, atau `complete: tidak`",
        fix_en="write `complete: ya` where all are, or else `complete: tidak`",
    ),
    "not_a_calendar": Message(
        id="`{value}` bukan WorkCalendar",
        en="`{value}` is no WorkCalendar",
        fix_id="berikan WorkCalendar, atau kosongkan",
        fix_en="give a WorkCalendar, or None",
    ),
}
