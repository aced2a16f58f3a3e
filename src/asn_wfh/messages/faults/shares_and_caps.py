"""What goes wrong in the figures of an effect: shares, their tables, caps and limits."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "not_a_percentage": Message(
        id="`{text}` bukan persentase bulat dari 0% sampai dengan 100%",
        en="`{text}` is not a whole percentage from 0% to 100%",
        fix_id="tulis misalnya `40%`",
        fix_en="write for example `40%`",
    ),
    "office_any": Message(
        id="`office: any` tidak dapat digunakan",
        en="`office: any` cannot be used",
        fix_id="tulis `home: any` jika kepala yang membagi dan naskah tidak menyebut angka",
        fix_en="write `home: any` if the head of the office decides the division and the circular gives no figure",
    ),
    "exactly_on_one_side": Message(
        id="`exactly` ditulis untuk WFH dan juga untuk WFO",
        en="`exactly` is written both for home and for office",
        fix_id="tulis salah satunya saja; yang lain adalah sisanya, dan pembulatannya ditulis dalam `round`",
        fix_en="write only one of them; the other is what is left, and `round` says how to round it",
    ),
    "share_impossible": Message(
        id="paling sedikit {low}% WFH bertentangan dengan paling banyak {high}% WFH",
        en="at least {low}% at home contradicts at most {high}% at home",
        fix_id="cocokkan kedua angka itu dengan naskah",
        fix_en="check both figures against the circular",
    ),
    "table_row": Message(
        id="setiap baris tabel ini harus berisi {cells} unsur",
        en="each row of this table must have {cells:count.cells}",
        fix_id="tulis satu nilai untuk setiap fakta dalam `by`, lalu angkanya; `*` berarti semua nilai",
        fix_en="write one value for each fact in `by`, then the figure; `*` means every value",
    ),
    "one_bound_a_cell": Message(
        id="sel tabel ini harus memuat tepat satu batas",
        en="this cell of the table must have exactly one bound",
        fix_id="tulis misalnya `{{at_least: 60%}}`",
        fix_en="write for example `{{at_least: 60%}}`",
    ),
    "cell_without_bound": Message(
        id="angka ini belum disertai batasnya (paling sedikit, paling banyak, atau tepat)",
        en="this figure does not say whether it is a minimum, a maximum or exact",
        fix_id="tulis `bound` pada tabelnya, atau tulis batasnya di sini, misalnya `{{at_least: 60%}}`",
        fix_en="write `bound` in the table, or write it here, for example `{{at_least: 60%}}`",
    ),
    "two_shares": Message(
        id="butir {first} sudah memuat porsi ({side}) untuk pegawai yang sama",
        en="clause {first} already sets a share ({side}) for the same people",
        fix_id="bedakan pegawainya dengan `whose`, atau tulis `instead_of` pada butir yang merupakan pengecualian",
        fix_en="use `whose` to separate the people, or write `instead_of` in the clause that is the exception",
    ),
    "two_others": Message(
        id="butir {first} sudah memuat porsi untuk pegawai selebihnya",
        en="clause {first} already sets the share for everyone else",
        fix_id="sebutkan pegawainya dengan `whose` pada salah satu butir",
        fix_en="name the people in one of the two clauses with `whose`",
    ),
    "rows_meet": Message(
        id="baris {first} dan {second} tabel memuat kasus yang sama",
        en="rows {first} and {second} of the table cover the same case",
        fix_id="ubah nilai salah satunya, atau hapus salah satu baris",
        fix_en="change the values of one row, or delete it",
    ),
    "cell_without_row": Message(
        id="tabel ini tidak memuat baris untuk {cell}",
        en="the table has no row for {cell}",
        fix_id="tambahkan barisnya (`*` berarti semua nilai), atau kecualikan kasus itu dengan `whose`",
        fix_en="add the row (`*` means every value), or leave that case out with `whose`",
    ),
    "set_above_bound": Message(
        id="{set}% melebihi batas {most}% ({side}) menurut butir {clause}",
        en="{set}% is above the maximum of {most}% ({side}) in clause {clause}",
        fix_id="tulis paling banyak {most}%",
        fix_en="write at most {most}%",
    ),
    "one_description": Message(
        id="angka bagi perangkat daerah hanya dapat dihitung untuk satu uraian pegawai",
        en="the figure of an office can be computed for one description of a person only",
        fix_id="gunakan satu CivilServant",
        fix_en="pass one CivilServant",
    ),
    "nobody_to_choose": Message(
        id="porsi ini mengenai semua pegawai atau tidak seorang pun, sehingga tidak ada yang dipilih",
        en="this share is everybody or nobody, so there is nobody to choose",
        fix_id="hapus `chosen_by`",
        fix_en="delete `chosen_by`",
    ),
    "half_shares": Message(
        id="{wfh} WFH dan {wfo} WFO tidak berjumlah 100%",
        en="{wfh} at home and {wfo} at the office do not add up to 100%",
        fix_id="tulis dua persentase yang berjumlah 100%",
        fix_en="write two percentages that add up to 100%",
    ),
    "half_cap": Message(
        id="batas perintah WFO belum lengkap; yang diperlukan `at_most`, `of`, dan `round`",
        en="the limit on orders to the office is incomplete: it needs `at_most`, `of` and `round`",
        fix_id="tulis yang belum ada, atau `recall: any` jika naskah tidak menyebut batas",
        fix_en="write what is missing, or `recall: any` if the circular sets no limit",
    ),
    "no_figure": Message(
        id="batas ini tidak memuat `cut` atau `at_most`",
        en="this limit has neither `cut` nor `at_most`",
        fix_id="tulis `cut` untuk besar pengurangan, atau `at_most` untuk yang tersisa; `cut: any` jika naskah tidak menyebut angka",
        fix_en="write `cut` for the reduction, or `at_most` for what may remain; `cut: any` if the circular gives no figure",
    ),
}
