"""Who acts in a post by the title in a list is judged by that post too, whatever is answered."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from asn_wfh import Outcome, decide, load_policy
from asn_wfh.law.vocabulary import LEVEL
from asn_wfh.people import (
    FactAnswer,
    FactQuestion,
    Member,
    Person,
    answered,
    fewest_facts,
    read_staff,
    read_workbook,
    workbook_bytes,
)
from asn_wfh.people.members_and_staff_list_reading import StaffReading
from asn_wfh.people.questions.lay_out_question_sheets import question_sheets
from people.lists import nip, person, write_csv
from staff_example.filled import TruthfulOffices

FRIDAY = date(2026, 4, 10)
ACTING = ("Plt.", "P.l.h.", "Pj.", "Pelaksana Tugas", "Penjabat Sementara", "Pelaksana Harian")
WHOLE = ("{acting} {post}", "{post} ({acting})", "{acting} {post} / Kepala Seksi Data")
BESIDE = ("{own} ({acting} {post})", "{own}/{acting} {post}", "{own} merangkap {acting} {post}")
OWN: Mapping[str, Mapping[str, str]] = {
    "Kepala Seksi Pemerintahan": {"eselon": "IV.a", "post_kind": ""},
    "Analis SDM Aparatur Ahli Muda": {"post_kind": "Jabatan Fungsional"},
    "Pengelola Kepegawaian": {"post_kind": "Jabatan Pelaksana"},
}
EXCLUDED: Mapping[str, str] = {
    "Lurah": "1.i.d",
    "Lurah Birugo": "1.i.d",
    "Camat Guguak Panjang": "1.i.b",
    "Kepala Bidang Mutasi": "1.i.b",
    "Kabid. Mutasi, Promosi dan Kinerja": "1.i.b",
    "Sekretaris Dinas Kesehatan": "1.i.b",
}
"""Posts that the circular of Bukittinggi excludes, each with its clause."""


def read(folder: Path, *titles: str, acting: str = "", **cells: str) -> StaffReading:
    """People with these titles of whom task and home are stated, and the first acting post too."""
    people = [
        person(number, **{"title": title, **cells}) for number, title in enumerate(titles, start=1)
    ]
    lines = [f"{nip(number)},lainnya,13.75,," for number in range(1, len(titles) + 1)]
    lines[0] = f"{nip(1)},lainnya,13.75,{acting}" if acting else lines[0]
    side = folder / "side.csv"
    side.write_text("\n".join(["nip,tugas,kode_wilayah,jabatan_plt,unor_plt", *lines]) + "\n")
    reading = read_staff(write_csv(folder / "a.csv", people), "bukittinggi", sides=[side])
    assert not reading.faults
    return reading


def outcome(member: Member) -> tuple[str, set[str]]:
    """The answer of a member who has a turn, and the clauses that refuse."""
    arguments = {**member.day_arguments(FRIDAY), "rostered": True}
    answer = decide(load_policy("bukittinggi"), member.who, FRIDAY, **arguments)
    return str(answer.outcome), {reason.clause for reason in answer.reasons if reason.clause}


@pytest.mark.parametrize("acting", ACTING)
def test_an_excluded_acting_post_refuses_at_once(tmp_path: Path, acting: str) -> None:
    """The acting post alone settles the answer, before anything is asked of the own post."""
    wanted = [
        (whole.format(acting=acting, post=post), clause)
        for post, clause in EXCLUDED.items()
        for whole in WHOLE
        if ", " not in post or whole == WHOLE[0]
    ]
    for member, (title, clause) in zip(
        read(tmp_path, *(title for title, _ in wanted), post_kind="").members, wanted, strict=True
    ):
        assert member.who[0].level is None
        refused, clauses = outcome(member)
        assert (refused, clause in clauses) == ("not_permitted", True), title


@pytest.mark.parametrize("own", OWN)
def test_the_own_post_beside_an_acting_one_is_read(tmp_path: Path, own: str) -> None:
    """The own description is that of a list without the acting post, and the answer is no."""
    (alone,) = read(tmp_path, own, **OWN[own]).members
    assert outcome(alone)[0] == "permitted"
    wanted = [
        (beside.format(own=own, acting=acting, post=post), clause)
        for post, clause in EXCLUDED.items()
        for beside in BESIDE
        for acting in ACTING
        if ", " not in post
    ]
    titles = [title for title, _ in wanted]
    for member, (title, clause) in zip(
        read(tmp_path, *titles, **OWN[own]).members, wanted, strict=True
    ):
        assert member.who[0] == alone.who[0]
        assert outcome(member) == ("not_permitted", {clause}), title
        assert {each.post for each in member.unknown} <= {1}


@pytest.mark.parametrize("level", LEVEL)
def test_no_answer_about_the_own_post_permits(tmp_path: Path, level: str) -> None:
    """Whatever level the office answers for the person's own post, the acting one still counts."""
    posts = (*EXCLUDED, "Kepala Dinas Kesehatan", "Sekretaris", "Kepala Seksi Trantib")
    titles = [
        whole.format(acting=acting, post=post)
        for post in posts
        for acting in ACTING
        for whole in WHOLE
        if ", " not in post or whole == WHOLE[0]
    ]
    reading = read(tmp_path, *titles, post_kind="")
    answers = [
        FactAnswer(FactQuestion(fact, Person(member.id)), (word,))
        for member in reading.members
        for fact, word in (("level", level), ("post", "lainnya"))
    ]
    after = answered(reading, answers)
    assert not after.faults
    for member, title in zip(after.members, titles, strict=True):
        assert member.who[0].level == level
        assert outcome(member)[0] != "permitted", title


@pytest.mark.parametrize(
    ("level", "result"),
    [("jpt_pratama", Outcome.NOT_PERMITTED), ("pengawas", Outcome.PERMITTED)],
)
def test_the_workbook_asks_for_the_acting_post_by_itself(
    tmp_path: Path, level: str, result: Outcome
) -> None:
    """An acting post of unknown level has its own row; filled in, nobody is undetermined."""
    policy = load_policy("bukittinggi")
    titles = ("Plt. Sekretaris", "Pengelola Data (Plt. Kepala UPTD)", "Plt. Lurah Birugo")
    reading = read(tmp_path, *titles)
    fewest = fewest_facts(policy, reading.members, FRIDAY)
    asked = {(ranked.question.subject, ranked.question.fact) for ranked in fewest.questions}
    first, second, third = reading.members
    assert (Person(first.id), "level") in asked
    assert (Person(first.id, "Plt. Sekretaris"), "level") in asked
    assert (Person(second.id, "Plt. Kepala UPTD"), "level") in asked
    assert (Person(second.id), "level") not in asked
    assert third.id not in {getattr(subject, "id", "") for subject, _ in asked}
    book, filled = tmp_path / "tanya.xlsx", tmp_path / "isi.xlsx"
    book.write_bytes(workbook_bytes(fewest, policy))
    truth = {
        member.id: {
            "level": "pelaksana",
            **dict.fromkeys(("post", "acting_post"), "lainnya"),
            "affair": "kepegawaian",
            "unit": "induk",
            "service": "pendukung",
            "rostered": "ya",
            "acting_level": level,
        }
        for member in reading.members
    }
    offices = TruthfulOffices.of(
        [{"id": one, **facts} for one, facts in truth.items()], reading.members
    )
    offices.fill_in(book, question_sheets(fewest, policy), filled)
    answers = read_workbook(filled)
    assert not answers.faults
    after = answered(reading, answers.answers)
    assert not after.faults
    outcomes = [
        decide(policy, each.who, FRIDAY, **each.day_arguments(FRIDAY)).outcome
        for each in after.members
    ]
    assert outcomes == [result, result, Outcome.NOT_PERMITTED]


@pytest.mark.parametrize(
    ("title", "beside", "posts"),
    [
        ("Plt. Lurah Birugo", "Plt. Lurah Birugo,", 1),
        ("Plt. Lurah Birugo", "Pelaksana Tugas LURAH,Kelurahan Birugo", 1),
        ("Lurah (Plh.)", "Lurah Birugo,", 1),
        ("Pengelola Data (Plt. Kabid Mutasi)", "Kepala Bidang Mutasi,Dinas Kesehatan", 1),
        ("Plt. Lurah Birugo", "Plt. Lurah Tarok,", 2),
        ("Plt. Kepala Seksi A / Plt. Kepala Seksi B", "Kepala Seksi,Dinas Kesehatan", 2),
    ],
)
def test_one_post_in_list_and_side_file_is_one(
    tmp_path: Path, title: str, beside: str, posts: int
) -> None:
    """An acting post that both name is described once, with the office of the side file."""
    (member,) = read(tmp_path, title, acting=beside).members
    assert set(member.posts) == set(range(posts + 1))
    if "Dinas Kesehatan" in beside:
        places = zip(member.posts, member.who, strict=True)
        assert {who.affair for number, who in places if number == 1} == {"kesehatan"}


def test_an_acting_post_that_the_law_forbids_is_a_fault(tmp_path: Path) -> None:
    """A part-time PPPK who acts as lurah is a contradiction of two cells, with its remedy."""
    row = person(1, title="Plt. Lurah Birugo", kind="PPPK Paruh Waktu", post_kind="")
    row["nip"] = "198001012025211001"
    reading = read_staff(write_csv(tmp_path / "a.csv", [row]), "bukittinggi")
    assert not reading.members
    messages = [fault.message() for fault in reading.faults]
    assert messages
    assert all("JENIS PEGAWAI NAMA: `employment: pppk_paruh_waktu`" in text for text in messages)
