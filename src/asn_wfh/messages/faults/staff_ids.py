"""What goes wrong with the id of a person in a staff list; ids are shown masked."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "id_blank": Message(
        id="kolom id pada baris ini kosong",
        en="the id in this row is empty",
        fix_id="isi NIP, NI PPPK, atau nomor pegawai yang digunakan perangkat daerah",
        fix_en="write the NIP, the NI PPPK or the employee number that the office uses",
    ),
    "id_without_digit": Message(
        id="isi kolom id pada baris ini tidak memuat angka, jadi bukan nomor pegawai",
        en="the id in this row has no digit, so it is no employee number",
        fix_id="tulis NIP, NI PPPK, atau nomor pegawai; hapus baris ini jika hanya judul, jumlah, atau tanda tangan",
        fix_en="write the NIP, the NI PPPK or the employee number; delete the row if it is only a heading, a sum or a signature",
    ),
    "id_float": Message(
        id="id ini telah diubah lembar kerja menjadi bilangan, sehingga angka terakhirnya hilang",
        en="a spreadsheet changed this id to a number, so its last digits are lost",
        fix_id="buat ulang berkas ini dengan kolom id berformat teks; id tidak dapat dipulihkan dari berkas ini",
        fix_en="make this file again with the id column formatted as text; the id cannot be recovered from this file",
    ),
    "id_short": Message(
        id="id ini terlalu pendek (panjangnya {size}); NIP dan NI PPPK terdiri atas 18 angka",
        en="this id is too short (its length is {size}); a NIP or NI PPPK has 18 digits",
        fix_id="tulis seluruh 18 angkanya; NIK bukan NIP",
        fix_en="write all 18 digits; a NIK is not a NIP",
    ),
    "id_long": Message(
        id="id ini terlalu panjang (panjangnya {size}); NIP dan NI PPPK terdiri atas 18 angka",
        en="this id is too long (its length is {size}); a NIP or NI PPPK has 18 digits",
        fix_id="tulis satu id dengan 18 angka pada setiap baris",
        fix_en="write one id of 18 digits on each line",
    ),
    "id_old_nip": Message(
        id="id ini terdiri atas 9 angka, yaitu NIP lama",
        en="this id has 9 digits, so it is an old NIP",
        fix_id="tulis NIP baru yang terdiri atas 18 angka",
        fix_en="write the new NIP of 18 digits",
    ),
    "id_signs": Message(
        id="id ini memuat huruf atau tanda di antara atau di samping angkanya",
        en="this id has letters or signs among or beside its digits",
        fix_id="tulis 18 angka tanpa huruf, tanda, dan keterangan; periksa apakah huruf O atau l diketik sebagai angka",
        fix_en="write 18 digits without letters, signs or remarks; check for the letters O and l typed as digits",
    ),
    "id_born": Message(
        id="delapan angka pertama `{mask}` bukan tanggal lahir",
        en="the first eight digits of `{mask}` are not a birth date",
        fix_id="cocokkan id ini dengan SK pengangkatan; angka itu memuat tahun, bulan, dan tanggal lahir",
        fix_en="check the id against the decree of appointment; these digits are the year, month and day of birth",
    ),
    "id_appointed": Message(
        id="angka ke-9 sampai dengan ke-14 `{mask}` bukan bulan pengangkatan PNS, dan bukan tahun dan tanda PPPK",
        en="digits 9 to 14 of `{mask}` are neither the month of appointment of a PNS nor the year and mark of a PPPK",
        fix_id="tulis tahun dan bulan untuk PNS; untuk PPPK tahun, lalu 21 sampai dengan 29",
        fix_en="write the year and month for a PNS; for a PPPK the year, then 21 to 29",
    ),
    "id_sex": Message(
        id="angka ke-15 `{mask}` bukan 1 atau 2",
        en="digit 15 of `{mask}` is neither 1 nor 2",
        fix_id="tulis 1 untuk laki-laki, 2 untuk perempuan",
        fix_en="write 1 for a man, 2 for a woman",
    ),
    "id_serial": Message(
        id="nomor urut pada `{mask}` adalah 000, karena id dibulatkan oleh lembar kerja",
        en="the serial number in `{mask}` is 000, which happens when a spreadsheet rounds the id",
        fix_id="buat ulang berkas ini dengan kolom id berformat teks; nomor urut dimulai dari 001",
        fix_en="make this file again with the id column formatted as text; serial numbers begin at 001",
    ),
    "id_age": Message(
        id="menurut `{mask}` pegawai ini diangkat sebelum berumur {age} tahun",
        en="according to `{mask}` this person was appointed before the age of {age}",
        fix_id="cocokkan tanggal lahir dan pengangkatan dalam id ini dengan SK pengangkatan",
        fix_en="check the birth date and the appointment in the id against the decree of appointment",
    ),
    "id_future": Message(
        id="menurut `{mask}` pegawai ini baru diangkat sesudah {date}",
        en="according to `{mask}` this person was appointed only after {date}",
        fix_id="cocokkan tahun pengangkatan dalam id ini dengan SK pengangkatan",
        fix_en="check the year of appointment in the id against the decree of appointment",
    ),
    "id_born_differs": Message(
        id="tanggal lahir dalam kolomnya berbeda dari yang termuat dalam `{mask}`",
        en="the birth date in the column differs from the one in `{mask}`",
        fix_id="cocokkan keduanya dengan SK pengangkatan; jawaban tidak bergantung pada tanggal lahir",
        fix_en="check both against the decree of appointment; no answer depends on the birth date",
    ),
    "id_sex_differs": Message(
        id="jenis kelamin dalam kolomnya berbeda dari yang termuat dalam `{mask}`",
        en="the sex in the column differs from the one in `{mask}`",
        fix_id="cocokkan keduanya dengan SK pengangkatan; jawaban tidak bergantung pada jenis kelamin",
        fix_en="check both against the decree of appointment; no answer depends on the sex",
    ),
    "id_kind_differs": Message(
        id="bentuk nomor `{mask}` tidak sesuai dengan status kepegawaian `{word}`",
        en="the kind of id `{mask}` does not match the employment status `{word}`",
        fix_id="periksa nomor atau status kepegawaiannya; PNS mempunyai NIP, PPPK mempunyai NI PPPK",
        fix_en="check the status and the id; a PNS has a NIP, a PPPK has an NI PPPK",
    ),
}
