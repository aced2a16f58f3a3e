"""Clauses that say in an unusual way whom, when and how much, each with a policy that is right."""

from __future__ import annotations

from audit.seeding.invented_papers import InventedPaper

__all__ = ["RIGHT_POLICIES"]

_RATHER = (
    '  - at: "1"\n    says: Senin.\n    words: ["setiap hari Senin"]\n    permit: {every: senin}\n'
)
_LAST = (
    '  - at: "3"\n    says: Sejak Maret.\n    words: ["sejak 1 Maret 2032"]\n'
    "    in_force: {from: 2032-03-01}\n"
)


def _right(sentence: str, *effects: tuple[tuple[str, ...], str]) -> InventedPaper:
    """A paper whose second clause is a sentence, with the words and effect of each part of it."""
    parts = ""
    for number, (words, effect) in enumerate(effects):
        part = f"    part: {'abc'[number]}\n" if len(effects) > 1 else ""
        quoted = ", ".join(f'"{phrase}"' for phrase in words)
        quotes = f"    words: [{quoted}]\n" if words else ""
        parts += f'  - at: "2"\n{part}    says: Begitu.\n{quotes}    {effect}\n'
    clauses = (
        "1. ASN dapat melaksanakan WFH setiap hari Senin.\n"
        f"2. {sentence}\n3. Surat Edaran ini berlaku sejak 1 Maret 2032."
    )
    return InventedPaper(sentence, clauses, f"provisions:\n{_RATHER}{parts}{_LAST}")


_FOUR_DAYS = "permit: {dates: [2032-03-24, 2032-03-25, 2032-03-26, 2032-03-27]}"
_STAFF = ("dari jumlah pegawai",)


RIGHT_POLICIES: tuple[InventedPaper, ...] = (
    # Days
    _right(
        "ASN dapat melaksanakan WFH pada tanggal 24-27 Maret 2032.",
        (("tanggal 24-27 Maret 2032",), _FOUR_DAYS),
    ),
    _right(
        "ASN dapat melaksanakan WFH pada tanggal 24 s.d. 27 Maret 2032.",
        (("tanggal 24 s.d. 27 Maret 2032",), _FOUR_DAYS),
    ),
    _right(
        "ASN dapat melaksanakan WFH pada 24, 25, 26, dan 27 Maret 2032.",
        (("24, 25, 26, dan 27 Maret 2032",), _FOUR_DAYS),
    ),
    _right(
        "ASN dapat melaksanakan WFH selama 4 (empat) hari, yaitu tanggal 24 \u2013 27 Maret 2032.",
        (("tanggal 24 \u2013 27 Maret 2032",), _FOUR_DAYS),
    ),
    _right(
        "ASN dapat melaksanakan WFH pada hari Rabu, 24 Maret 2032.",
        (("hari Rabu, 24 Maret 2032",), "permit: {dates: [2032-03-24]}"),
    ),
    _right(
        "ASN dapat melaksanakan WFH pada hari kerja tanggal 24-27 Maret 2032.",
        (
            ("hari kerja tanggal 24-27 Maret 2032",),
            "permit: {every: hari_kerja, from: 2032-03-24, until: 2032-03-27}",
        ),
    ),
    _right(
        "Selama bulan April 2032, ASN dapat melaksanakan WFH setiap hari Rabu.",
        (
            ("Selama bulan April 2032", "setiap hari Rabu"),
            "permit: {every: rabu, from: 2032-04-01, until: 2032-04-30}",
        ),
    ),
    _right(
        "ASN dapat melaksanakan WFH setiap hari Rabu sampai dengan 30 Juni 2032.",
        (
            ("setiap hari Rabu sampai dengan 30 Juni 2032",),
            "permit: {every: rabu, until: 2032-06-30}",
        ),
    ),
    _right(
        "ASN dapat melaksanakan WFH setiap hari Rabu terhitung mulai tanggal 1 April 2032.",
        (
            ("setiap hari Rabu terhitung mulai tanggal 1 April", "1 April 2032"),
            "permit: {every: rabu, from: 2032-04-01}",
        ),
    ),
    _right(
        "ASN dapat melaksanakan WFH setiap hari Rabu, kecuali tanggal 7 April 2032.",
        (("setiap hari Rabu",), "permit: {every: rabu}"),
        (("kecuali tanggal 7 April 2032",), "exclude: {dates: [2032-04-07]}"),
    ),
    _right(
        "ASN dapat melaksanakan WFH setiap Senin hingga Rabu.",
        (("setiap Senin hingga Rabu",), "permit: {every: [senin, selasa, rabu]}"),
    ),
    _right(
        "ASN diperbolehkan melaksanakan WFH pada hari Senin-Rabu.",
        (("hari Senin-Rabu",), "permit: {every: [senin, selasa, rabu]}"),
    ),
    _right(
        "WFH dapat dilaksanakan 2 (dua) hari kerja dalam 1 (satu) minggu, yaitu Kamis dan Jumat.",
        (
            ("2 (dua) hari kerja dalam 1 (satu) minggu", "yaitu Kamis dan Jumat"),
            "permit: {every: [kamis, jumat]}",
        ),
    ),
    _right(
        "WFH dapat dilaksanakan satu kali sebulan, yaitu Rabu terakhir.",
        (
            ("satu kali sebulan, yaitu Rabu terakhir",),
            "permit: {every: rabu, weeks: [akhir]}",
        ),
    ),
    # Hours
    _right(
        "ASN yang melaksanakan WFH wajib membuat laporan harian antara pukul 15:00 dan 16.30.",
        (
            ("antara pukul 15:00 dan 16.30",),
            'oblige: {who: asn, do: laporan_harian, hours: ["15:00", "16:30"]}',
        ),
    ),
    _right(
        "ASN yang melaksanakan WFH wajib mengisi laporan kinerja jam 7:30 s.d. 16.00 WITA.",
        (
            ("jam 7:30 s.d. 16.00 WITA",),
            'oblige: {who: asn, do: laporan_kinerja, hours: ["07:30", "16:00"]}',
        ),
    ),
    _right(
        "ASN yang melaksanakan WFH wajib melakukan presensi daring pukul 07.30, 12.00, dan 16.30.",
        (
            ("pukul 07.30, 12.00, dan 16.30",),
            'oblige: {who: asn, do: presensi_aplikasi, times: ["07:30", "12:00", "16:30"]}',
        ),
    ),
    # Shares
    _right(
        "Separuh pegawai bekerja dari rumah, dihitung dari jumlah pegawai.",
        (("Separuh pegawai", *_STAFF), "share: {home: {exactly: 50%}, of: all_in_office}"),
    ),
    _right(
        "Setengah dari jumlah pegawai bekerja dari rumah.",
        (
            ("Setengah dari jumlah pegawai",),
            "share: {home: {exactly: 50%}, of: all_in_office}",
        ),
    ),
    _right(
        "Paling banyak 1/2 dari jumlah pegawai bekerja dari rumah.",
        (
            ("Paling banyak 1/2 dari jumlah pegawai",),
            "share: {home: {at_most: 50%}, of: all_in_office}",
        ),
    ),
    _right(
        "Paling banyak seperempat dari jumlah pegawai bekerja dari rumah.",
        (
            ("Paling banyak seperempat dari jumlah pegawai",),
            "share: {home: {at_most: 25%}, of: all_in_office}",
        ),
    ),
    _right(
        "Tidak lebih dari 30% dari jumlah pegawai bekerja dari rumah.",
        (
            ("Tidak lebih dari 30% dari jumlah pegawai",),
            "share: {home: {at_most: 30%}, of: all_in_office}",
        ),
    ),
    _right(
        "Pegawai yang bekerja di kantor tidak kurang dari 70% dari jumlah pegawai.",
        (
            ("tidak kurang dari 70% dari jumlah pegawai",),
            "share: {office: {at_least: 70%}, of: all_in_office}",
        ),
    ),
    _right(
        "Sebanyak-banyaknya 30 persen dari jumlah pegawai bekerja dari rumah.",
        (
            ("Sebanyak-banyaknya 30 persen dari jumlah pegawai",),
            "share: {home: {at_most: 30%}, of: all_in_office}",
        ),
    ),
    _right(
        "Pegawai yang hadir di kantor minimum 70% dari jumlah pegawai.",
        (
            ("minimum 70% dari jumlah pegawai",),
            "share: {office: {at_least: 70%}, of: all_in_office}",
        ),
    ),
    _right(
        "Sampai dengan 30% pegawai bekerja dari rumah dari jumlah pegawai.",
        (
            ("Sampai dengan 30% pegawai", *_STAFF),
            "share: {home: {at_most: 30%}, of: all_in_office}",
        ),
    ),
    # People
    _right(
        "ASN yang bukan PNS tetap bekerja di kantor.",
        ((), "exclude: {employment: [cpns, pppk, pppk_paruh_waktu]}"),
    ),
    _right(
        "ASN yang tidak berstatus PNS tetap bekerja di kantor.",
        ((), "exclude: {employment: {except: pns}}"),
    ),
    _right(
        "Per 1 April 2032 ASN dapat melaksanakan WFH setiap hari Rabu.",
        (("Per 1 April 2032", "setiap hari Rabu"), "permit: {every: rabu, from: 2032-04-01}"),
    ),
    _right(
        "Pegawai selain Sopir tetap bekerja di kantor.",
        ((), "exclude: {task: {except: sopir}}"),
    ),
    _right(
        "Pegawai yang tidak bertugas sebagai Sopir tetap bekerja di kantor.",
        ((), "exclude: {task: {except: sopir}}"),
    ),
    _right(
        "Pejabat Pengawas yang bukan Lurah tetap bekerja di kantor.",
        ((), "exclude: {level: pengawas, post: {except: lurah}}"),
    ),
    _right(
        "UPTD pada Dinas Kesehatan, yaitu RSUD, tetap bekerja di kantor.",
        ((), "exclude: {unit: rsud, affair: kesehatan}"),
    ),
    _right(
        "Unit layanan kesehatan pada Dinas Kesehatan, yakni RSUD dan puskesmas, tetap WFO.",
        ((), "exclude: {service: kesehatan, affair: kesehatan, unit: [rsud, uptd]}"),
    ),
    _right(
        "ASN yang tidak berdomisili di wilayah Kota Kincir tetap bekerja di kantor.",
        ((), "exclude: {domicile: outside}"),
    ),
    _right(
        "Pegawai pada perangkat daerah selain Dinas Sosial tetap bekerja di kantor.",
        ((), "exclude: {affair: {except: sosial}}"),
    ),
    _right(
        "Pegawai di luar Sekretariat Daerah tetap bekerja di kantor.",
        ((), "exclude: {affair: {except: sekretariat_daerah}}"),
    ),
)
"""Each paper with its right policy."""
