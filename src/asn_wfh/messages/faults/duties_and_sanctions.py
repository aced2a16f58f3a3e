"""What goes wrong in duties and sanctions: their times, how often, and their steps."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "duty_hours": Message(
        id="`{text}` adalah waktu pada hari itu, padahal `from` dan `until` untuk tanggal",
        en="`{text}` is a time of day, but `from` and `until` take dates",
        fix_id="ganti dengan `hours: {hours}`",
        fix_en="write `hours: {hours}` instead",
    ),
    "not_hours": Message(
        id="di sini harus ada dua waktu: mulai dan selesai",
        en="two times are expected here: from and until",
        fix_id="tulis misalnya `[mulai_kerja, selesai_kerja]`, `{{from: selesai_kerja}}` atau `{{until: akhir_hari}}`",
        fix_en="write for example `[mulai_kerja, selesai_kerja]`, `{{from: selesai_kerja}}` or `{{until: akhir_hari}}`",
    ),
    "not_a_time_before": Message(
        id="di sini hanya dapat ditulis jam pada `h-1` (hari kerja sebelumnya) atau `h+1` sampai dengan `h+15` (hari kerja sesudahnya)",
        en="only a time on `h-1` (the working day before) or on `h+1` to `h+15` (working days after) is allowed here",
        fix_id='tulis misalnya `{{h-1: "15:00"}}`; jika naskah menyebut hari lain, tulis kewajiban itu dalam `terms` dengan batas waktunya di dalam `printed`, tanpa `by`',
        fix_en='write for example `{{h-1: "15:00"}}`; if the circular names another day, write the duty under `terms` with its time limit in `printed`, without `by`',
    ),
    "not_a_duration": Message(
        id="`{text}` bukan jangka waktu",
        en="`{text}` is not a length of time",
        fix_id="tulis misalnya `10 menit`, `1 jam`, atau `3 hari_kerja`; batas waktu beberapa hari sesudahnya ditulis `by: h+3`",
        fix_en="write for example `10 menit`, `1 jam` or `3 hari_kerja`; a time limit some days later is `by: h+3`",
    ),
    "not_so_many_times": Message(
        id="`{text}` tidak menyatakan berapa kali",
        en="`{text}` does not say how many times",
        fix_id='tulis angka 1 sampai dengan 99 dalam tanda petik, misalnya "2"',
        fix_en='write a number from 1 to 99 in quotes, for example "2"',
    ),
    "quarter_by": Message(
        id="bersama `every: triwulan`, `by` harus berupa tanggal sesudah triwulan itu",
        en="with `every: triwulan`, `by` must be a date after the quarter",
        fix_id="tulis misalnya `by: tanggal 10 bulan berikutnya`; jika naskah tidak menyebut tanggal, hapus `by`",
        fix_en="write for example `by: tanggal 10 bulan berikutnya`; if the circular names no date, delete `by`",
    ),
    "own_breach": Message(
        id="butir `{clause}` adalah butir sanksi itu sendiri, bukan butir yang dilanggar",
        en="clause `{clause}` is the clause of the sanction itself, not one that is breached",
        fix_id="sebutkan butir yang pelanggarannya dikenai sanksi",
        fix_en="name the clauses whose breach is sanctioned",
    ),
    "no_steps": Message(
        id="sanksi ini tidak memuat langkah",
        en="this sanction has no steps",
        fix_id='tulis langkahnya, misalnya `steps: [{{times: "2", then: teguran_lisan}}, hak_dicabut]`',
        fix_en='write its steps, for example `steps: [{{times: "2", then: teguran_lisan}}, hak_dicabut]`',
    ),
}
