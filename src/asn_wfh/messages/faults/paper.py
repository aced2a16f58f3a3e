"""What goes wrong where the text of a circular is read."""

from asn_wfh.messages.message import Message

FAULTS = {
    "paper_pdf": Message(
        id="ini PDF, bukan teks",
        en="this is a PDF, not a text",
        fix_id="jalankan pengenalan teks, bandingkan hasilnya dengan kertas, dan simpan sebagai UTF-8",
        fix_en="have its text recognised, compare that with the paper and save it as UTF-8",
    ),
    "paper_binary": Message(
        id="berkas memuat bita nol, jadi bukan teks",
        en="the file holds zero bytes, so it is no text",
        fix_id="simpan teks surat edaran sebagai UTF-8, bukan sebagai dokumen program perkantoran",
        fix_en="save the text of the circular as UTF-8, not as a document of an office program",
    ),
    "paper_empty": Message(
        id="berkas tidak berisi teks",
        en="the file holds no text",
        fix_id="berikan teks surat edarannya",
        fix_en="give the text of the circular",
    ),
    "paper_lost": Message(
        id="di sini ada karakter yang hilang, digantikan {character}",
        en="here a character was lost, and {character} stands in its place",
        fix_id="ketik karakter yang tercetak di kertas",
        fix_en="type the character that the paper prints",
    ),
    "paper_no_number": Message(
        id="sudah sampai `{found}`, tetapi tidak ada baris nomor surat; seharusnya ada `NOMOR : ...`",
        en="`{found}` was reached, but no line names the number of the paper; `NOMOR : ...` was expected",
        fix_id="mulai satu baris dengan `NOMOR :` di bawah jenis naskah, seperti yang tercetak",
        fix_en="begin a line with `NOMOR :` below the kind of paper, as it is printed",
    ),
    "paper_no_opening": Message(
        id="sudah sampai `{found}`, tetapi tidak ada pembukaan; seharusnya ada paragraf seperti `Menindaklanjuti ...` atau `Berdasarkan ...` di bawah judul",
        en="`{found}` was reached, but no opening; a paragraph such as `Menindaklanjuti ...` or `Berdasarkan ...` was expected below the title",
        fix_id="tulis pembukaannya sesudah baris kosong, seperti yang tercetak",
        fix_en="put the opening behind an empty line, as it is printed",
    ),
    "paper_plain_heading": Message(
        id="`{found}` adalah judul tanpa penanda; naskah yang disusun dengan judul saja tidak dapat dibagi menjadi butir",
        en="`{found}` is a heading without a marker; a paper laid out by headings alone cannot be divided into clauses",
        fix_id="dalam salinan Anda, beri setiap judul penandanya: `A.`, `B.`, dan seterusnya",
        fix_en="in your copy, give each heading its marker: `A.`, `B.` and so on",
    ),
    "paper_opening_list": Message(
        id="`{words}` memulai daftar di dalam pembukaan, dan tidak ada baris yang menutupnya; seharusnya ada `MEMUTUSKAN :`, `Untuk :`, atau `dengan ini ...` di bawahnya",
        en="`{words}` begins a list inside the opening, and no line says where it ends; `MEMUTUSKAN :`, `Untuk :` or `dengan ini ...` was expected below it",
        fix_id="mulai kalimat pembukaan itu pada baris sendiri, seperti yang tercetak",
        fix_en="begin that sentence of the opening on a line of its own, as it is printed",
    ),
    "paper_decision": Message(
        id="`{found}` memulai daftar di atas `{words}`, sehingga butir-butirnya dapat mulai di dua tempat",
        en="`{found}` begins a list above `{words}`, so the clauses may begin in two places",
        fix_id="periksa apakah pembukaannya tercetak `Menimbang :`, dan simpan satu naskah dalam satu berkas",
        fix_en="see whether the opening is printed as `Menimbang :`, and keep one paper in one file",
    ),
    "paper_twice": Message(
        id="tujuan surat dimulai lagi di sini, pertama di baris {first}",
        en="the addressees begin here again, first on line {first}",
        fix_id="simpan satu naskah dalam satu berkas",
        fix_en="keep one paper in one file",
    ),
    "paper_no_clause": Message(
        id="`{found}` menutup surat edaran sebelum ada satu butir pun; seharusnya ada `1.`, `a.`, atau `KESATU :` di awal baris di atasnya",
        en="`{found}` ends the circular before any clause; `1.`, `a.` or `KESATU :` was expected at the start of a line above it",
        fix_id="mulai tiap butir pada baris sendiri dengan penandanya",
        fix_en="begin each clause on a line of its own with its marker",
    ),
    "paper_no_end": Message(
        id="teks berakhir dengan `{found}`; seharusnya ada penutup (`Demikian ...`) atau tanggal (`Ditetapkan di ...`) di bawah butir-butirnya",
        en="the text ends with `{found}`; a closing (`Demikian ...`) or a date (`Ditetapkan di ...`) was expected below the clauses",
        fix_id="periksa apakah halaman terakhir hilang, dan mulai penutup pada baris sendiri",
        fix_en="see whether the last page is missing, and begin the closing on a line of its own",
    ),
    "paper_gap": Message(
        id="sesudah `{last}` tercetak `{marker}`; seharusnya: {expected}",
        en="after `{last}` comes `{marker}`; expected: {expected}",
        fix_id="periksa apakah kertas memuat butir di antaranya, dan mulai butir itu pada baris sendiri",
        fix_en="see whether the paper has the item between them, and begin it on a line of its own",
    ),
    "paper_again": Message(
        id="`{marker}` muncul lagi di sini, pertama di baris {first}; seharusnya: {expected}",
        en="`{marker}` stands here again, first on line {first}; expected: {expected}",
        fix_id="ketik penanda yang tercetak di kertas",
        fix_en="type the marker that the paper prints",
    ),
    "paper_middle": Message(
        id="tidak ada daftar yang dapat dilanjutkan `{marker}`; seharusnya: {expected}",
        en="no list is open that `{marker}` could go on with; expected: {expected}",
        fix_id="periksa apakah butir pertama daftar itu hilang, dan ketik penandanya seperti yang tercetak",
        fix_en="see whether the first item of the list is missing, and type the marker as it is printed",
    ),
    "paper_unannounced": Message(
        id="`{marker}` memulai daftar yang tidak diumumkan teks di atasnya; seharusnya: {expected}",
        en="`{marker}` begins a list that the text above does not announce; expected: {expected}",
        fix_id="ketik penanda, atau titik dua di atasnya, seperti yang tercetak",
        fix_en="type the marker, or the colon above it, that the paper prints",
    ),
    "paper_no_items": Message(
        id="teks di atasnya berakhir dengan `:`, tetapi `{marker}` tidak memulai daftar; seharusnya: `a.`, `1)`, atau penanda pertama lain",
        en="the text above ends with `:`, but `{marker}` begins no list; expected: `a.`, `1)` or another first marker",
        fix_id="periksa apakah butir-butir di bawahnya hilang",
        fix_en="see whether the items below it are missing",
    ),
    "paper_too_deep": Message(
        id="daftar bersusun lebih dari {limit} tingkat di sini",
        en="lists stand more than {limit} deep in each other here",
        fix_id="periksa titik dua di atasnya, dan ketik penandanya seperti yang tercetak",
        fix_en="see whether the colon above is printed, and type the marker as it is printed",
    ),
    "paper_page": Message(
        id="`{text}` berada sendiri pada barisnya di tengah kalimat sesudah `{above}`; mungkin nomor halaman, mungkin angka kalimat itu",
        en="`{text}` stands on a line of its own inside a sentence, behind `{above}`; it may number the page, or be a figure of the sentence",
        fix_id="bila nomor halaman, tulis `- {text} -`; bila angka, gabungkan dengan baris di atasnya",
        fix_en="if it numbers the page, write `- {text} -`; if it is a figure, join it to the line above",
    ),
    "paper_amending": Message(
        id="`{marker}` adalah bentuk peraturan yang mengubah peraturan lain; butir-butirnya tidak dapat dibaca tersendiri",
        en="`{marker}` is the form of a regulation that amends another; its clauses cannot be read by themselves",
        fix_id="pakai naskah peraturan yang sudah memuat perubahannya, dengan `Pasal 1`, `Pasal 2`, dan seterusnya",
        fix_en="use the text of the regulation with its amendments in place, with `Pasal 1`, `Pasal 2` and so on",
    ),
    "paper_bare": Message(
        id="`{marker}` tepat penanda berikutnya, tetapi berdiri sendiri dan mungkin nomor halaman",
        en="`{marker}` would be the next marker, but it stands alone and may number a page",
        fix_id="tulis kata-kata butir itu di belakangnya, atau nomor halaman tanpa titik",
        fix_en="write the words of the item behind it, or a page number without a full stop",
    ),
    "paper_doubtful": Message(
        id="`{marker}` tepat penanda berikutnya, tetapi barisnya mungkin sambungan `{above}`",
        en="`{marker}` would be the next marker, but the line may run on from `{above}`",
        fix_id="gabungkan kedua baris bila memang sambungan; bila butir baru, tulis `- ` di depan penanda",
        fix_en="join the two lines if it does; if an item begins here, write `- ` before its marker",
    ),
    "paper_ambiguous": Message(
        id="`{marker}` dapat menjadi butir {one} atau {two}: penanda di bawahnya cocok dengan keduanya",
        en="`{marker}` is item {one} or item {two}: the markers below fit both",
        fix_id="dalam salinan Anda, beri daftar yang di dalam bentuk tersendiri, misalnya `a)`",
        fix_en="in your copy, give the inner list a form of its own, such as `a)`",
    ),
    "paper_maybe": Message(
        id="`{marker}` memulai butir atau bagian dari teks di depannya: penanda di bawahnya cocok dengan keduanya",
        en="`{marker}` begins an item or is part of the text before it: the markers below fit both",
        fix_id="mulai butirnya pada baris sendiri, atau rapatkan penandanya ke kata sesudahnya",
        fix_en="begin the item on a line of its own, or join the marker to the word behind it",
    ),
    "paper_inline": Message(
        id="`{marker}` berada di tengah baris, padahal seharusnya di awal baris",
        en="`{marker}` stands inside the line, where the start of a line was expected",
        fix_id="mulai butirnya pada baris sendiri, atau rapatkan penandanya ke kata sesudahnya",
        fix_en="begin the item on a line of its own, or join the marker to the word behind it",
    ),
    "paper_loose": Message(
        id="`{text}` memulai paragraf tanpa penanda di bawah butir terakhir suatu daftar; seharusnya ada penanda atau penutup",
        en="`{text}` begins a paragraph without a marker below the last item of a list; a marker or the closing was expected",
        fix_id="gabungkan dengan baris di atasnya bila bagian dari butir itu; bila tidak, tulis penandanya",
        fix_en="join it to the line above if it belongs to that item, else begin it with its marker",
    ),
    "paper_after": Message(
        id="`{text}` berada di bawah penutup, tetapi bukan tempat, tanggal, tanda tangan, atau tembusan",
        en="`{text}` stands below the closing but is no place, date, signature or list of copies",
        fix_id="periksa urutan halamannya; simpan lampiran dalam berkas sendiri",
        fix_en="see whether a page is out of order; keep an annex in a file of its own",
    ),
}
