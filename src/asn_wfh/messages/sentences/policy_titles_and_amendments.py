"""What is said of a circular: its title, its number, what it does to others."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "title.unread": Message(
        id="{kind} {issuer} tanggal {signed} (nomor tidak terbaca pada pindaian)",
        en="{kind} {issuer} of {signed} (number not legible in the scan)",
    ),
    "number.scan": Message(
        id="nomor tidak terbaca pada pindaian (terbaca: {number})",
        en="number not legible in the scan (it reads: {number})",
    ),
    "amends.replaces": Message(id="Mengganti {policy}", en="Replaces {policy}"),
    "amends.extends": Message(id="Memperpanjang masa berlaku {policy}", en="Extends {policy}"),
    "amends.revokes": Message(id="Mencabut {policy}", en="Revokes {policy}"),
    "title.numbered": Message(
        id="{kind} {issuer} Nomor {number} tanggal {signed}",
        en="{kind} {issuer} No. {number} of {signed}",
    ),
}
