"""The columns of each form of export, by their headings as SIASN and SIMPEG print them."""

from __future__ import annotations

__all__ = ["API", "SIASN", "SIMPEG"]

SIASN = {
    "PNS ID": "",
    "NIP BARU": "nip",
    "NAMA": "nama",
    "GELAR DEPAN": "",
    "GELAR BELAKANG": "",
    "TANGGAL LAHIR": "tanggal_lahir",
    "JENIS KELAMIN": "jenis_kelamin",
    "ALAMAT": "alamat",
    "JENIS PEGAWAI NAMA": "jenis_pegawai",
    "KEDUDUKAN PNS NAMA": "kedudukan",
    "STATUS CPNS PNS": "status",
    "TMT CPNS": "tmt_cpns",
    "JENIS JABATAN NAMA": "jenis_jabatan",
    "JABATAN NAMA": "jabatan",
    "UNOR NAMA": "unor",
    "UNOR INDUK NAMA": "unor_induk",
    "INSTANSI KERJA NAMA": "instansi_kerja",
    "ESELON ID": "eselon_id",
    "ESELON NAMA": "eselon",
}
SIMPEG = {
    "NAMA": "nama",
    "NIP": "nip",
    "JENIS PEGAWAI": "jenis_pegawai",
    "KEDUDUKAN HUKUM": "kedudukan",
    "STATUS CPNS PNS": "status",
    "JENIS JABATAN": "jenis_jabatan",
    "NAMA JABATAN": "jabatan",
    "TMT JABATAN": "tmt_cpns",
    "NAMA UNOR": "unor",
    "UNOR INDUK": "unor_induk",
}
API = {
    "nipBaru": "nip",
    "nama": "nama",
    "tglLahir": "tanggal_lahir",
    "alamat": "alamat",
    "jenisKelamin": "jenis_kelamin",
    "jenisPegawaiNama": "jenis_pegawai",
    "kedudukanPnsNama": "kedudukan",
    "statusPegawai": "status",
    "jenisJabatan": "jenis_jabatan",
    "jabatanNama": "jabatan",
    "asnJenjangJabatan": "jenjang",
    "unorNama": "unor",
    "unorIndukNama": "unor_induk",
    "instansiKerjaNama": "instansi_kerja",
    "eselonId": "eselon_id",
    "eselon": "eselon",
}
"""The headings of each form with the field below them; a field without a name is empty."""
