"""Changes of wording that turn a meaning are found by meaning, and right policies are not refused.

Each changed paper has fingerprints of its own, so that no drift can tell.
"""

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import Policy, load_policy
from asn_wfh.audit import Paper, ledger_of, read_paper
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.audit.ledger import Finding
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.rules.words_of_leave_advice_and_denial import ADVISED, MAY, NEED_NOT
from audit.seeding.original import REGIONS
from audit.test_new_words import findings_of, sentences_of
from audit.turned.right_wordings import FACTS, RIGHT_WORDINGS, RightWording
from audit.turned.wordings import TURNED_WORDINGS, TurnedWording

TURNED = Path(__file__).parent / "turned"
INVENTED = tuple(name for name in TURNED_WORDINGS if name not in REGIONS)
CLAUSES_OF_CONTRADICTIONS = {("bangka_barat", "1.b")}
"""`di kantor/tempat tinggal (work from home/WFH)` contradicts itself, and names the home too."""


def findings_by_meaning(policy: Policy, paper: Paper) -> list[Finding]:
    """The findings beside fingerprints that are those of the paper itself."""
    prints = prints_of_frame_and_clauses(paper)
    findings = ledger_of(policy, paper, prints=prints).findings
    return [finding for finding in findings if finding.verdict != "drifted"]


def with_wording_turned(paper: Paper, turned: TurnedWording) -> Paper:
    """The paper with some words of one clause changed."""
    unit = next(unit for unit in paper.clauses if str(unit) == turned.clause)
    words = r"\W*\s+\W*".join(map(re.escape, turned.was.split()))
    match = re.compile(words, re.IGNORECASE).search(paper.text, unit.body, unit.end)
    assert match, turned
    return read_paper(
        paper.text[: match.start()] + turned.becomes + paper.text[match.end() :], paper.name
    )


def wordings_not_found(name: str, policy: Policy, paper: Paper) -> list[TurnedWording]:
    """The changes of a paper of which nothing is said at their clause or at its items."""
    assert sentences_of(findings_by_meaning(policy, paper)) == []
    unnamed = []
    for turned in TURNED_WORDINGS[name]:
        findings = findings_by_meaning(policy, with_wording_turned(paper, turned))
        clauses = {f"{finding.clause}." for finding in findings}
        if not any(clause.startswith(f"{turned.clause}.") for clause in clauses):
            unnamed.append(turned)
    return unnamed


@cache
def invented(name: str) -> tuple[Policy, Paper]:
    """An invented paper and its policy."""
    policy = load_policy_text((TURNED / f"{name}.yaml").read_text(encoding="utf-8"), name)
    return policy, read_paper((TURNED / f"{name}.txt").read_bytes(), f"{name}.txt")


@pytest.mark.parametrize("name", INVENTED)
def test_turned_words_of_an_invented_paper_are_found(name: str) -> None:
    """Every change is found at its clause; the paper itself has no finding."""
    assert wordings_not_found(name, *invented(name)) == []


@pytest.mark.circulars
@pytest.mark.parametrize("region", REGIONS)
def test_turned_words_of_an_official_paper_are_found(region: str, circulars: Path) -> None:
    """Every change but those that contradict themselves is found at its clause."""
    path = circulars / f"{region}.txt"
    paper = read_paper(path.read_bytes(), path.name)
    unnamed = wordings_not_found(region, load_policy(region), paper)
    assert {(region, turned.clause) for turned in unnamed} <= CLAUSES_OF_CONTRADICTIONS
    assert len(unnamed) <= len(TURNED_WORDINGS[region]) * 0.05


def test_no_official_text_is_copied() -> None:
    """A change quotes at most eight words of a paper, and there are at least a hundred."""
    turned = [each for changes in TURNED_WORDINGS.values() for each in changes]
    assert len(turned) > 150
    assert max(len(each.was.split()) for each in turned) <= 8
    assert max(len(each.becomes.split()) for each in turned) <= 8


PERMIT = """\
provisions:
  - {at: "1", says: Boleh WFH., words: ["setiap hari Jumat"], permit: {every: jumat}}
"""
IN_FORCE = """\
  - at: "3"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""


def findings_of_second_clause(clause: str, effect: str, *words: str) -> list[Finding]:
    """The findings on a clause that stands between leave on Fridays and the period of force."""
    paper = (
        f"1. Pegawai dapat melaksanakan WFH setiap hari Jumat.\n2. {clause}\n"
        "3. Surat Edaran ini berlaku sejak tanggal 1 Februari 2027."
    )
    quoted = ", ".join(f'"{each}"' for each in words)
    provision = f'  - at: "2"\n    says: Kalimat.\n    words: [{quoted}]\n    {effect}\n'
    if not words:
        provision = provision.replace("    words: []\n", "")
    findings = findings_of(paper, f"{FACTS}{PERMIT}{provision}{IN_FORCE}")
    return [finding for finding in findings if finding.clause != "opening"]


@pytest.mark.parametrize("right", RIGHT_WORDINGS, ids=lambda right: right.clause)
def test_an_unusual_wording_is_not_refused(right: RightWording) -> None:
    """The right effect for an unusual wording has no finding."""
    findings = findings_of_second_clause(right.clause, right.effect, *right.words)
    assert sentences_of(findings) == []


LOOSENING = sorted({*MAY.forms, *NEED_NOT.forms, *ADVISED.forms} - {"dibebaskan dari kewajiban"})


@given(
    modal=st.sampled_from(LOOSENING),
    fillers=st.lists(st.sampled_from(("pula", "segera", "selalu", "nantinya")), max_size=3),
    duty=st.sampled_from(("menyampaikan laporan harian", "mengaktifkan telepon genggam")),
)
def test_whatever_loosens_a_duty_is_found(modal: str, fillers: list[str], duty: str) -> None:
    """Behind leave, advice or what lifts a duty nothing is ordered, wherever the words stand."""
    do = "laporan_harian" if "laporan" in duty else "telepon_aktif"
    effect = f"oblige: {{who: asn, do: {do}}}"
    between = " ".join(fillers)
    plain = f"Pegawai yang WFH wajib {between} {duty}."
    assert sentences_of(findings_of_second_clause(plain, effect)) == []
    loosened = f"Pegawai yang WFH {modal} {between} {duty}."
    assert findings_of_second_clause(loosened, effect)


EXCLUDING_DISCIPLINED = (
    "Pegawai yang sedang menjalani hukuman disiplin tidak melaksanakan WFH.",
    "Pegawai yang menjalani hukuman disiplin tidak dapat melaksanakan WFH.",
    "Dikecualikan dari WFH bagi pegawai yang sedang menjalani hukuman disiplin.",
    "WFH tidak berlaku bagi pegawai yang sedang dalam hukuman disiplin.",
    "Pegawai yang dijatuhi hukuman disiplin tidak diperkenankan WFH.",
    "Pegawai dengan status hukuman disiplin tidak boleh melaksanakan WFH.",
    "Tidak melaksanakan WFH: pegawai yang sedang menjalani hukuman disiplin.",
    "Pegawai yang sedang menjalani hukuman disiplin tetap bekerja di kantor.",
    "Pegawai yang sedang menjalani hukuman disiplin wajib melaksanakan WFO.",
    "Pegawai dalam masa hukuman disiplin dikecualikan dari WFH.",
    "Pegawai yang terkena hukuman disiplin tidak melaksanakan WFH.",
    "Pegawai yang sedang dikenai hukuman disiplin, tidak dapat WFH.",
    "Bagi pegawai yang menjalani hukuman disiplin, WFH tidak diberikan.",
    "WFH dikecualikan bagi pegawai yang sedang menjalani hukuman disiplin.",
    "Pegawai dengan hukuman disiplin tidak memungkinkan melaksanakan WFH.",
    "Pegawai yang sedang menjalani hukuman disiplin dilarang bekerja dari rumah.",
    "Pegawai yang masih dalam hukuman disiplin belum boleh WFH.",
)
EXCLUDING_UNDISCIPLINED = (
    "Pegawai yang tidak sedang menjalani hukuman disiplin dikecualikan dari WFH.",
    "Dikecualikan dari WFH bagi pegawai yang tidak pernah dijatuhi hukuman disiplin.",
    "Pegawai yang belum pernah dikenai hukuman disiplin tetap bekerja di kantor.",
    "Pegawai tanpa hukuman disiplin dikecualikan dari WFH.",
    "Pegawai yang tidak dalam masa hukuman disiplin tidak melaksanakan WFH.",
)
PERMITTING_UNDISCIPLINED = (
    "Pegawai yang tidak sedang menjalani hukuman disiplin dapat melaksanakan WFH pada hari Rabu.",
    "Pegawai yang tidak menjalani hukuman disiplin dapat melaksanakan WFH pada hari Rabu.",
    "Pegawai yang tidak pernah dijatuhi hukuman disiplin dapat melaksanakan WFH pada hari Rabu.",
    "WFH pada hari Rabu diberikan kepada pegawai yang tidak dalam hukuman disiplin.",
    "Pegawai tanpa hukuman disiplin dapat WFH pada hari Rabu.",
    "Pegawai yang belum pernah dikenai hukuman disiplin dapat melaksanakan WFH pada hari Rabu.",
    "Pada hari Rabu WFH diperbolehkan bagi pegawai yang tidak sedang dalam hukuman disiplin.",
    "Pegawai dapat melaksanakan WFH setiap Rabu, sepanjang tidak sedang menjalani "
    "hukuman disiplin.",
    "Pegawai dapat WFH pada hari Rabu dengan syarat tidak sedang menjalani hukuman disiplin.",
    "Pegawai dapat melaksanakan WFH pada hari Rabu apabila tidak sedang menjalani "
    "hukuman disiplin.",
)
DISCIPLINE = [
    *((clause, "exclude: {hukuman_disiplin: VALUE}", "ya") for clause in EXCLUDING_DISCIPLINED),
    *(
        (clause, "exclude: {hukuman_disiplin: VALUE}", "tidak")
        for clause in EXCLUDING_UNDISCIPLINED
    ),
    *(
        (clause, "permit: {every: rabu, whose: {hukuman_disiplin: VALUE}}", "tidak")
        for clause in PERMITTING_UNDISCIPLINED
    ),
]


@pytest.mark.parametrize(("clause", "effect", "right"), DISCIPLINE)
def test_people_under_discipline_are_those_printed(clause: str, effect: str, right: str) -> None:
    """In every wording the right value is faithful and the other is refused."""
    words = ("Rabu",) if "every" in effect else ()
    for value in ("ya", "tidak"):
        findings = findings_of_second_clause(clause, effect.replace("VALUE", value), *words)
        assert bool(findings) == (value != right), sentences_of(findings)
