"""What goes wrong where a file is read or written."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    # reading
    "no_file": Message(
        id="berkas `{path}` tidak ada",
        en="there is no file `{path}`",
        fix_id="tulis jalur berkas yang ada",
        fix_en="write the path of a file that exists",
    ),
    "folder": Message(
        id="`{path}` adalah folder",
        en="`{path}` is a folder",
        fix_id="tulis jalur berkas di dalamnya",
        fix_en="write the path of a file in it",
    ),
    "long_path": Message(
        id="jalur `{path}` sepanjang {count} bita, melebihi batas komputer ini",
        en="the path `{path}` has {count} bytes, more than this computer takes",
        fix_id="tulis jalur yang lebih pendek",
        fix_en="write a shorter path",
    ),
    "not_ordinary": Message(
        id="`{path}` adalah perangkat atau pipa, bukan berkas",
        en="`{path}` is a device or a pipe, and no file",
        fix_id="tulis jalur sebuah berkas",
        fix_en="write the path of a file",
    ),
    "unreadable": Message(
        id="`{path}` tidak dapat dibaca",
        en="`{path}` cannot be read",
        fix_id="berikan berkas yang boleh dibaca",
        fix_en="give a file that you may read",
    ),
    "too_large": Message(
        id="berkas berisi {size} bita",
        en="the file holds {size} bytes",
        fix_id="tulis paling banyak {limit} bita",
        fix_en="write it in {limit} bytes at most",
    ),
    "not_utf8": Message(
        id="bita {byte} bukan UTF-8",
        en="the byte {byte} is not UTF-8",
        fix_id="simpan berkas sebagai UTF-8",
        fix_en="save the file as UTF-8",
    ),
    "bom": Message(
        id="berkas diawali tanda urutan bita (BOM) yang tidak tampak",
        en="the file begins with a byte order mark, which cannot be seen",
        fix_id="simpan sebagai UTF-8 tanpa BOM",
        fix_en="save it as UTF-8 without BOM",
    ),
    "unseen": Message(
        id="karakter {character} di sini tidak tampak di kertas",
        en="the character {character} here cannot be seen on paper",
        fix_id="hapus karakter itu, atau ketik ulang barisnya",
        fix_en="delete it, or type the line anew",
    ),
    # writing
    "not_writable": Message(
        id="`{path}` tidak dapat ditulis",
        en="`{path}` cannot be written",
        fix_id="sebut berkas yang boleh ditulis, di folder yang ada",
        fix_en="name a file, in a folder that there is, that you may write",
    ),
    "disk_full": Message(
        id="tidak ada tempat lagi untuk menulis `{path}`",
        en="no room is left to write `{path}`",
        fix_id="sediakan tempat, lalu jalankan lagi; tidak ada yang ditulis",
        fix_en="make room, and run it again; nothing was written",
    ),
    "file_changed": Message(
        id="`{path}` diubah selagi perintah ini berjalan",
        en="`{path}` was changed while this ran",
        fix_id="lihat perubahannya, lalu jalankan lagi; tidak ada yang ditulis",
        fix_en="look at what changed, and run it again; nothing was written",
    ),
    "own_input": Message(
        id="`{path}` adalah berkas yang dibaca sebagai `{input}`",
        en="`{path}` is the file that is read as `{input}`",
        fix_id="sebut berkas lain, sebab yang dibaca tidak pernah ditimpa",
        fix_en="name another file, since what is read is never overwritten",
    ),
    "is_link": Message(
        id="`{path}` adalah tautan, bukan berkas biasa",
        en="`{path}` is a link, no ordinary file",
        fix_id="sebut berkas yang dituju, atau berkas baru",
        fix_en="name the file that it leads to, or a new one",
    ),
    "is_pipe": Message(
        id="`{path}` adalah pipa, bukan berkas biasa",
        en="`{path}` is a pipe, no ordinary file",
        fix_id="sebut sebuah berkas",
        fix_en="name a file",
    ),
    "is_socket": Message(
        id="`{path}` adalah soket, bukan berkas biasa",
        en="`{path}` is a socket, no ordinary file",
        fix_id="sebut sebuah berkas",
        fix_en="name a file",
    ),
    "is_device": Message(
        id="`{path}` adalah perangkat, bukan berkas biasa",
        en="`{path}` is a device, no ordinary file",
        fix_id="sebut sebuah berkas",
        fix_en="name a file",
    ),
    "file_exists": Message(
        id="`{path}` sudah ada",
        en="`{path}` exists already",
        fix_id="sebut berkas baru, sebab berkas lama tidak pernah ditimpa",
        fix_en="name a new file, since an old one is never overwritten",
    ),
}
