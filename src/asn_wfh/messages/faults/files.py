"""What goes wrong where a file is read or written."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    # reading
    "no_file": Message(
        id="berkas `{path}` tidak ada",
        en="the file `{path}` does not exist",
        fix_id="tulis nama dan folder berkas yang ada",
        fix_en="write the path of a file that exists",
    ),
    "folder": Message(
        id="`{path}` adalah folder, padahal di sini harus ada berkas",
        en="`{path}` is a folder, and a file is expected",
        fix_id="tulis jalur berkas di dalam folder itu",
        fix_en="write the path of a file in that folder",
    ),
    "long_path": Message(
        id="jalur `{path}` terlalu panjang untuk komputer ini ({count} bita)",
        en="the path `{path}` is too long for this computer ({count} bytes)",
        fix_id="tulis jalur yang lebih pendek",
        fix_en="write a shorter path",
    ),
    "not_ordinary": Message(
        id="`{path}` adalah perangkat atau pipa, bukan berkas biasa",
        en="`{path}` is a device or a pipe, not an ordinary file",
        fix_id="tulis jalur sebuah berkas biasa",
        fix_en="write the path of an ordinary file",
    ),
    "unreadable": Message(
        id="berkas `{path}` tidak dapat dibaca",
        en="the file `{path}` cannot be read",
        fix_id="pilih berkas yang dapat dibaca, atau mintalah hak baca atas berkas itu",
        fix_en="choose a file that can be read, or get permission to read it",
    ),
    "too_large": Message(
        id="berkas terlalu besar ({size} bita)",
        en="the file is too large ({size} bytes)",
        fix_id="gunakan berkas yang berukuran paling banyak {limit} bita",
        fix_en="use a file of at most {limit} bytes",
    ),
    "not_utf8": Message(
        id="berkas tidak disimpan sebagai UTF-8 (bita {byte})",
        en="the file is not saved as UTF-8 (byte {byte})",
        fix_id="simpan ulang berkas dengan pengodean UTF-8",
        fix_en="save the file again with the encoding UTF-8",
    ),
    "bom": Message(
        id="berkas diawali tanda urutan bita (BOM) yang tidak tampak",
        en="the file begins with an invisible byte order mark (BOM)",
        fix_id="simpan ulang sebagai UTF-8 tanpa BOM",
        fix_en="save it again as UTF-8 without BOM",
    ),
    "unseen": Message(
        id="karakter {character} di sini tidak tampak",
        en="the character {character} here is invisible",
        fix_id="hapus karakter itu, atau ketik ulang barisnya",
        fix_en="delete the character, or type the line again",
    ),
    # writing
    "not_writable": Message(
        id="berkas `{path}` tidak dapat ditulis",
        en="the file `{path}` cannot be written",
        fix_id="sebutkan berkas dalam folder yang ada dan boleh ditulisi",
        fix_en="name a file in a folder that exists and that you may write to",
    ),
    "disk_full": Message(
        id="ruang penyimpanan habis, sehingga `{path}` tidak dapat ditulis",
        en="the disk is full, so `{path}` cannot be written",
        fix_id="sediakan ruang, lalu jalankan lagi; tidak ada yang ditulis",
        fix_en="free some space, then run it again; nothing was written",
    ),
    "file_changed": Message(
        id="`{path}` diubah pihak lain ketika perintah ini berjalan",
        en="something else changed `{path}` while this command ran",
        fix_id="periksa perubahannya, lalu jalankan lagi; tidak ada yang ditulis",
        fix_en="look at the change, then run it again; nothing was written",
    ),
    "own_input": Message(
        id="`{path}` adalah berkas masukan (`{input}`), jadi tidak boleh ditimpa",
        en="`{path}` is an input file (`{input}`), so it must not be overwritten",
        fix_id="sebutkan berkas lain untuk hasilnya",
        fix_en="name another file for the result",
    ),
    "is_link": Message(
        id="`{path}` adalah tautan, bukan berkas biasa",
        en="`{path}` is a link, not an ordinary file",
        fix_id="sebutkan berkas yang dituju tautan itu, atau berkas baru",
        fix_en="name the file that the link leads to, or a new file",
    ),
    "is_pipe": Message(
        id="`{path}` adalah pipa, bukan berkas biasa",
        en="`{path}` is a pipe, not an ordinary file",
        fix_id="sebutkan sebuah berkas biasa",
        fix_en="name an ordinary file",
    ),
    "is_socket": Message(
        id="`{path}` adalah soket, bukan berkas biasa",
        en="`{path}` is a socket, not an ordinary file",
        fix_id="sebutkan sebuah berkas biasa",
        fix_en="name an ordinary file",
    ),
    "is_device": Message(
        id="`{path}` adalah perangkat, bukan berkas biasa",
        en="`{path}` is a device, not an ordinary file",
        fix_id="sebutkan sebuah berkas biasa",
        fix_en="name an ordinary file",
    ),
    "file_exists": Message(
        id="berkas `{path}` sudah ada dan tidak akan ditimpa",
        en="the file `{path}` already exists and is never overwritten",
        fix_id="sebutkan nama berkas yang belum ada",
        fix_en="name a file that does not exist yet",
    ),
}
