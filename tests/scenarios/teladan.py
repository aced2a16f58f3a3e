"""A small invented circular, and scenarios that notice every change of it."""

from asn_wfh import Policy
from asn_wfh.loading.policy_from_tree import policy_from_tree
from asn_wfh.loading.yaml_reader import LocatedTree, read_yaml
from asn_wfh.scenarios import Suite, suite_from_text

POLICY = """\
policy: kota_teladan
government: {name: Kota Teladan, code: "71.72", timezone: Asia/Makassar}
circular: {number: 1/SE/2026, signed: 2026-04-06, issuer: Wali Kota Teladan}
covers: {at: opening, whose: {employment: {except: non_asn}}}
readings:
  pengawas:
    asks: Apakah Pengawas ikut?
    options: {tidak_ikut: Tidak disebut., ikut: Seperti atasannya.}
    chosen: tidak_ikut
    because: Naskah menyebut Administrator saja.
provisions:
  - at: "1"
    says: ASN boleh WFH setiap Jumat.
    permit: {every: jumat}
  - at: "2"
    says: Administrator tetap di kantor.
    exclude: {level: administrator}
    otherwise:
      - when: {pengawas: ikut}
        exclude: {level: [administrator, pengawas]}
  - at: "3"
    says: Sopir tetap di kantor.
    exclude: {task: sopir}
  - at: "4"
    says: Yang dipanggil ke kantor gugur izinnya, paling banyak sepersepuluh.
    recall: {at_most: 10%, of: wfh_that_day, round: down}
  - at: "5"
    says: Yang WFH membuat rencana kerja sebelum hari itu.
    oblige: {who: asn, do: rencana_kerja, by: h-1}
  - at: "6"
    says: Kepala perangkat daerah mengatur jadwal.
    oblige: {who: kepala, do: jadwal}
  - at: "7"
    says: Perjalanan dinas dikurangi separuh.
    limit: {what: perjalanan_dalam_negeri, cut: 50%}
  - at: "8"
    says: Berlaku sejak 6 April 2026, dievaluasi setiap dua bulan.
    in_force: {from: 2026-04-06, review_every: 2 bulan}
"""

HEAD = """\
scenarios: kota_teladan
timezone: Asia/Makassar
people:
  staf:
    employment: pns
    level: pelaksana
    post: lainnya
    task: lainnya
    affair: perencanaan
    unit: induk
    service: pendukung
    domicile: "71.72"
  siapa_pun:
    like: staf
    employment: [pns, pppk]
    level: [pelaksana, ahli_muda]
    post: [lainnya, camat]
    affair: [perencanaan, sosial, kewilayahan]
    unit: [induk, uptd]
    service: [pendukung, kedaruratan]
    domicile: ["71.72", "71.73"]
given:
"""

GIVEN = """\
  - name: Siapa pun yang ASN boleh pada Jumat
    who: {like: siapa_pun, employment: {except: non_asn}}
    date: 2026-04-10
    then: {outcome: permitted, because: ["1"], required: tidak, warnings: tidak_ada}
  - name: Non-ASN tidak dicakup
    who: {like: siapa_pun, employment: non_asn}
    date: 2026-04-10
    then: {outcome: not_permitted, ground: not_covered, because: [not_covered_group]}
  - name: Pegawai instansi lain tidak dicakup
    who: {like: staf, employer: ["71.71", "71.73"]}
    date: 2026-04-10
    then: {outcome: not_permitted, because: [other_employer]}
  - name: Pegawai kota sendiri dicakup
    who: {like: staf, employer: "71.72"}
    date: 2026-04-10
    then: {outcome: permitted, because: ["1"]}
  - name: Hari lain tidak
    who: staf
    date: [2026-04-13, 2026-04-14, 2026-04-15, 2026-04-16]
    then: {outcome: not_permitted, because: [no_leave_given]}
  - name: Akhir pekan tidak
    who: staf
    date: [2026-04-11, 2026-04-12]
    then: {outcome: not_permitted, because: [weekend, no_leave_given]}
  - name: Administrator
    who: {like: siapa_pun, level: administrator}
    date: 2026-04-10
    then: {outcome: not_permitted, because: ["2"]}
  - name: Jenjang lain
    who: {like: staf, level: {except: administrator}}
    date: 2026-04-10
    then: {outcome: permitted, because: ["1"]}
  - name: Pengawas bila ikut
    who: {like: staf, level: [administrator, pengawas]}
    date: 2026-04-10
    stance: {pengawas: ikut}
    then: {outcome: not_permitted, because: ["2"]}
  - name: Jenjang lain bila Pengawas ikut
    who: {like: staf, level: {except: [administrator, pengawas]}}
    date: 2026-04-10
    stance: {pengawas: ikut}
    then: {outcome: permitted, because: ["1"]}
  - name: Sopir
    who: {like: siapa_pun, task: sopir}
    date: 2026-04-10
    then: {outcome: not_permitted, because: ["3"]}
  - name: Sopir Administrator
    who: {like: siapa_pun, level: administrator, task: sopir}
    date: 2026-04-10
    then: {outcome: not_permitted, because: ["2", "3"]}
  - name: Tugas lain
    who: {like: staf, task: {except: sopir}}
    date: 2026-04-10
    then: {outcome: permitted, because: ["1"]}
  - name: Dipanggil
    who: siapa_pun
    date: 2026-04-10
    recalled: ya
    then: {outcome: not_permitted, because: ["4"]}
  - name: Camat dipanggil
    who: {like: siapa_pun, level: administrator, post: camat, affair: kewilayahan}
    date: 2026-04-10
    recalled: ya
    then: {outcome: not_permitted, because: ["2", "4"]}
  - name: Camat yang sopir
    who: {like: siapa_pun, level: administrator, post: camat, affair: kewilayahan, task: sopir}
    date: 2026-04-10
    then: {outcome: not_permitted, because: ["2", "3"]}
  - name: Sopir dipanggil
    who: {like: siapa_pun, task: sopir}
    date: 2026-04-10
    recalled: ya
    then: {outcome: not_permitted, because: ["3", "4"]}
  - name: Rencana kerja
    who: {like: siapa_pun, task: [lainnya, keamanan]}
    date: 2026-04-10
    then:
      outcome: permitted
      because: ["1"]
      duties: [{at: "5", do: rencana_kerja, by: "2026-04-09 23:59"}]
  - name: Sebelum berlaku
    who: staf
    date: 2026-04-05
    then: {outcome: not_permitted, because: [not_in_force, libur_nasional]}
  - name: Hari pertama
    who: staf
    date: 2026-04-06
    then: {outcome: not_permitted, because: [no_leave_given], warnings: tidak_ada}
  - name: Evaluasi
    who: staf
    date: [2026-06-12, 2026-07-10]
    then: {outcome: permitted, because: ["1"], warnings: [review_passed 2026-06-06]}
"""


def marked() -> LocatedTree:
    """The circular's file, read."""
    return read_yaml(POLICY, "kota_teladan.yaml")


def policy() -> Policy:
    """The circular, loaded."""
    return policy_from_tree(marked())


def suite(given: str = GIVEN) -> Suite:
    """Scenarios of the circular, read."""
    return suite_from_text(HEAD + given, policy(), "kota_teladan.scenarios.yaml")
