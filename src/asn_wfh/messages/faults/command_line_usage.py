"""What is wrong with the words of a command line: commands, arguments and options."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "unknown_command": Message(
        id="perintah `{word}` tidak dikenal",
        en="unknown command `{word}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "no_subcommand": Message(
        id="perintah sesudah `{group}` belum disebut",
        en="`{group}` needs the name of a command",
        fix_id="tulis salah satu dari {words}; `{group} --help` menjelaskan masing-masing",
        fix_en="write one of {words}; `{group} --help` says what each does",
    ),
    "missing_argument": Message(
        id="argumen {argument} belum diisi",
        en="the argument {argument} is missing",
        fix_id="tulis {command} {usage}; `{command} --help` menjelaskannya",
        fix_en="write {command} {usage}; `{command} --help` explains it",
    ),
    "missing_option": Message(
        id="opsi {option} belum diisi",
        en="the option {option} is missing",
        fix_id="tambahkan {option} {argument}; `{command} --help` menjelaskannya",
        fix_en="add {option} {argument}; `{command} --help` explains it",
    ),
    "unknown_option": Message(
        id="opsi `{word}` tidak dikenal",
        en="unknown option `{word}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "option_without_value": Message(
        id="opsi {option} belum diberi nilai",
        en="the option {option} has no value",
        fix_id="tulis nilainya sesudah {option}; `{command} --help` menjelaskannya",
        fix_en="write its value after {option}; `{command} --help` explains it",
    ),
    "option_takes_no_value": Message(
        id="opsi {option} tidak memakai nilai",
        en="the option {option} takes no value",
        fix_id="tulis {option} saja",
        fix_en="write {option} alone",
    ),
    "bad_option_number": Message(
        id="{argument} bukan bilangan bulat",
        en="{argument} is not a whole number",
        fix_id="tulis bilangan bulat, misalnya 12",
        fix_en="write a whole number, for example 12",
    ),
    "bad_option_value": Message(
        id="nilai {argument} tidak dapat digunakan",
        en="the value of {argument} cannot be used",
        fix_id="`{command} --help` menjelaskan isinya",
        fix_en="see `{command} --help` for what it takes",
    ),
    "extra_argument": Message(
        id="`{text}` berlebih pada perintah ini",
        en="`{text}` is one argument too many",
        fix_id="hapus, atau tulis {command} {usage}",
        fix_en="leave it out, or write {command} {usage}",
    ),
    "wrong_usage": Message(
        id="baris perintah ini tidak dapat dibaca",
        en="this command line cannot be read",
        fix_id="`{command} --help` menjelaskan pemakaiannya",
        fix_en="see `{command} --help` for its usage",
    ),
}
