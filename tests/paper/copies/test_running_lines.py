"""What runs at the edge of every page is taken away and told; nothing inside a page is."""

from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.paper.copies.running_lines import pages_without_running_lines


def test_heads_feet_and_numbers_go() -> None:
    """Lines that differ in their digits alone run; numbers of pages are not worth telling."""
    pages = [
        f"SALINAN\n\nbutir {word}\n\nCap elektronik, lembar {at}\nHalaman {at} dari 3"
        for at, word in enumerate(("satu", "dua", "tiga"), start=1)
    ]
    texts, omitted = pages_without_running_lines(pages)
    assert [text.strip() for text in texts] == ["butir satu", "butir dua", "butir tiga"]
    assert omitted == (
        *("SALINAN", "Cap elektronik, lembar 1", "Cap elektronik, lembar 2"),
        "Cap elektronik, lembar 3",
    )


def test_a_bare_number_goes_only_where_it_counts_the_pages() -> None:
    """`2` at the foot of the second page is its number; `14` there may be a figure."""
    texts, omitted = pages_without_running_lines(["satu\n1", "dua\n14"])
    assert texts == ("satu", "dua\n14")
    assert not omitted


def test_a_line_of_one_page_stays() -> None:
    """What stands at the edge of one page alone is text."""
    pages = ["judul\nsatu", "dua", "tiga"]
    assert pages_without_running_lines(pages) == (tuple(pages), ())


def test_a_repeated_line_inside_a_page_stays() -> None:
    """A line is taken away only from the edge inwards."""
    pages = ["a\nSALINAN\nb", "c\nSALINAN\nd"]
    assert pages_without_running_lines(pages)[0] == tuple(pages)


WORDS = st.lists(st.sampled_from(["satu", "dua", "tiga", "7", "- 2 -", ""]), max_size=6)


@given(st.lists(WORDS, max_size=5))
def test_what_stays_is_one_piece_of_each_page(pages: list[list[str]]) -> None:
    """Each page loses lines at its head and foot, and each lost line is told or a number."""
    texts, omitted = pages_without_running_lines(["\n".join(page) for page in pages])
    for page, text in zip(pages, texts, strict=True):
        left = text.split("\n")
        whole = "\n".join(page).split("\n")
        starts = [at for at in range(len(whole) + 1) if whole[at : at + len(left)] == left]
        assert starts or not text
        lost = [line for line in whole if line and line not in left]
        assert all(line in omitted or line in ("7", "- 2 -") for line in lost)
