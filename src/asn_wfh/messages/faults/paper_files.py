"""What goes wrong where a copy of a circular is read out of a file."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "paper_other_format": Message(
        id="jenis berkas ini ({format}) tidak dapat dibaca sebagai naskah",
        en="this kind of file ({format}) cannot be read as the text of a circular",
        fix_id="simpan naskah sebagai DOCX, PDF, HTML, Markdown, atau teks UTF-8",
        fix_en="save the circular as DOCX, PDF, HTML, Markdown or UTF-8 text",
    ),
    "paper_broken_file": Message(
        id="berkas {format} ini rusak atau dilindungi, sehingga isinya tidak dapat dibaca",
        en="this {format} file is damaged or protected, so it cannot be read",
        fix_id="buka dengan program asalnya, lalu simpan salinan baru tanpa kata sandi",
        fix_en="open it with the program it comes from, then save a new copy without a password",
    ),
    "paper_unfolds": Message(
        id="bagian `{part}` dari berkas ini terlalu besar setelah dibuka (batasnya {limit} bita)",
        en="the part `{part}` of this file is too large when unpacked (the limit is {limit} bytes)",
        fix_id="simpan salinan baru yang hanya memuat naskah surat edaran",
        fix_en="save a new copy that contains only the text of the circular",
    ),
    "paper_encrypted": Message(
        id="PDF ini dilindungi kata sandi",
        en="this PDF is protected by a password",
        fix_id="buka dengan kata sandinya, lalu cetak ke PDF baru tanpa perlindungan",
        fix_en="open it with the password, then print it to a new PDF without protection",
    ),
    "paper_pages": Message(
        id="PDF ini terlalu panjang ({count} halaman; batasnya {limit})",
        en="this PDF is too long ({count} pages; the limit is {limit})",
        fix_id="simpan halaman surat edarannya saja sebagai PDF tersendiri",
        fix_en="save only the pages of the circular as a PDF",
    ),
    "paper_slow": Message(
        id="membaca PDF ini sampai halaman {page} memerlukan lebih dari {limit} detik",
        en="reading this PDF up to page {page} took more than {limit} seconds",
        fix_id="cetak ke PDF baru, atau simpan halaman surat edarannya saja",
        fix_en="print it to a new PDF, or save only the pages of the circular",
    ),
    "paper_lines_of_text": Message(
        id="nomor baris di atas adalah baris teks yang dibaca dari berkas ini",
        en="the line numbers above are those of the text that was read from this file",
        fix_id="tulis teks itu dengan `--text naskah.txt`, perbaiki menurut naskah cetak, lalu gunakan `naskah.txt`",
        fix_en="write that text with `--text naskah.txt`, correct it by the printed circular, then use `naskah.txt`",
    ),
    "fingerprint_by_markers": Message(
        id="penomoran salinan ini rusak, padahal sidik digital dibuat menurut penomoran naskah",
        en="the numbering of this copy is broken, but fingerprints are made by the numbering",
        fix_id="perbaiki penomorannya; untuk memeriksa saja, gunakan `asn-wfh audit`, yang mengenali butir dari kata-katanya",
        fix_en="correct the numbering; to check only, use `asn-wfh audit`, which recognises clauses by their words",
    ),
    "paper_scan": Message(
        id="PDF ini hasil pindai; halamannya gambar tanpa teks",
        en="this PDF is a scan; its pages are pictures without text",
        fix_id="tambahkan `--ocr`, atau jalankan `ocrmypdf -l ind {file} naskah-ocr.pdf`, lalu cocokkan hasilnya dengan naskah cetak",
        fix_en="add `--ocr`, or run `ocrmypdf -l ind {file} naskah-ocr.pdf`, then compare the result with the printed circular",
    ),
    "paper_scanned_pages": Message(
        id="halaman berikut dari PDF ini berupa gambar tanpa teks: {pages}",
        en="these pages of this PDF are pictures without text: {pages}",
        fix_id="tambahkan `--ocr`, atau jalankan `ocrmypdf -l ind --force-ocr {file} naskah-ocr.pdf`, lalu cocokkan hasilnya dengan naskah cetak",
        fix_en="add `--ocr`, or run `ocrmypdf -l ind --force-ocr {file} naskah-ocr.pdf`, then compare the result with the printed circular",
    ),
    "paper_image": Message(
        id="berkas ini gambar, bukan teks",
        en="this file is a picture, not a text",
        fix_id="tambahkan `--ocr`, atau jalankan `tesseract {file} naskah -l ind`, lalu cocokkan hasilnya dengan naskah cetak",
        fix_en="add `--ocr`, or run `tesseract {file} naskah -l ind`, then compare the result with the printed circular",
    ),
    "paper_no_pypdf": Message(
        id="membaca PDF memerlukan pustaka pypdf, yang belum terpasang",
        en="reading a PDF needs the library pypdf, which is not installed",
        fix_id="pasang dengan `pip install 'asn-wfh[papers]'`",
        fix_en="run `pip install 'asn-wfh[papers]'`",
    ),
    "paper_no_ocr": Message(
        id="`--ocr` memerlukan program `{program}`, yang belum terpasang",
        en="`--ocr` needs the program `{program}`, which is not installed",
        fix_id="pasang dengan `apt install tesseract-ocr tesseract-ocr-ind poppler-utils`, atau jalankan `ocrmypdf -l ind {file} naskah-ocr.pdf` di komputer lain",
        fix_en="run `apt install tesseract-ocr tesseract-ocr-ind poppler-utils`, or run `ocrmypdf -l ind {file} naskah-ocr.pdf` on another computer",
    ),
    "paper_ocr_failed": Message(
        id="program `{program}` gagal mengenali teks: `{text}`",
        en="the program `{program}` failed to recognise the text: `{text}`",
        fix_id="buka berkasnya, pastikan halamannya terbaca, lalu simpan salinan baru",
        fix_en="open the file, check that its pages are readable, then save a new copy",
    ),
    "paper_ocr_slow": Message(
        id="program `{program}` belum selesai mengenali teks sesudah {limit} detik",
        en="the program `{program}` took more than {limit} seconds to recognise the text",
        fix_id="simpan halaman surat edarannya saja, atau kenali teksnya dengan program lain",
        fix_en="save only the pages of the circular, or recognise the text with another program",
    ),
    "paper_not_in_encoding": Message(
        id="berkas ini menyatakan pengodean `{encoding}`, tetapi tidak dapat dibaca dengan pengodean itu",
        en="the file says that its encoding is `{encoding}`, but it cannot be read in it",
        fix_id="buka di peramban, lalu simpan sebagai UTF-8",
        fix_en="open it in a browser, then save it as UTF-8",
    ),
}
