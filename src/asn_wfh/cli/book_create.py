"""`asn-wfh book create`: an empty book for a government."""

from __future__ import annotations

from asn_wfh.book import create_book
from asn_wfh.cli.book_options_and_printed_answers import BookFile, By
from asn_wfh.cli.options import Lang, LangOption, PolicyName
from asn_wfh.cli.print_output import print_line
from asn_wfh.cli.read_option_values import load_policy_under_stance
from asn_wfh.cli.region_clock import time_in_region
from asn_wfh.messages.sentences import message

__all__ = ["create_empty_book"]


def create_empty_book(
    policy: PolicyName, book: BookFile, by: By, lang: LangOption = Lang.ID
) -> None:
    """Create an empty book for the government of a circular."""
    government = load_policy_under_stance(policy).government
    head = create_book(book, government, by=by, at=time_in_region(government)).head()
    print_line(message("book.created", lang, path=book, name=government.name, head=head))
