"""What goes wrong with the code of a province, regency or city."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "region_moved": Message(
        id="`{text}` adalah kode sebelum pemekaran; kini `{now}` ({region})",
        en="`{text}` is a code from before a split; it is now `{now}` ({region})",
        fix_id="tulis `{now}`, atau kode kecamatan dan kelurahan/desa yang berlaku di bawahnya",
        fix_en="write `{now}`, or the present code of the district or village below it",
    ),
    "region_unknown": Message(
        id="tidak ada provinsi, kabupaten, atau kota dengan kode `{text}`",
        en="no province, regency or city has the code `{text}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "region_undotted": Message(
        id="`{text}` tidak bertitik, padahal kode BPS dan Kemendagri berbeda",
        en="`{text}` has no dot, and the codes of BPS and Kemendagri differ",
        fix_id="tulis kode Kemendagri dengan titiknya: `{dotted}` bila yang dimaksud {region}",
        fix_en="write the Kemendagri code with its dots: `{dotted}` if you mean {region}",
    ),
    "region_number": Message(
        id="`{text}` dibaca lembar kerja sebagai bilangan, sehingga satu angka nol hilang",
        en="a spreadsheet took `{text}` for a number and dropped a zero",
        fix_id="{hint}, dan beri kolom ini format teks",
        fix_en="{hint}, and make the column one of text",
    ),
    "region_by_name": Message(
        id="`{text}` adalah nama, bukan kode",
        en="`{text}` is a name, and no code",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "region_form": Message(
        id="`{text}` bukan kode wilayah",
        en="`{text}` is no region code",
        fix_id="tulis kode Kemendagri dengan titiknya, misalnya `13.75` atau `13.75.01.1001`",
        fix_en="write the Kemendagri code with its dots, as `13.75` or `13.75.01.1001`",
    ),
}
