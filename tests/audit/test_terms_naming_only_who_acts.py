"""A fact printed as an office is not whom a clause is about where that office only acts in it."""

import pytest

from audit.test_option_and_lead_in_words import codes

FACTS = """\
facts:
  jabatan:
    values:
      kepala: {id: kepala, en: head, printed: [kepala perangkat daerah]}
      lain: {id: lain, en: other}
    question: Apa jabatannya?
  izin: {act_of: kepala, question: "Sudahkah ada izin?"}
terms:
  do: {rekap: {id: menyusun rekap, en: draw up a summary, printed: [rekap disusun]}}
"""
HEAD = "kepala perangkat daerah"
ACTING = [
    ("{head} menyusun jadwal.", "oblige: {{who: kepala, do: jadwal{whose}}}"),
    ("Rekap disusun oleh {head}.", "oblige: {{who: kepala, do: rekap{whose}}}"),
    (
        "Pegawai membuat laporan harian kepada {head}.",
        "oblige: {{who: asn, do: laporan_harian, to: kepala{whose}}}",
    ),
    ("{head} dapat memanggil pegawai yang WFH.", "recall: {recall}"),
    (
        "Pegawai dapat WFH setiap hari Kamis berdasarkan izin {head}.",
        "permit: {{every: kamis, once: izin{whose}}}",
    ),
    (
        "Paling banyak 40% dari jumlah pegawai WFH, yang ditetapkan oleh {head}.",
        "share: {{home: {{at_most: 40%}}, of: all_in_office, set_by: kepala{whose}}}",
    ),
]
PERMIT = """\
  - at: "1"
    says: Boleh WFH.
    words: ["setiap hari Rabu"]
    permit: {every: rabu}
"""


def noticed(clause: str, effect: str, *, whose: bool) -> set[str]:
    """The codes of the findings on people, for an effect that names the heads or does not."""
    paper = f"1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n2. {clause}"
    effect = effect.format(
        whose=", whose: {jabatan: kepala}" if whose else "",
        recall="{whose: {jabatan: kepala}}" if whose else "any",
    )
    quoted = ["setiap hari Kamis"] if "Kamis" in clause else []
    quoted += ["Paling banyak 40% dari jumlah pegawai"] if "40%" in clause else []
    rule = f'  - {{at: "2", says: Ketentuan., words: {quoted}, {effect}}}\n'
    return codes(paper, PERMIT + rule.replace("words: [], ", ""), "2", FACTS)


@pytest.mark.parametrize(("clause", "effect"), ACTING)
def test_who_acts_is_not_whom_a_clause_is_about(clause: str, effect: str) -> None:
    """A subject, an addressee, an author or who sets a figure narrows nothing."""
    assert noticed(clause.format(head=HEAD), effect, whose=False) == set()


@pytest.mark.parametrize(
    ("clause", "effect"),
    [
        ("Pegawai dan {head} membuat laporan harian.", "oblige: {{who: asn, do: laporan_harian}}"),
        ("{head} dapat WFH setiap hari Kamis.", "permit: {{every: kamis}}"),
        (
            "Atasan langsung dari {head} menyusun jadwal.",
            "oblige: {{who: atasan, do: jadwal}}",
        ),
    ],
)
def test_who_does_not_act_is_one_of_the_people(clause: str, effect: str) -> None:
    """Where the effect says nothing of the office, its name is a group that must be stated."""
    expected = {"audit_lost", "audit_printed_term", "audit_subject"}
    assert noticed(clause.format(head=HEAD), effect, whose=False) & expected


def test_heads_that_are_excluded_are_stated() -> None:
    """The same words are the group of an exclusion."""
    clause, effect = f"{HEAD} dikecualikan dari WFH.", "exclude: {{jabatan: kepala}}"
    assert noticed(clause, effect, whose=False) == set()


def test_a_lead_in_names_who_acts_in_its_items() -> None:
    """`Kepala Perangkat Daerah:` above its duties is their subject."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        "2. Kepala Perangkat Daerah:\n   a. menyusun jadwal; dan\n   b. mematikan listrik."
    )
    rules = """\
  - {at: "2", says: Pengantar., no_rule: Pengantar.}
  - {at: 2.a, says: Jadwal., oblige: {who: kepala, do: jadwal}}
  - {at: 2.b, says: Listrik., oblige: {who: kepala, do: matikan_listrik}}
"""
    assert codes(paper, PERMIT + rules, None, FACTS) == set()


@pytest.mark.parametrize("head", ["Kepala Satpol PP", "Kepala Pelaksana BPBD"])
def test_the_head_of_one_office_is_a_subject_as_a_whole(head: str) -> None:
    """The name of the office within the subject is no group of people."""
    effect = "oblige: {{who: kepala, do: jadwal}}"
    assert noticed(f"{head} menyusun jadwal.", effect, whose=False) == set()


@pytest.mark.parametrize("printed", ["ditetapkan", "ditetapkan oleh Kepala PD"])
def test_what_a_head_is_to_set_is_set_by_the_head(printed: str) -> None:
    """`ditetapkan oleh Kepala PD` names the head whose duty it is, within its term or behind it."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        "2. Nama pegawai ditetapkan oleh Kepala PD."
    )
    facts = FACTS.replace("rekap disusun", printed)
    for who, expected in (("kepala", set()), ("asn", {"audit_subject"})):
        rule = f'  - {{at: "2", says: Nama., oblige: {{who: {who}, do: rekap}}}}\n'
        assert codes(paper, PERMIT + rule, "2", facts) & {"audit_subject"} == expected
        assert who != "kepala" or codes(paper, PERMIT + rule, "2", facts) == set()


@pytest.mark.parametrize("body", ["BKPSDM", "Badan Kepegawaian Daerah", "Inspektorat"])
def test_a_body_behind_oleh_is_bound(body: str) -> None:
    """`disusun oleh BKPSDM` is a duty of the body, and of nobody else."""
    paper = f"1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n2. Rekap disusun oleh {body}."
    for who in ("instansi", "kepala", "asn"):
        rule = f'  - {{at: "2", says: Rekap., oblige: {{who: {who}, do: rekap}}}}\n'
        subjects = {"audit_subject", "audit_subject_unnamed"}
        wrong = codes(paper, PERMIT + rule, "2", FACTS) & subjects
        assert (not wrong) == (who == "instansi")
