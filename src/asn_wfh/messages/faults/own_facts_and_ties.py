"""What goes wrong in the facts of a policy's own, their dates and acts, and the ties of them."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "tie_one_fact": Message(
        id="pada `when` dan `then` masing-masing harus tertulis tepat satu fakta, dan fakta itu ditetapkan di bawah `facts` berkas ini",
        en="`when` and `then` must each name exactly one fact, and this file must declare it under `facts`",
        fix_id="tulis di sini hanya satu dari {words}, beserta nilainya; untuk fakta lain, tulis butir tersendiri di bawah `ties`",
        fix_en="write only one of {words} here, with its values; for a further fact, write an entry of its own under `ties`",
    ),
    "tie_both_sides": Message(
        id="`{fact}` menentukan fakta lain, padahal juga ditentukan oleh fakta lain",
        en="`{fact}` decides another fact, although another fact decides it too",
        fix_id="tulis bahwa fakta pertama langsung menentukan fakta terakhir",
        fix_en="let the first fact decide the last one directly",
    ),
    "tie_every_value": Message(
        id="setiap nilai `{fact}` menentukan fakta lain",
        en="every value of `{fact}` decides another fact",
        fix_id="sisakan satu nilai yang tidak menentukan apa pun, misalnya `lainnya`",
        fix_en="leave one value that decides nothing, for example `lainnya`",
    ),
    "no_threshold": Message(
        id="tanggal `{fact}` tidak digunakan dalam ketentuan mana pun",
        en="no provision uses the date `{fact}`",
        fix_id="gunakan, misalnya `{fact}: {{years: {{at_least: 55 tahun}}}}`, atau hapus faktanya",
        fix_en="use it, for example `{fact}: {{years: {{at_least: 55 tahun}}}}`, or delete the fact",
    ),
    "date_as_word": Message(
        id="`{fact}` berupa tanggal, jadi tidak dapat diisi satu nilai di sini",
        en="`{fact}` is a date, so one value cannot be named here",
        fix_id="tulis batasnya, misalnya `{fact}: {{years: {{at_least: 55 tahun}}}}` atau `{fact}: {{within: 3 hari}}`",
        fix_en="write a bound, for example `{fact}: {{years: {{at_least: 55 tahun}}}}` or `{fact}: {{within: 3 hari}}`",
    ),
    "not_ordered": Message(
        id="nilai `{fact}` tidak mempunyai urutan, jadi `{key}` tidak dapat digunakan",
        en="the values of `{fact}` have no order, so `{key}` cannot be used",
        fix_id="tulis `ordered: ya` pada fakta itu, atau sebutkan nilainya satu per satu",
        fix_en="write `ordered: ya` in the fact, or name the values one by one",
    ),
    "no_unstated": Message(
        id="`{fact}` bukan hak yang dapat dicabut",
        en="`{fact}` is not a right that can be withdrawn",
        fix_id="{hint}; hak semacam itu ditulis di `facts` dengan `unstated`, misalnya `unstated: utuh`",
        fix_en="{hint}; such a right is written in `facts` with `unstated`, for example `unstated: utuh`",
    ),
    "not_an_act": Message(
        id="`{name}` bukan tindakan yang harus dilakukan lebih dahulu (seperti persetujuan)",
        en="`{name}` is not an act that must come first (such as an approval)",
        fix_id="{hint}; tindakan semacam itu ditulis di `facts` dengan `act_of`",
        fix_en="{hint}; such an act is written in `facts` with `act_of`",
    ),
    "not_a_number_of_days": Message(
        id="`{text}` bukan jumlah hari",
        en="`{text}` is not a number of days",
        fix_id="tulis misalnya `3 hari_kerja` atau `14 hari`",
        fix_en="write for example `3 hari_kerja` or `14 hari`",
    ),
    "not_years": Message(
        id="`{text}` bukan batas usia",
        en="`{text}` is not an age limit",
        fix_id="tulis misalnya `years: {{at_least: 55 tahun}}` atau `years: {{below: 55 tahun}}`",
        fix_en="write for example `years: {{at_least: 55 tahun}}` or `years: {{below: 55 tahun}}`",
    ),
    "not_a_fact_date": Message(
        id="`{text}` bukan tanggal",
        en="`{text}` is not a date",
        fix_id="tulis tanggal, misalnya `1970-04-10`, atau `?` jika tidak diketahui",
        fix_en="write a date, for example `1970-04-10`, or `?` if it is not known",
    ),
    "few_values": Message(
        id="fakta ini mempunyai kurang dari dua nilai",
        en="this fact has fewer than two values",
        fix_id="tulis semua jawaban atas pertanyaannya, misalnya `[ya, tidak]`",
        fix_en="write every answer to its question, for example `[ya, tidak]`",
    ),
}
