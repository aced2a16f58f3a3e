"""What a column of a staff list tells, and why a fact of somebody in it stays unknown."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "staff.tells.nip": Message(id="nomor pegawai", en="who is who"),
    "staff.tells.jenis_pegawai": Message(id="status kepegawaian", en="the employment"),
    "staff.tells.kedudukan": Message(
        id="siapa yang sudah pensiun, berhenti, atau sedang tugas belajar",
        en="who has retired or left, or is away to study",
    ),
    "staff.tells.jabatan": Message(id="jenjang dan nama jabatan", en="the level and the post"),
    "staff.tells.unor": Message(
        id="jenis unit dan layanannya", en="the kind of unit and its service"
    ),
    "staff.tells.unor_induk": Message(
        id="urusan perangkat daerahnya", en="the affair of the office"
    ),
    "staff.doubted.place": Message(id="tempat pegawai bekerja", en="where somebody works"),
    "staff.doubted.post": Message(id="jenjang dan nama jabatan", en="the level and the post"),
    "staff.doubted.acting": Message(id="jabatan kedua pegawai", en="a second post of somebody"),
    "staff.doubted.absence": Message(
        id="apakah pegawai sedang cuti atau tugas belajar", en="who is away on cuti or to study"
    ),
    "staff.unknown.acting_post": Message(
        id="`{value}` adalah jabatan pelaksana tugas; jabatan definitif atau unitnya tidak tercantum",
        en="`{value}` is an acting post; the post or the unit behind it is not listed",
    ),
    "staff.unknown.blank": Message(
        id="sel pada kolom {column} kosong",
        en="the cell of the column {column} is empty",
    ),
    "staff.unknown.contradicted": Message(
        id="jawaban bagi perangkat daerahnya tidak mungkin benar bagi pegawai ini",
        en="the answer for their office cannot be true of this person",
    ),
    "staff.unknown.directory_silent": Message(
        id="direktori tidak menyebut layanan unit `{value}`",
        en="the directory does not have the service of the unit `{value}`",
    ),
    "staff.unknown.no_column": Message(
        id="daftar ini tidak memuat kolomnya",
        en="the list has no column for it",
    ),
    "staff.unknown.no_office": Message(
        id="kolom {column} tidak menyebut perangkat daerah, padahal unit seperti `{value}` dapat ada "
        "pada beberapa perangkat daerah",
        en="there is no office in the column {column}, and more than one may have a unit such as "
        "`{value}`",
    ),
    "staff.unknown.not_in_exports": Message(
        id="tidak ada ekspor yang memuatnya; sertakan berkas tambahan",
        en="no export has it; add a side file",
    ),
    "staff.unknown.side_file": Message(
        id="isian berkas tambahan tentang hal ini salah, tidak lengkap, atau bertentangan",
        en="what a side file has about it is wrong, incomplete or contradicted",
    ),
    "staff.unknown.title_silent": Message(
        id="tidak dapat dipastikan dari nama jabatan `{value}`",
        en="the title `{value}` does not settle it",
    ),
    "staff.unknown.unknown_office": Message(
        id="perangkat daerah `{value}` tidak ada dalam direktori",
        en="the directory has no office `{value}`",
    ),
    "staff.unknown.unknown_unit": Message(
        id="unit `{value}` tidak ada dalam direktori",
        en="the directory has no unit `{value}`",
    ),
    "staff.unknown.unread_column": Message(
        id="kolom {column} berisi `{value}`, yang dapat menentukan hal ini tetapi tidak dibaca",
        en="`{value}` in the column {column} may settle it, but is not read",
    ),
}
