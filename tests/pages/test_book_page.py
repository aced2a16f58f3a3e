"""The pages about the book have all of its names and all of its refusals."""

from typer.core import TyperGroup

from asn_wfh import book
from asn_wfh.cli.app import app
from asn_wfh.messages.sentences import message
from pages.page_text import listed, text_of
from places import ROOT

PAGE = text_of(ROOT / "docs" / "id" / "panggilan-dan-buku.md")


def test_every_refusal_is_explained() -> None:
    """In their order, and each has its sentence in both languages."""
    assert listed(PAGE, "Ditolak karena") == list(book.REFUSALS)
    for refusal in book.REFUSALS:
        key = f"book.refused.{refusal}"
        assert message(key, "id") != message(key, "en")


def test_every_command_of_the_book_is_shown() -> None:
    """Each command about the book and about recalls stands on the page."""
    for name in ("book", "recall"):
        group = app.commands[name]
        assert isinstance(group, TyperGroup)
        for command in group.commands:
            assert f"asn-wfh {name} {command}" in PAGE or f"`{command}`" in PAGE
