"""The English beside a policy: what it reaches, what stays Indonesian, and every fault of it."""

import json
from datetime import date
from pathlib import Path

import pytest

from asn_wfh import CivilServant, Policy, PolicyError, decide, history_of, load_history, load_policy
from asn_wfh.cli.app import main
from asn_wfh.loading.english_sentences import (
    history_with_english,
    policy_with_english,
    sentences_without_english,
)
from asn_wfh.messages.policy_sentence_with_english import in_language
from asn_wfh.policy.translatable_sentences_of_policy import sentences_by_path
from asn_wfh.report import policy_text
from strategies import CLERK

POLICY = """\
policy: kota_dwibahasa
government: {name: Kota Dwibahasa, code: "71.72", timezone: Asia/Makassar}
circular:
  number: 1/SE/2026
  signed: 2026-04-06
  issuer: Wali Kota Dwibahasa
  implements: Surat 1 April 2026
covers: {at: opening, whose: {employment: {except: non_asn}}}
facts:
  perangkat_kerja:
    values: [ada, tidak_ada]
    question: Apakah pegawai mempunyai perangkat kerja?
provisions:
  - at: "1"
    says: ASN boleh WFH setiap Jumat.
    note: Jumat libur tidak diganti.
    permit: {every: jumat, whose: {perangkat_kerja: ada}}
    reading:
      pemilihan:
        asks: Siapa yang memilih harinya?
        options: {kantor: Kantornya., pegawai: Pegawainya., tak_seorang: Tidak seorang pun.}
        chosen: kantor
        because: Kantor mengatur jadwal.
    otherwise:
      - when: {pemilihan: pegawai}
        no_rule: Pegawai memilih sendiri.
      - when: {pemilihan: tak_seorang}
        no_rule: Hari tidak dipilih.
  - at: "2"
    says: Berlaku sejak 6 April 2026.
    note: Sampai dicabut.
    in_force: {from: 2026-04-06}
"""
ENGLISH = """\
policy: kota_dwibahasa
circular: {implements: Letter of 1 April 2026}
facts: {perangkat_kerja: {question: "Does the person have a device to work with?"}}
provisions:
  "1":
    note: A Friday that is a holiday is not replaced.
    no_rule:
      Pegawai memilih sendiri.: The person chooses.
      Hari tidak dipilih.: The day is not chosen.
  "2": {note: Until it is revoked.}
readings:
  pemilihan:
    asks: Who chooses
      the day?
    options: {kantor: The office., pegawai: The person., tak_seorang: Nobody.}
    because: The office draws up the schedule.
"""
FRIDAY = date(2026, 4, 10)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """The file of a policy, with its English beside it."""
    path = tmp_path / "kota_dwibahasa.yaml"
    path.write_text(POLICY, encoding="utf-8")
    write_english(path, ENGLISH)
    return path


def write_english(policy: Path, text: str) -> None:
    """Write the English beside the file of a policy."""
    policy.with_name("kota_dwibahasa.en.yaml").write_text(text, encoding="utf-8")


def shown(policy: Policy, lang: str) -> str:
    """A policy as `show` prints it."""
    return "\n".join(line.text for line in policy_text(policy, lang))


def test_an_english_reader_reads_the_english(written: Path) -> None:
    """Every note, reason, question and option is in English; what a clause says stays."""
    policy = policy_with_english(load_policy(written))
    text = shown(policy, "en")
    for line in (
        "  Implements Letter of 1 April 2026",
        "    ASN boleh WFH setiap Jumat.",
        "    (our note: A Friday that is a holiday is not replaced.)",
        "    if pemilihan: tak_seorang: no legal effect: The day is not chosen.",
        "  pemilihan: Who chooses the day?",
        "    * kantor: The office.",
        "    Why it was chosen: The office draws up the schedule.",
    ):
        assert line in text.splitlines()
    assert "Does the person have a device to work with?" in text
    other = policy.under({"pemilihan": "pegawai"})
    assert "    -> Does not change an answer: The person chooses." in shown(other, "en")
    assert shown(policy, "id") == shown(load_policy(written), "id")


def test_an_answer_asks_for_an_own_fact_in_english(written: Path) -> None:
    """The question of a missing own fact, and a contested reading, are in the asked language."""
    policy = policy_with_english(load_policy(written))
    who = CivilServant.read({**CLERK, "domicile": "71.72"})
    asked = decide(policy, who, FRIDAY)
    assert "Does the person have a device to work with? (clause 1)" in asked.explain("en")
    assert "Apakah pegawai mempunyai perangkat kerja? (butir 1)" in asked.explain("id")
    answered = decide(policy, who, FRIDAY, facts={"perangkat_kerja": "ada"})
    lines = answered.explain("en").splitlines()
    first = lines.index("  - Who chooses the day?")
    assert lines[first : first + 4] == [
        "  - Who chooses the day?",
        "    In use: The office.",
        "    Other option: The person. The answer is then: HAS NO PERMISSION to work from home "
        "(pemilihan=pegawai)",
        "    Other option: Nobody. The answer is then: HAS NO PERMISSION to work from home "
        "(pemilihan=tak_seorang)",
    ]
    assert answered.as_dict()["contested"][0]["asks"] == "Siapa yang memilih harinya?"


def test_without_english_an_answer_tells_what_the_clauses_would_do(written: Path) -> None:
    """Where an option has no English, its effect is told instead, and its question is not."""
    policy = load_policy(written)
    who = CivilServant.read({**CLERK, "domicile": "71.72"})
    text = decide(policy, who, FRIDAY, facts={"perangkat_kerja": "ada"}).explain("en")
    assert "  - Read otherwise, clause 1 changes no answer about a person. " in text
    assert "memilih" not in text


def test_a_policy_without_a_file_beside_it_stays_as_it_is(written: Path) -> None:
    """English is optional, and a policy made of a text has no place for it."""
    written.with_name("kota_dwibahasa.en.yaml").unlink()
    for policy in (load_policy(written), load_policy(text=POLICY)):
        assert policy_with_english(policy) is policy
        assert sentences_without_english(policy) == ()


def test_what_has_no_english_stays_indonesian_and_is_listed(written: Path) -> None:
    """A file may leave sentences out; each is told by the keys under which it belongs."""
    write_english(written, "policy: kota_dwibahasa\nprovisions: {'1': {note: Ours.}}\n")
    policy = policy_with_english(load_policy(written))
    assert "    (our note: Ours.)" in shown(policy, "en")
    assert "  pemilihan: Siapa yang memilih harinya?" in shown(policy, "en")
    lacking = sentences_without_english(policy)
    assert [dict(fault.values)["key"] for fault in lacking] == [
        "circular: implements",
        "facts: perangkat_kerja: question",
        "provisions: 1: no_rule: Pegawai memilih sendiri.",
        "provisions: 1: no_rule: Hari tidak dipilih.",
        "provisions: 2: note",
        "readings: pemilihan: asks",
        "readings: pemilihan: options: kantor",
        "readings: pemilihan: options: pegawai",
        "readings: pemilihan: options: tak_seorang",
        "readings: pemilihan: because",
    ]
    assert str(lacking[0]) == (
        "kota_dwibahasa.en.yaml: the policy's sentence under `circular: implements` has no English "
        "in this file, so `--lang en` shows it in Indonesian; add its English to this file, under "
        "the same keys"
    )


def test_every_fault_is_told_at_once_with_its_place(written: Path) -> None:
    """An unknown name, a sentence that the policy does not have, and what is no sentence."""
    write_english(
        written,
        """\
policy: kota_lain
policys: {}
fact: {}
facts: {perangkat_kerja: A question.}
provisions:
  1.a: {note: Ours.}
  "1":
    note: [a, b]
    says: Not ours to translate.
    no_rule: {Pegawai memilih sendiri.: BELUM DIISI}
readings:
  pemilihan:
    options: {kantors: The office.}
""",
    )
    with pytest.raises(PolicyError) as caught:
        policy_with_english(load_policy(written))
    assert [str(fault) for fault in caught.value.faults] == [
        "kota_dwibahasa.en.yaml:1: policy: this is not the English of policy `kota_dwibahasa`; "
        "write `policy: kota_dwibahasa`, or name this file after its own policy",
        "kota_dwibahasa.en.yaml:2: the policy has no sentence to translate under `policys`; "
        "did you mean `policy`?",
        "kota_dwibahasa.en.yaml:3: the policy has no sentence to translate under `fact`; "
        "did you mean `facts`?",
        "kota_dwibahasa.en.yaml:4: facts.perangkat_kerja: keys and values are expected here; "
        "write `key: value`",
        "kota_dwibahasa.en.yaml:6 (1.a): the policy has no sentence to translate under `1.a`; "
        "here only `1` is possible",
        "kota_dwibahasa.en.yaml:8 (1): 1.note: one text is expected here, not a list, keys or a "
        "number; write one text; put it in quotes if it begins with a bracket",
        "kota_dwibahasa.en.yaml:9 (1): 1: the policy has no sentence to translate under `says`; "
        "write one of no_rule, note",
        "kota_dwibahasa.en.yaml:10 (1): no_rule.Pegawai memilih sendiri.: the placeholder "
        "`BELUM DIISI` is still here; replace it with your own words",
        "kota_dwibahasa.en.yaml:13: pemilihan.options: the policy has no sentence to translate "
        "under `kantors`; did you mean `kantor`?",
    ]


def test_a_clause_may_be_spelled_as_the_circular_does(tmp_path: Path) -> None:
    """The label of a clause is known in every spelling that a policy may write."""
    path = tmp_path / "kota_dwibahasa.yaml"
    text = POLICY.replace('at: "1"', "at: KESATU").replace('at: "2"', "at: KEDUA")
    path.write_text(text, encoding="utf-8")
    write_english(path, ENGLISH.replace('  "1":', "  Diktum Kesatu:"))
    assert sentences_without_english(policy_with_english(load_policy(path))) == ()


def test_an_option_named_like_a_clause_keeps_its_name(tmp_path: Path) -> None:
    """Only the labels of clauses have several spellings."""
    path = tmp_path / "kota_dwibahasa.yaml"
    text = POLICY.replace("kantor: K", "bagian-kedua: K")
    path.write_text(text.replace("chosen: kantor", "chosen: bagian-kedua"), encoding="utf-8")
    write_english(path, ENGLISH.replace("kantor:", "bagian-kedua:"))
    assert sentences_without_english(policy_with_english(load_policy(path))) == ()


def test_a_circular_that_implements_nothing_has_no_such_sentence(tmp_path: Path) -> None:
    """What a policy leaves out is neither asked for nor known in its English."""
    path = tmp_path / "kota_dwibahasa.yaml"
    path.write_text(POLICY.replace("  implements: Surat 1 April 2026\n", ""), encoding="utf-8")
    write_english(path, ENGLISH.replace("circular: {implements: Letter of 1 April 2026}\n", ""))
    policy = policy_with_english(load_policy(path))
    assert sentences_without_english(policy) == ()
    assert policy.circular == load_policy(path).circular
    assert policy.circular.implements is None


@pytest.mark.parametrize(
    ("text", "code"), [("", "empty"), ("- a\n", "not_a_mapping"), ("facts: {}\n", "missing_key")]
)
def test_a_file_is_keys_and_names_its_policy(written: Path, text: str, code: str) -> None:
    """An empty file, a list and a file that names no policy are refused."""
    write_english(written, text)
    with pytest.raises(PolicyError) as caught:
        policy_with_english(load_policy(written))
    assert [fault.code for fault in caught.value.faults] == [code]


def test_a_history_has_the_english_of_its_policies(written: Path) -> None:
    """A folder of circulars leaves the English aside, and each policy finds its own."""
    history = load_history(written.parent)
    assert history == history_of([load_policy(written)])
    (policy,) = history_with_english(history).policies
    assert sentences_without_english(policy) == ()


def test_indonesian_output_does_not_read_the_english(
    written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A broken file beside a policy is a fault of English output alone."""
    write_english(written, "- a\n")
    assert main(["show", str(written)]) == 0
    assert main(["show", str(written), "--lang", "en"]) == 2
    assert capsys.readouterr().err.startswith("kota_dwibahasa.en.yaml:1: keys and values")


def test_check_tells_faults_and_what_is_lacking(
    written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`check` of either file refuses broken English, and lists what sound English leaves out."""
    for file in (written, written.with_name("kota_dwibahasa.en.yaml")):
        assert main(["check", str(file)]) == 0
        (line,) = capsys.readouterr().out.splitlines()
        assert line.startswith(f"{file}: tidak ada kesalahan bentuk")
    write_english(written, ENGLISH.replace("    because: The office draws up the schedule.\n", ""))
    assert main(["check", str(written)]) == 0
    assert capsys.readouterr().out.splitlines()[1] == (
        "  kota_dwibahasa.en.yaml: kalimat kebijakan di bawah `readings: pemilihan: because` belum "
        "mempunyai terjemahan Inggris dalam berkas ini, sehingga `--lang en` menampilkannya dalam "
        "bahasa Indonesia; tambahkan terjemahannya dalam berkas ini, di bawah kunci yang sama"
    )
    assert main(["check", str(written), "--json"]) == 0
    (result,) = json.loads(capsys.readouterr().out)
    assert result["without_english"] == ["readings: pemilihan: because"]
    write_english(written, ENGLISH.replace("pemilihan:", "pemilih:"))
    assert main(["check", str(written), "--json"]) == 1
    (result,) = json.loads(capsys.readouterr().out)
    assert [fault["file"] for fault in result["faults"]] == ["kota_dwibahasa.en.yaml"]


def test_a_policy_is_loaded_with_its_english_where_asked(written: Path) -> None:
    """`english=True` brings the English of its sentences; the policy is equal without it."""
    plain, bilingual = load_policy(written), load_policy(written, english=True)
    assert bilingual == plain
    assert bilingual.digest == plain.digest
    question = ("readings", "pemilihan", "asks")
    indonesian, with_english = (sentences_by_path(each)[question] for each in (plain, bilingual))
    assert in_language(indonesian, "en") == indonesian == with_english
    assert in_language(with_english, "en") == "Who chooses the day?"
