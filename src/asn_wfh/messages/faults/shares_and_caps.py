"""What goes wrong in the figures of an effect: shares, their tables, caps and limits."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "not_a_percentage": Message(
        id="`{text}` bukan persentase bulat 0% sampai 100%",
        en="`{text}` is no whole percentage from 0% to 100%",
        fix_id="tulis misalnya `40%`",
        fix_en="write it as `40%`",
    ),
    "office_any": Message(
        id="`office: any` tidak dikenal",
        en="`office: any` says nothing",
        fix_id="tulis `home: any` bila kepala yang membagi dan naskah tidak menyebut angka",
        fix_en="write `home: any` where the head divides and the paper gives no figure",
    ),
    "exactly_on_one_side": Message(
        id="`exactly` hanya boleh pada satu sisi",
        en="`exactly` stands on one side only",
        fix_id="tulis satu sisi; sisi lainnya adalah sisanya, dan pembulatannya ditulis di `round`",
        fix_en="write one side; the other is what is left, and `round` says how it is rounded",
    ),
    "share_impossible": Message(
        id="paling sedikit {low}% di rumah tidak mungkin bersama paling banyak {high}% di rumah",
        en="at least {low}% at home cannot be with at most {high}% at home",
        fix_id="periksa kedua angka itu pada naskah",
        fix_en="check both figures on the paper",
    ),
    "table_row": Message(
        id="satu baris tabel ini berisi {cells} unsur",
        en="each row of this table holds {cells:count.cells}",
        fix_id="tulis satu nilai untuk setiap fakta pada `by`, lalu angkanya; `*` untuk semua nilai",
        fix_en="write a value for each fact of `by`, then the figure; `*` is every value",
    ),
    "one_bound_a_cell": Message(
        id="satu sel tabel memuat satu batas",
        en="a cell of a table has one bound",
        fix_id="tulis misalnya `{{at_least: 60%}}`",
        fix_en="write for example `{{at_least: 60%}}`",
    ),
    "cell_without_bound": Message(
        id="batas angka ini belum ditulis",
        en="the bound of this figure is missing",
        fix_id="tulis `bound` pada tabelnya, atau batasnya di sini, misalnya `{{at_least: 60%}}`",
        fix_en="write `bound` in the table, or the bound here, as `{{at_least: 60%}}`",
    ),
    "two_shares": Message(
        id="butir {first} sudah memuat bagian ({side}) dari pegawai yang sama",
        en="clause {first} has a share ({side}) of the same staff already",
        fix_id="bedakan orangnya dengan `whose`, atau tulis `instead_of` pada pengecualiannya",
        fix_en="tell the people apart with `whose`, or write `instead_of` at the exception",
    ),
    "two_others": Message(
        id="butir {first} sudah memuat bagian untuk yang lainnya",
        en="clause {first} has the share for the others already",
        fix_id="sebut orangnya dengan `whose` pada salah satunya",
        fix_en="name the people of one of them with `whose`",
    ),
    "rows_meet": Message(
        id="baris {first} dan {second} tabel memuat keadaan yang sama",
        en="rows {first} and {second} of the table hold the same case",
        fix_id="bedakan nilainya",
        fix_en="tell their values apart",
    ),
    "cell_without_row": Message(
        id="tabel tidak memuat baris untuk {cell}",
        en="the table has no row for {cell}",
        fix_id="tambahkan barisnya (`*` berarti semua nilai), atau sisihkan keadaan itu dengan `whose`",
        fix_en="add the row (`*` is every value), or set that case aside with `whose`",
    ),
    "set_above_bound": Message(
        id="{set}% di atas batas {most}% ({side}) pada butir {clause}",
        en="{set}% is above the bound of {most}% ({side}) in clause {clause}",
        fix_id="tetapkan paling banyak {most}%",
        fix_en="set at most {most}%",
    ),
    "one_description": Message(
        id="angka kantor ditanyakan untuk satu gambaran orang saja",
        en="a figure of an office is asked for one description only",
        fix_id="tulis satu CivilServant",
        fix_en="give one CivilServant",
    ),
    "nobody_to_choose": Message(
        id="bagian ini menyangkut semua orang atau tidak seorang pun, jadi tidak ada yang dipilih",
        en="this share is of all or of nobody, so there is no one to choose",
        fix_id="hapus `chosen_by`",
        fix_en="leave out `chosen_by`",
    ),
    "half_shares": Message(
        id="{wfh} dan {wfo} tidak berjumlah 100%",
        en="{wfh} and {wfo} do not make 100%",
        fix_id="tulis dua bagian yang berjumlah 100%",
        fix_en="write two shares that do",
    ),
    "half_cap": Message(
        id="batas memerlukan `at_most`, `of`, dan `round`",
        en="a cap needs `at_most`, `of` and `round`",
        fix_id="tulis yang belum ada, atau `recall: any` bila naskah tidak menyebut batas",
        fix_en="write what is missing, or `recall: any` where the paper sets no cap",
    ),
    "no_figure": Message(
        id="batas memerlukan `cut` atau `at_most`",
        en="a limit needs `cut` or `at_most`",
        fix_id="tulis besar pengurangannya, atau besar yang tersisa; `cut: any` bila tanpa angka",
        fix_en="write how much it is cut, or how much may remain; `cut: any` where no figure is given",
    ),
}
