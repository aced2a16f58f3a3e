"""Terms that nobody reads in pages, messages and help, each with the better one.

A term is a regular expression matched on word borders, in any case of letters. Exceptions stand in
the test that reads a room or a page, each with its reason.
"""

__all__ = ["AVOIDED_ENGLISH", "AVOIDED_INDONESIAN"]

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
