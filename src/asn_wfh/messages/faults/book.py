"""What goes wrong with a book: its file, a request to it, and what its verification finds."""

from asn_wfh.messages.message import Message

FAULTS = {
    # the file
    "book_no_book": Message(
        id="`{path}` bukan buku WFH",
        en="`{path}` is no book",
        fix_id="sebut berkas yang dibuat dengan `asn-wfh book create`",
        fix_en="name a file that `asn-wfh book create` made",
    ),
    "book_later_schema": Message(
        id="buku ini berbentuk `{number}`, sedangkan versi ini membaca bentuk {ours}",
        en="the book has the form `{number}`, and this version reads form {ours}",
        fix_id="perbarui asn-wfh, lalu jalankan lagi",
        fix_en="update asn-wfh, and run it again",
    ),
    "book_locked": Message(
        id="buku `{path}` sedang dipakai program lain dan belum juga dilepas",
        en="another program uses the book `{path}`, and did not let go of it",
        fix_id="jalankan lagi sesaat kemudian; tidak ada yang ditulis",
        fix_en="run it again in a moment; nothing was written",
    ),
    "book_not_writable": Message(
        id="`{path}` tidak boleh ditulis",
        en="`{path}` may not be written",
        fix_id="mintalah hak tulis atas buku dan foldernya; tidak ada yang ditulis",
        fix_en="ask for the right to write the book and its folder; nothing was written",
    ),
    "book_interrupted": Message(
        id="penulisan buku `{path}` terputus dan belum dipulihkan, sedangkan berkasnya hanya boleh dibaca",
        en="writing the book `{path}` was interrupted, and it may only be read",
        fix_id="buka sekali di tempat yang boleh ditulis, bersama berkas `-journal` di sebelahnya",
        fix_en="open it once where it may be written, with the file `-journal` beside it",
    ),
    "book_disk_error": Message(
        id="penyimpanan menolak membaca atau menulis `{path}` ({name})",
        en="the disk refused to read or write `{path}` ({name})",
        fix_id="periksa kuota dan keadaan penyimpanannya, lalu jalankan lagi; tidak ada yang ditulis",
        fix_en="look at the quota and the state of the disk, and run it again; nothing was written",
    ),
    "book_damaged": Message(
        id="berkas buku `{path}` rusak",
        en="the file of the book `{path}` is damaged",
        fix_id="pindahkan berkas itu, lalu pulihkan cadangan terakhir dengan `asn-wfh book restore`",
        fix_en="move it away, and restore the last backup by `asn-wfh book restore`",
    ),
    "book_entry_unreadable": Message(
        id="ada catatan dalam buku ini yang tidak dapat dibaca",
        en="an entry of the book cannot be read",
        fix_id="jalankan `asn-wfh book verify` untuk melihat catatan yang mana",
        fix_en="run `asn-wfh book verify` to see which",
    ),
    # requests
    "book_no_instant": Message(
        id="`{value}` bukan waktu",
        en="`{value}` is no time",
        fix_id="berikan tanggal dan jam beserta zona waktunya",
        fix_en="give a datetime.datetime with its time zone",
    ),
    "book_no_zone": Message(
        id="waktu `{value}` tidak menyebut zona waktunya",
        en="the time `{value}` has no time zone",
        fix_id="berikan waktu beserta zonanya, misalnya `Asia/Jakarta`",
        fix_en="give it with its time zone, as `Asia/Jakarta`",
    ),
    "book_unprintable": Message(
        id="`{value}` memuat tanda yang tidak tampak",
        en="`{value}` holds a sign that cannot be seen",
        fix_id="ketik ulang tanpa tanda itu",
        fix_en="type it anew without that sign",
    ),
    "book_long_text": Message(
        id="`{value}` sepanjang {count} huruf",
        en="`{value}` has {count} characters",
        fix_id="tulis paling banyak {most} huruf",
        fix_en="write {most} at most",
    ),
    "book_no_flag": Message(
        id="`{value}` tidak menyatakan ya atau tidak",
        en="`{value}` says neither yes nor no",
        fix_id="berikan True untuk di rumah, False untuk di kantor",
        fix_en="give True for at home, False for at the office",
    ),
    "book_other_content": Message(
        id="permintaan `{name}` sudah dijawab pada catatan {entry} dengan isi yang berbeda",
        en="the request `{name}` was answered in entry {entry} with another content",
        fix_id="beri permintaan baru nomor yang baru",
        fix_en="give a new request an id of its own",
    ),
    "book_other_government": Message(
        id="buku ini milik {name}, sedangkan `{policy}` diterbitkan pemerintah lain",
        en="the book is that of {name}, and `{policy}` is another government's",
        fix_id="sebut surat edaran pemerintah itu, atau bukunya sendiri",
        fix_en="name a circular of that government, or the other one's book",
    ),
    "book_other_policy": Message(
        id="jadwal {name} untuk {date} terbit menurut surat edaran atau tafsir lain",
        en="the roster of {name} on {date} was published under another circular or reading",
        fix_id="sebut surat edaran dan tafsir yang sama, atau terbitkan ulang jadwalnya",
        fix_en="name the same circular and readings, or publish the roster anew",
    ),
    "book_no_recall": Message(
        id="butir `{clause}` bukan dasar perintah WFO",
        en="clause `{clause}` recalls nobody",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "book_nobody_recalls": Message(
        id="menurut `{policy}`, tidak ada butir yang menjadi dasar perintah WFO",
        en="no clause of `{policy}` recalls anybody",
        fix_id="pilih tafsir yang memberi wewenang itu dengan `--stance`, bila memang demikian",
        fix_en="choose a reading that gives that power by `--stance`, if it is so",
    ),
    "book_no_order": Message(
        id="tidak ada perintah WFO bernomor `{name}` yang diterima",
        en="no recall with the request id `{name}` was accepted",
        fix_id="lihat nomornya dengan `asn-wfh recall list`",
        fix_en="look the id up by `asn-wfh recall list`",
    ),
    "book_swap_alone": Message(
        id="pertukaran itu menyebut satu orang dua kali",
        en="the swap names one person twice",
        fix_id="sebut dua orang yang bertukar",
        fix_en="name the two people who swap",
    ),
    "book_swap_one_day": Message(
        id="pertukaran itu menyebut {date} dua kali",
        en="the swap names {date} twice",
        fix_id="sebut dua hari yang ditukar",
        fix_en="name the two days that are swapped",
    ),
    # rosters
    "book_row_office": Message(
        id="baris jadwal menyebut `{name}`, yang tidak termasuk kantor yang diterbitkan",
        en="a row names `{name}`, which is none of the offices that are published",
        fix_id="tambahkan kantor itu, atau hapus barisnya",
        fix_en="add that office, or delete the row",
    ),
    "book_row_day": Message(
        id="baris jadwal menyebut {date}, yang tidak termasuk hari yang diterbitkan",
        en="a row names {date}, which is none of the days that are published",
        fix_id="tambahkan hari itu, atau hapus barisnya",
        fix_en="add that day, or delete the row",
    ),
    "book_no_rows": Message(
        id="jadwal itu tidak menyebut kantor atau hari",
        en="the roster names no office or no day",
        fix_id="sebut sedikitnya satu kantor dan satu hari",
        fix_en="name at least one office and one day",
    ),
    "book_person_twice": Message(
        id="{mask} ada dua kali dalam jadwal {date}",
        en="{mask} stands twice in the roster of {date}",
        fix_id="sisakan satu baris untuk setiap orang dan hari",
        fix_en="leave one row for each person and day",
    ),
    "book_person_elsewhere": Message(
        id="{mask} pada {date} ada dalam jadwal `{name}`, yang tidak ikut diterbitkan ulang",
        en="{mask} stands in the roster of `{name}` on {date}, which is not published anew",
        fix_id="terbitkan kedua kantor itu bersama-sama",
        fix_en="publish both offices together",
    ),
    "book_staff_count": Message(
        id="jumlah pegawai {name} ditulis {value}, sedangkan jadwalnya menyebut {count} orang sehari",
        en="the staff of {name} are {value}, and the roster names {count} of them on one day",
        fix_id="tulis jumlah seluruh pegawai kantor itu",
        fix_en="give the number of all people of that office",
    ),
    "book_plan_not_json": Message(
        id="`plan` memuat nilai yang tidak berbentuk JSON baku",
        en="`plan` holds values that have no canonical JSON",
        fix_id="gunakan teks, bilangan bulat, daftar, dan objek saja",
        fix_en="use texts, whole numbers, lists and objects alone",
    ),
    "book_past_day": Message(
        id="jadwal {date} sudah terbit dan harinya sudah lewat",
        en="the roster of {date} is published, and that day is over",
        fix_id="terbitkan ulang mulai hari ini; hari yang lewat tetap",
        fix_en="publish anew from today on; days that are over stand",
    ),
    # the log elsewhere
    "book_no_head": Message(
        id="`{text}` bukan ujung catatan buku",
        en="`{text}` is no head of a log",
        fix_id="tulis seperti dicetak `asn-wfh book head`: nomor, titik dua, 64 angka heksadesimal",
        fix_en="write it as `asn-wfh book head` prints it: number, colon, 64 hexadecimal digits",
    ),
    # findings
    "book_database_damaged": Message(
        id="berkas buku rusak: {text}",
        en="the file of the book is damaged: {text}",
        fix_id="pulihkan cadangan terakhir",
        fix_en="restore the last backup",
    ),
    "book_entry_missing": Message(
        id="catatan {entry} hilang",
        en="entry {entry} is missing",
        fix_id="bandingkan dengan cadangan sebelum itu",
        fix_en="lay a backup from before beside it",
    ),
    "book_entry_altered": Message(
        id="catatan {entry} diubah setelah ditulis",
        en="entry {entry} was altered after it was written",
        fix_id="bandingkan dengan cadangan sebelum itu",
        fix_en="lay a backup from before beside it",
    ),
    "book_entry_moved": Message(
        id="catatan {entry} tidak pada tempatnya",
        en="entry {entry} stands in another's place",
        fix_id="bandingkan dengan cadangan sebelum itu",
        fix_en="lay a backup from before beside it",
    ),
    "book_chain_broken": Message(
        id="catatan {entry} tidak menyambung catatan sebelumnya",
        en="entry {entry} does not follow the entry before it",
        fix_id="bandingkan dengan cadangan sebelum itu",
        fix_en="lay a backup from before beside it",
    ),
    "book_head_differs": Message(
        id="ujung buku tidak sama dengan catatan terakhirnya, yaitu {entry}",
        en="the head of the book is not that of its last entry, {entry}",
        fix_id="bandingkan dengan cadangan: mungkin catatan terakhir dipotong",
        fix_en="lay a backup beside it: the last entries may be cut off",
    ),
    "book_tail_cut": Message(
        id="catatan {entry}, yang ujungnya disimpan di tempat lain, tidak ada lagi; buku berakhir pada {last}",
        en="entry {entry}, of which the head is kept elsewhere, is gone; the book ends with {last}",
        fix_id="pulihkan cadangan yang memuatnya",
        fix_en="restore a backup that holds it",
    ),
    "book_written_anew": Message(
        id="catatan {entry} bukan yang ujungnya disimpan di tempat lain; buku ditulis ulang sampai {last}",
        en="entry {entry} is not the one of which the head is kept elsewhere; the book was written anew up to {last}",
        fix_id="bandingkan dengan cadangan dari waktu itu",
        fix_en="lay a backup of that time beside it",
    ),
    "book_table_differs": Message(
        id="tabel `{name}` berbeda dari catatan pada {count} baris",
        en="the table `{name}` differs from the log in {count} rows",
        en_one="the table `{name}` differs from the log in {count} row",
        fix_id="ekspor catatannya, lalu impor ke buku baru",
        fix_en="export the log, and import it into a new book",
    ),
    "book_swap_not_possible": Message(
        id="pertukaran pada catatan {entry} tidak mungkin menurut jadwalnya",
        en="the swap in entry {entry} is not possible by the roster",
        fix_id="bandingkan dengan cadangan sebelum itu",
        fix_en="lay a backup from before beside it",
    ),
    "book_recalled_twice": Message(
        id="perintah pada catatan {entry} memanggil orang yang sudah dipanggil",
        en="the order in entry {entry} recalls somebody who was recalled already",
        fix_id="bandingkan dengan cadangan sebelum itu",
        fix_en="lay a backup from before beside it",
    ),
    "book_cap_unfounded": Message(
        id="batas pada catatan {entry} tidak sesuai dengan jadwal kantor dan hari itu",
        en="the cap in entry {entry} is not that of the roster of the office and day",
        fix_id="bandingkan dengan cadangan sebelum itu",
        fix_en="lay a backup from before beside it",
    ),
    "book_beyond_cap": Message(
        id="perintah pada catatan {entry} melebihi batas kantor dan hari itu",
        en="the order in entry {entry} is beyond the cap of the office and day",
        fix_id="bandingkan dengan cadangan sebelum itu",
        fix_en="lay a backup from before beside it",
    ),
    "book_nothing_withdrawn": Message(
        id="catatan {entry} mencabut perintah yang tidak berlaku",
        en="entry {entry} withdraws an order that does not stand",
        fix_id="bandingkan dengan cadangan sebelum itu",
        fix_en="lay a backup from before beside it",
    ),
}
