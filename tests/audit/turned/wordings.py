"""Small changes of wording that turn the meaning of a clause: what is printed, and what becomes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

__all__ = ["TURNED_WORDINGS", "TurnedWording"]


class TurnedWording(NamedTuple):
    """Some words of a clause and those that stand there instead, at most eight of each."""

    clause: str
    was: str
    becomes: str


def _turned(text: str) -> tuple[TurnedWording, ...]:
    """One change on each line: the clause, the words, and what becomes of them."""
    lines = (line.split(" | ") for line in text.strip().splitlines())
    return tuple(TurnedWording(*(part.strip() for part in line)) for line in lines)


TURNED_WORDINGS: Mapping[str, tuple[TurnedWording, ...]] = {
    "bukittinggi": _turned("""
1 | diminta kepada | dapat
1 | diminta kepada | disarankan kepada
1 | Kepala Perangkat Daerah | Sekretaris Perangkat Daerah
1.b | pola kerja WFH | pola kerja WFO
1.b | pola kerja WFH | larangan WFH
1.b | setiap hari Jum'at | setiap hari Jum'at kecuali bulan puasa
1.c | Mendorong tercapainya | Tidak mendorong tercapainya
1.d | dapat memerintahkan | tidak dapat memerintahkan
1.d | dapat memerintahkan | wajib memerintahkan
1.d | untuk melaksanakan WFO | untuk melaksanakan WFH
1.d | Mengatur jadwal | Tidak perlu mengatur jadwal
1.d | maksimal 10% | maksimal 10% setelah mendapat izin Wali Kota
1.e | Optimalisasi pemanfaatan | Dapat melakukan optimalisasi pemanfaatan
1.f | Membatasi/mengurangi pelaksanaan | Tidak membatasi/mengurangi pelaksanaan
1.f | Membatasi/mengurangi pelaksanaan | Dapat membatasi/mengurangi pelaksanaan
1.g | maksimal 50% | maksimal 50% apabila memungkinkan
1.h | Melaksanakan pengawasan | Dapat melaksanakan pengawasan
1.h.1 | agar mematikan | dapat mematikan
1.h.1 | agar mematikan | tidak perlu mematikan
1.h.1 | yang melaksanakan WFH | yang melaksanakan WFO
1.h.2 | memastikan kondisi | tidak perlu memastikan kondisi
1.i | dikecualikan dari | diutamakan dalam
1.i | dikecualikan dari | tidak dikecualikan dari
1.i | tetap melaksanakan WFO | tetap melaksanakan WFH
1.i | tetap melaksanakan WFO | dapat melaksanakan WFO
1.i.a | (eselon II) | (eselon II) kecuali Staf Ahli
1.i.b | (eselon III) | (eselon III) selain Camat
1.i.d | Lurah | Lurah yang tidak mendapat izin
1.i.g | Unit layanan | Sebagian unit layanan
1.i.j | Seluruh UPTD | Sebagian UPTD
1.i.k | Seluruh UPTD | Beberapa UPTD
1.i.m | UPTD pada | Sebagian UPTD pada
1.i.o | retribusi daerah | retribusi daerah apabila diperlukan
1.i.p | Petugas layanan | Selain petugas layanan
1.i.u | Sopir | Bukan sopir
1.i.v | pada Perangkat Daerah | pada Perangkat Daerah, kecuali satpam
1.j | Agar melaksanakan | Dapat melaksanakan
1.j | Agar melaksanakan | Tidak perlu melaksanakan
1.k | digunakan untuk | tidak digunakan untuk
1.k | digunakan untuk | dapat digunakan untuk
2.a | wajib membuat | dapat membuat
2.a | wajib membuat | tidak wajib membuat
2.a | wajib membuat | diimbau membuat
2.a | yang melaksanakan WFH | yang melaksanakan WFO
2.b | dengan memanfaatkan | tanpa memanfaatkan
2.c | wajib mengaktifkan | tidak perlu mengaktifkan
2.c | wajib mengaktifkan | sebaiknya mengaktifkan
2.c | wajib mengaktifkan | wajib mengaktifkan, kecuali yang sakit,
2.d | absensi dilakukan | absensi tidak dilakukan
2.d | absensi dilakukan | absensi dapat dilakukan
2.d | dari rumah | dari kantor
2.e | absensi dilakukan | absensi tidak perlu dilakukan
2.f | dapat diminta | tidak dapat diminta
2.f | dapat diminta | wajib diminta
2.f | hadir di kantor | hadir di rumah
2.g | tidak diperbolehkan | diperbolehkan
2.g | tanpa izin | dengan izin
3.1 | Kepala Perangkat Daerah melaporkan | Kepala Perangkat Daerah dapat melaporkan
3.1 | Kepala Perangkat Daerah melaporkan | Sekretaris Perangkat Daerah melaporkan
3.1 | Kepala Perangkat Daerah melaporkan | Pegawai yang bersangkutan melaporkan
3.2 | mulai berlaku | tidak berlaku
1.b | dilaksanakan dengan | tidak dapat dilaksanakan dengan
1.b | setiap hari Jum'at | setiap hari Jum'at sepanjang diizinkan Kepala Perangkat Daerah
1.d | Mengatur jadwal | Sebaiknya mengatur jadwal
1.d | apabila dibutuhkan | dalam keadaan apa pun tidak
1.d | ASN yang melaksanakan WFH | ASN yang melaksanakan WFO
1.e | Optimalisasi pemanfaatan | Mengurangi pemanfaatan
1.g | Membatasi/mengurangi penggunaan | Disarankan membatasi/mengurangi penggunaan
1.h | Melaksanakan pengawasan | Menghentikan pengawasan
1.h.1 | agar mematikan | diperbolehkan tidak mematikan
1.h.1 | agar mematikan | agar tidak mematikan
1.h.2 | memastikan | sedapat mungkin memastikan
1.i | Bagi Pejabat berikut dikecualikan | Bagi Pejabat berikut boleh dikecualikan
1.i | tetap melaksanakan WFO | bebas dari WFO
1.i.a | Pejabat Pimpinan | Tidak termasuk Pejabat Pimpinan
1.i.c | JF Ahli Madya | JF Ahli Madya yang belum memiliki rumah
1.i.h | Unit layanan | Sebagian besar unit layanan
1.i.o | Petugas pemungut | Beberapa petugas pemungut
1.i.q | Petugas lapangan | Petugas lapangan selain juru parkir
1.i.s | Kearsipan | Kearsipan bila ada kunjungan
1.i.u | Sopir | Sopir, kecuali sopir ambulans
1.j | Agar melaksanakan | Tidak diwajibkan melaksanakan
1.k | digunakan untuk | dilarang digunakan untuk
2.a | wajib membuat | dilarang membuat
2.a | dan melaporkan | dan dapat melaporkan
2.a | dan melaporkan | tanpa melaporkan
2.b | Pelaksanaan administrasi | Tidak perlu melaksanakan administrasi
2.c | selama jam kerja | selama jam kerja jika memungkinkan
2.d | yang berdomisili | yang tidak berdomisili
2.d | dilakukan dari | bisa dilakukan dari
2.e | dilakukan melalui | tidak dilakukan melalui
2.f | sewaktu-waktu dapat | tidak sewaktu-waktu dapat
2.f | untuk hadir | untuk tidak hadir
2.g | tidak diperbolehkan meninggalkan | dapat meninggalkan
2.g | tanpa izin dari | walaupun tanpa izin dari
3.1 | Kepala Perangkat Daerah melaporkan | Operator presensi melaporkan
3.1 | Kepala Perangkat Daerah | Atasan langsung
"""),
    "bangka_barat": _turned("""
1.b | di rumah | di kantor
3 | agar tetap melaksanakan WFO | dapat melaksanakan WFO
3 | agar tetap melaksanakan WFO | tidak perlu melaksanakan WFO
3 | agar tetap melaksanakan WFO | agar tetap melaksanakan WFH
3 | dapat melaksanakan WFH | tidak dapat melaksanakan WFH
3 | dapat melaksanakan WFH | wajib melaksanakan WFH
3 | dengan memastikan target | tanpa memastikan target
4 | dikecualikan dari | tidak dikecualikan dari
4 | dikecualikan dari | dapat dikecualikan dari
4 | tetap melaksanakan WFO | tidak melaksanakan WFO
4.a | Camat dan Lurah | Camat, kecuali Lurah
4.b | Unit layanan | Sebagian unit layanan
4.c | Unit layanan | Hanya sebagian unit layanan
4.e | pencatatan sipil | pencatatan sipil, apabila diperlukan
4.h | sederajat | sederajat sepanjang tidak libur
4.j | masyarakat | masyarakat, kecuali loket daring
5 | Agar seluruh | Apabila perlu, seluruh
5 | Agar seluruh | Agar sebagian
5 | Kepala perangkat daerah | Sekretaris perangkat daerah
5.a | Mengatur jadwal | Tidak mengatur jadwal
5.a | secara bergiliran | tidak secara bergiliran
5.b | Membuat skema | Tidak perlu membuat skema
5.c | Mengutamakan pelaksanaan | Tidak mengutamakan pelaksanaan
5.d | Membatasi/mengurangi pelaksanaan | Tidak membatasi/mengurangi pelaksanaan
6 | harus tetap mengaktifkan | dapat mengaktifkan
6 | harus tetap mengaktifkan | tidak harus mengaktifkan
6 | harus tetap mengisi | boleh mengisi
6 | yang melaksanakan WFH | yang tidak melaksanakan WFH
7 | harus tetap berada | tidak harus berada
7 | harus tetap berada | dapat berada
7 | di wilayah | di luar wilayah
7 | dengan mengirimkan | tanpa mengirimkan
8 | mulai berlaku | belum berlaku
3 | sedangkan unit pendukung dapat | sedangkan unit pendukung tidak
4 | dikecualikan dari kebijakan WFH | dapat mengikuti kebijakan WFH
4.b | Unit layanan | Selain unit layanan
4.d | lingkungan hidup | lingkungan hidup jika ada kegiatan
4.f | Unit layanan perizinan | Sebagian pegawai unit layanan perizinan
4.i | UPTD pajak daerah | UPTD pajak daerah, kecuali bagian arsip
5 | Agar seluruh Kepala perangkat daerah melaksanakan | Seluruh Kepala perangkat daerah boleh melaksanakan
5 | Kepala perangkat daerah | Kepala bidang
5.a | Mengatur jadwal | Tidak diharuskan mengatur jadwal
5.b | Membuat skema | Dapat membuat skema
5.c | Mengutamakan | Dianjurkan mengutamakan
5.d | Membatasi/mengurangi | Dilarang membatasi/mengurangi
6 | dan harus tetap mengisi | dan tidak perlu mengisi
6 | yang dipantau | yang tidak dipantau
7 | harus tetap berada di | dilarang berada di
7 | dengan mengirimkan foto | dan dapat mengirimkan foto
7 | ASN yang sedang | ASN yang tidak sedang
"""),
    "lanting": _turned("""
1 | dapat melaksanakan | tidak dapat melaksanakan
1 | dapat melaksanakan | wajib melaksanakan
1 | dapat melaksanakan | dilarang melaksanakan
1 | melaksanakan WFH | melaksanakan WFO
1 | hari Rabu | hari Rabu dengan persetujuan atasan langsung
1 | ASN dapat | Sebagian ASN dapat
2 | Seluruh pegawai | Sebagian pegawai
2 | tetap melaksanakan WFO | tetap melaksanakan WFH
2 | tetap melaksanakan WFO | tidak wajib WFO
3 | tidak diperkenankan | diperkenankan
3 | tidak diperkenankan melaksanakan | tidak wajib melaksanakan
3 | melaksanakan WFH | melaksanakan WFO
4 | dapat memerintahkan | tidak boleh memerintahkan
4 | Kepala Perangkat Daerah | Sekretaris
5 | wajib menyampaikan | boleh menyampaikan
5 | wajib menyampaikan | tidak diwajibkan menyampaikan
5 | atasan langsung | atasan langsung sepanjang diminta
6 | dilarang meninggalkan | dapat meninggalkan
6 | dilarang meninggalkan | tidak dilarang meninggalkan
6 | tanpa izin | setelah mendapat izin
7 | Kepala Perangkat Daerah | Camat
7 | menyampaikan laporan | tidak menyampaikan laporan
8 | mengatur jadwal | dapat mengatur jadwal
1 | ASN dapat melaksanakan WFH | ASN bekerja di kantor
1 | dapat melaksanakan WFH | belum dapat melaksanakan WFH
2 | tetap melaksanakan | tidak lagi melaksanakan
2 | Seluruh pegawai | Hanya sebagian pegawai
4 | apabila diperlukan | tanpa alasan apa pun tidak
5 | wajib menyampaikan | sebaiknya menyampaikan
5 | ASN yang melaksanakan WFH | ASN yang melaksanakan WFO
6 | dilarang | diimbau tidak
7 | Kepala Perangkat Daerah | Kepala Subbagian
7 | menyampaikan laporan | bila sempat menyampaikan laporan
8 | mengatur jadwal | tidak berkewajiban mengatur jadwal
"""),
    "randu": _turned("""
a.1 | diperkenankan bekerja | tidak diperkenankan bekerja
a.1 | diperkenankan bekerja | harus bekerja
a.1 | dari rumah | dari kantor
a.1 | hari Jumat | hari Jumat dengan syarat jaringan tersedia
a.2 | setelah mendapat izin | tanpa izin
a.2 | dapat bekerja | diwajibkan bekerja
a.2 | yang hamil | yang tidak hamil
b.1 | Dikecualikan dari | Tidak dikecualikan dari
b.1 | Dikecualikan dari | Diprioritaskan dalam
b.1.b | seluruh petugas | sebagian petugas
b.1.c | kependudukan | kependudukan di luar jam layanan
c.1 | harus | dapat
c.1 | harus | tidak perlu
c.1.b | mengaktifkan | tidak mengaktifkan
c.1.c | melakukan presensi | boleh melakukan presensi
d.1 | agar melaksanakan | dapat melaksanakan
d.1 | Kepala Perangkat Daerah | Pegawai yang bersangkutan
d.2 | dikurangi | tidak dikurangi
a.1 | diperkenankan bekerja | dilarang bekerja
a.1 | setiap hari Jumat | setiap hari Jumat selain minggu terakhir
a.2 | setelah mendapat | tanpa menunggu
b.1.b | petugas kebersihan | petugas kebersihan, bila jumlahnya cukup
c.1 | yang bekerja dari rumah | yang bekerja di kantor
c.1.a | mengisi | tidak wajib mengisi
d.1 | agar melaksanakan | tidak melaksanakan
d.2 | dikurangi sebanyak | boleh dikurangi sebanyak
"""),
    "seloka": _turned("""
1 | Memberi pegawai kesempatan | Melarang pegawai
1 | Memberi pegawai kesempatan | Mewajibkan pegawai
1 | dari rumah | di kantor
2 | tetap bekerja di kantor | dapat bekerja di kantor
2 | tetap bekerja di kantor | tetap bekerja di rumah
2.2 | sopir | sopir, apabila ada tugas
3 | Membatasi kendaraan | Tidak membatasi kendaraan
4 | Mewajibkan pegawai | Mengizinkan pegawai
4 | Mewajibkan pegawai | Tidak mewajibkan pegawai
5 | Melaksanakan pengawasan | Tidak melaksanakan pengawasan
6 | Menyusun jadwal | Apabila perlu, menyusun jadwal
1 | Memberi pegawai kesempatan | Tidak memberi pegawai kesempatan
1 | pegawai kesempatan | sebagian pegawai kesempatan
2 | tetap bekerja | tidak tetap bekerja
4 | Mewajibkan | Menganjurkan
5 | Melaksanakan pengawasan | Boleh melaksanakan pengawasan
6 | Menyusun jadwal | Tidak perlu menyusun jadwal
"""),
    "kelana": _turned("""
pasal-2.1 | dapat melaksanakan | tidak boleh melaksanakan
pasal-2.1 | dapat melaksanakan | harus melaksanakan
pasal-2.1 | hari Jumat | hari Jumat jika diizinkan
pasal-2.2 | tidak melaksanakan | dapat melaksanakan
pasal-2.2 | tidak melaksanakan WFH | tidak melaksanakan WFO
pasal-2.2 | yang menjalani | yang tidak menjalani
pasal-2.3 | wajib hadir | tidak wajib hadir
pasal-2.3 | wajib hadir | dapat hadir
pasal-2.3 | hadir di kantor | berada di rumah
pasal-3.1 | bekerja di rumah | bekerja di kantor
pasal-3.1 | paling banyak | tidak paling banyak
pasal-3.2 | wajib menyampaikan | dapat menyampaikan
pasal-3.2 | wajib menyampaikan | tidak perlu menyampaikan
pasal-3.3 | dijatuhi teguran | tidak dijatuhi teguran
pasal-4 | mulai berlaku | tidak lagi berlaku
pasal-2.1 | ASN dapat | Sebagian ASN dapat
pasal-2.1 | dapat melaksanakan | tidak diizinkan melaksanakan
pasal-2.2 | tidak melaksanakan | tetap melaksanakan
pasal-2.2 | tidak melaksanakan | wajib melaksanakan
pasal-2.3 | wajib hadir di kantor | dapat bekerja dari rumah
pasal-2.3 | Camat wajib | Camat tidak harus
pasal-3.1 | paling banyak | paling sedikit
pasal-3.2 | wajib menyampaikan | disarankan menyampaikan
pasal-3.2 | yang melaksanakan WFH | yang hadir di kantor
pasal-3.3 | dijatuhi | tidak perlu dijatuhi
"""),
}
"""By the name of a paper, the changes of its wording."""
