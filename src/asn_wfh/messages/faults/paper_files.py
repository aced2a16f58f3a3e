"""What goes wrong where a copy of a circular is read out of a file."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "paper_other_format": Message(
        id="ini berkas {format}, yang tidak dapat dibaca sebagai naskah",
        en="this is a file of the kind {format}, which is not read as a paper",
        fix_id="simpan naskahnya sebagai DOCX, PDF, HTML, Markdown, atau teks UTF-8",
        fix_en="save the paper as DOCX, PDF, HTML, Markdown or UTF-8 text",
    ),
    "paper_broken_file": Message(
        id="berkas {format} ini rusak atau terlindungi, sehingga isinya tidak dapat dibaca",
        en="this {format} file is damaged or protected, and cannot be read",
        fix_id="buka dengan program asalnya, lalu simpan salinan baru tanpa kata sandi",
        fix_en="open it with the program it comes from, and save a new copy without a password",
    ),
    "paper_unfolds": Message(
        id="bagian `{part}` dari berkas ini mengembang melebihi {limit} bita",
        en="the part `{part}` of this file is longer than allowed when unfolded (in bytes: {limit})",
        fix_id="simpan salinan baru yang hanya memuat naskah surat edarannya",
        fix_en="save a new copy that holds the text of the circular alone",
    ),
    "paper_encrypted": Message(
        id="PDF ini terlindungi kata sandi",
        en="this PDF is protected by a password",
        fix_id="buka dengan kata sandinya, lalu cetak ke PDF baru tanpa perlindungan",
        fix_en="open it with its password and print it to a new PDF without protection",
    ),
    "paper_pages": Message(
        id="PDF ini memuat {count} halaman; paling banyak {limit} halaman yang dibaca",
        en="this PDF is too long (pages: {count}, allowed: {limit})",
        fix_id="simpan halaman surat edarannya saja sebagai PDF tersendiri",
        fix_en="save the pages of the circular alone as a PDF",
    ),
    "paper_slow": Message(
        id="membaca PDF ini sampai halaman {page} memakan waktu lebih dari {limit} detik",
        en="to read this PDF down to page {page} took longer than allowed (in seconds: {limit})",
        fix_id="cetak ke PDF baru, atau simpan halaman surat edarannya saja",
        fix_en="print it to a new PDF, or save the pages of the circular alone",
    ),
    "paper_lines_of_text": Message(
        id="nomor baris di atas adalah baris teks yang terbaca dari berkas ini",
        en="the lines named above are those of the text that was read from this file",
        fix_id="tulis teks itu dengan `--text naskah.txt`, betulkan di sana dengan kertas di tangan, lalu berikan `naskah.txt`",
        fix_en="write that text by `--text naskah.txt`, mend it there with the paper at hand, then give `naskah.txt`",
    ),
    "fingerprint_by_markers": Message(
        id="sidik teks diambil menurut penomoran naskah, dan salinan ini penomorannya rusak",
        en="fingerprints are taken by the markers of the paper, and those of this copy are broken",
        fix_id="betulkan penomorannya; untuk memeriksa salinan ini saja pakai `asn-wfh audit`, yang mengenali butir dari katanya",
        fix_en="mend the markers; to check this copy alone use `asn-wfh audit`, which tells clauses by their words",
    ),
    "paper_scan": Message(
        id="PDF ini hasil pindai: halamannya gambar, tanpa teks",
        en="this PDF is a scan: its pages are pictures without text",
        fix_id="tambahkan `--ocr`, atau jalankan `ocrmypdf -l ind {file} naskah.pdf`, lalu bandingkan teksnya dengan kertas",
        fix_en="add `--ocr`, or run `ocrmypdf -l ind {file} naskah.pdf`, and compare the text with the paper",
    ),
    "paper_scanned_pages": Message(
        id="di PDF ini halaman berikut berupa gambar tanpa teks: {pages}",
        en="in this PDF these pages are pictures without text: {pages}",
        fix_id="tambahkan `--ocr`, atau jalankan `ocrmypdf -l ind --force-ocr {file} naskah.pdf`, lalu bandingkan teksnya dengan kertas",
        fix_en="add `--ocr`, or run `ocrmypdf -l ind --force-ocr {file} naskah.pdf`, and compare the text with the paper",
    ),
    "paper_image": Message(
        id="ini gambar, bukan teks",
        en="this is a picture, not a text",
        fix_id="tambahkan `--ocr`, atau jalankan `tesseract {file} naskah -l ind`, lalu bandingkan teksnya dengan kertas",
        fix_en="add `--ocr`, or run `tesseract {file} naskah -l ind`, and compare the text with the paper",
    ),
    "paper_no_pypdf": Message(
        id="membaca PDF memerlukan pypdf",
        en="to read a PDF needs pypdf",
        fix_id="pip install 'asn-wfh[papers]'",
        fix_en="pip install 'asn-wfh[papers]'",
    ),
    "paper_no_ocr": Message(
        id="`--ocr` memerlukan `{program}`, yang tidak terpasang",
        en="`--ocr` needs `{program}`, which is not installed",
        fix_id="pasang dengan `apt install tesseract-ocr tesseract-ocr-ind poppler-utils`, atau di komputer lain jalankan `ocrmypdf -l ind {file} naskah.pdf`",
        fix_en="install it by `apt install tesseract-ocr tesseract-ocr-ind poppler-utils`, or on another machine run `ocrmypdf -l ind {file} naskah.pdf`",
    ),
    "paper_ocr_failed": Message(
        id="`{program}` gagal mengenali teks: `{text}`",
        en="`{program}` failed to recognise the text: `{text}`",
        fix_id="buka berkasnya, pastikan halamannya terlihat, lalu simpan salinan baru",
        fix_en="open the file, see that its pages are shown, and save a new copy",
    ),
    "paper_ocr_slow": Message(
        id="`{program}` belum selesai sesudah {limit} detik",
        en="`{program}` took longer than allowed (in seconds: {limit})",
        fix_id="simpan halaman surat edarannya saja, atau jalankan pengenalan teksnya tersendiri",
        fix_en="save the pages of the circular alone, or have their text recognised separately",
    ),
    "paper_not_in_encoding": Message(
        id="berkas menyatakan pengodean `{encoding}`, tetapi isinya tidak dapat dibaca demikian",
        en="the file names the encoding `{encoding}`, but cannot be read in it",
        fix_id="buka di peramban, lalu simpan sebagai UTF-8",
        fix_en="open it in a browser and save it as UTF-8",
    ),
}
