"""What an audit finds between a policy's header and the frame of its paper."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "audit_frame": Message(
        id="berkas kebijakan memuat `{value}`, sedangkan naskah memuat `{printed}`",
        en="the policy has `{value}`, but the official text has `{printed}`",
        fix_id="tulis seperti dalam naskah",
        fix_en="write what the official text has",
    ),
    "audit_frame_unread": Message(
        id="berkas kebijakan memuat `{value}`, yang tidak ditemukan dalam naskah",
        en="the policy has `{value}`, which was not found in the official text",
        fix_id="tulis seperti dalam naskah, atau hapus",
        fix_en="write what the official text has, or delete it",
    ),
    "audit_implements": Message(
        id="pembukaan naskah menyebut surat tanggal {value}, tetapi berkas kebijakan tidak memuat `implements`",
        en="the opening refers to a letter of {value}, but the policy has no `implements`",
        fix_id="tulis nomor dan tanggal surat itu dalam `implements`",
        fix_en="write the number and date of that letter in `implements`",
    ),
    "audit_covers": Message(
        id="pegawai dalam `covers` berbeda dari yang disebut pembukaan naskah: {value}",
        en="`covers` differs from the people named in the opening: {value}",
        fix_id="tulis pegawai yang disebut pembukaan",
        fix_en="write the people whom the opening names",
    ),
    "audit_covers_everybody": Message(
        id="`covers` menyebut pegawai tertentu, padahal pembukaan naskah tidak menyebut jenis pegawai (PNS, CPNS, PPPK) mana pun",
        en="`covers` names certain people, but the opening names no kind of employee (PNS, CPNS, PPPK)",
        fix_id="tulis `whose: semua`",
        fix_en="write `whose: semua`",
    ),
    "audit_covers_at": Message(
        id="`covers` merujuk `{value}`, padahal bagi siapa surat edaran berlaku dibaca pada `{right}`",
        en="`covers` refers to `{value}`, but whom the circular is for is read at `{right}`",
        fix_id="tulis `at: {right}`",
        fix_en="write `at: {right}`",
    ),
    "audit_code": Message(
        id="`{value}` tidak cocok dengan jenis atau provinsi pemerintah daerah ini",
        en="`{value}` does not fit the kind or the province of this government",
        fix_id="tulis kode Kemendagri yang benar, dan zona waktu provinsinya",
        fix_en="write the right Kemendagri code, and the time zone of its province",
    ),
    "audit_zone": Message(
        id="naskah memuat {zone}, sedangkan zona waktu pemerintah daerah dalam berkas kebijakan lain",
        en="the official text has {zone}, but the government in the policy has another time zone",
        fix_id="tulis zona waktu menurut naskah",
        fix_en="write the time zone of the official text",
    ),
}
