"""What goes wrong with the id of a person in a staff list; ids are shown masked."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "id_blank": Message(
        id="kolom id kosong",
        en="the id is empty",
        fix_id="isi NIP, NI PPPK, atau nomor pegawai yang dipakai kantor",
        fix_en="write the NIP, the NI PPPK or the office's own number",
    ),
    "id_float": Message(
        id="id ini sudah diubah menjadi bilangan oleh lembar kerja, sehingga angka terakhirnya hilang",
        en="a spreadsheet made a number of this id, so that its last digits are lost",
        fix_id="ekspor ulang dengan kolom id berformat teks; id tidak dapat dipulihkan dari berkas ini",
        fix_en="export again with the column of ids as text; this file no longer has the id",
    ),
    "id_short": Message(
        id="id ini hanya {size} angka, sedangkan NIP dan NI PPPK 18 angka",
        en="the digits of this id are {size}, those of a NIP or NI PPPK 18",
        fix_id="tulis ke-18 angkanya; NIK bukan NIP",
        fix_en="write all 18; a NIK is no NIP",
    ),
    "id_long": Message(
        id="id ini {size} angka, sedangkan NIP dan NI PPPK 18 angka",
        en="the digits of this id are {size}, those of a NIP or NI PPPK 18",
        fix_id="tulis satu id dalam setiap baris, 18 angka",
        fix_en="write one id on each line, of 18 digits",
    ),
    "id_old_nip": Message(
        id="id ini 9 angka, yaitu NIP lama",
        en="this id has 9 digits, which is an old NIP",
        fix_id="tulis NIP baru, 18 angka",
        fix_en="write the new NIP, of 18 digits",
    ),
    "id_signs": Message(
        id="di antara angka id ini terdapat huruf atau tanda",
        en="letters or signs stand among the digits of this id",
        fix_id="tulis 18 angka tanpa huruf dan tanda; periksa huruf O dan l",
        fix_en="write 18 digits without letters or signs; look for the letters O and l",
    ),
    "id_born": Message(
        id="delapan angka pertama `{mask}` bukan tanggal lahir",
        en="the first eight digits of `{mask}` are no birth date",
        fix_id="periksa id ini pada SK pengangkatan: tahun, bulan, tanggal lahir",
        fix_en="check the id against the decree of appointment: year, month and day of birth",
    ),
    "id_appointed": Message(
        id="angka ke-9 sampai ke-14 `{mask}` bukan bulan pengangkatan PNS dan bukan tahun dan tanda PPPK",
        en="digits 9 to 14 of `{mask}` are neither a month of appointment nor a year and mark of PPPK",
        fix_id="untuk PNS tulis tahun dan bulan; untuk PPPK tahun, lalu 21 sampai 29",
        fix_en="write year and month for a PNS; the year and then 21 to 29 for a PPPK",
    ),
    "id_sex": Message(
        id="angka ke-15 `{mask}` bukan 1 atau 2",
        en="digit 15 of `{mask}` is neither 1 nor 2",
        fix_id="tulis 1 untuk laki-laki, 2 untuk perempuan",
        fix_en="write 1 for a man, 2 for a woman",
    ),
    "id_serial": Message(
        id="nomor urut `{mask}` adalah 000, sisa bilangan yang dibulatkan lembar kerja",
        en="the serial of `{mask}` is 000, as a spreadsheet leaves when it rounds a number",
        fix_id="ekspor ulang dengan kolom id berformat teks; nomor urut mulai dari 001",
        fix_en="export again with the column of ids as text; serials begin at 001",
    ),
    "id_age": Message(
        id="menurut `{mask}` pegawai ini diangkat sebelum berumur {age} tahun",
        en="by `{mask}` this person was appointed before the age of {age}",
        fix_id="periksa tanggal lahir dan pengangkatan dalam id ini pada SK pengangkatan",
        fix_en="check the birth date and the appointment in the id against the decree",
    ),
    "id_future": Message(
        id="menurut `{mask}` pegawai ini diangkat sesudah {date}",
        en="by `{mask}` this person is appointed after {date}",
        fix_id="periksa tahun pengangkatan dalam id ini pada SK pengangkatan",
        fix_en="check the year of appointment in the id against the decree",
    ),
    "id_born_differs": Message(
        id="tanggal lahir dalam kolomnya tidak sama dengan yang ada dalam `{mask}`",
        en="the birth date of the column is not that of `{mask}`",
        fix_id="periksa keduanya pada SK pengangkatan; jawaban tidak bergantung padanya",
        fix_en="check both against the decree of appointment; no answer rests on it",
    ),
    "id_sex_differs": Message(
        id="jenis kelamin dalam kolomnya tidak sama dengan yang ada dalam `{mask}`",
        en="the sex of the column is not that of `{mask}`",
        fix_id="periksa keduanya pada SK pengangkatan; jawaban tidak bergantung padanya",
        fix_en="check both against the decree of appointment; no answer rests on it",
    ),
    "id_kind_differs": Message(
        id="`{mask}` bukan jenis id untuk `{word}`",
        en="`{mask}` is not the kind of id that goes with `{word}`",
        fix_id="periksa status kepegawaian dan id ini; PNS ber-NIP, PPPK ber-NI PPPK",
        fix_en="check the employment and the id; a PNS has a NIP, a PPPK an NI PPPK",
    ),
}
