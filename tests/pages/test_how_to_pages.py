"""The page on HR data reads levels and agencies as the staff lists of the library do."""

from asn_wfh.people import load_directory
from asn_wfh.people.read_position import level_of_text
from asn_wfh.vocabulary import PERSON_FACETS
from pages.test_docs import DOCS, listed, rows, sections, text_of, ticked

PAGE = sections(text_of(DOCS / "how-to" / "facts-from-hr-data.md"))


def test_every_fact_of_a_person_has_a_row() -> None:
    """The table of fields has each fact once, in the order of the vocabulary."""
    assert listed(PAGE["Fields of the person"], "Fact") == list(PERSON_FACETS)


def test_a_level_of_the_page_is_read_so() -> None:
    """Each text of an export in the table is the level beside it."""
    table = list(rows(PAGE["Level"]))
    assert table
    for row in table:
        for text in row["What the export says"].split(", "):
            assert [level_of_text(text)] == ticked(row["`level`"]), text


def test_an_agency_of_the_page_has_its_affairs() -> None:
    """Each agency in the table stands in the shipped directory with the affairs beside it."""
    affairs = {office.name: office.affairs for office in load_directory("bukittinggi").offices}
    table = list(rows(PAGE["Affair"]))
    assert table
    for row in table:
        assert list(affairs[row["Agency"]]) == ticked(row["`affair`"])
