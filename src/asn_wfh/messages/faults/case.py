"""What goes wrong with a case: the facts of a person and a day, a stored decision."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "tied_own_facts": Message(
        id="`{fact}` dan `{others}` tidak mungkin berlaku bersamaan ({source})",
        en="`{fact}` and `{others}` cannot be true at the same time ({source})",
        fix_id="perbaiki salah satunya",
        fix_en="correct one of them",
    ),
    "tied_facts": Message(
        id="`{fact}` dan `{others}` tidak mungkin benar bagi satu pegawai ({source})",
        en="`{fact}` and `{others}` cannot both be true of one person ({source})",
        fix_id="perbaiki salah satunya; jabatan rangkap (Plt./Plh.) ditulis sebagai uraian kedua, dengan jenjang jabatan itu",
        fix_en="correct one of them; describe an acting post (Plt./Plh.) as a second person, with the rank of that post",
    ),
    "number_for_text": Message(
        id="`{text}` adalah bilangan, padahal di sini harus ada teks",
        en="`{text}` is a number, but a text is expected here",
        fix_id='tulis dalam tanda petik, "{text}"',
        fix_en='write it in quotes, "{text}"',
    ),
    "not_a_home": Message(
        id="`{text}` bukan kode kabupaten, kota, kecamatan, atau kelurahan/desa",
        en="`{text}` is not the code of a regency, city, district or village",
        fix_id="tulis kode Kemendagri dengan titiknya, misalnya `13.75` atau `13.75.01`",
        fix_en="write the Kemendagri code with its dots, for example `13.75` or `13.75.01`",
    ),
    "not_an_employer": Message(
        id="`{text}` bukan kode pemerintah daerah",
        en="`{text}` is not the code of a local government",
        fix_id="tulis kode Kemendagri dengan titiknya, misalnya `13.75`, atau `lainnya` untuk kementerian atau desa",
        fix_en="write its Kemendagri code with the dots, for example `13.75`, or `lainnya` for a ministry or a village",
    ),
    "fact_of_day": Message(
        id="`{fact}` menerangkan hari yang ditanyakan, bukan orangnya",
        en="`{fact}` is a fact of the day that is asked about, not of the person",
        fix_id="berikan terpisah dari fakta tentang orangnya: `--set {fact}=...` pada perintah, atau `decide(..., {fact}=...)` dalam Python",
        fix_en="give it apart from the facts of the person: `--set {fact}=...` on the command line, or `decide(..., {fact}=...)` in Python",
    ),
    "fact_without_value": Message(
        id="fakta ini tidak berisi apa-apa",
        en="this fact has no value",
        fix_id="jika belum diketahui, hapus fakta ini (dalam JSON boleh juga `null`)",
        fix_en="leave the fact out if it is not known (in JSON also `null`)",
    ),
    "unknown_fact": Message(
        id="fakta `{fact}` tidak dikenal",
        en="the fact `{fact}` is not known",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "not_a_flag": Message(
        id="`{fact}` berisi `{value}`, padahal harus ya atau tidak",
        en="`{fact}` is `{value}`, but it must be True or False",
        fix_id="tulis ya atau tidak, atau kosongkan jika belum diketahui",
        fix_en="write True or False, or leave it out if it is not known",
    ),
    "not_a_roster": Message(
        id="`rostered` berisi `{value}`, padahal harus ya, tidak, atau tanpa_jadwal",
        en="`rostered` is `{value}`, but it must be True, False or 'tanpa_jadwal'",
        fix_id="tulis salah satunya, atau kosongkan jika belum diketahui",
        fix_en="write one of these, or leave it out if it is not known",
    ),
    "not_a_word": Message(
        id="`{value}` bukan teks",
        en="`{value}` is not a text",
        fix_id="tulis nilainya sebagai teks dalam tanda petik",
        fix_en="write the word as a text, in quotes",
    ),
    "not_a_day": Message(
        id="`{value}` bukan tanggal tanpa jam",
        en="`{value}` is not a plain date",
        fix_id="gunakan datetime.date, tanpa jam",
        fix_en="pass a datetime.date, without a time of day",
    ),
    "not_a_person": Message(
        id="`{value}` bukan CivilServant",
        en="`{value}` is not a CivilServant",
        fix_id="gunakan satu CivilServant, atau beberapa jika semuanya berlaku sekaligus bagi satu pegawai",
        fix_en="pass one CivilServant, or several that all describe one person",
    ),
    "nobody": Message(
        id="tidak ada CivilServant yang disebut",
        en="no CivilServant was passed",
        fix_id="sebutkan paling sedikit satu",
        fix_en="pass at least one",
    ),
    "not_a_policy": Message(
        id="`{value}` bukan Policy",
        en="`{value}` is not a Policy",
        fix_id="muat berkas kebijakan dengan load_policy, lalu gunakan hasilnya",
        fix_en="load the file with load_policy and pass the result",
    ),
    "no_schema": Message(
        id="skema `{schema}` bukan skema jawaban yang dikenal versi ini",
        en="`{schema}` is not a schema of decisions that this version knows",
        fix_id="gunakan JSON sebuah jawaban dengan skema 1 atau 2",
        fix_en="pass the JSON of a decision with schema 1 or 2",
    ),
    "no_decision": Message(
        id="JSON ini bukan jawaban yang disimpan",
        en="this JSON is not a stored decision",
        fix_id="gunakan JSON jawaban seperti yang ditulis oleh `as_dict`",
        fix_en="pass the JSON of a decision as `as_dict` writes it",
    ),
    "not_a_case": Message(
        id="`{value}` bukan Case",
        en="`{value}` is not a Case",
        fix_id="gunakan Case(who, on, ...)",
        fix_en="pass Case(who, on, ...)",
    ),
    "day_known": Message(
        id="menurut kalender, `{fact}` pada {date} adalah `{known}`, sehingga tidak dapat diisi lain",
        en="the calendar says that `{fact}` on {date} is `{known}`, so another value is not possible",
        fix_id="hapus fakta itu, atau gunakan kalender lain",
        fix_en="leave the fact out, or use another calendar",
    ),
}
