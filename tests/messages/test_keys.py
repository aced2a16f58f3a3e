"""Every key in the code stands in a table, and every key of a table stands in the code."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

import asn_wfh
from asn_wfh import Ground, Outcome
from asn_wfh.audit.checks_left_to_reader import CHECKS
from asn_wfh.audit.ledger import VERDICTS
from asn_wfh.audit.two_copies.copy_comparison_result import PART_STATES
from asn_wfh.book import REFUSALS
from asn_wfh.messages.faults import FAULTS
from asn_wfh.messages.faults.roster_verification import FAULTS as FINDINGS
from asn_wfh.messages.sentences import SENTENCES
from asn_wfh.mutation import FATES
from asn_wfh.people.files.headings_that_may_tell_facts import Doubt
from asn_wfh.people.members_and_staff_list_reading import REASONS
from asn_wfh.report.roster.contents_of_roster_prints import GRID_WORDS
from asn_wfh.report.roster.roster_certificate_sheets import CERTIFICATE_SHEETS
from asn_wfh.rules import EFFECTS, InForce
from asn_wfh.rules.schemas_of_model_keys import KeyDescription
from asn_wfh.schema import SCHEMAS
from asn_wfh.vocabulary import ABSENCE
from messages.command_tree import command_paths
from schema.validation import parts

PACKAGE = Path(asn_wfh.__file__).parent

_BOUNDS = ("at_most", "at_least", "exactly")

FAMILIES: Mapping[str, Iterable[str]] = {
    "amends.": ("replaces", "extends", "revokes"),
    "base.": (
        *("wfh_that_day", "all_in_office", "eligible_in_office", "eligible_in_region"),
        *("smallest_unit", "present"),
    ),
    "book.column.": (*("request", "day", "office", "person", "clause", "by", "reason", "state"),),
    "book.done.": ("roster_published", "swap_agreed", "recall_ordered", "recall_withdrawn"),
    "book.refused.": REFUSALS,
    "check.replace_": ("act_of", "date", "share", "ordered"),
    "command.": ("all", *(path.replace(" ", ".") for path in command_paths())),
    "compare.page.": (
        *("affair", "domicile", "recalled", "may", "may_not", "must", "by_roster", "some"),
    ),
    "compare.page.who.": ("atasan", "instansi", "kepala"),
    "compare.why.": set(Ground) - {Ground.CLAUSE, Ground.MIXED},
    "copies.": PART_STATES,
    "duties.": ("before", "that_day", "after"),
    "duty.within_": ("menit", "jam", "hari_kerja"),
    "fate.": FATES,
    "figure.": (
        *("recall_cap", "home_share", "turns", "domestic_travel", "foreign_travel"),
        *("travel_frequency", "travel_party", "vehicles", "monthly_report", "reviews"),
        *("own_limit", "sanction", "preference"),
    ),
    "ground.": Ground,
    "limit.by_": ("trips", "money"),
    "limit.home_share_": ("one", "range", "cannot"),
    "limit.not_set_": ("uncapped", "no_recall", "as_read", "elsewhere", "not_in_force"),
    "limit.rest_": ("trips", "money"),
    "lint.": (
        *("dead", "unreachable", "unreachable.day", "unreachable.people", "joint"),
        *("covered.take", "covered.permit", "covered.say", "covered.exempt"),
        *("idle.nothing", "idle.cited", "unused.own", "unused.known"),
    ),
    "moment.": ("mulai_kerja", "selesai_kerja", "akhir_hari", "h-1", "pulang_h-1"),
    "mutant.": ("delete", "widen", "narrow", "swap", "drop", "add", "move", "figure", "flip"),
    "condition.": ("rostered", "recalled"),
    "odd.": ("wfo", "wfh", "min_one"),
    "outcome.": (*Outcome, "required"),
    "page.blank.": ("place", "date", "post", "sign", "name", "rank", "nip"),
    "page.signer.": ("first", "second"),
    "page.choice.": ("agreed", "noted", "refused"),
    "page.claim.": ("figure", "binding", "term"),
    "page.frame.": (
        *("letterhead", "addressees", "number", "title", "opening", "closing", "date"),
        *("signature", "copies", "headings", "unread"),
    ),
    "page.kind.": (*("frame", "closing_sentence", "invented", "unread"),),
    "page.means.": VERDICTS,
    "page.offices.": ("permitted", "undetermined", "not_permitted"),
    "page.print.": ("same", "other", "none", "gone"),
    "page.roster.": ("people", "shares_kept", "deviation", "spread", "unplaced_people"),
    "page.roster.place.": ("home", "office", "absent", "unplaced", "used_up"),
    "page.verdict.": VERDICTS,
    "reading.": ("required", "reasons", "duties", "office"),
    "rounding.": ("down", "up"),
    "roster.certificate.": ("circular", "policy", "digest", "reading", "roster", "worst"),
    "roster.column.": (
        *("number", "office", "person", "people", "day", "days", "turns", "entitlement"),
        *("deviation", "worst_deviation", "divided_people", "exact_entitlement"),
        *("exact_deviation", "spread", "eligible", "at_home", "at_office", "unplaced"),
        *("absent", "recalled", "share", "clause", "clauses", "base", "of", "low", "high"),
        *("missing", "first", "last", "least_at_home", "most_at_home", "place"),
    ),
    "roster.count.": ("at_home", "eligible", "most", "recall_cap"),
    "roster.folder.": ("office", "person"),
    "roster.sheet.": ("summary", *CERTIFICATE_SHEETS),
    "roster.sign.": GRID_WORDS,
    "roster.word.": GRID_WORDS,
    "rule.": ("permit", "require"),
    "rule.joined_": ("dan", "atau"),
    "rule.prefer_": ("first_home", "first_office", "weighs_home", "weighs_office"),
    "rule.oblige_": ("asn", "kepala", "atasan", "instansi"),
    "scenario.": ("lacking", "unexpected"),
    "schema.": {
        *(f"document.{name}.{text}" for name in SCHEMAS for text in ("title", "description")),
        *(
            part.key
            for make in SCHEMAS.values()
            for part in parts(make())
            if isinstance(part, KeyDescription)
        ),
    },
    "share.": (
        *("at_most", "exact"),
        *(f"{side}_{bound}" for side in ("home", "office") for bound in _BOUNDS),
    ),
    "share.round_": ("down", "up", "nearest", "down_min_one"),
    "staff.heading.": ("faults", "findings"),
    "staff.doubted.": get_args(Doubt),
    "staff.reason.": REASONS,
    "staff.table.": ("fact", "why", "people", "values", "about", "questions", "settles"),
    "staff.tells.": ("nip", "jenis_pegawai", "kedudukan", "jabatan", "unor", "unor_induk"),
    "staff.unknown.": REASONS,
    "stamp.": (
        *("same", "different", "new", "lacking", "unclaimed"),
        *("written", "unchanged", "refused", "accepted"),
    ),
    "check_box.": CHECKS,
    "check_why.": CHECKS,
    "effect.": EFFECTS,
    "turns.": ("working_days", "calendar"),
    "warning.": (
        *("review_passed", "retroactive", "calendar_listed", "calendar_open"),
        *("calendar_unrecorded", "ramadan_hours", "recalled_ignored", "rostered_ignored"),
        "clauses_conflict",
    ),
    "warning.calendar_": ("listed", "open", "unrecorded"),
    "week.": ("1", "2", "3", "4", "5", "akhir"),
    "workbook.about.": ("shared", "person"),
    "workbook.heading.": (
        "column",
        "value",
        "office",
        "people",
        "id",
        "post",
        "name",
        "title",
        "unit",
        "row",
        "number",
    ),
    "workbook.home.": ("inside", "outside"),
    "workbook.sheet.": ("shared", "person"),
    "why.": {
        *(rule.why for rule in EFFECTS.values() if rule is not InForce and rule.why),
        *(why for rule in EFFECTS.values() for why in rule.further_whys),
        *("act_not_given", "act_refused"),
        *("not_in_force", "no_leave_given"),
        *("other_employer", "not_covered_group", "weekend", "libur_nasional", "libur_setempat"),
        *("cuti_bersama", "none_known", "not_yet", "ended", "revoked"),
        *ABSENCE,
    },
}
"""The beginnings of keys that the code ends with a value, each with every value it may take."""

_HEADS = {key.partition(".")[0] for key in SENTENCES if "." in key}
_KEY = re.compile(r"([a-z]+)\.[a-z_.-]+")
_SUFFIXES = (".html", ".css", ".py", ".json", ".yaml", ".txt")
_KEY_ON_PAGE = re.compile(r"""["']((?:compare|page)\.[a-z_.]+)["']""")
"""What a page of the report names of a sentence; the keys of the two pages begin so."""


@cache
def modules() -> Mapping[Path, ast.Module]:
    """Every module of the library but the tables of messages."""
    paths = (
        path
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.parent.name not in ("faults", "sentences") or path.name == "__init__.py"
    )
    return {path: ast.parse(path.read_text("utf-8")) for path in paths}


def nodes() -> Iterator[tuple[str, ast.AST]]:
    """Every node of every module, with the place of the module."""
    for path, tree in modules().items():
        name = path.relative_to(PACKAGE).as_posix()
        yield from ((name, node) for node in ast.walk(tree))


def pages() -> Iterator[str]:
    """The templates of the pages."""
    return (path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.html")))


@cache
def texts() -> frozenset[str]:
    """Every text that stands in the code or, as a key, in a page."""
    written = {n.value for _, n in nodes() if isinstance(n, ast.Constant)}
    # The reader of YAML names codes as groups of its pattern.
    groups = {group for text in written for group in re.findall(r"\(\?P<(\w+)>", str(text))}
    on_pages = {key for page in pages() for key in _KEY_ON_PAGE.findall(page)}
    return frozenset(text for text in written | groups | on_pages if isinstance(text, str))


@cache
def beginnings() -> frozenset[str]:
    """Every beginning of a key that the code or a page ends with a value."""
    parts = (n.values[0] for _, n in nodes() if isinstance(n, ast.JoinedStr) and n.values)
    begun = {part.value for part in parts if isinstance(part, ast.Constant)}
    begun |= {key for page in pages() for key in _KEY_ON_PAGE.findall(page) if key.endswith(".")}
    return frozenset(
        text
        for text in begun
        if isinstance(text, str) and "." in text and text.partition(".")[0] in _HEADS
    )


def first_texts(call: ast.Call) -> Iterator[str]:
    """The texts that the first argument of a call may be: one, or two with a condition."""
    choices = [call.args[0]] if call.args else []
    while choices:
        node = choices.pop()
        if isinstance(node, ast.IfExp):
            choices += [node.body, node.orelse]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def is_fault(call: ast.Call) -> bool:
    """Whether a call makes a fault: `Fault.of(...)`."""
    return ast.unparse(call.func) == "Fault.of"


def is_sentence(call: ast.Call) -> bool:
    """Whether a call says a sentence: `message(...)`, or `Phrase.of(...)`, which says it later."""
    return ast.unparse(call.func) in ("message", "Phrase.of")


def holes(*texts: str | None) -> set[str]:
    """The names of the values that fill some texts."""
    return {name for text in texts for _, name, _, _ in Formatter().parse(text or "") if name}


def test_every_key_in_code_stands_in_a_table() -> None:
    """Whatever is passed to `message` or `Fault.of` as a text is a key of the table."""
    for place, node in nodes():
        if isinstance(node, ast.Call) and (is_fault(node) or is_sentence(node)):
            table = FAULTS if is_fault(node) else SENTENCES
            for key in first_texts(node):
                assert key in table, f"{place}:{node.lineno}"


def test_whatever_looks_like_a_key_is_one() -> None:
    """A text with the form of a sentence's key is a key, also where it stands in a table."""
    begun = beginnings() | {"covers.whose"}  # a key of the policy's own file
    for text in texts():
        match = _KEY.fullmatch(text)
        if match and match[1] in _HEADS and text not in begun and not text.endswith(_SUFFIXES):
            assert text in SENTENCES


def test_a_message_is_given_the_values_that_it_takes() -> None:
    """A call with the key and all values spelt out fills every hole of its message."""
    for place, node in nodes():
        if not isinstance(node, ast.Call) or any(word.arg is None for word in node.keywords):
            continue
        values = {str(word.arg) for word in node.keywords}
        for key in first_texts(node) if is_fault(node) else ():
            one = FAULTS[key]
            assert holes(one.en, one.fix_en) <= values, f"{place}:{node.lineno}: {key}"
        for key in first_texts(node) if is_sentence(node) else ():
            assert holes(SENTENCES[key].en) <= values, f"{place}:{node.lineno}: {key}"


def test_every_beginning_of_a_key_is_declared() -> None:
    """A key that ends with a value begins as declared above, and no declaration is left over."""
    assert beginnings() == FAMILIES.keys()


@pytest.mark.parametrize("beginning", FAMILIES)
def test_every_value_has_its_sentence(beginning: str) -> None:
    """Each value with which a key may end gives the key of a sentence."""
    for value in FAMILIES[beginning]:
        assert f"{beginning}{value}" in SENTENCES


def test_no_sentence_is_dead() -> None:
    """Each sentence is named by its key in the code, or by a beginning and one of its values."""
    ended = {f"{beginning}{value}" for beginning in FAMILIES for value in FAMILIES[beginning]}
    messages = (*SENTENCES.values(), *FAULTS.values())
    filled = (Formatter().parse(text) for one in messages for text in (one.en, one.remedy("en")))
    nouns = {spec for parts in filled for _, _, spec, _ in parts if spec}
    assert SENTENCES.keys() - ended - nouns - texts() == set()


def test_no_fault_is_dead() -> None:
    """Each fault is named by its code somewhere in the code."""
    assert FAULTS.keys() - texts() == set()


def test_each_finding_of_a_roster_names_the_document() -> None:
    """A verifier looks at a roster and its certificate: each finding says in which of the two."""
    documents = {"roster_": ("jadwal", "roster"), "certificate_": ("surat bukti", "certificate")}
    unnamed = {
        code
        for code, finding in FINDINGS.items()
        for beginning, (indonesian, english) in documents.items()
        if code.startswith(beginning) and not (indonesian in finding.id and english in finding.en)
    }
    assert len(FINDINGS) > 30
    assert unnamed == set()
