"""What goes wrong with a case: the facts of a person and a day, a stored decision."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "tied_own_facts": Message(
        id="`{fact}` dan `{others}` tidak mungkin berlaku bersama-sama ({source})",
        en="`{fact}` and `{others}` cannot hold together ({source})",
        fix_id="perbaiki salah satunya",
        fix_en="correct one of them",
    ),
    "tied_facts": Message(
        id="`{fact}` dan `{others}` tidak mungkin benar untuk satu orang ({source})",
        en="`{fact}` and `{others}` cannot be true of one person ({source})",
        fix_id="perbaiki salah satunya; tulis jabatan rangkap (Plt./Plh.) sebagai uraian kedua, dengan jenjang jabatan itu",
        fix_en="correct one of them; describe an acting post as a second person, with the rank of that post",
    ),
    "not_a_home": Message(
        id="`{text}` bukan kode kabupaten, kota, kecamatan, atau kelurahan/desa",
        en="`{text}` is no code of a regency, city, district or village",
        fix_id="tulis kode Kemendagri dengan titiknya, misalnya `13.75` atau `13.75.01`",
        fix_en="write the Kemendagri code with its dots, as `13.75` or `13.75.01`",
    ),
    "not_an_employer": Message(
        id="`{text}` bukan kode pemerintah daerah",
        en="`{text}` is no government's code",
        fix_id="tulis kode Kemendagrinya, misalnya `13.75`, atau `lainnya` untuk kementerian atau desa",
        fix_en="write its Kemendagri code, as `13.75`, or `lainnya` for a ministry or a village",
    ),
    "unknown_fact": Message(
        id="fakta `{fact}` tidak dikenal",
        en="unknown fact `{fact}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "not_a_flag": Message(
        id="`{fact}` berisi `{value}`",
        en="`{fact}` is `{value}`",
        fix_id="tulis ya atau tidak, atau kosongkan",
        fix_en="write True or False, or leave it out",
    ),
    "not_a_roster": Message(
        id="`rostered` berisi `{value}`",
        en="`rostered` is `{value}`",
        fix_id="tulis ya, tidak atau tanpa_jadwal, atau kosongkan",
        fix_en="write True, False or 'tanpa_jadwal', or leave it out",
    ),
    "not_a_word": Message(
        id="`{value}` bukan teks",
        en="`{value}` is no text",
        fix_id="tulis katanya sebagai teks",
        fix_en="write the word as text",
    ),
    "not_a_day": Message(
        id="`{value}` bukan tanggal",
        en="`{value}` is no date",
        fix_id="berikan tanggal tanpa jam",
        fix_en="give a datetime.date without a time of day",
    ),
    "not_a_person": Message(
        id="`{value}` bukan CivilServant",
        en="`{value}` is no CivilServant",
        fix_id="berikan satu CivilServant, atau beberapa yang semuanya benar bagi satu orang",
        fix_en="give one CivilServant, or several that are all true of one person",
    ),
    "nobody": Message(
        id="tidak ada CivilServant",
        en="no CivilServant is given",
        fix_id="berikan sedikitnya satu",
        fix_en="give at least one",
    ),
    "not_a_policy": Message(
        id="`{value}` bukan Policy",
        en="`{value}` is no Policy",
        fix_id="muat dengan load_policy",
        fix_en="load one with load_policy",
    ),
    "no_schema": Message(
        id="`{schema}` bukan skema keputusan yang dikenal di sini",
        en="`{schema}` is no schema of a decision that is known here",
        fix_id="berikan JSON sebuah keputusan, dengan skema 1 atau 2",
        fix_en="give the JSON of a decision, of schema 1 or 2",
    ),
    "no_decision": Message(
        id="ini bukan keputusan",
        en="this is no decision",
        fix_id="berikan JSON sebuah keputusan seperti yang ditulis `as_dict`",
        fix_en="give the JSON of a decision as `as_dict` writes it",
    ),
    "not_a_case": Message(
        id="`{value}` bukan Case",
        en="`{value}` is no Case",
        fix_id="berikan Case(who, on, ...)",
        fix_en="give a Case(who, on, ...)",
    ),
    "day_known": Message(
        id="kalender sudah menyatakan `{known}` untuk `{fact}` pada {date}",
        en="the calendar already says `{known}` for `{fact}` on {date}",
        fix_id="hapus fakta itu, atau berikan kalender lain",
        fix_en="leave the fact out, or give another calendar",
    ),
}
