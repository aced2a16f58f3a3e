"""What goes wrong with the code of a province, regency or city."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "region_moved": Message(
        id="`{text}` adalah kode sebelum pemekaran; kode yang berlaku `{now}` ({region})",
        en="`{text}` is a code from before a region was split; the present code is `{now}` ({region})",
        fix_id="tulis `{now}`, atau kode kecamatan atau kelurahan/desa di bawahnya",
        fix_en="write `{now}`, or the present code of the district or village in it",
    ),
    "region_unknown": Message(
        id="tidak ada provinsi, kabupaten, atau kota dengan kode `{text}`",
        en="no province, regency or city has the code `{text}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "region_undotted": Message(
        id="`{text}` tidak bertitik, sehingga tidak jelas apakah kode BPS atau kode Kemendagri",
        en="`{text}` has no dots, so it may be a BPS code instead of a Kemendagri code",
        fix_id="tulis kode Kemendagri dengan titiknya: `{dotted}` jika yang dimaksud {region}",
        fix_en="write the Kemendagri code with its dots: `{dotted}` if you mean {region}",
    ),
    "region_number": Message(
        id="`{text}` telah diubah lembar kerja menjadi bilangan, sehingga satu angka nol hilang",
        en="a spreadsheet changed `{text}` to a number, so a zero was lost",
        fix_id="{hint}; ubah format kolom ini menjadi teks",
        fix_en="{hint}; format the column as text",
    ),
    "region_by_name": Message(
        id="`{text}` adalah nama wilayah, bukan kode wilayah",
        en="`{text}` is the name of a region, not a code",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "region_form": Message(
        id="`{text}` bukan kode wilayah",
        en="`{text}` is not a region code",
        fix_id="tulis kode Kemendagri dengan titiknya, misalnya `13.75` atau `13.75.01.1001`",
        fix_en="write the Kemendagri code with its dots, for example `13.75` or `13.75.01.1001`",
    ),
}
