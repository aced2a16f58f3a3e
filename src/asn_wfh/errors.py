"""Everything that can go wrong, and how it is said.

A fault is a code with the words that fill its sentence, so that every fault exists in English
and in Indonesian.  Codes are stable; sentences are not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

__all__ = [
    "AsnWfhError",
    "FactError",
    "Fault",
    "Faults",
    "PolicyError",
    "PolicyFault",
    "nearest",
    "short",
]

# code: (fault, remedy) in English, then in Indonesian.
_SAID: Mapping[str, tuple[str, str, str, str]] = {
    # reading a file
    "no_file": (
        "there is no file `{path}`",
        "write the path of a file that exists",
        "berkas `{path}` tidak ada",
        "tulis jalur berkas yang ada",
    ),
    "folder": (
        "`{path}` is a folder",
        "write the path of a file in it",
        "`{path}` adalah folder",
        "tulis jalur berkas di dalamnya",
    ),
    "unreadable": (
        "`{path}` cannot be read",
        "give a file that you may read",
        "`{path}` tidak dapat dibaca",
        "berikan berkas yang boleh dibaca",
    ),
    "too_large": (
        "the file holds {size} bytes",
        "write it in {limit} bytes at most",
        "berkas berisi {size} bita",
        "tulis paling banyak {limit} bita",
    ),
    "not_utf8": (
        "the byte {byte} is not UTF-8",
        "save the file as UTF-8",
        "bita {byte} bukan UTF-8",
        "simpan berkas sebagai UTF-8",
    ),
    "bom": (
        "the file begins with a byte order mark, which cannot be seen",
        "save it as UTF-8 without BOM",
        "berkas diawali tanda urutan bita (BOM) yang tidak tampak",
        "simpan sebagai UTF-8 tanpa BOM",
    ),
    "unseen": (
        "the character {character} here cannot be seen on paper",
        "delete it, or type the line anew",
        "karakter {character} di sini tidak tampak di kertas",
        "hapus karakter itu, atau ketik ulang barisnya",
    ),
    "odd_space": (
        "the character {character} here looks like a space but is none",
        "write ordinary spaces",
        "karakter {character} di sini tampak seperti spasi tetapi bukan spasi",
        "tulis spasi biasa",
    ),
    "lone_cr": (
        "the line ends here in the old Macintosh way",
        "save the file with line ends of the kind LF or CRLF",
        "baris berakhir di sini dengan cara Macintosh lama",
        "simpan berkas dengan akhir baris LF atau CRLF",
    ),
    "empty": (
        "the file is empty",
        "write at least one key",
        "berkas kosong",
        "tulis sedikitnya satu kunci",
    ),
    "syntax": (
        "this line cannot be read",
        "look at the spaces, quotes and brackets of this line and the one before",
        "baris ini tidak dapat dibaca",
        "periksa spasi, tanda petik, dan kurung pada baris ini dan baris sebelumnya",
    ),
    "open_quote": (
        "the quoted text that begins here has no end",
        "write the same quote, {character}, after the text",
        "teks dalam tanda petik yang mulai di sini tidak berakhir",
        "tulis tanda petik yang sama, {character}, sesudah teksnya",
    ),
    "open_bracket": (
        "the bracket `{character}` is not closed, or a comma is missing behind it",
        "write `,` between the items and `{closing}` after the last",
        "kurung `{character}` tidak ditutup, atau ada koma yang kurang sesudahnya",
        "tulis `,` di antara butir-butirnya dan `{closing}` sesudah yang terakhir",
    ),
    "odd_start": (
        "a text cannot begin with `{character}` here",
        "put the text in quotes",
        "teks tidak dapat diawali `{character}` di sini",
        "tulis teksnya dalam tanda petik",
    ),
    "odd_mark": (
        "between brackets a text without quotes cannot hold `?`",
        "put the text in quotes",
        "di antara kurung, teks tanpa tanda petik tidak dapat memuat `?`",
        "tulis teksnya dalam tanda petik",
    ),
    "no_colon": (
        "this line has no `:` after its first word",
        "write `key: value`, or continue the text above with more spaces in front",
        "baris ini tidak punya `:` sesudah kata pertamanya",
        "tulis `kunci: nilai`, atau lanjutkan teks di atasnya dengan spasi lebih banyak di depan",
    ),
    "stray_colon": (
        "this `:` cannot stand here",
        "put a text that has `: ` in it in quotes, and begin each key below the key before it",
        "tanda `:` ini tidak dapat berdiri di sini",
        "tulis teks yang memuat `: ` dalam tanda petik, dan mulai tiap kunci tepat di bawah kunci "
        "sebelumnya",
    ),
    "stray_dash": (
        "this `- ` cannot stand here",
        "begin each item of a list on a line of its own",
        "tanda `- ` ini tidak dapat berdiri di sini",
        "mulai tiap butir daftar pada baris sendiri",
    ),
    "indent": (
        "this line does not begin below the ones it belongs to",
        "put as many spaces in front as the key or `- ` before it has",
        "baris ini tidak mulai tepat di bawah baris-baris yang menjadi kelompoknya",
        "tulis spasi di depan sebanyak pada kunci atau `- ` sebelumnya",
    ),
    "leftover": (
        "the text before this has already ended",
        "put the whole text in single quotes, and write an apostrophe in it twice",
        "teks sebelum ini sudah berakhir",
        "tulis seluruh teks dalam tanda petik tunggal, dan tulis apostrof di dalamnya dua kali",
    ),
    "escape": (
        "`{text}` in double quotes stands for another character",
        "write that character itself, or put the text in single quotes",
        "`{text}` dalam tanda petik ganda berarti karakter lain",
        "tulis karakter itu sendiri, atau tulis teksnya dalam tanda petik tunggal",
    ),
    "percent_line": (
        "a line cannot begin with `%`",
        "delete the line, or write it in quotes behind its key",
        "baris tidak dapat diawali `%`",
        "hapus barisnya, atau tulis dalam tanda petik sesudah kuncinya",
    ),
    "json": (
        "this is no JSON",
        "look at the quotes, commas and brackets of this line and the one before",
        "ini bukan JSON",
        "periksa tanda petik, koma, dan kurung pada baris ini dan baris sebelumnya",
    ),
    "too_deep": (
        "lists and keys stand more than {limit} deep in each other here",
        "write them beside each other",
        "daftar dan kunci bersusun lebih dari {limit} tingkat di sini",
        "tulis sejajar",
    ),
    "too_many": (
        "here the file goes beyond {limit} keys and values",
        "move the rest to another file",
        "di sini isi berkas melewati {limit} kunci dan nilai",
        "pindahkan sisanya ke berkas lain",
    ),
    "alias": (
        "`*{name}` would repeat what stands elsewhere",
        "write it out here, or put a text that begins with `*` in quotes",
        "`*{name}` akan mengulang isi di tempat lain",
        "tulis lengkap di sini, atau tulis teks yang diawali `*` dalam tanda petik",
    ),
    "anchor": (
        "`&{name}` would mark this to be repeated elsewhere",
        "delete it, or put a text that begins with `&` in quotes",
        "`&{name}` akan menandai isi ini untuk diulang di tempat lain",
        "hapus, atau tulis teks yang diawali `&` dalam tanda petik",
    ),
    "tag": (
        "`{tag}` would say what kind of value this is",
        "delete it, or put a text that begins with `!` in quotes",
        "`{tag}` akan menyatakan jenis nilai ini",
        "hapus, atau tulis teks yang diawali `!` dalam tanda petik",
    ),
    "merge_key": (
        "`<<` would copy keys from elsewhere",
        "write the keys out here",
        "`<<` akan menyalin kunci dari tempat lain",
        "tulis kuncinya lengkap di sini",
    ),
    "second_document": (
        "`---` begins a second text here",
        "delete this line, or move what follows to a file of its own",
        "`---` memulai teks kedua di sini",
        "hapus baris ini, atau pindahkan kelanjutannya ke berkas sendiri",
    ),
    "repeated_key": (
        "the key `{key}` stands here again, first on line {first}",
        "keep one of the two",
        "kunci `{key}` diulang, pertama di baris {first}",
        "sisakan salah satu",
    ),
    "key_not_text": (
        "there is no word before this `:`",
        "write `key: value`",
        "tidak ada kata di depan `:` ini",
        "tulis `kunci: nilai`",
    ),
    "ambiguous": (
        "`{text}` without quotes means something else to other programs",
        'write it in quotes, "{text}"',
        "`{text}` tanpa tanda petik dibaca lain oleh program lain",
        'tulis dalam tanda petik, "{text}"',
    ),
    "no_value": (
        "a value is missing",
        "write a value, or delete the key",
        "nilainya belum ada",
        "tulis nilainya, atau hapus kuncinya",
    ),
    # shape
    "missing_key": (
        "the key `{key}` is missing",
        "write `{key}:`",
        "kunci `{key}` belum ada",
        "tulis `{key}:`",
    ),
    "unknown_key": (
        "unknown key `{key}`",
        "{hint}",
        "kunci `{key}` tidak dikenal",
        "{hint_id}",
    ),
    "not_a_text": (
        "a text is expected here",
        "write one value",
        "di sini harus ada satu teks",
        "tulis satu nilai",
    ),
    "not_a_list": (
        "a list is expected here",
        "write `- ` before each item, or `[a, b]`",
        "di sini harus ada daftar",
        "tulis `- ` di depan tiap butir, atau `[a, b]`",
    ),
    "not_a_mapping": (
        "keys and values are expected here",
        "write `key: value`",
        "di sini harus ada kunci dan nilai",
        "tulis `kunci: nilai`",
    ),
    "empty_text": (
        "the text is empty",
        "write the text",
        "teksnya kosong",
        "tulis teksnya",
    ),
    "empty_list": (
        "the list is empty",
        "write at least one item",
        "daftarnya kosong",
        "tulis sedikitnya satu butir",
    ),
    # words and figures
    "unknown_word": (
        "unknown word `{word}`",
        "{hint}",
        "kata `{word}` tidak dikenal",
        "{hint_id}",
    ),
    "repeated_word": (
        "`{word}` is listed twice",
        "write it once",
        "`{word}` ditulis dua kali",
        "tulis sekali saja",
    ),
    "all_values": (
        "this allows every value of `{facet}`, so it says nothing",
        "leave `{facet}` out",
        "ini mencakup semua nilai `{facet}`, jadi tidak berarti apa-apa",
        "hapus `{facet}`",
    ),
    "no_values": (
        "this leaves no value of `{facet}`",
        "name fewer exceptions",
        "tidak ada nilai `{facet}` yang tersisa",
        "kurangi pengecualiannya",
    ),
    "not_a_date": (
        "`{text}` is no date",
        "write year-month-day, as 2026-04-08",
        "`{text}` bukan tanggal",
        "tulis tahun-bulan-hari, misalnya 2026-04-08",
    ),
    "not_a_share": (
        "`{text}` is no share",
        "write a whole percentage from 1% to 100%",
        "`{text}` bukan persentase",
        "tulis persentase bulat dari 1% sampai 100%",
    ),
    "not_a_time": (
        "`{text}` is no time of day",
        'write hours and minutes in quotes, as "07:30"',
        "`{text}` bukan jam",
        'tulis jam dan menit dalam tanda petik, misalnya "07:30"',
    ),
    "not_a_moment": (
        "`{text}` is no moment of the working day",
        'write a time as "16:30" or one of {words}',
        "`{text}` bukan saat pada hari kerja",
        'tulis jam seperti "16:30" atau salah satu dari {words}',
    ),
    "not_a_period": (
        "`{text}` is no period",
        "write a number of months, as `2 bulan`",
        "`{text}` bukan jangka waktu",
        "tulis jumlah bulan, misalnya `2 bulan`",
    ),
    "not_a_clause": (
        "`{text}` is no clause",
        "write its numbers and letters with dots, as `1.i.c`",
        "`{text}` bukan nomor butir",
        "tulis angka dan hurufnya dengan titik, misalnya `1.i.c`",
    ),
    "not_an_id": (
        "`{text}` is no name",
        "write small letters, digits, `-` and `_`, beginning with a letter",
        "`{text}` bukan nama",
        "tulis huruf kecil, angka, `-` dan `_`, diawali huruf",
    ),
    "not_a_code": (
        "`{text}` is no region code",
        "write the Kemendagri code with its dots, as `13.75`",
        "`{text}` bukan kode wilayah",
        "tulis kode Kemendagri dengan titiknya, misalnya `13.75`",
    ),
    "bps_code": (
        "`{text}` has no dot, and the codes of BPS and Kemendagri differ",
        "write the Kemendagri code with its dots, as `{dotted}` if that is the region you mean",
        "`{text}` tidak bertitik, padahal kode BPS dan Kemendagri berbeda",
        "tulis kode Kemendagri dengan titiknya, misalnya `{dotted}` bila memang wilayah itu",
    ),
    "not_a_timezone": (
        "`{text}` is no time zone of Indonesia",
        "write one of {words}",
        "`{text}` bukan zona waktu Indonesia",
        "tulis salah satu dari {words}",
    ),
    "not_a_print": (
        "`{text}` is no fingerprint",
        "write the 64 hexadecimal digits of a SHA-256",
        "`{text}` bukan sidik teks",
        "tulis 64 digit heksadesimal SHA-256",
    ),
    "long_words": (
        "`{text}` has {count} words",
        "quote at most eight printed words",
        "`{text}` berisi {count} kata",
        "kutip paling banyak delapan kata",
    ),
    # a policy as a whole
    "not_sorted": (
        "{first} does not come before {second}",
        "write the earlier one first",
        "{first} tidak lebih dahulu dari {second}",
        "tulis yang lebih awal lebih dahulu",
    ),
    "no_effect": (
        "the provision has no effect word",
        "write one of {words}",
        "ketentuan ini tidak punya kata akibat",
        "tulis salah satu dari {words}",
    ),
    "undecided": (
        "the effect of this clause is undecided",
        "read the clause and write one of {words}",
        "akibat butir ini belum ditetapkan",
        "baca butirnya dan tulis salah satu dari {words}",
    ),
    "two_effects": (
        "the provision has the effect words {words}",
        "write one here, and give the other a provision with a `part` of its own",
        "ketentuan ini punya kata akibat {words}",
        "sisakan satu, dan beri yang lain ketentuan sendiri dengan `part`",
    ),
    "clause_twice": (
        "clause {clause} stands here again, first on line {first}",
        "give each provision of the clause a `part` of its own",
        "butir {clause} ditulis lagi, pertama di baris {first}",
        "beri tiap ketentuan butir itu `part` sendiri",
    ),
    "clause_missing": (
        "clause {missing} stands nowhere, but one after it or under it does",
        "write a provision for it; `no_rule` says why a clause leaves the answer alone",
        "butir {missing} tidak ada, padahal ada butir sesudah atau di bawahnya",
        "tulis ketentuannya; `no_rule` menyatakan mengapa suatu butir tidak mengubah jawaban",
    ),
    "lone_part": (
        "clause {clause} has one provision only, so it needs no `part`",
        "delete `part`, or write the other part",
        "butir {clause} hanya punya satu ketentuan, jadi tidak perlu `part`",
        "hapus `part`, atau tulis bagian lainnya",
    ),
    "unknown_clause": (
        "the policy has no clause `{clause}`",
        "{hint}",
        "kebijakan ini tidak punya butir `{clause}`",
        "{hint_id}",
    ),
    "no_such_clause": (
        "clause {clause} has no provision with `{needed}`",
        "name a clause of this policy that has",
        "butir {clause} tidak punya ketentuan dengan `{needed}`",
        "sebut butir kebijakan ini yang memilikinya",
    ),
    "force": (
        "{count} provisions say `in_force`",
        "write exactly one, with the date from which the circular holds",
        "{count} ketentuan memuat `in_force`",
        "tulis tepat satu, dengan tanggal mulai berlakunya",
    ),
    "no_day": (
        "a permission must name its days",
        "write `every:` or `dates:`",
        "izin harus menyebut harinya",
        "tulis `every:` atau `dates:`",
    ),
    "half_shares": (
        "{wfh} and {wfo} do not make 100%",
        "write two shares that do",
        "{wfh} dan {wfo} tidak berjumlah 100%",
        "tulis dua bagian yang berjumlah 100%",
    ),
    "too_few": (
        "`{key}` needs {needs}",
        "write it, or delete `{key}`",
        "`{key}` memerlukan {needs}",
        "tulislah, atau hapus `{key}`",
    ),
    "not_together": (
        "`{first}` and `{second}` do not go together",
        "delete one of them",
        "`{first}` dan `{second}` tidak dapat bersama-sama",
        "hapus salah satunya",
    ),
    "one_option": (
        "a reading needs two options at least",
        "write each way to read the clause under `options`",
        "tafsir memerlukan sedikitnya dua pilihan",
        "tulis setiap cara membaca butir itu di bawah `options`",
    ),
    "unused_option": (
        "no `otherwise` says what changes under `{option}`",
        "write it in the clauses that the reading touches, or delete the option",
        "tidak ada `otherwise` yang menyebut akibat `{option}`",
        "tulis pada butir yang terkena tafsir itu, atau hapus pilihannya",
    ),
    "chosen_when": (
        "`{option}` is the chosen option of `{reading}`, which the provision itself states",
        "name another option",
        "`{option}` adalah pilihan yang dipakai untuk `{reading}`, sudah dinyatakan ketentuannya",
        "sebut pilihan lain",
    ),
    "no_change": (
        "this `otherwise` changes nothing",
        "write what the clause does when it is read so; `semua` lifts a facet",
        "`otherwise` ini tidak mengubah apa-apa",
        "tulis akibat butir bila dibaca demikian; `semua` melepas suatu batasan",
    ),
    "clash": (
        "this `otherwise` and the one on line {first} both say `{key}` when {stance}",
        "add the other reading to one `when`, so that they exclude each other",
        "`otherwise` ini dan yang di baris {first} sama-sama menyebut `{key}` bila {stance}",
        "tambahkan tafsir yang satu lagi pada salah satu `when` agar tidak bertabrakan",
    ),
    "too_many_readings": (
        "{count} combinations of readings meet in this clause",
        "a clause may carry {limit} at most",
        "{count} kombinasi tafsir bertemu dalam butir ini",
        "satu butir paling banyak memuat {limit}",
    ),
    "taken_name": (
        "`{name}` is already a fact or a word of the language",
        "choose another name",
        "`{name}` sudah dipakai sebagai fakta atau kata bahasa ini",
        "pilih nama lain",
    ),
    # facts of a person and a day
    "unknown_fact": (
        "unknown fact `{fact}`",
        "{hint}",
        "fakta `{fact}` tidak dikenal",
        "{hint_id}",
    ),
    "not_a_flag": (
        "`{fact}` is `{value}`",
        "write True or False, or leave it out",
        "`{fact}` berisi `{value}`",
        "tulis ya atau tidak, atau kosongkan",
    ),
    "not_a_day": (
        "`{value}` is no date",
        "give a datetime.date without a time of day",
        "`{value}` bukan tanggal",
        "berikan tanggal tanpa jam",
    ),
    "not_a_person": (
        "`{value}` is no CivilServant",
        "give one CivilServant, or several that are all true of one person",
        "`{value}` bukan CivilServant",
        "berikan satu CivilServant, atau beberapa yang semuanya benar bagi satu orang",
    ),
    "nobody": (
        "no CivilServant is given",
        "give at least one",
        "tidak ada CivilServant",
        "berikan sedikitnya satu",
    ),
    "not_a_policy": (
        "`{value}` is no Policy",
        "load one with load_policy",
        "`{value}` bukan Policy",
        "muat dengan load_policy",
    ),
    "not_a_calendar": (
        "`{value}` is no WorkCalendar",
        "give a WorkCalendar, or None",
        "`{value}` bukan WorkCalendar",
        "berikan WorkCalendar, atau kosongkan",
    ),
    "day_known": (
        "the calendar already says `{known}` for `{fact}` on {date}",
        "leave the fact out, or give another calendar",
        "kalender sudah menyatakan `{known}` untuk `{fact}` pada {date}",
        "hapus fakta itu, atau berikan kalender lain",
    ),
    "no_policy": (
        "no shipped policy is called `{name}`",
        "{hint}",
        "tidak ada kebijakan bawaan bernama `{name}`",
        "{hint_id}",
    ),
    "absurd_figure": (
        "`{name}` is {value}",
        "give {needs}",
        "`{name}` bernilai {value}",
        "berikan {needs}",
    ),
    "missing_figure": (
        "`{name}` is not given",
        "give the number of people of whom clause {clause} takes its share",
        "`{name}` tidak diberikan",
        "berikan jumlah orang yang menjadi dasar bagian pada butir {clause}",
    ),
    "part_beyond_whole": (
        "`{name}` is {value}, but `{whole}` is only {all}",
        "give a part that is no more than its whole",
        "`{name}` bernilai {value}, padahal `{whole}` hanya {all}",
        "berikan bagian yang tidak melebihi keseluruhannya",
    ),
    "several_figures": (
        "clauses {clauses} each set this figure",
        "name one of them in `clause`",
        "butir {clauses} masing-masing menetapkan angka ini",
        "sebut salah satunya dalam `clause`",
    ),
    "not_travel": (
        "`{value}` is no Travel",
        "give Travel(trips=..., money=..., party=...)",
        "`{value}` bukan Travel",
        "berikan Travel(trips=..., money=..., party=...)",
    ),
    "not_both": (
        "{first} and {second} are both given",
        "give one of them",
        "{first} dan {second} sama-sama diberikan",
        "berikan salah satu",
    ),
    "no_pair": (
        "`{text}` is no `fact=value`",
        "write for example `level=pelaksana`",
        "`{text}` bukan `fakta=nilai`",
        "tulis misalnya `level=pelaksana`",
    ),
    "missing_extra": (
        "the command line needs {packages}",
        "pip install 'asn-wfh[cli]'",
        "baris perintah memerlukan {packages}",
        "pip install 'asn-wfh[cli]'",
    ),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: what, where in the file, where in the circular, what to write.

    `line` and `column` count from one and are 0 where a fault has no place; `excerpt` is the
    line of the file; `key` is the path of keys down to the fault.
    """

    code: str
    values: tuple[tuple[str, str], ...] = ()
    file: str = ""
    line: int = 0
    column: int = 0
    clause: str = ""
    key: str = ""
    excerpt: str = ""

    @classmethod
    def of(cls, code: str, **values: object) -> Fault:
        """A fault without a place, its sentence filled from the values."""
        return cls(code, tuple((name, str(value)) for name, value in values.items()))

    def at(self, **place: object) -> Fault:
        """The same fault with a place."""
        return replace(self, **place)  # type: ignore[arg-type]  # names are this class's own

    def fault(self, lang: str = "en") -> str:
        """What is wrong, in `en` or `id`."""
        return _SAID[self.code][0 if lang == "en" else 2].format(**dict(self.values))

    def remedy(self, lang: str = "en") -> str:
        """What to write instead, in `en` or `id`."""
        return _SAID[self.code][1 if lang == "en" else 3].format(**dict(self.values))

    def say(self, lang: str = "en") -> str:
        """The whole fault on one line: place, clause, key, fault, remedy."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        place += f" ({self.clause})" if self.clause else ""
        parts = [place, self.key, f"{self.fault(lang)}; {self.remedy(lang)}"]
        # One fault is one line, whatever the input that it quotes holds.
        return " ".join(": ".join(part for part in parts if part).split())

    def caret(self) -> str:
        """The line of the file with a caret under the fault; empty where it has no place."""
        if not self.line:
            return ""
        return f"{self.excerpt}\n{' ' * (self.column - 1)}^"

    def __str__(self) -> str:
        """The fault on one line, in English."""
        return self.say()


class AsnWfhError(Exception):
    """Everything that this library raises on purpose."""


class FactError(AsnWfhError):
    """Facts, a date or a figure that cannot be what they say; `faults` holds every one."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        """Hold the faults, at least one."""
        self.faults = tuple(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        """Every fault on a line of its own."""
        return "\n".join(map(str, self.faults))


class PolicyFault(AsnWfhError):  # noqa: N818  # a fault is the domain's word for one error
    """One fault of a policy file."""

    def __init__(self, fault: Fault) -> None:
        """Hold the fault."""
        self.fault = fault
        super().__init__(fault)

    def __str__(self) -> str:
        """The fault on one line, in English."""
        return str(self.fault)


class PolicyError(ExceptionGroup[PolicyFault], AsnWfhError):
    """Every reason why a file is not a policy, in the order of its lines."""

    def __new__(cls, faults: Iterable[Fault]) -> PolicyError:
        """Group the faults, sorted by place."""
        held = sorted(faults, key=lambda fault: (fault.file, fault.line, fault.column))
        summary = held[0].file or "policy"
        return super().__new__(cls, summary, [PolicyFault(fault) for fault in held])

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Nothing is left to do; the group was made in `__new__`."""

    def derive(self, excs: Sequence[PolicyFault]) -> PolicyError:  # type: ignore[override]
        """A group of the same kind, as `split` and `except*` ask for."""
        return PolicyError([exc.fault for exc in excs])

    def __reduce__(self) -> tuple[type[PolicyError], tuple[list[Fault]]]:
        """Pickle the faults, which say everything."""
        return PolicyError, (self.faults,)

    @property
    def faults(self) -> list[Fault]:
        """The faults themselves, in the order of their lines."""
        return [error.fault for error in self.exceptions if isinstance(error, PolicyFault)]

    def __str__(self) -> str:
        """Every fault on a line of its own."""
        return "\n".join(map(str, self.faults))


class Faults(ValueError):  # noqa: N818  # caught by pydantic, never raised to a user
    """Faults found while one value is read, each with the keys below that value."""

    def __init__(self, *found: Fault | tuple[tuple[str | int, ...], Fault]) -> None:
        """Hold the faults; one without a path concerns the value itself."""
        self.found: tuple[tuple[tuple[str | int, ...], Fault], ...] = tuple(
            ((), item) if isinstance(item, Fault) else item for item in found
        )
        super().__init__(self.found)


def nearest(word: str, known: Iterable[str]) -> dict[str, str]:
    """The hint of a fault about an unknown word, in both languages: the nearest, or all."""
    # difflib is only needed when something is wrong already.
    from difflib import get_close_matches

    words = sorted(known)
    close = get_close_matches(word.lower()[:80], words, n=1, cutoff=0.6)
    # A word cut short is meant too, if only one begins with it.
    begun = [known for known in words if len(word) > 2 and known.startswith(word.lower())]
    if close or len(begun) == 1:
        meant = (close or begun)[0]
        return {"hint": f"did you mean `{meant}`?", "hint_id": f"maksudnya `{meant}`?"}
    shown = ", ".join(words[:12]) + (", ..." if len(words) > 12 else "")
    return {"hint": f"write one of {shown}", "hint_id": f"tulis salah satu dari {shown}"}


def short(value: object) -> str:
    """A value as a fault quotes it; a long one is cut."""
    text = str(value)
    return text if len(text) <= 60 else text[:57] + "..."
