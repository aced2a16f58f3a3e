"""What `staff check` and its workbook say: questions, their order, how to fill them in."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "workbook.sheet.about": Message(id="Petunjuk", en="About"),
    "workbook.sheet.shared": Message(id="Perangkat Daerah", en="Offices"),
    "workbook.sheet.person": Message(id="Pegawai", en="People"),
    "workbook.sheet.choices": Message(id="Pilihan", en="Choices"),
    "workbook.heading.column": Message(id="kolom", en="column"),
    "workbook.heading.value": Message(id="isi kolom", en="value"),
    "workbook.heading.office": Message(id="perangkat daerah", en="office"),
    "workbook.heading.people": Message(id="jumlah pegawai", en="people"),
    "workbook.heading.id": Message(id="NIP", en="id"),
    "workbook.heading.name": Message(id="nama", en="name"),
    "workbook.heading.title": Message(id="jabatan", en="post"),
    "workbook.heading.unit": Message(id="unit kerja", en="unit"),
    "workbook.heading.post": Message(id="jabatan Plt", en="acting post"),
    "workbook.heading.number": Message(id="nomor", en="number"),
    "workbook.heading.row": Message(id="baris daftar", en="row of the list"),
    "workbook.home.inside": Message(id="di dalam {region}", en="inside {region}"),
    "workbook.home.outside": Message(id="di luar {region}", en="outside {region}"),
    "workbook.title": Message(
        id="Fakta yang masih diperlukan untuk menentukan izin WFH",
        en="Facts still needed to decide who may work from home",
    ),
    "workbook.about.policy": Message(id="menurut {title}", en="under {title}"),
    "workbook.about.dates": Message(id="untuk {days}", en="for {days}"),
    "workbook.about.fill": Message(
        id="Mohon isi sel berwarna kuning dengan memilih dari daftar. Sel yang jawabannya belum diketahui boleh dikosongkan.",
        en="Please fill in the yellow cells by choosing from their lists. A cell may stay empty if the answer is not known.",
    ),
    "workbook.about.shared": Message(
        id="Lembar {sheet}: satu jawaban berlaku bagi semua pegawai dengan isi kolom itu.",
        en="Sheet {sheet}: one answer applies to everybody with that value.",
    ),
    "workbook.about.person": Message(
        id="Lembar {sheet}: satu baris untuk setiap pegawai.",
        en="Sheet {sheet}: one row for each person.",
    ),
    "workbook.about.home": Message(
        id="Pada kolom domisili boleh juga ditulis kode wilayah Kemendagri dengan titik, misalnya {code}.",
        en="In the column of the domicile you may also write a Kemendagri region code with its dots, as {code}.",
    ),
    "workbook.about.several": Message(
        id="Jika ada beberapa urusan atau tugas, tulis semuanya, dipisahkan dengan titik koma, misalnya pertanian; pangan.",
        en="For an office with several affairs, or a person with several tasks, write all of them with semicolons, as pertanian; pangan.",
    ),
    "workbook.about.leave": Message(
        id="Mohon jangan menambah, menghapus, atau mengubah baris dan judul kolom.",
        en="Please do not add, delete or change rows or headings.",
    ),
    "workbook.about.names": Message(
        id="Buku kerja ini memuat nama dan NIP secara lengkap, agar pegawai yang dimaksud dapat dikenali dan jawabannya dapat dibaca kembali. Kirimkan hanya kepada yang berwenang, dan hapus setelah digunakan: asn-wfh staff delete.",
        en="This workbook has names and whole ids, so that it is clear who is meant and the answers can be read back. Send it only to those who may see them, and delete it after use: asn-wfh staff delete.",
    ),
    "workbook.about.ids": Message(
        id="Buku kerja ini memuat NIP secara lengkap agar dapat dibaca kembali. Kirimkan hanya kepada yang berwenang, dan hapus setelah digunakan: asn-wfh staff delete.",
        en="This workbook has whole ids, so that it can be read back. Send it only to those who may see them, and delete it after use: asn-wfh staff delete.",
    ),
    "staff.table.field": Message(id="dikenali sebagai", en="read as"),
    "staff.table.column": Message(id="kolom berkas", en="column of the file"),
    "staff.table.fact": Message(id="fakta", en="fact"),
    "staff.table.why": Message(id="penyebab", en="why"),
    "staff.table.people": Message(id="pegawai", en="people"),
    "staff.table.values": Message(id="banyaknya isian yang berbeda", en="different cells"),
    "staff.table.about": Message(id="tentang", en="about"),
    "staff.table.questions": Message(id="pertanyaan", en="questions"),
    "staff.table.settles": Message(
        id="dapat ditentukan sesudah dijawab", en="decided once answered"
    ),
    "staff.each_person": Message(id="setiap pegawai", en="each person"),
    "staff.reason.acting_post": Message(id="jabatan pelaksana tugas (Plt.)", en="an acting post"),
    "staff.reason.blank": Message(id="sel kosong", en="an empty cell"),
    "staff.reason.contradicted": Message(
        id="jawaban bersama tidak cocok", en="the shared answer does not fit"
    ),
    "staff.reason.directory_silent": Message(
        id="tidak disebut dalam direktori", en="the directory does not have it"
    ),
    "staff.reason.no_column": Message(id="tidak ada kolomnya", en="no column"),
    "staff.reason.no_office": Message(id="perangkat daerah tidak disebut", en="no office is named"),
    "staff.reason.not_in_exports": Message(id="tidak ada dalam ekspor", en="in no export"),
    "staff.reason.side_file": Message(
        id="isian berkas tambahan salah", en="a wrong cell of a side file"
    ),
    "staff.reason.title_silent": Message(
        id="tidak dapat dipastikan dari nama jabatan", en="the title does not settle it"
    ),
    "staff.reason.unknown_office": Message(
        id="perangkat daerah tidak ada dalam direktori", en="an office that is not in the directory"
    ),
    "staff.reason.unknown_unit": Message(
        id="unit tidak ada dalam direktori", en="a unit that is not in the directory"
    ),
    "staff.reason.unread_column": Message(
        id="isi kolom yang tidak dibaca", en="a cell of a column that is not read"
    ),
    "staff.rows": Message(
        id="{file}: {members} pegawai, {left} sudah berhenti atau pensiun, {faults} kesalahan",
        en="{file}: {members:count.people}, {left} no longer in service, {faults:count.faults}",
    ),
    "staff.findings_to_look_at": Message(
        id="{count} hal dalam daftar ini perlu diperhatikan; rinciannya ditampilkan oleh `asn-wfh staff check {file} --region {region}`",
        en="{count} things in this list need attention; `asn-wfh staff check {file} --region {region}` lists them",
        en_one="{count} thing in this list needs attention; `asn-wfh staff check {file} --region {region}` lists it",
    ),
    "staff.heading.faults": Message(id="Kesalahan", en="Faults"),
    "staff.heading.findings": Message(id="Perhatian", en="Please note"),
    "staff.heading.unknown": Message(
        id="Fakta yang belum diketahui", en="Facts that are not known"
    ),
    "staff.heading.questions": Message(
        id="Yang perlu ditanyakan menurut {policy} untuk {days}",
        en="What to ask under {policy} for {days}",
    ),
    "staff.more_lines": Message(
        id="{count} baris lagi; buku kerja memuat semuanya",
        en="{count} more lines; a workbook has them all",
        en_one="{count} more line; a workbook has them all",
    ),
    "staff.settled": Message(
        id="izin WFH {settled} pegawai sudah dapat ditentukan; {unsettled} pegawai lagi sesudah {count} pertanyaan dijawab",
        en="{settled} people can be decided; {unsettled} more can be decided once {count} questions are answered",
        en_one="{settled} people can be decided; {unsettled} more can be decided once {count} question is answered",
    ),
    "staff.all_settled": Message(
        id="tidak ada yang perlu ditanyakan: izin WFH {count} pegawai sudah dapat ditentukan",
        en="nothing needs to be asked: {count} people can be decided",
        en_one="nothing needs to be asked: {count} person can be decided",
    ),
    "staff.undecreed": Message(
        id="{count} pegawai menunggu penetapan hari libur",
        en="{count} people wait for a decree about the holidays",
        en_one="{count} person waits for a decree about the holidays",
    ),
    "staff.written": Message(
        id="buku kerja ditulis ke {file}; berisi nomor pegawai lengkap",
        en="workbook written to {file}; it has whole ids",
    ),
    "staff.written_with_names": Message(
        id="buku kerja ditulis ke {file}; berisi nama dan nomor pegawai lengkap",
        en="workbook written to {file}; it has names and whole ids",
    ),
    "staff.answers": Message(
        id="{file}: {count} jawaban dibaca, {empty} sel masih kosong",
        en="{file}: {count} answers read, {empty} cells still empty",
        en_one="{file}: {count} answer read, {empty} cells still empty",
    ),
    "staff.other_list": Message(
        id="{file} dibuat dari daftar pegawai lain, atau dari keadaannya yang lama",
        en="{file} was made from another staff list, or from this one as it was",
    ),
    "staff.no_date": Message(
        id="Tambahkan --on TANGGAL untuk melihat fakta mana yang perlu ditanyakan",
        en="Add --on DATE to see which facts to ask for",
    ),
    "staff.step.read": Message(id="membaca {file}", en="reading {file}"),
    "staff.step.ask": Message(id="mencari pertanyaan", en="finding what to ask"),
    "staff.step.write": Message(id="menulis {file}", en="writing {file}"),
    "staff.step.count": Message(id="menentukan izin WFH", en="deciding"),
    "staff.deleted": Message(id="dihapus: {path}", en="deleted: {path}"),
    "staff.gone": Message(id="sudah tidak ada: {path}", en="already gone: {path}"),
    "staff.would_delete": Message(id="akan dihapus: {path}", en="would be deleted: {path}"),
    "staff.no_traces": Message(
        id="tidak ada keluaran yang tercatat untuk {file}", en="no output about {file} is on record"
    ),
    "staff.export_stays": Message(
        id="{file} sendiri tidak dihapus; tambahkan --with-list untuk menghapusnya juga",
        en="{file} itself stays; add --with-list to delete it too",
    ),
    "staff.not_all_decided": Message(
        id="{count} kesalahan pada daftar atau berkas tambahannya; rinciannya ditampilkan oleh `asn-wfh staff check`",
        en="{count} faults in the list or the files beside it; `asn-wfh staff check` lists each",
        en_one="{count} fault in the list or the files beside it; `asn-wfh staff check` lists it",
    ),
    "page.offices.title": Message(
        id="Siapa yang boleh WFH, {government}", en="Who may work from home, {government}"
    ),
    "page.offices.kind": Message(id="Jawaban menurut perangkat daerah", en="Answers by office"),
    "page.offices.circular": Message(id="menurut", en="under"),
    "page.offices.key": Message(id="Arti warna", en="Key"),
    "page.offices.office": Message(id="perangkat daerah", en="office"),
    "page.offices.people": Message(id="pegawai", en="people"),
    "page.offices.permitted": Message(id="boleh WFH", en="may"),
    "page.offices.undetermined": Message(id="belum dapat diputuskan", en="cannot be decided yet"),
    "page.offices.not_permitted": Message(id="tidak boleh WFH", en="may not"),
    "page.offices.everybody": Message(id="seluruh pegawai", en="everybody"),
    "page.offices.no_office": Message(
        id="(perangkat daerah tidak disebut)", en="(no office named)"
    ),
    "page.offices.note": Message(
        id="Panjang batang sebanding dengan jumlah pegawai perangkat daerah; batang terbawah memuat seluruh pegawai. Yang belum dapat diputuskan menunggu fakta yang belum diketahui.",
        en="The length of a bar is the number of people in the office; the last bar has everybody. Who cannot be decided yet depends on facts that are not known.",
    ),
    "page.offices.head": Message(id="Menurut {policy} pada {day}", en="Under {policy} on {day}"),
    "page.offices.written": Message(id="halaman ditulis ke {file}", en="page written to {file}"),
}
