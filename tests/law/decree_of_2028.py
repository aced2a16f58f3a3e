"""An invented decree of 2028, for calendars that close that year."""

from datetime import date

HOLIDAYS = {
    date(2028, 1, 1): "Tahun Baru Masehi",
    date(2028, 1, 26): "Tahun Baru Imlek",
    date(2028, 2, 26): "Idul Fitri",
    date(2028, 2, 27): "Idul Fitri (hari kedua)",
    date(2028, 3, 26): "Hari Suci Nyepi",
    date(2028, 4, 14): "Wafat Yesus Kristus",
    date(2028, 5, 1): "Hari Buruh Internasional",
    date(2028, 5, 4): "Idul Adha",
    date(2028, 5, 9): "Hari Raya Waisak",
    date(2028, 5, 25): "Kenaikan Yesus Kristus",
    date(2028, 5, 26): "Tahun Baru Islam",
    date(2028, 6, 1): "Hari Lahir Pancasila",
    date(2028, 8, 4): "Maulid Nabi Muhammad",
    date(2028, 8, 17): "Proklamasi Kemerdekaan",
    date(2028, 12, 14): "Isra Mikraj Nabi Muhammad",
    date(2028, 12, 25): "Kelahiran Yesus Kristus",
}
COLLECTIVE = {
    date(2028, 2, 28): "Cuti Bersama Idul Fitri",
    date(2028, 12, 26): "Cuti Bersama Natal",
}
COMPLETE = {2028: "SKB 3 Menteri (contoh)"}
