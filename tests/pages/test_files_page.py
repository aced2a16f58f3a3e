"""The page of files has every key that a reader takes, marks those that it needs, and no other."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args

import pytest

from asn_wfh import load_policy
from asn_wfh.loading import read_events_file
from asn_wfh.loading.calendar_file import CalendarShape
from asn_wfh.loading.policy_file_shapes import (
    CircularShape,
    FactShape,
    HeaderShape,
    ProvisionFrameShape,
    ReadingShape,
)
from asn_wfh.loading.read_values_of_own_facts import LabelAndPrintedFormsShape
from asn_wfh.loading.replaces_extends_revokes_schema import AMENDMENT_SHAPES
from asn_wfh.people.office_directory_schema import DirectoryShape, OfficeShape
from asn_wfh.people.staff_columns_by_field import SIDE_FIELDS
from asn_wfh.policy.translatable_sentences_of_policy import sentences_by_path
from asn_wfh.roster.read_absence_file import ABSENCE_FIELDS
from asn_wfh.rules import EFFECTS
from asn_wfh.rules.pydantic_model import Model
from asn_wfh.scenarios.read_expectation import ExpectedShape
from asn_wfh.scenarios.suite_schema import ScenarioFrame, SuiteHeader
from asn_wfh.schema import json_schema_of
from asn_wfh.vocabulary import PERSON_FACETS
from pages.page_text import DOCS, rows, sections, text_of, ticked
from places import ROOT

PAGE = text_of(DOCS / "reference" / "files.md")
PARTS = sections(PAGE) | sections(PAGE, "###")
OF_DAY = ("rostered", "recalled", "absent")
EVENTS: type[Model] = getattr(read_events_file, "_EventsShape")  # noqa: B009  # private there

Keys = Mapping[str, bool]


def keys_of(model: type[Model]) -> Keys:
    """The keys that a shape takes, each with whether it needs it."""
    return {f.alias or name: f.is_required() for name, f in model.model_fields.items()}


def keys_in(text: str) -> Keys:
    """The keys that a text names in backticks, each with whether an asterisk marks it."""
    return {key: bool(star) for key, star in re.findall(r"`(\w+)`(\*?)", text)}


def keys_under(heading: str, column: str = "Key") -> Keys:
    """The keys in the table under a heading."""
    part = re.split(r"^#", PARTS[heading], flags=re.MULTILINE)[0]
    listed: dict[str, bool] = {}
    for row in rows(part):
        # What stands in brackets is another name of the same column.
        listed |= keys_in(re.sub(r"\(.*?\)", "", row[column]))
    return listed


def holds(heading: str, key: str) -> str:
    """What the row of a key says that it holds."""
    (row,) = (row for row in rows(PARTS[heading]) if key in ticked(row.get("Key", "")))
    return row["Holds"]


def models_within(annotation: Any) -> Iterator[type[Model]]:
    """The shapes that a field holds, one or a list of them."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for inner in get_args(annotation):
        yield from models_within(inner)


def model_of(model: type[Model], field: str) -> type[Model]:
    """The one shape that a field holds."""
    (inner,) = models_within(model.model_fields[field].annotation)
    return inner


@pytest.mark.parametrize(
    ("heading", "model"),
    [
        ("The file", HeaderShape),
        ("`government`", model_of(HeaderShape, "government")),
        ("`circular`", CircularShape),
        ("`covers`", model_of(HeaderShape, "covers")),
        ("An entry of `facts`", FactShape),
        ("An entry of `terms`", LabelAndPrintedFormsShape),
        ("A reading", ReadingShape),
        ("A provision", ProvisionFrameShape),
        ("Events", EVENTS),
        ("The suite", SuiteHeader),
        ("A scenario", ScenarioFrame),
        ("`then`", ExpectedShape),
        ("Calendar", CalendarShape),
        ("Directory", DirectoryShape),
    ],
)
def test_every_key_is_listed(heading: str, model: type[Model]) -> None:
    """The table under each heading has the keys of the reader, and marks those that it needs."""
    assert keys_under(heading) == keys_of(model)


def test_the_keys_within_a_row_are_those_of_the_reader() -> None:
    """So are the keys that a row names for a list of entries."""
    for field in ("reviews", "extensions"):
        assert keys_in(holds("Events", field)) == keys_of(model_of(EVENTS, field))
    assert keys_in(holds("`then`", "duties")) == keys_of(model_of(ExpectedShape, "duties"))
    (figures,) = re.findall(r"\{(.+?)\}", holds("`then`", "figures"))
    assert figures.split(", ") == list(keys_of(model_of(ExpectedShape, "figures")))
    assert keys_in(holds("Directory", "offices")) == keys_of(OfficeShape)
    assert keys_in(holds("Directory", "government")) == keys_of(
        model_of(DirectoryShape, "government")
    )
    (unit,) = re.findall(r"^A unit has (.+)\.$", PAGE, re.MULTILINE)
    assert keys_in(unit) == keys_of(model_of(DirectoryShape, "everywhere"))
    for key, model in AMENDMENT_SHAPES.items():
        (names,) = re.findall(r"\{(.+?)\}", holds("`circular`", key))
        assert names.split(", ") == list(keys_of(model))


def test_the_english_has_the_keys_of_the_sentences() -> None:
    """The table of the English names every kind of sentence that a policy has, and no other."""
    paths = [
        at
        for file in ("policies/bukittinggi.yaml", "examples/kota_contoh.yaml")
        for at in sentences_by_path(load_policy(ROOT / file))
    ]
    assert list(keys_under("English")) == ["policy", *sorted({at[0] for at in paths})]
    for section in keys_under("English").keys() - {"policy"}:
        named = {at[1] if section == "circular" else at[2] for at in paths if at[0] == section}
        # The label of a clause is an example of a key.
        assert set(ticked(holds("English", section))) - {"1.d/b"} == named


def test_the_policy_has_the_keys_of_its_json_schema() -> None:
    """The tables of the policy have the keys of the schema that an editor uses."""
    schema = json_schema_of("policy", "en")
    top = schema["then"]["properties"]
    assert keys_under("The file").keys() == top.keys()
    for heading in ("government", "circular", "covers"):
        assert keys_under(f"`{heading}`").keys() == top[heading]["properties"].keys()
    assert keys_under("An entry of `ties`").keys() == top["ties"]["items"]["properties"].keys()
    assert all(keys_under("An entry of `ties`").values())
    kinds = top["terms"]["properties"]
    assert set(kinds) <= set(ticked(holds("The file", "terms")))
    defined = schema["$defs"]
    assert keys_under("A reading").keys() == defined["reading"]["properties"].keys()
    assert keys_under("A reading").keys() - {"at"} == (
        defined["reading_of_clause"]["properties"].keys()
    )
    provision = defined["provision"]["properties"].keys()
    assert keys_under("A provision").keys() == provision - EFFECTS.keys()


def test_a_person_has_the_facts_of_the_vocabulary() -> None:
    """A file of a person, a CSV of facts, a side file and one of absences have their columns."""
    assert list(keys_under("Person")) == [*PERSON_FACETS, *OF_DAY, "libur", "cuti_bersama"]
    assert json_schema_of("person", "en")["properties"].keys() == PERSON_FACETS.keys()
    assert list(keys_under("Staff CSV", "Column")) == ["id", *PERSON_FACETS, *OF_DAY]
    assert keys_under("Side files", "Column").keys() == SIDE_FIELDS.keys()
    assert keys_under("Absences", "Column") == dict.fromkeys(ABSENCE_FIELDS, True)
