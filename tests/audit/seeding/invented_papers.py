"""Four invented papers with right policies: days, shares, people, and by whom things are done."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from asn_wfh import Policy
from asn_wfh.audit import Paper, read_paper
from asn_wfh.loading.policy_from_tree import load_policy_text

__all__ = ["INVENTED", "InventedPaper", "invented_paper_text"]

_PAPER = """\
WALI KOTA KINCIR

SURAT EDARAN
NOMOR : 9/SE/2032

TENTANG
HARI KERJA DI KOTA KINCIR

Guna menata ruang kerja, Aparatur Sipil Negara (ASN) Kota Kincir diminta memperhatikan hal berikut:

{clauses}

Demikian untuk dilaksanakan.

Ditetapkan di Kincir
pada tanggal 9 Februari 2032

WALI KOTA KINCIR,

SARI ANGIN
"""
_HEAD = """\
policy: kincir
government: {name: Kota Kincir, code: "99.73", timezone: Asia/Makassar}
circular: {number: 9/SE/2032, signed: 2032-02-09, issuer: Wali Kota Kincir}
covers: {at: opening, whose: {employment: [pns, cpns, pppk, pppk_paruh_waktu]}}
"""


def invented_paper_text(clauses: str) -> str:
    """A whole paper around some clauses."""
    return _PAPER.format(clauses=clauses)


@dataclass(frozen=True)
class InventedPaper:
    """The clauses of an invented paper, and a policy that says what they say."""

    name: str
    clauses: str
    provisions: str

    @cached_property
    def paper(self) -> Paper:
        """The paper as the audit reads it."""
        return read_paper(invented_paper_text(self.clauses), f"{self.name}.txt")

    @property
    def policy_text(self) -> str:
        """The policy as a file."""
        return _HEAD + self.provisions

    @property
    def policy(self) -> Policy:
        """The policy."""
        return load_policy_text(self.policy_text)


DAYS = InventedPaper(
    "hari",
    """\
1. ASN dapat melaksanakan WFH pada tanggal 24, 25, 26, dan 27 Maret 2032.
2. ASN pada Dinas Sosial dapat melaksanakan WFH setiap hari Rabu minggu kesatu dan ketiga.
3. ASN dapat bekerja dari rumah setiap hari Jumat mulai tanggal 1 April 2032 sampai dengan
   30 Juni 2032.
4. Pejabat Pengawas tetap bekerja di kantor pada tanggal 5 s.d. 9 April 2032.
5. ASN yang melaksanakan WFH wajib mengisi laporan kinerja pada pukul 07.30-16.00.
6. Kepala Perangkat Daerah wajib menyampaikan laporan bulanan kepada Wali Kota paling lambat
   tanggal 5 bulan berikutnya.
7. Surat Edaran ini berlaku sejak 1 Maret 2032 sampai dengan 31 Desember 2032.""",
    """\
provisions:
  - at: "1"
    says: Empat hari di bulan Maret.
    words: ["tanggal 24, 25, 26, dan 27 Maret 2032"]
    permit: {dates: [2032-03-24, 2032-03-25, 2032-03-26, 2032-03-27]}
  - at: "2"
    says: Dinas Sosial dua kali sebulan.
    words: ["setiap hari Rabu minggu kesatu dan ketiga"]
    permit: {every: rabu, weeks: ["1", "3"], whose: {affair: sosial}}
  - at: "3"
    says: Jumat pada triwulan kedua.
    words: ["setiap hari Jumat", "1 April 2032 sampai dengan 30 Juni 2032"]
    permit: {every: jumat, from: 2032-04-01, until: 2032-06-30}
  - at: "4"
    says: Pengawas di kantor seminggu.
    words: ["tanggal 5 s.d. 9 April 2032"]
    exclude: {level: pengawas, from: 2032-04-05, until: 2032-04-09}
  - at: "5"
    says: Laporan kinerja pada jam itu.
    words: ["pukul 07.30-16.00"]
    oblige: {who: asn, do: laporan_kinerja, hours: ["07:30", "16:00"]}
  - at: "6"
    says: Laporan bulanan.
    words: ["kepada Wali Kota", "paling lambat tanggal 5 bulan berikutnya"]
    oblige: {who: kepala, do: laporan_bulanan, to: kepala_daerah, by: tanggal 5 bulan berikutnya}
  - at: "7"
    says: Sepuluh bulan.
    words: ["sejak 1 Maret 2032", "sampai dengan 31 Desember 2032"]
    in_force: {from: 2032-03-01, until: 2032-12-31}
""",
)
SHARES = InventedPaper(
    "bagian",
    """\
1. ASN dapat melaksanakan WFH setiap hari Rabu.
2. Pada Dinas Sosial 40% pegawai bekerja dari rumah dari jumlah pegawai.
3. Pada Dinas Perhubungan paling sedikit 60% pegawai bekerja di kantor dari jumlah pegawai yang
   hadir.
4. Pada Dinas Pertanian paling banyak separuh pegawai bekerja dari rumah dari jumlah pegawai.
5. Kepala Perangkat Daerah dapat memerintahkan ASN yang melaksanakan WFH untuk melaksanakan WFO
   paling banyak 10%.
6. Perjalanan dinas dalam negeri dikurangi paling sedikit 30%.
7. Pegawai masuk kantor secara bergiliran dengan 75% WFO dan 25% WFH dari jumlah pegawai.
8. Surat Edaran ini berlaku sejak 1 Maret 2032.""",
    """\
provisions:
  - at: "1"
    says: Rabu boleh.
    words: ["setiap hari Rabu"]
    permit: {every: rabu}
  - at: "2"
    says: Dinas Sosial empat puluh persen.
    words: ["40% pegawai bekerja dari rumah dari jumlah pegawai"]
    share: {home: {exactly: 40%}, of: all_in_office, whose: {affair: sosial}}
  - at: "3"
    says: Perhubungan enam puluh persen di kantor.
    words: ["paling sedikit 60% pegawai bekerja di kantor", "dari jumlah pegawai yang hadir"]
    share: {office: {at_least: 60%}, of: present, whose: {affair: perhubungan}}
  - at: "4"
    says: Pertanian paling banyak separuh.
    words: ["paling banyak separuh pegawai bekerja dari rumah", "dari jumlah pegawai"]
    share: {home: {at_most: 50%}, of: all_in_office, whose: {affair: pertanian}}
  - at: "5"
    says: Dipanggil paling banyak sepersepuluh.
    words: ["ASN yang melaksanakan WFH", "paling banyak 10%"]
    recall: {at_most: 10%, of: wfh_that_day, round: down}
    reading:
      pembulatan:
        asks: Ke mana sepuluh persen dibulatkan?
        options:
          ke_bawah: Dibulatkan ke bawah.
          ke_atas: Dibulatkan ke atas.
        chosen: ke_bawah
        because: Batas tidak boleh terlampaui.
      dasar:
        asks: Dari siapa sepuluh persen dihitung?
        options:
          wfh_hari_itu: Dari ASN yang sedang WFH hari itu.
          semua: Dari jumlah pegawai.
        chosen: wfh_hari_itu
        because: Kalimatnya berkata begitu.
    otherwise:
      - when: {pembulatan: ke_atas}
        recall: {round: up}
      - when: {dasar: semua}
        recall: {of: all_in_office}
  - at: "6"
    says: Perjalanan dinas berkurang.
    words: ["Perjalanan dinas dalam negeri dikurangi paling sedikit 30%"]
    limit: {what: perjalanan_dalam_negeri, cut: 30%}
  - at: "7"
    says: Bergiliran.
    words: ["secara bergiliran", "75% WFO dan 25% WFH", "dari jumlah pegawai"]
    rotate: {wfh: 25%, wfo: 75%, of: all_in_office, odd_person: wfo, share: exact, turns: calendar}
    reading:
      ganjil:
        asks: Di mana orang yang tersisa bekerja?
        options: {wfo: Sisanya di kantor., wfh: Sisanya di rumah.}
        chosen: wfo
        because: Kantor didahulukan.
      pas:
        asks: Apakah bagian itu harus tepat?
        options: {tepat: Harus tepat., paling_banyak: Paling banyak; boleh kurang.}
        chosen: tepat
        because: Tidak disebut paling banyak.
      putaran:
        asks: Bagaimana giliran dihitung?
        options:
          kalender: Giliran dihitung pada setiap hari, juga hari libur.
          kerja: Giliran dihitung pada hari kerja saja.
        chosen: kalender
        because: Lebih sederhana.
    otherwise:
      - when: {ganjil: wfh}
        rotate: {odd_person: wfh}
      - when: {pas: paling_banyak}
        rotate: {share: at_most}
      - when: {putaran: kerja}
        rotate: {turns: working_days}
  - at: "8"
    says: Sejak Maret.
    words: ["sejak 1 Maret 2032"]
    in_force: {from: 2032-03-01}
""",
)
PEOPLE = InventedPaper(
    "orang",
    """\
1. ASN dapat melaksanakan WFH setiap hari Selasa.
2. Unit layanan kesehatan pada Dinas Kesehatan, seperti RSUD, dikecualikan dari WFH.
3. UPTD pada Dinas Pertanian dikecualikan dari WFH.
4. ASN yang bukan PNS tetap bekerja di kantor.
5. Sopir dan tenaga keamanan tetap bekerja di kantor.
6. Pegawai yang sedang hamil dapat melaksanakan WFH setiap hari Kamis.
7. Pejabat Administrator dan Lurah dikecualikan dari WFH.
8. Pejabat Pengawas pada Sekretariat Daerah dikecualikan dari WFH.
9. ASN yang berdomisili di luar Kota Kincir tetap bekerja di kantor.
10. Surat Edaran ini berlaku sejak 1 Maret 2032.""",
    """\
facts:
  hamil: {values: [ya, tidak], question: "Apakah Saudara sedang hamil?"}
provisions:
  - at: "1"
    says: Selasa boleh.
    words: ["setiap hari Selasa"]
    permit: {every: selasa}
  - at: "2"
    part: a
    says: Unit layanan kesehatan.
    exclude: {service: kesehatan, affair: kesehatan}
  - at: "2"
    part: b
    says: Rumah sakit.
    exclude: {unit: rsud, affair: kesehatan}
    reading:
      lembaga:
        asks: Apakah seluruh pegawai lembaga yang disebut sebagai contoh dikecualikan?
        options:
          seluruhnya: Seluruh pegawai RSUD dikecualikan.
          layanan: Contoh itu tidak mengatur siapa pun.
        chosen: seluruhnya
        because: Disebut sebagai unit layanan.
    otherwise:
      - when: {lembaga: layanan}
        no_rule: Hanya contoh.
  - at: "3"
    says: UPTD Dinas Pertanian.
    exclude: {unit: uptd, affair: pertanian}
  - at: "4"
    says: Yang bukan PNS.
    exclude: {employment: [cpns, pppk, pppk_paruh_waktu]}
  - at: "5"
    says: Sopir dan tenaga keamanan.
    exclude: {task: [sopir, keamanan]}
  - at: "6"
    says: Yang hamil, hari Kamis juga.
    words: ["setiap hari Kamis"]
    permit: {every: kamis, whose: {hamil: ya}}
  - at: "7"
    says: Administrator dan lurah.
    exclude:
      - {level: administrator}
      - {post: lurah}
  - at: "8"
    says: Pengawas pada Sekretariat Daerah.
    exclude: {level: pengawas, affair: sekretariat_daerah}
  - at: "9"
    says: Yang rumahnya di luar kota.
    exclude: {domicile: outside}
  - at: "10"
    says: Sejak Maret.
    words: ["sejak 1 Maret 2032"]
    in_force: {from: 2032-03-01}
""",
)
DOERS = InventedPaper(
    "pelaku",
    """\
1. ASN dapat melaksanakan WFH setiap hari Senin.
2. ASN yang melaksanakan WFH wajib membuat rencana kerja.
3. Kepala Perangkat Daerah wajib mengatur jadwal kerja WFH dan WFO.
4. ASN yang melaksanakan WFH harus tetap berada di wilayah Kota Kincir.
5. Laporan kinerja pegawai wajib dipantau oleh atasan langsung.
6. ASN yang berdomisili di luar Kota Kincir wajib mengirimkan foto GPS.
7. Kepala Perangkat Daerah wajib memastikan keamanan ruang kantor.
8. ASN yang melaksanakan WFH wajib membuat laporan harian kepada atasan langsung.
9. Unit layanan perizinan pada Dinas Penanaman Modal, seperti UPTD, tetap bekerja di kantor.
10. Surat Edaran ini berlaku sejak 1 Maret 2032.""",
    """\
provisions:
  - at: "1"
    says: Senin boleh.
    words: ["setiap hari Senin"]
    permit: {every: senin}
  - at: "2"
    says: Rencana kerja.
    oblige: {who: asn, do: rencana_kerja}
  - at: "3"
    says: Jadwal.
    oblige: {who: kepala, do: jadwal}
  - at: "4"
    says: Tetap di wilayah.
    oblige: {who: asn, do: tetap_di_wilayah}
  - at: "5"
    says: Atasan memantau.
    oblige: {who: atasan, do: pantau_kinerja}
  - at: "6"
    says: Foto dari yang di luar.
    words: ["berdomisili di luar Kota Kincir"]
    oblige: {who: asn, whose: {domicile: outside}, do: foto_gps}
  - at: "7"
    says: Ruang aman.
    oblige: {who: kepala, do: ruang_aman}
  - at: "8"
    says: Laporan harian.
    words: ["kepada atasan langsung"]
    oblige: {who: asn, do: laporan_harian, to: atasan}
  - at: "9"
    part: a
    says: Unit perizinan.
    exclude: {service: perizinan, affair: penanaman_modal}
  - at: "9"
    part: b
    says: UPTD.
    exclude: {unit: uptd, affair: penanaman_modal}
    reading:
      lembaga:
        asks: Apakah seluruh pegawai lembaga yang disebut sebagai contoh dikecualikan?
        options:
          seluruhnya: Seluruh pegawai UPTD dikecualikan.
          layanan: Contoh itu tidak mengatur siapa pun.
        chosen: seluruhnya
        because: Disebut sebagai unit layanan.
    otherwise:
      - when: {lembaga: layanan}
        no_rule: Hanya contoh.
  - at: "10"
    says: Sejak Maret.
    words: ["sejak 1 Maret 2032"]
    in_force: {from: 2032-03-01}
""",
)
INVENTED = (DAYS, SHARES, PEOPLE, DOERS)
"""Every invented paper."""
