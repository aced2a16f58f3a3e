"""What goes wrong in the facts of a policy's own, their dates and acts, and the ties of them."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "tie_one_fact": Message(
        id="di sini satu fakta tambahan dari berkas ini harus disebut",
        en="a tie names one of the file's own facts here",
        fix_id="tulis salah satu dari {words}, dengan nilainya",
        fix_en="write one of {words}, with its values",
    ),
    "tie_both_sides": Message(
        id="`{fact}` menentukan fakta lain dan juga ditentukan fakta lain",
        en="`{fact}` settles another fact and is settled itself",
        fix_id="tulis langsung fakta pertama yang menentukan fakta terakhir",
        fix_en="let the first fact settle the last one directly",
    ),
    "tie_every_value": Message(
        id="setiap nilai `{fact}` menentukan fakta lain",
        en="every value of `{fact}` settles another fact",
        fix_id="sisakan satu nilai yang tidak menentukan apa pun, misalnya `lainnya`",
        fix_en="leave one value that settles nothing, as `lainnya`",
    ),
    "no_threshold": Message(
        id="tidak ada ketentuan yang memakai tanggal `{fact}`",
        en="no provision uses the date `{fact}`",
        fix_id="pakai, misalnya `{fact}: {{years: {{at_least: 55 tahun}}}}`, atau hapus faktanya",
        fix_en="use it, as `{fact}: {{years: {{at_least: 55 tahun}}}}`, or delete the fact",
    ),
    "date_as_word": Message(
        id="`{fact}` adalah tanggal, jadi bukan satu nilai yang disebut di sini",
        en="`{fact}` is a date, so no single value of it is named here",
        fix_id="tulis `{fact}: {{years: {{at_least: 55 tahun}}}}` atau `{fact}: {{within: 3 hari}}`",
        fix_en="write `{fact}: {{years: {{at_least: 55 tahun}}}}` or `{fact}: {{within: 3 hari}}`",
    ),
    "not_ordered": Message(
        id="nilai `{fact}` tidak berurutan, jadi `{key}` tidak dapat dipakai",
        en="the values of `{fact}` have no order, so `{key}` says nothing",
        fix_id="tulis `ordered: ya` pada faktanya, atau sebut nilainya satu per satu",
        fix_en="write `ordered: ya` at the fact, or name the values one by one",
    ),
    "no_unstated": Message(
        id="`{fact}` bukan hak yang dapat dicabut",
        en="`{fact}` is no right that can be withdrawn",
        fix_id="{hint}; fakta itu dinyatakan di `facts` dengan `unstated`, misalnya `unstated: utuh`",
        fix_en="{hint}; such a fact is declared in `facts` with `unstated`, as `unstated: utuh`",
    ),
    "not_an_act": Message(
        id="`{name}` bukan perbuatan yang harus ada lebih dahulu",
        en="`{name}` is no act that must be given first",
        fix_id="{hint}; perbuatan dinyatakan di `facts` dengan `act_of`",
        fix_en="{hint}; an act is declared in `facts` with `act_of`",
    ),
    "not_a_number_of_days": Message(
        id="`{text}` bukan jumlah hari",
        en="`{text}` is no number of days",
        fix_id="tulis misalnya `3 hari_kerja` atau `14 hari`",
        fix_en="write it as `3 hari_kerja` or `14 hari`",
    ),
    "not_years": Message(
        id="`{text}` bukan batas usia",
        en="`{text}` is no bound of age",
        fix_id="tulis `years: {{at_least: 55 tahun}}` atau `years: {{below: 55 tahun}}`",
        fix_en="write `years: {{at_least: 55 tahun}}` or `years: {{below: 55 tahun}}`",
    ),
    "not_a_fact_date": Message(
        id="`{text}` bukan tanggal",
        en="`{text}` is no date",
        fix_id="tulis tanggal, misalnya `1970-04-10`, atau `?` bila tidak diketahui",
        fix_en="write a date, as `1970-04-10`, or `?` where it is not known",
    ),
    "few_values": Message(
        id="suatu fakta memerlukan sedikitnya dua nilai",
        en="a fact needs two values at least",
        fix_id="tulis setiap jawaban atas pertanyaannya, misalnya `[ya, tidak]`",
        fix_en="write every answer to the question, as `[ya, tidak]`",
    ),
}
