"""The closed class of words that join and turn what a sentence says, and name nothing themselves.

Behind the name of a thing one of them, a verb or a sign ends it; any other word goes on with it.
"""

from __future__ import annotations

from asn_wfh.paper.denying_words import DENYING_WORDS

__all__ = ["is_of_grammar_or_verb"]

_PREPOSITIONS = (
    *("pada", "di", "dari", "ke", "dalam", "untuk", "bagi", "kepada", "dengan", "oleh", "sebagai"),
    *("selama", "sejak", "sampai", "hingga", "atas", "tentang", "terhadap", "antara", "seperti"),
    *("guna", "tanpa", "per", "se", "sesuai"),
)
_CONJUNCTIONS = (
    *("dan", "atau", "serta", "maupun", "sedangkan", "sementara", "bahwa", "jika", "apabila"),
    *("bila", "agar", "supaya", "karena", "sehingga", "tetapi", "namun", "yaitu", "yakni"),
    *("kecuali", "selain", "termasuk", "sepanjang", "setelah", "sebelum", "ketika", "saat"),
)
_POINTING = ("yang", "ini", "itu", "tersebut", "dimaksud", "lainnya", "lain", "masing")
_MODAL = (
    *("dapat", "boleh", "wajib", "harus", "perlu", "akan", "tetap", "masih", "juga", "hanya"),
    *("sedang", "telah", "sudah", "adalah", "ialah", "tidak", "jangan"),
)
_COUNTING = ("paling", "setiap", "seluruh", "semua", "sebanyak", "sebesar", "sejumlah", "maksimal")
_GRAMMAR = DENYING_WORDS.union(_PREPOSITIONS, _CONJUNCTIONS, _POINTING, _MODAL, _COUNTING)
_VERB_BEGINS = ("me", "di", "ber", "ter")


def is_of_grammar_or_verb(word: str) -> bool:
    """Whether a word in small letters is one of grammar, or a verb by how it begins."""
    return word in _GRAMMAR or word.startswith(_VERB_BEGINS)
