"""Whom a clause means by naming another: `pegawai sebagaimana dimaksud pada angka 2`."""

from __future__ import annotations

import pytest

from audit.test_new_words import findings_of

PAPER = """1. Pegawai dapat bekerja dari rumah (WFH) setiap hari Jumat.
2. Pejabat Pengawas dan Pejabat Administrator wajib WFH setiap hari Jumat.
3. Ketentuan pada angka 1 tidak berlaku bagi {people}.
4. Surat edaran ini berlaku sejak 1 Februari 2027."""
POLICY = """
provisions:
  - at: "1"
    says: Jumat boleh.
    words: ["setiap hari Jumat"]
    permit: {every: jumat}
  - at: "2"
    says: Pengawas dan administrator wajib.
    words: ["setiap hari Jumat"]
    require: {every: jumat, whose: {level: [pengawas, administrator]}}
  - at: "3"
    says: Angka 1 tidak berlaku bagi mereka.
    words: ["Ketentuan pada angka 1 tidak berlaku"]
    exempt: {instead_of: "1", WHOSE}
  - at: "4"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""
MEANT = "pegawai sebagaimana dimaksud pada angka 2"


def codes_of(people: str, whose: str) -> list[str]:
    """The codes of what the audit finds where clause 3 frees some people."""
    written = POLICY.replace(", WHOSE", f", {whose}" if whose else "")
    return [f.fault.code for f in findings_of(PAPER.format(people=people), written)]


def test_who_is_named_by_a_clause_needs_no_reading() -> None:
    """Those of clause 2 are those whom its provision names."""
    assert codes_of(MEANT, "whose: {level: [administrator, pengawas]}") == []


@pytest.mark.parametrize(
    ("whose", "code"),
    [
        ("", "audit_lost"),
        ("whose: {level: pengawas}", "audit_lost"),
        ("whose: {level: [administrator, pengawas, pelaksana]}", "audit_term"),
    ],
)
def test_others_than_those_named_are_a_finding(whose: str, code: str) -> None:
    """Everybody, fewer or more than those of the clause that is named."""
    assert code in codes_of(MEANT, whose)


def test_what_a_clause_prints_itself_narrows_whom_it_names() -> None:
    """`Pejabat Pengawas sebagaimana dimaksud` are the ones of both."""
    people = "pegawai pada Dinas Kesehatan sebagaimana dimaksud pada angka 2"
    whose = "whose: {level: [administrator, pengawas], affair: kesehatan}"
    assert codes_of(people, whose) == []


def test_what_stands_behind_termasuk_takes_nobody_out() -> None:
    """`pegawai, termasuk pegawai sebagaimana dimaksud` are all of them."""
    people = f"Pejabat Pengawas, termasuk {MEANT}"
    assert codes_of(people, "whose: {level: pengawas}") == []


STILL = """1. Pegawai dapat bekerja dari rumah (WFH) setiap hari Jumat.
2. Tetap bekerja di kantor:
   a. Pejabat Pengawas; dan
   b. Pejabat Administrator.
3. Ketentuan angka 2 tidak berlaku bagi pegawai pada Dinas Kesehatan, kecuali pegawai sebagaimana
   dimaksud pada angka 2 huruf b.
4. Surat edaran ini berlaku sejak 1 Februari 2027."""
STILL_POLICY = """
provisions:
  - at: "1"
    says: Jumat boleh.
    words: ["setiap hari Jumat"]
    permit: {every: jumat}
  - at: "2"
    says: Mereka di kantor.
    no_rule: Pengantar daftar.
  - at: 2.a
    says: Pengawas.
    exclude: {level: pengawas}
  - at: 2.b
    says: Administrator.
    exclude: {level: administrator}
  - at: "3"
    says: Angka 2 tidak berlaku pada urusan kesehatan, kecuali huruf b.
    words: ["Ketentuan angka 2 tidak berlaku bagi"]
    exempt: EXEMPT
  - at: "4"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""


@pytest.mark.parametrize(
    ("exempt", "codes"),
    [
        ("{instead_of: 2.a, whose: {affair: kesehatan}}", []),
        ("{instead_of: '2', whose: {affair: kesehatan}}", ["audit_still_applies"]),
        ("{instead_of: [2.a, 2.b], whose: {affair: kesehatan}}", ["audit_still_applies"]),
    ],
)
def test_what_is_named_behind_kecuali_still_applies(exempt: str, codes: list[str]) -> None:
    """It is not asked for in `instead_of`, and silencing it is a finding."""
    findings = findings_of(STILL, STILL_POLICY.replace("EXEMPT", exempt))
    assert [one.fault.code for one in findings] == codes


def test_a_definition_in_a_range_of_clauses_is_not_silenced() -> None:
    """`Angka 1 sampai dengan angka 3` takes along a clause that says nothing for the answer."""
    paper = """1. Pegawai dapat bekerja dari rumah (WFH) setiap hari Jumat.
2. Pengertian: jadwal adalah daftar nama pegawai.
3. Pejabat Pengawas dapat WFH setiap hari Rabu.
4. Angka 1 sampai dengan angka 3 tidak berlaku bagi pegawai pada Dinas Kesehatan.
5. Surat edaran ini berlaku sejak 1 Februari 2027."""
    policy = """
provisions:
  - at: "1"
    says: Jumat boleh.
    words: ["setiap hari Jumat"]
    permit: {every: jumat}
  - at: "2"
    says: Arti jadwal.
    no_rule: Pengertian jadwal.
  - at: "3"
    says: Pengawas boleh Rabu.
    words: ["setiap hari Rabu"]
    permit: {every: rabu, whose: {level: pengawas}}
  - at: "4"
    says: Tidak berlaku pada urusan kesehatan.
    words: ["Angka 1 sampai dengan angka 3 tidak berlaku"]
    exempt: {instead_of: CLAUSES, whose: {affair: kesehatan}}
  - at: "5"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""
    named = policy.replace("CLAUSES", '["1", "3"]')
    assert [one.fault.code for one in findings_of(paper, named)] == []
    fewer = policy.replace("CLAUSES", '"1"')
    assert [one.fault.code for one in findings_of(paper, fewer)] == ["audit_reference"]


def test_every_lead_in_above_an_item_narrows_it() -> None:
    """Who is named two levels up and in the item is one group."""
    paper = """1. Pegawai dapat bekerja dari rumah (WFH) setiap hari Jumat.
2. Tetap bekerja di kantor, pada Dinas Kesehatan:
   a. pada UPTD:
      1) Pejabat Pengawas.
3. Surat edaran ini berlaku sejak 1 Februari 2027."""
    policy = """
provisions:
  - at: "1"
    says: Jumat boleh.
    words: ["setiap hari Jumat"]
    permit: {every: jumat}
  - at: "2"
    says: Pengantar.
    no_rule: Pengantar daftar.
  - at: 2.a
    says: Pengantar.
    no_rule: Pengantar daftar.
  - at: 2.a.1
    says: Pengawas UPTD kesehatan.
    exclude: {level: pengawas, unit: uptd, affair: kesehatan}
  - at: "3"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""
    assert [one.fault.code for one in findings_of(paper, policy)] == []
    wider = policy.replace(", affair: kesehatan", ", affair: pendidikan")
    assert findings_of(paper, wider)


@pytest.mark.parametrize(
    ("once", "codes"), [(", once: surat_dokter", []), ("", ["audit_lost_act"])]
)
def test_who_waits_for_an_act_waits_for_it_wherever_named(once: str, codes: list[str]) -> None:
    """Those of clause 2 are those with the letter, and others are not freed by clause 3."""
    paper = """1. Pegawai dapat bekerja dari rumah (WFH) setiap hari Jumat.
2. Pejabat Pengawas wajib WFH setiap hari Jumat berdasarkan surat keterangan dokter.
3. Ketentuan pada angka 1 tidak berlaku bagi pegawai sebagaimana dimaksud pada angka 2.
4. Surat edaran ini berlaku sejak 1 Februari 2027."""
    policy = """
facts:
  surat_dokter: {act_of: dokter, question: "Adakah surat keterangan dokter?"}
provisions:
  - at: "1"
    says: Jumat boleh.
    words: ["setiap hari Jumat"]
    permit: {every: jumat}
  - at: "2"
    says: Pengawas bersurat wajib.
    words: ["setiap hari Jumat"]
    require: {every: jumat, whose: {level: pengawas}, once: surat_dokter}
  - at: "3"
    says: Angka 1 tidak berlaku bagi mereka.
    words: ["Ketentuan pada angka 1 tidak berlaku"]
    exempt: {instead_of: "1", whose: {level: pengawas}ONCE}
  - at: "4"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""
    findings = findings_of(paper, policy.replace("ONCE", once))
    assert [one.fault.code for one in findings] == codes


@pytest.mark.parametrize(
    ("people", "one", "two"),
    [
        ("Pegawai yang sedang hamil dan pegawai yang bertugas pada UPTD", False, True),
        ("Pegawai yang sedang hamil, serta mereka pada UPTD", False, True),
        ("Pegawai yang sedang hamil pada UPTD", True, False),
        ("Pegawai yang sedang hamil yang bertugas pada UPTD", True, False),
    ],
)
def test_who_is_named_anew_is_another_group(people: str, *, one: bool, two: bool) -> None:
    """`X dan pegawai yang Y` are two groups, `X yang Y` is one of both."""
    paper = f"""1. Pegawai dapat bekerja dari rumah (WFH) setiap hari Jumat.
2. {people} wajib bekerja dari rumah setiap hari Jumat.
3. Surat edaran ini berlaku sejak 1 Februari 2027."""
    policy = """
facts:
  hamil:
    values:
      ya: {id: sedang hamil, en: pregnant, printed: sedang hamil}
      tidak: {id: tidak hamil, en: not pregnant}
    question: Hamil?
provisions:
  - at: "1"
    says: Jumat boleh.
    words: ["setiap hari Jumat"]
    permit: {every: jumat}
  - at: "2"
    says: Wajib.
    words: ["setiap hari Jumat"]
    require: {every: jumat, whose: WHOSE}
  - at: "3"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""
    joined = policy.replace("WHOSE", "{hamil: ya, unit: uptd}")
    apart = policy.replace("WHOSE", "[{hamil: ya}, {unit: uptd}]")
    faithful = [findings_of(paper, written) == [] for written in (joined, apart)]
    assert faithful == [one, two]


CUMULATIVE = """1. Pegawai dapat bekerja dari rumah (WFH) setiap hari Jumat.
2. Wajib bekerja dari rumah setiap hari Jumat pegawai yang:
   a. berkedudukan sebagai Pejabat Pengawas; {join}
   b. bertugas pada UPTD.
3. Surat edaran ini berlaku sejak 1 Februari 2027."""


@pytest.mark.parametrize(("join", "faithful"), [("dan", True), ("atau", False)])
def test_conditions_joined_by_dan_may_be_of_one_person(join: str, *, faithful: bool) -> None:
    """`pegawai yang: a. X; dan b. Y` may be those who are both, where one provision says so."""
    policy = """
provisions:
  - at: "1"
    says: Jumat boleh.
    words: ["setiap hari Jumat"]
    permit: {every: jumat}
  - at: "2"
    with: [2.a, 2.b]
    says: Wajib bagi pengawas UPTD.
    words: ["setiap hari Jumat"]
    require: {every: jumat, whose: {level: pengawas, unit: uptd}}
  - at: "3"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""
    findings = findings_of(CUMULATIVE.format(join=join), policy)
    assert (findings == []) == faithful
    if not faithful:
        (finding,) = findings
        assert "[{level: pengawas}, {unit: uptd}]" in finding.fault.message("id")
