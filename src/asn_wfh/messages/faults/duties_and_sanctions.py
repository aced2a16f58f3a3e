"""What goes wrong in duties and sanctions: their times, how often, and their steps."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "duty_hours": Message(
        id="`{text}` adalah saat pada hari itu; `from` dan `until` adalah tanggal",
        en="`{text}` is a moment of the day; `from` and `until` are dates",
        fix_id="tulis `hours: {hours}`",
        fix_en="write `hours: {hours}`",
    ),
    "not_hours": Message(
        id="di sini harus ada dua saat, dari dan sampai",
        en="two moments belong here, from and until",
        fix_id="tulis misalnya `[mulai_kerja, selesai_kerja]`, `{{from: selesai_kerja}}` atau `{{until: akhir_hari}}`",
        fix_en="write `[mulai_kerja, selesai_kerja]`, `{{from: selesai_kerja}}` or `{{until: akhir_hari}}`",
    ),
    "not_a_time_before": Message(
        id="di sini hanya jam pada hari kerja sebelumnya atau sesudahnya yang dapat ditulis",
        en="only a time on the working day before, or on one after, can stand here",
        fix_id='tulis misalnya `{{h-1: "15:00"}}` atau `{{h+1: "15:00"}}`',
        fix_en='write it as `{{h-1: "15:00"}}` or `{{h+1: "15:00"}}`',
    ),
    "not_a_duration": Message(
        id="`{text}` bukan jangka waktu",
        en="`{text}` is no length of time",
        fix_id="tulis misalnya `10 menit`, `1 jam` atau `3 hari_kerja`; batas waktu setelah harinya ditulis `by: h+3`",
        fix_en="write it as `10 menit`, `1 jam` or `3 hari_kerja`; a due day after the day itself is `by: h+3`",
    ),
    "not_so_many_times": Message(
        id="`{text}` bukan banyaknya kali",
        en="`{text}` is no number of times",
        fix_id='tulis angka 1 sampai 99 dalam tanda kutip, misalnya "2"',
        fix_en='write a number from 1 to 99 in quotes, as "2"',
    ),
    "quarter_by": Message(
        id="di samping `every: triwulan` hanya tanggal setelah triwulan itu yang dapat ditulis",
        en="beside `every: triwulan` only the date after the quarter can stand",
        fix_id="tulis misalnya `by: tanggal 10 bulan berikutnya`; bila naskah tidak menyebut tanggal, hapus `by`",
        fix_en="write it as `by: tanggal 10 bulan berikutnya`; where the paper names no date, delete `by`",
    ),
    "own_breach": Message(
        id="butir `{clause}` adalah butir sanksi itu sendiri",
        en="clause `{clause}` is the clause of the sanction itself",
        fix_id="sebut butir yang dilanggar",
        fix_en="name the clauses that are breached",
    ),
    "no_steps": Message(
        id="sanksi ini tidak punya langkah",
        en="the sanction has no step",
        fix_id='tulis misalnya `steps: [{{times: "2", then: teguran_lisan}}, hak_dicabut]`',
        fix_en='write `steps: [{{times: "2", then: teguran_lisan}}, hak_dicabut]`',
    ),
}
