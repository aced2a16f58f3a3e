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
    "amends.replaces": Message(id="Menggantikan {policy}", en="Replaces {policy}"),
    "amends.extends": Message(id="Memperpanjang {policy}", en="Extends {policy}"),
    "amends.revokes": Message(id="Mencabut {policy}", en="Revokes {policy}"),
}
