"""Days that a clause has by naming another: `hari sebagaimana dimaksud pada angka 1`."""

from __future__ import annotations

import pytest

from audit.test_new_words import findings_of

PAPER = """1. Pegawai dapat bekerja dari rumah (WFH) setiap hari Selasa dan hari Jumat.
2. Pejabat Pengawas tetap bekerja di kantor pada {days}.
3. Surat edaran ini berlaku sejak 1 Februari 2027."""
POLICY = """
provisions:
  - at: "1"
    says: Selasa dan Jumat boleh.
    words: ["setiap hari Selasa dan hari Jumat"]
    permit: {every: [selasa, jumat]}
  - at: "2"
    says: Pengawas di kantor.
    words: ["tetap bekerja di kantor pada"]
    exclude: {level: pengawas, DAYS}
  - at: "3"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""


@pytest.mark.parametrize(
    "days", ["hari-hari sebagaimana dimaksud pada angka 1", "hari kerja yang dimaksud angka 1"]
)
@pytest.mark.parametrize(
    ("every", "codes"),
    [
        ("every: [selasa, jumat]", []),
        ("every: selasa", ["audit_lost_day"]),
        ("", ["audit_lost_day", "audit_lost_day"]),
        ("every: [selasa, rabu, jumat]", ["audit_figure"]),
    ],
)
def test_the_days_of_a_clause_that_is_named_are_stated(
    days: str, every: str, codes: list[str]
) -> None:
    """Each of its days and no other needs to be written, and none to be quoted."""
    written = POLICY.replace(", DAYS", f", {every}" if every else "")
    findings = findings_of(PAPER.format(days=days), written)
    assert [one.fault.code for one in findings] == codes


def test_a_day_beside_which_others_are_given_needs_no_effect() -> None:
    """`Selain hari Jumat` and `selain hari sebagaimana dimaksud` say what another clause gives."""
    paper = """1. Pegawai dapat bekerja dari rumah (WFH) setiap hari Jumat.
2. {beside}, Pejabat Pengawas dapat WFH setiap hari Rabu.
3. Surat edaran ini berlaku sejak 1 Februari 2027."""
    policy = (
        POLICY.replace("hari Selasa dan hari Jumat", "hari Jumat")
        .replace("[selasa, jumat]", "jumat")
        .replace("tetap bekerja di kantor pada", "setiap hari Rabu")
        .replace("exclude: {level: pengawas, DAYS}", "permit: {every: rabu, whose: WHOSE}")
        .replace("WHOSE", "{level: pengawas}")
    )
    for beside in ("Selain pada hari Jumat", "Selain pada hari sebagaimana dimaksud pada angka 1"):
        assert [one.fault.code for one in findings_of(paper.format(beside=beside), policy)] == []
    on_friday = paper.format(beside="Pada hari Jumat")
    assert "audit_printed_figure" in [one.fault.code for one in findings_of(on_friday, policy)]


@pytest.mark.parametrize(
    ("sentence", "faithful"),
    [
        ("Hari kerja adalah hari Senin sampai dengan hari Jumat", True),
        ("Pegawai bekerja di kantor hari Senin sampai dengan hari Kamis", False),
    ],
)
def test_what_a_working_day_is_needs_no_effect(sentence: str, *, faithful: bool) -> None:
    """A definition of working days informs; days of anything else are taken up by an effect."""
    paper = f"""1. Pegawai dapat bekerja dari rumah (WFH) setiap hari Jumat.
2. {sentence}.
3. Surat edaran ini berlaku sejak 1 Februari 2027."""
    policy = """
provisions:
  - at: "1"
    says: Jumat boleh.
    words: ["setiap hari Jumat"]
    permit: {every: jumat}
  - at: "2"
    says: Arti hari kerja.
    no_rule: Pengertian hari kerja.
  - at: "3"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""
    assert (findings_of(paper, policy) == []) == faithful


def test_the_days_that_a_lead_in_takes_are_those_of_its_items() -> None:
    """`pada hari sebagaimana dimaksud pada angka 1:` grounds the days of each item below it."""
    paper = """1. Pegawai dapat bekerja dari rumah (WFH) setiap hari Jumat.
2. Pada hari sebagaimana dimaksud pada angka 1 tetap bekerja di kantor:
   a. Pejabat Pengawas; dan
   b. Pejabat Administrator.
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
    says: Pengawas.
    exclude: {level: pengawas, every: DAY}
  - at: 2.b
    says: Administrator.
    exclude: {level: administrator, every: DAY}
  - at: "3"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""
    assert findings_of(paper, policy.replace("DAY", "jumat")) == []
    wrong = findings_of(paper, policy.replace("DAY", "kamis"))
    assert {one.fault.code for one in wrong} == {"audit_figure"}
