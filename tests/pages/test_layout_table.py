"""The table of layouts in the guide: every spelling in it means the path beside it."""

from asn_wfh.law.clause import Clause
from places import ROOT

GUIDE = ROOT / "docs" / "id" / "penomoran-naskah.md"


def rows() -> list[list[str]]:
    """The cells of the table, without its head."""
    text = GUIDE.read_text(encoding="utf-8").split("| Bentuk naskah |")[1]
    lines = text.split("\n\n")[0].splitlines()[2:]
    return [[cell.strip(" `") for cell in line.strip("|").split("|")] for line in lines]


def test_each_spelling_means_its_path() -> None:
    """What is written in `at` is the clause that the answer cites."""
    assert len(rows()) == 6
    for _, _, written, cited in rows():
        assert str(Clause.parse(written)) == cited
        assert str(Clause.parse(cited)) == cited
