"""What `staff check` and its workbook say: questions, their order, how to fill them in."""

from asn_wfh.messages.message import Message

SENTENCES = {
    "workbook.sheet.about": Message(id="Petunjuk", en="About"),
    "workbook.sheet.shared": Message(id="Kantor", en="Offices"),
    "workbook.sheet.person": Message(id="Pegawai", en="People"),
    "workbook.sheet.choices": Message(id="Pilihan", en="Choices"),
    "workbook.heading.column": Message(id="kolom", en="column"),
    "workbook.heading.value": Message(id="isi kolom", en="value"),
    "workbook.heading.office": Message(id="kantor", en="office"),
    "workbook.heading.people": Message(id="jumlah pegawai", en="people"),
    "workbook.heading.id": Message(id="id", en="id"),
    "workbook.heading.row": Message(id="baris daftar", en="row of the list"),
    "workbook.home.inside": Message(id="di dalam {region}", en="inside {region}"),
    "workbook.home.outside": Message(id="di luar {region}", en="outside {region}"),
    "workbook.title": Message(
        id="Fakta yang masih diperlukan untuk memutuskan WFH",
        en="Facts still needed to decide who may work from home",
    ),
    "workbook.about.policy": Message(id="menurut {title}", en="under {title}"),
    "workbook.about.dates": Message(id="untuk {days}", en="for {days}"),
    "workbook.about.fill": Message(
        id="Mohon isi sel berwarna kuning dengan memilih dari daftar. Sel yang jawabannya belum diketahui boleh dikosongkan.",
        en="Please fill in the yellow cells by choosing from their lists. A cell may stay empty where the answer is not known.",
    ),
    "workbook.about.shared": Message(
        id="Lembar {sheet}: satu jawaban berlaku bagi semua pegawai dengan isi kolom itu.",
        en="Sheet {sheet}: one answer counts for everybody with that value.",
    ),
    "workbook.about.person": Message(
        id="Lembar {sheet}: satu baris untuk setiap pegawai.",
        en="Sheet {sheet}: one row for each person.",
    ),
    "workbook.about.home": Message(
        id="Pada kolom domisili boleh juga ditulis kode wilayah Kemendagri dengan titik, misalnya {code}.",
        en="In the column of the domicile a Kemendagri region code with its dots may be written too, as {code}.",
    ),
    "workbook.about.leave": Message(
        id="Mohon jangan menambah, menghapus, atau mengubah baris dan judul kolom.",
        en="Please add, delete and change no rows and no headings.",
    ),
    "workbook.about.ids": Message(
        id="Buku kerja ini memuat NIP secara lengkap agar dapat dibaca kembali. Kirimkan hanya kepada yang berwenang, dan hapus setelah dipakai: asn-wfh staff delete.",
        en="This workbook holds whole ids, so that it can be read back. Send it only to those who may see them, and delete it after use: asn-wfh staff delete.",
    ),
}
