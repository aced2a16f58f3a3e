"""What goes wrong where a policy or a region is named."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "not_a_source": Message(
        id="`{value}` bukan sumber kebijakan",
        en="`{value}` is no source of a policy",
        fix_id="berikan nama bawaan, jalur berkas, atau `text=` dengan YAML-nya sendiri",
        fix_en="give a shipped name, the path of a file, or `text=` with the YAML itself",
    ),
    "source_or_text": Message(
        id="kebijakan dibuat dari sumber atau dari teks",
        en="either a source or a text makes a policy",
        fix_id="berikan nama atau jalur, atau `text=` saja",
        fix_en="give a name or a path, or else `text=`",
    ),
    "bare_path": Message(
        id="tidak ada kebijakan bawaan bernama `{name}`, tetapi ada berkas atau folder bernama itu",
        en="no shipped policy is called `{name}`, but a file or folder is",
        fix_id="tulis `./{name}` untuk yang ada di sini",
        fix_en="write `./{name}` for what is here",
    ),
    "no_policy": Message(
        id="tidak ada kebijakan bawaan bernama `{name}`",
        en="no shipped policy is called `{name}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "no_region": Message(
        id="tidak ada surat edaran bawaan untuk wilayah `{name}`",
        en="no circular of a region `{name}` is shipped",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
}
