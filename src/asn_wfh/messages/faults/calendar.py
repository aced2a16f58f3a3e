"""What goes wrong with the working days that someone gives: days, years, decrees."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "not_a_timezone": Message(
        id="`{text}` bukan zona waktu Indonesia",
        en="`{text}` is not a time zone of Indonesia",
        fix_id="tulis salah satu dari {words}",
        fix_en="write one of {words}",
    ),
    "not_days": Message(
        id="`{value}` bukan daftar tanggal",
        en="`{value}` is not a list of dates",
        fix_id="tulis daftar, misalnya `[2026-04-03]`",
        fix_en="write a list, for example `[2026-04-03]`",
    ),
    "unnamed_days": Message(
        id="hari-hari ini belum diberi nama",
        en="these days have no names",
        fix_id="tulis setiap tanggal beserta namanya, misalnya `{{2026-04-03: nama hari}}`",
        fix_en="write each date with its name, for example `{{2026-04-03: name of the day}}`",
    ),
    "nameless_day": Message(
        id="{date} belum diberi nama",
        en="{date} has no name",
        fix_id="tulis nama hari itu",
        fix_en="write the name of that day",
    ),
    "unnamed_years": Message(
        id="keputusan hari libur ini belum diberi nama",
        en="these holiday decrees have no names",
        fix_id="tulis setiap tahun beserta nama keputusannya, misalnya `{{2028: nama keputusan}}`",
        fix_en="write each year with the name of its decree, for example `{{2028: name of the decree}}`",
    ),
    "nameless_decree": Message(
        id="keputusan hari libur tahun {year} belum diberi nama",
        en="the holiday decree of {year} has no name",
        fix_id="tulis nama dan nomor keputusannya",
        fix_en="write the name and number of the decree",
    ),
    "not_a_year": Message(
        id="`{value}` bukan tahun",
        en="`{value}` is not a year",
        fix_id="tulis tahun dari 1 sampai dengan 9999",
        fix_en="write a year from 1 to 9999",
    ),
    "incomplete_decree": Message(
        id="hari libur tahun {year} dinyatakan lengkap, tetapi `libur` tidak memuat {dates}",
        en="the holidays of {year} are declared complete, but `libur` does not list {dates}",
        fix_id="tulis semua hari libur menurut keputusan itu dalam `libur`, atau hapus `complete`",
        fix_en="list every public holiday of the decree in `libur`, or delete `complete`",
    ),
    "unsaid_complete": Message(
        id="belum disebut apakah semua hari menurut keputusan ini sudah termuat",
        en="it is not stated whether every day of this decree is listed",
        fix_id="tulis `complete: ya` jika semuanya sudah termuat; jika belum, `complete: tidak`",
        fix_en="write `complete: ya` if all are listed, otherwise `complete: tidak`",
    ),
    "not_a_calendar": Message(
        id="`{value}` bukan WorkCalendar",
        en="`{value}` is not a WorkCalendar",
        fix_id="gunakan WorkCalendar, atau kosongkan",
        fix_en="pass a WorkCalendar, or None",
    ),
}
