"""What goes wrong where a policy or a region is named."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "not_a_source": Message(
        id="`{value}` bukan nama atau jalur berkas kebijakan",
        en="`{value}` is not the name or the path of a policy",
        fix_id="gunakan nama bawaan, jalur berkas, atau `text=` dengan isi YAML",
        fix_en="pass a shipped name, the path of a file, or `text=` with the YAML itself",
    ),
    "source_or_text": Message(
        id="harus ada tepat satu: nama atau jalur berkas, atau `text=`",
        en="exactly one is needed: a name or path, or `text=`",
        fix_id="pilih salah satunya",
        fix_en="pass one of them",
    ),
    "bare_path": Message(
        id="tidak ada berkas kebijakan bawaan bernama `{name}`, tetapi ada berkas atau folder bernama itu",
        en="no policy named `{name}` is shipped, but there is a file or folder of that name",
        fix_id="tulis `./{name}` jika berkas itu yang dimaksud",
        fix_en="write `./{name}` if you mean that file",
    ),
    "no_policy": Message(
        id="tidak ada berkas kebijakan bawaan bernama `{name}`",
        en="no policy named `{name}` is shipped",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "no_region": Message(
        id="tidak ada surat edaran bawaan untuk wilayah `{name}`",
        en="no circular is shipped for the region `{name}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
}
