"""Terms that nobody reads in pages, messages and help, each with the better one.

A term is a regular expression matched on word borders, in any case of letters. Exceptions stand in
the test that reads a room or a page, each with its reason.
"""

__all__ = [
    "AVOIDED_ENGLISH",
    "AVOIDED_INDONESIAN",
    "AVOIDED_IN_ENGLISH_MESSAGES",
    "AVOIDED_IN_INDONESIAN_MESSAGES",
    "KANTOR",
]

KANTOR = r"(?<!di )(?<!ke )(?<!ruang )kantor(?! induk)"
"""The building is meant behind *di*, *ke* and *ruang*, and by *kantor induk*; else a body."""

AVOIDED_ENGLISH = {
    r"bites?": "applies to",
    r"hangs? on": "depends on",
    r"answered unlike": "have different answers",
    r"taken another way": "read differently",
    r"gives? leave": "gives permission",
}

AVOIDED_INDONESIAN = {
    r"Anda": "pegawai, or an imperative",
    r"apabila": "jika",
    r"dibaca sebagai": "ditafsirkan",
    r"absensi": "presensi",
}

AVOIDED_IN_ENGLISH_MESSAGES = {
    **AVOIDED_ENGLISH,
    r"paper": "circular, policy or official text",
    r"stands?|stood": "is, is in force, is listed",
    r"told|tells?": "names, lists, says",
    r"whoever": "anyone, everyone",
    r"unlike": "different",
    r"leave": "permission; leave is cuti",
    r"odd person": "one person left over",
    r"holds (from|until|only)": "is in force",
}
"""What no sentence, label, question or help says in English, beside what no page says."""

AVOIDED_IN_INDONESIAN_MESSAGES = {
    **AVOIDED_INDONESIAN,
    r"bila|jikalau": "jika",
    r"Saudara|kita": "pegawai, or no pronoun",
    r"dipanggil|panggilan|penarikan|menarik|ditarik": "diperintahkan WFO, perintah WFO",
    r"mengambil izin|gugur": "meniadakan izin WFH",
    r"bacaan": "tafsir",
    r"berbicara|berkata|mengatakan|berdiri": "memuat, menyebut, mengatur",
    r"ditampung|tertampung": "termuat dalam",
    r"penerbit": "pejabat yang menetapkan",
    r"tiap": "setiap",
    r"lewat|pakai|punya|walau|sebab": "melalui, gunakan, mempunyai, meskipun, karena",
    r"sedikitnya|maksimal": "paling sedikit, paling banyak",
    r"kata akibat": "jenis akibat",
    r"opsi": "pilihan",
    r"absen": "presensi",
    r"orang ganjil": "sisa satu orang",
    r"kertas": "naskah, naskah cetak",
    r"klausul|poin": "butir",
    r"tenggat": "batas waktu",
    KANTOR: "perangkat daerah; kantor is the building",
    r"buku (kantor|perangkat daerah)": "buku WFH",
    r"hari libur setempat|libur setempat": "hari libur daerah",
    r"sidik(?! digital)": "sidik digital",
    r"bagian (WFH|pegawai)": "porsi",
    r"di (rumah|kantor) tetap|tetap di kantor": "tetap WFO",
}
"""What no sentence, label, question or help says in Indonesian, beside what no page says."""
