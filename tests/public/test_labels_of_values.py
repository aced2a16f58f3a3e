"""Values of a circular's own facts are told by their labels, and written by their codes."""

import json
import pickle
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter

from asn_wfh import Case, CivilServant, Decision, Policy, decide, load_policy
from asn_wfh.analysis import counterfactuals, next_question
from asn_wfh.cli.parse_answer import parse_answer
from asn_wfh.compare import compare
from asn_wfh.messages.sentences import Lang
from asn_wfh.report.comparison.comparison_json import comparison_json
from asn_wfh.report.comparison.comparison_text import comparison_text
from asn_wfh.report.policy_text import policy_text

FRIDAY = date(2027, 3, 5)
TEXT = """\
policy: NAME
government: {name: Kota Lembayung, code: "99.71", timezone: Asia/Makassar}
circular: {number: 2/2027, signed: 2027-01-04, issuer: Wali Kota Lembayung}
covers: {at: opening, whose: [{tempat_kerja: [balai_benih, kebun]}, {employment: pns}]}
facts:
  tempat_kerja: {values: WORKPLACES, question: "Di mana pegawai bekerja?"}
  hak_wfh: {values: RIGHTS, unstated: utuh, question: "Utuhkah hak WFH pegawai?"}
  surat_tugas: {act_of: kepala, question: "Sudahkah ada surat tugas?"}
  lahir: {date: ya, question: "Kapan tanggal lahir pegawai?"}
provisions:
  - at: "1"
    says: Di Balai Benih boleh WFH setiap Jumat.
    permit: {every: jumat, whose: {tempat_kerja: balai_benih}}
  - at: "2"
    says: Yang berusia 55 tahun ke atas melapor, kecuali di Balai Benih.
    oblige: {who: asn, do: laporan_harian, whose: {lahir: {years: {at_least: 55 tahun}}}}
  - at: "3"
    says: Yang haknya dicabut tetap di kantor.
    exclude: {hak_wfh: dicabut}
  - at: "4"
    says: Yang melanggar butir 2 dicabut haknya.
    sanction: {breach: "2", steps: hak_dicabut, withdraws: hak_wfh}
  - at: "5"
    says: Di kebun didahulukan.
    prefer: {at: home, first: [{tempat_kerja: kebun}]}
  - at: "6"
    says: Bagian pegawai di kebun.
    share: {home: {at_most: 30%}, of: smallest_unit, whose: {tempat_kerja: kebun}}
  - at: "7"
    says: Berlaku sejak 4 Januari 2027.
    in_force: {from: 2027-01-04}
"""
PLAIN = ("[balai_benih, kebun, lain]", "[utuh, dicabut]")
SEEDS = (
    "{balai_benih: {id: Balai Benih Padi, en: Seed Centre}, kebun: {id: Kebun Kota, en: Garden},"
    " lain: {id: tempat lain, en: elsewhere}}",
    "{utuh: {id: tetap ada, en: intact}, dicabut: {id: hilang, en: withdrawn}}",
)
NURSERY = (SEEDS[0].replace("Seed Centre", "Nursery"), SEEDS[1])
LANGS: tuple[Lang, Lang] = ("id", "en")


def circular(values: tuple[str, str], name: str = "lembayung") -> Policy:
    """The circular with these values of its two plain facts."""
    places, rights = values
    text = TEXT.replace("NAME", name).replace("WORKPLACES", places).replace("RIGHTS", rights)
    return load_policy(text=text)


def sentences(policy: Policy, lang: Lang) -> Iterator[str]:
    """Everything that a policy, its answers and its questions say to people, one by one."""
    yield from (rule.sentence(lang) for _, rule in policy.rules)
    yield from (line.text for line in policy_text(policy, lang) if line.text.startswith("    ->"))
    yield from (line.text for line in policy_text(policy, lang) if "opening" in line.text)
    at_seeds = {"tempat_kerja": "balai_benih"}
    for facts in ({}, at_seeds, {"tempat_kerja": "lain"}, {**at_seeds, "hak_wfh": "dicabut"}):
        for who in (CivilServant(employment="pns"), CivilServant(employment="pppk")):
            case = Case(who, FRIDAY, facts=facts)
            yield decide(policy, who, FRIDAY, facts=facts).explain(lang)
            yield counterfactuals(policy, case).explain(lang)
            question = next_question(policy, case)
            yield from (c.sentence(lang) for c in question.choices) if question else ()
    yield from (
        line.text for line in comparison_text(compare(policy, load_policy("bukittinggi")), lang)
    )


@pytest.mark.parametrize("lang", LANGS)
def test_no_sentence_has_a_code(lang: Lang) -> None:
    """With labels or without, nobody is told a code with its underscores."""
    for values in (PLAIN, SEEDS):
        for sentence in sentences(circular(values), lang):
            for code in ("balai_benih", "hak_wfh", "tempat_kerja", "surat_tugas", "_tahun"):
                assert code not in sentence, sentence


def test_labels_are_told_wherever_a_value_is() -> None:
    """Rules, whom a circular covers, when a duty falls, questions, answers and comparisons."""
    english = "\n".join(sentences(circular(SEEDS), "en"))
    for text in (
        "for tempat kerja: Seed Centre",
        "Takes permission away from: hak wfh: withdrawn",
        "no permission while hak wfh is not intact",
        "home: tempat kerja: Garden",
        "Covers (the opening): tempat kerja: Seed Centre or Garden",
        "applies only to tempat kerja: Seed Centre or Garden; or civil servant (PNS)",
        "if lahir: 55 years or more",
        "MAY work from home if tempat kerja: Seed Centre.",
        "where: weekday: Friday; tempat kerja: Seed Centre",
    ):
        assert text in english, text
    indonesian = "\n".join(sentences(circular(SEEDS), "id"))
    for text in (
        "bagi pegawai dengan tempat kerja: Balai Benih Padi",
        "lahir: 55 tahun ke atas",
        "bukan tetap ada",
    ):
        assert text in indonesian, text


def test_circulars_of_equal_codes_tell_their_own_labels() -> None:
    """What is remembered of one circular never tells the labels of another."""
    policies = [circular(values) for values in (SEEDS, PLAIN, NURSERY, SEEDS)]
    labels = ("Seed Centre", "balai benih", "Nursery", "Seed Centre")
    for _ in range(2):
        for policy, label in zip(policies, labels, strict=True):
            english = "\n".join(sentences(policy, "en"))
            others = {"Seed Centre", "balai benih", "Nursery"} - {label}
            assert label in english
            assert not any(other in english for other in others)


def _without_english(record: dict[str, Any]) -> str:
    """An answer as JSON, without what its clauses and options do in English."""
    for part in (*record["reasons"], *record["contested"]):
        part.pop("says_en", None)
        part.pop("means_en", None)
    return json.dumps(record)


def test_labels_change_nothing_but_sentences() -> None:
    """The digest, answers, their equality and their JSON are those of the codes."""
    plain, labelled = circular(PLAIN), circular(SEEDS)
    assert plain.digest == labelled.digest
    for who in (CivilServant(), CivilServant(employment="pppk")):
        one, other = (
            decide(policy, who, FRIDAY, facts={"lahir": "?"}) for policy in (plain, labelled)
        )
        assert one == other
        assert _without_english(one.as_dict()) == _without_english(other.as_dict())
        first, second = (TypeAdapter(Decision).dump_python(each) for each in (one, other))
        assert _without_english(first) == _without_english(second)


def test_a_pickled_answer_tells_its_labels_and_json_its_codes() -> None:
    """A pickle has the labels; JSON has codes alone, told as words when they are read back."""
    policy = pickle.loads(pickle.dumps(circular(SEEDS)))
    decision = decide(
        policy, CivilServant(employment="pppk"), FRIDAY, facts={"tempat_kerja": "lain"}
    )
    reason, _ = pickle.loads(pickle.dumps(decision)).reasons
    assert "Seed Centre or Garden" in reason.sentence("en")
    back = Decision.from_dict(json.loads(json.dumps(decision.as_dict())))
    assert back == decision
    assert "tempat kerja: balai benih or kebun" in back.reasons[0].sentence("en")


def test_the_first_label_of_circulars_compared_is_told() -> None:
    """Of circulars that call a value otherwise the first one's label is told, if it has one."""
    plain, seeds, nursery = (
        circular(PLAIN, "satu"),
        circular(SEEDS, "dua"),
        circular(NURSERY, "tiga"),
    )
    other = load_policy("bukittinggi")
    for policies, label in (
        ([plain, seeds, other], "Seed Centre"),
        ([plain, nursery, seeds, other], "Nursery"),
        ([seeds, nursery, other], "Seed Centre"),
        ([plain, other], "balai benih"),
    ):
        lines = [line.text for line in comparison_text(compare(*policies), "en")]
        about = {line for line in lines if "where: weekday: Friday; tempat kerja" in line}
        assert [f"tempat kerja: {label};" in line for line in about] == [True]
    groups = [
        [row["about"] for row in comparison_json(compare(policy, other), "id")["rows"]]
        for policy in (plain, nursery)
    ]
    assert json.dumps(groups[0]) == json.dumps(groups[1])
    assert '"dicabut"' in json.dumps(groups)


def test_a_question_is_answered_by_code_label_or_number() -> None:
    """A code goes before the label of another value that is spelled like it."""
    shared = (SEEDS[0].replace("Seed Centre", "lain"), SEEDS[1])
    question = next_question(circular(shared), Case(CivilServant(), FRIDAY))
    assert question is not None
    assert question.fact == "tempat_kerja"
    for answer, value in {
        "balai_benih": "balai_benih",
        "Balai benih": "balai_benih",
        "balai benih padi": "balai_benih",
        "GARDEN": "kebun",
        "lain": "lain",
        "1": question.choices[0].word,
    }.items():
        assert parse_answer(question, answer) == value
