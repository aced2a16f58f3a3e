"""What an audit finds between a policy's header and the frame of its paper."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "audit_frame": Message(
        id="kebijakan mengatakan `{value}`, sedangkan dalam naskah terbaca `{printed}`",
        en="the policy says `{value}`, and what is read in the paper is `{printed}`",
        fix_id="tulis seperti tercetak",
        fix_en="write what the paper prints",
    ),
    "audit_frame_unread": Message(
        id="kebijakan mengatakan `{value}`, yang tidak terbaca dalam naskah",
        en="the policy says `{value}`, which is not read in the paper",
        fix_id="tulis seperti tercetak, atau hapus",
        fix_en="write what the paper prints, or delete it",
    ),
    "audit_implements": Message(
        id="pembukaan menyebut surat tanggal {value}, tetapi `implements` tidak ada",
        en="the opening names a letter of {value}, and `implements` is missing",
        fix_id="tulis nomor dan tanggalnya",
        fix_en="write its number and date",
    ),
    "audit_covers": Message(
        id="`covers` bukan yang disebut pembukaan: {value}",
        en="`covers` is not whom the opening names: {value}",
        fix_id="tulis yang disebut pembukaan",
        fix_en="write those whom the opening names",
    ),
    "audit_covers_at": Message(
        id="`covers` menunjuk `{value}`, padahal naskah lebih dahulu menyebut pegawainya di tempat lain",
        en="`covers` names `{value}`, and the paper names its employees elsewhere first",
        fix_id="tulis tempat naskah pertama kali menyebutnya",
        fix_en="write where the paper first names them",
    ),
    "audit_code": Message(
        id="`{value}` bukan milik pemerintah daerah jenis dan provinsi ini",
        en="`{value}` is not of a government of this kind and province",
        fix_id="tulis kode Kemendagri, dan zona waktu provinsinya",
        fix_en="write the Kemendagri code, and the time zone of its province",
    ),
    "audit_zone": Message(
        id="naskah memuat {zone}, tetapi zona waktu pemerintah daerah lain",
        en="the paper prints {zone}, and the government's time zone is another",
        fix_id="tulis zona waktu seperti tercetak",
        fix_en="write the time zone that the paper prints",
    ),
}
