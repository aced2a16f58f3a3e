"""Histories from folders and files, and the commands that take them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_wfh import (
    FactError,
    PolicyError,
    history_of,
    load_history,
    policy_for,
    shipped_history,
    shipped_policies,
)
from asn_wfh.cli.app import main
from asn_wfh.history import Extension, Review
from asn_wfh.loading import load_shipped_policies
from history.chain_of_three import CLERK, named
from history.circulars_over_time import (
    SILENT,
    A,
    lines_of,
    on,
    paper,
    text_of,
)

EVENTS = """\
reviews:
  - {policy: lama, due: 2026-07-04, known: 2026-07-06, source: Berita acara 1/2026}
extensions:
  - policy: lama
    until: 2026-08-31
    known: 2026-06-22
    source: Siaran pers 22 Juni 2026
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two circulars of a region, a file of events and a suite of scenarios."""
    force = "from: 2026-05-04, until: 2026-06-30, review_every: 2 bulan"
    old = text_of("lama", "2026-05-04", force)
    new = text_of("baru", "2026-07-06", "from: 2026-08-03", ["replaces: lama"])
    (tmp_path / "lama.yaml").write_text(old, encoding="utf-8")
    (tmp_path / "baru.yml").write_text(new, encoding="utf-8")
    (tmp_path / "catatan.yaml").write_text(EVENTS, encoding="utf-8")
    (tmp_path / "lama.scenarios.yaml").write_text("policy: lama\n", encoding="utf-8")
    (tmp_path / "README.txt").write_text("Bukan kebijakan.\n", encoding="utf-8")
    return tmp_path


def test_a_folder_is_a_history(folder: Path) -> None:
    """A folder of circulars and events is read whole; files and names may be given one by one."""
    history = load_history(folder)
    assert [policy.name for policy in history.policies] == ["lama", "baru"]
    assert history.events == (
        Extension("lama", on("08-31"), on("06-22"), "Siaran pers 22 Juni 2026"),
        Review("lama", on("07-04"), on("07-06"), "Berita acara 1/2026"),
    )
    days_held = [named(history.policy_for(on(day))) for day in ("06-30", "07-01", "08-02", "08-03")]
    assert days_held == ["lama", "lama", "lama", "baru"]
    assert named(history.policy_for(on("07-01"), on("06-21"))) == "-"
    parts: list[str | Path] = [folder / "baru.yml", str(folder / "lama.yaml")]
    assert load_history(parts) == history_of(history.policies)
    assert load_history("bukittinggi") == shipped_history("13.75")
    with pytest.raises(FactError, match="no policy named `bukitinggi` is shipped"):
        load_history(["bukitinggi"])


@pytest.fixture
def shelf_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder as the one whose policies are shipped."""
    caches = (
        load_shipped_policies.shipped_policy,
        load_shipped_policies._shipped_names_by_region,
        load_shipped_policies._shipped_history_of_region,
    )
    monkeypatch.setattr(load_shipped_policies, "shipped_folder", lambda: folder)
    for cache in caches:
        cache.cache_clear()
    yield folder
    for cache in caches:
        cache.cache_clear()


def test_events_are_shipped_beside_the_circulars(shelf_of: Path) -> None:
    """Files of events among the shipped policies belong to the region of their circulars."""
    (shelf_of / "catatan.yaml").rename(shelf_of / "lama.events.yaml")
    assert shipped_policies() == ("lama",)
    history = shipped_history("99.71")
    assert [type(event) for event in history.events] == [Extension, Review]
    assert named(policy_for("99.71", on("08-31"))) == "lama"
    assert named(policy_for("99.71", on("08-31"), on("06-21"))) == "-"


def test_all_files_tell_their_faults_at_once(folder: Path) -> None:
    """The faults of circulars and events are told together, each in its file."""
    (folder / "lama.yaml").write_text("policy: lama\n", encoding="utf-8")
    bad = EVENTS.replace("due: 2026-07-04", "due: kemarin").replace(
        "source: Siaran", "sumber: Siaran"
    )
    (folder / "catatan.yaml").write_text(bad, encoding="utf-8")
    with pytest.raises(PolicyError) as raised:
        load_history(folder)
    assert lines_of(raised.value)[:3] == [
        (
            "catatan.yaml:2: due: `kemarin` is not a date; write year-month-day, for "
            "example 2026-04-08"
        ),
        "catatan.yaml:4: `source` is missing; add `source` with its value",
        (
            "catatan.yaml:7: the key `sumber` is not known here; write one of known, "
            "policy, source, until"
        ),
    ]
    assert {fault.file for fault in raised.value.faults} == {"catatan.yaml", "lama.yaml"}


def test_a_fault_of_an_event_has_its_place(folder: Path) -> None:
    """What is wrong between an event and a circular is told where the event stands."""
    (folder / "catatan.yaml").write_text(EVENTS.replace("07-04", "07-05"), encoding="utf-8")
    with pytest.raises(PolicyError) as raised:
        load_history(folder)
    (fault,) = raised.value.faults
    assert str(fault).startswith(
        "catatan.yaml:2: reviews: `lama` has no review scheduled on 2026-07-05"
    )
    assert fault.caret().startswith("  - {policy: lama, due: 2026-07-05")


def test_circulars_beside_the_shipped_ones() -> None:
    """`policy_for` takes further circulars of a shipped region, or of one that is not."""
    end = paper(
        "cabut",
        "2026-12-01",
        "from: 2026-12-07",
        "revokes: bukittinggi",
        code="13.75",
        effect=SILENT,
    )
    days_held = [named(policy_for("13.75", on(d), also=[end])) for d in ("12-04", "12-07")]
    assert days_held == ["bukittinggi", "-"]
    assert named(policy_for("99.71", on("05-15"), also=[A])) == "a"
    with pytest.raises(FactError) as raised:
        policy_for("13.76", on("05-15"))
    assert str(raised.value) == (
        "no circular is shipped for the region `13.76`; write one of 13.75, 19.05"
    )
    with pytest.raises(PolicyError) as other:
        policy_for("13.75", on("05-15"), also=[A])
    assert [fault.code for fault in other.value.faults] == ["other_region"]
    with pytest.raises(FactError, match=r"no circular is shipped for the region `13\.76`"):
        policy_for("13.76", on("05-15"), also=[A])


def ran(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command prints."""
    assert main([*arguments, "--lang", "en"]) == 0
    return capsys.readouterr().out


def test_decide_from_the_command_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A region code or a folder may stand for a policy, and --known asks as of a date."""
    clerk = [f"--set={name}={getattr(CLERK, name)}" for name in ("employment", "level", "service")]
    output = ran(capsys, "decide", f"{folder}/", "2026-07-10", *clerk)
    assert output.splitlines()[:2] == [
        "MAY work from home on Friday, 10 July 2026",
        "  under Surat Edaran Wali Kota Contoh No. lama/2026 of 4 May 2026",
    ]
    output = ran(capsys, "decide", str(folder), "2026-07-10", *clerk, "--known", "2026-06-21")
    assert (
        "no longer in force; it was in force from 4 May 2026 until 30 June 2026, as known on "
        "21 June" in output
    )
    output = ran(capsys, "decide", "19.05", "2026-04-03", "--known", "2026-04-03")
    assert "There is no circular of Kabupaten Bangka Barat on working from home, as known" in output
    output = ran(capsys, "decide", "bukittinggi", "2026-04-10", "--known", "2026-04-07")
    assert "no circular of Kota Bukittinggi" in output


@pytest.fixture
def revocation(tmp_path: Path) -> Path:
    """The file of an invented circular that revokes a shipped one."""
    words, force = ["revokes: bukittinggi"], "from: 2026-07-01"
    text = text_of("cabut", "2026-07-01", force, words, code="13.75", effect=SILENT)
    path = tmp_path / "cabut.yaml"
    path.write_text(text, encoding="utf-8")
    return path


RENEWAL = """\
reviews: [{policy: bukittinggi, due: 2026-06-08, known: 2026-06-05, source: Berita acara}]
extensions: [{policy: bukittinggi, until: 2026-08-07, known: 2026-06-05, source: Perpanjangan}]
"""


@pytest.mark.parametrize("policy", ["13.75", "bukittinggi"])
def test_a_shipped_circular_is_renewed_by_a_file(
    policy: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--also` moves the end of a shipped circular, and puts its review on record."""
    record = tmp_path / "catatan.yaml"
    record.write_text(RENEWAL, encoding="utf-8")
    question = ("decide", policy, "2026-06-12", "--stance", "masa-berlaku=berakhir")
    assert "HAS NO PERMISSION" in ran(capsys, *question)
    assert "CANNOT BE DECIDED YET" in ran(capsys, *question, "--also", str(record))
    assert "no recorded result" in ran(capsys, "decide", policy, "2026-06-12")
    recorded = ran(capsys, "decide", policy, "2026-06-12", "--also", str(record))
    assert "no recorded result" not in recorded
    before = ran(capsys, *question, "--also", str(record), "--known", "2026-06-04")
    assert "HAS NO PERMISSION" in before


@pytest.mark.parametrize("policy", ["13.75", "bukittinggi"])
def test_a_shipped_circular_is_revoked_by_a_file(
    policy: str, revocation: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--also` takes a later circular of the region, which ends the shipped one."""
    for given in (revocation, revocation.parent):
        output = ran(capsys, "decide", policy, "2026-07-03", "--also", str(given))
        assert "was revoked by Surat Edaran Wali Kota Contoh No. cabut/2026" in output
    before = ran(capsys, "decide", policy, "2026-06-26", "--also", str(revocation))
    assert "CANNOT BE DECIDED YET" in before


def test_a_later_file_of_another_region_is_refused(
    revocation: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What does not belong to the policy is told with its place, and nothing is decided."""
    assert main(["decide", "bangka_barat", "2026-07-03", "--also", str(revocation)]) == 2
    assert "cabut.yaml" in capsys.readouterr().err


def test_show_says_what_is_done_to_others(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`asn-wfh show` prints every statement about an earlier circular, with its dates."""
    words = [
        "revokes: [a, {policy: b, from: 2026-08-10}]",
        "extends: {policy: c, until: 2026-12-31}",
    ]
    words += ["replaces: [{policy: d, dates: [2026-08-10, 2026-08-11]}]"]
    path = folder / "banyak.yaml"
    path.write_text(text_of("banyak", "2026-08-03", "from: 2026-08-03", words), encoding="utf-8")
    assert [line for line in ran(capsys, "show", str(path)).splitlines() if line[:4] in (
        "  Re", "  Ex",
    )] == [
        "  Replaces d on 10 August 2026 and 11 August 2026",
        "  Extends c until 31 December 2026",
        "  Revokes a",
        "  Revokes b from 10 August 2026",
    ]  # fmt: skip
    assert '"does": "extends"' in ran(capsys, "show", str(path), "--json")
