"""The English beside both policies is whole, and an English reader reads nothing else of ours."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from shutil import copy

import pytest

from asn_wfh import CivilServant, Decision, Policy, PolicyError, decide, load_policy
from asn_wfh.cli.app import main
from asn_wfh.law.vocabulary import LEVEL, SERVICE
from asn_wfh.loading.english_sentences import policy_with_english, sentences_without_english
from asn_wfh.loading.files_beside_policy import english_beside
from asn_wfh.messages.policy_sentence_with_english import in_language
from asn_wfh.policy.translatable_sentences_of_policy import sentences_by_path
from places import EXAMPLES, POLICIES
from strategies import CLERK

REGIONS = ("bukittinggi", "bangka_barat")
INDONESIAN = frozenset(
    {"adalah", "apakah", "bukan", "dari", "dengan", "dihitung", "jika", "ke", "naskah", "oleh"}
    | {"pada", "setiap", "tidak", "untuk", "yang"}
)
"""Words that stand in nearly every Indonesian sentence, and in no English one."""


def is_whole(policy: Policy) -> bool:
    """Whether every sentence of a policy has English that ends as a sentence does."""
    try:
        bilingual = policy_with_english(policy)
    except PolicyError:
        return False
    sentences = sentences_by_path(bilingual).values()
    return not sentences_without_english(bilingual) and all(
        in_language(sentence, "en")[-1] in ".?)" for sentence in sentences
    )


def indonesian_lines(text: str, policies: tuple[Policy, ...]) -> list[str]:
    """The lines with Indonesian that is neither what a clause says nor a quotation.

    Codes and names of readings are words of a file and no sentences.
    """
    for sentence in sorted({p.says for each in policies for p in each.provisions}, key=len)[::-1]:
        text = text.replace(sentence, "")
    text = re.sub("“[^”]*”", "", text)
    return [line for line in text.splitlines() if INDONESIAN & set(re.findall(r"[\w-]+", line))]


@pytest.mark.parametrize("region", REGIONS)
def test_indonesian_is_noticed(region: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The notes, reasons and questions of a policy are Indonesian lines where they stay so."""
    assert main(["show", region]) == 0
    assert len(indonesian_lines(capsys.readouterr().out, (load_policy(region),))) > 40


@pytest.mark.parametrize(
    "source", [*REGIONS, EXAMPLES / "muara_kenari.yaml"], ids=[*REGIONS, "muara_kenari"]
)
def test_every_sentence_has_english(source: str | Path) -> None:
    """No note, no reason, no question and no option of a shipped policy stays Indonesian."""
    assert is_whole(load_policy(source))


@pytest.mark.parametrize("region", REGIONS)
def test_every_line_of_the_english_counts(region: str, tmp_path: Path) -> None:
    """Without any one line the file is broken, or a sentence is missing or cut short."""
    source = POLICIES / f"{region}.yaml"
    copied = Path(copy(source, tmp_path))
    policy, lines = load_policy(copied), english_beside(source).read_text("utf-8").splitlines()
    copy(english_beside(source), tmp_path)
    assert is_whole(policy)
    for number, line in enumerate(lines):
        if line and not line.startswith("#"):
            rest = "\n".join([*lines[:number], *lines[number + 1 :]])
            english_beside(copied).write_text(rest, encoding="utf-8")
            assert not is_whole(policy), line


@pytest.mark.parametrize("region", REGIONS)
def test_the_english_changes_no_answer(region: str) -> None:
    """A policy with English equals the policy, has its digest and gives its decisions."""
    policy = load_policy(region)
    bilingual = policy_with_english(policy)
    assert bilingual == policy
    assert bilingual.digest == policy.digest
    for one, other in zip(some_decisions(policy), some_decisions(bilingual), strict=True):
        assert one == other
        assert one.as_dict() == other.as_dict()
        assert one.explain("id") == other.explain("id")


@pytest.mark.parametrize("region", REGIONS)
def test_an_english_answer_is_english(region: str) -> None:
    """Questions, options in use and other options of contested readings are in English."""
    policy = policy_with_english(load_policy(region))
    texts = [each.explain("en") for each in some_decisions(policy)]
    assert any("Other option: " in text and "In use: " in text for text in texts)
    for text in texts:
        assert indonesian_lines(text, (policy,)) == []


@pytest.mark.parametrize(
    "command",
    [
        *(
            f"{word} {region}"
            for word in ("show", "readings", "figures", "lint")
            for region in REGIONS
        ),
        "compare bukittinggi bangka_barat",
        *(f"decide {source} 2026-07-10" for source in (*REGIONS, "13.75", "19.05")),
    ],
)
def test_an_english_command_is_english(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What a command prints with `--lang en` has no Indonesian sentence of ours."""
    assert main([*command.split(), "--lang", "en"]) == 0
    text = capsys.readouterr().out
    assert len(text.splitlines()) > 2
    assert indonesian_lines(text, tuple(map(load_policy, REGIONS))) == []


@pytest.mark.circulars
@pytest.mark.parametrize("region", REGIONS)
def test_an_english_audit_is_english(
    region: str, circulars: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The audit names the options in English; its page marks them as English."""
    page = tmp_path / "audit.html"
    paper = circulars / f"{region}.txt"
    options = ["--circular", str(paper), "--html", str(page), "--lang", "en"]
    assert main(["audit", region, *options]) == 0
    assert indonesian_lines(capsys.readouterr().out, (load_policy(region),)) == []
    for reading in policy_with_english(load_policy(region)).readings:
        assert f'<bdi lang="en">{in_language(reading.asks, "en")}</bdi>' in page.read_text("utf-8")


def some_decisions(policy: Policy) -> Iterator[Decision]:
    """Answers about people of every level and service, and about somebody unknown."""
    clerk = {**CLERK, "domicile": policy.government.code}
    people = [{}, clerk, *({**clerk, "level": level} for level in LEVEL)]
    people += [{**clerk, "service": service} for service in SERVICE]
    for facts in people:
        for on in (date(2026, 4, 10), date(2026, 4, 3), date(2026, 7, 10)):
            yield decide(policy, CivilServant.read(facts), on, recalled=None)
