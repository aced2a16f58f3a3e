"""A page of HTML is read as a browser shows it: blocks as lines, lists with their markers."""

import pytest

from asn_wfh.messages.errors import PaperError
from asn_wfh.paper.copies.html_text import html_text


def lines_of(page: str) -> list[str]:
    """The lines of a page that are not empty."""
    return [line for line in html_text(page.encode(), "naskah.html").split("\n") if line]


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        ("<p>satu\n dua</p><p>tiga<br>empat</p>", ["satu dua", "tiga", "empat"]),
        (
            "<h1>SURAT EDARAN</h1>NOMOR : 3<div>TENTANG</div>",
            ["SURAT EDARAN", "NOMOR : 3", "TENTANG"],
        ),
        ("<p>se<b>bu</b>ah <i>kata</i></p>", ["sebuah kata"]),
        ("<p>50&nbsp;% &amp; &#x2022; &quot;x&quot;</p>", ['50\xa0% & \u2022 "x"']),
        ("<head><title>x</title><style>p{}</style></head><p>a<script>b</script></p>", ["a"]),
        ('<p>a</p><p style="display: none">b</p><p hidden>c <b>d</b></p><p>e</p>', ["a", "e"]),
        ("<table><tr><td>Nomor</td><td>: 3</td></tr></table>", ["Nomor    : 3"]),
        ("<tr><td><p>a</p><p>b</p></td><td>c</td></tr>", ["a", "b", "c"]),
        ("<td>a</td></ol></ul></tr>b", ["a", "b"]),
        ("<p>a</p>5 < 7 <b", ["a", "5 < 7 <b"]),
        ("<p>a</p><!-- b --><!-- c <p>d</p>", ["a", "<!-- c", "d"]),
    ],
)
def test_blocks_are_lines(page: str, lines: list[str]) -> None:
    """What a browser puts on a line of its own is a line; what it does not show is not read."""
    assert lines_of(page) == lines


@pytest.mark.parametrize(
    ("tag", "markers"),
    [
        ("<ol>", ["1.", "2."]),
        ('<ol type="a">', ["a.", "b."]),
        ('<ol type="A" start="3">', ["C.", "D."]),
        ('<ol type="i">', ["i.", "ii."]),
        ('<ol style="list-style-type: lower-alpha">', ["a.", "b."]),
        ('<ol style="LIST-STYLE: upper-roman inside">', ["I.", "II."]),
        ("<ul>", ["-", "-"]),
    ],
)
def test_lists_print_their_markers(tag: str, markers: list[str]) -> None:
    """The markers that a browser counts are read with the words."""
    end = f"</{tag[1:3]}>"
    page = f"<p>x:</p>{tag}<li><p>satu</p></li><li>dua{end}"
    assert lines_of(page) == ["x:", f"{markers[0]} satu", f"{markers[1]} dua"]


def test_a_list_in_a_list_and_a_number_of_its_own() -> None:
    """A list goes on below the one that stands in it; an item may state its number."""
    page = '<ol><li>a<ol type="a"><li>b</ol><li value="7">c<li>d</ol>'
    assert lines_of(page) == ["1. a", "a. b", "7. c", "8. d"]


@pytest.mark.parametrize(
    "raw",
    [
        '<meta charset="windows-1252"><p>Jum\u2019at</p>'.encode("cp1252"),
        "\ufeff<p>Jum\u2019at</p>".encode(),
        "<p>Jum\u2019at</p>".encode("utf-16"),
        '<?xml version="1.0" encoding="utf-8"?><p>Jum\u2019at</p>'.encode(),
        "<p>Jum\u2019at</p>".encode(),
    ],
)
def test_the_encoding_is_that_which_the_page_names(raw: bytes) -> None:
    """What word processors save in an older encoding is read in it."""
    assert html_text(raw, "naskah.html").strip() == "Jum\u2019at"


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (b"<p>\n\xff</p>", "utf-8"),
        (b'<meta charset="tidak-ada"><p>x', "tidak-ada"),
        (b'<meta charset="rot13"><p>x', "rot13"),
    ],
)
def test_characters_that_cannot_be_read_are_refused(raw: bytes, encoding: str) -> None:
    """A page in another encoding than it says is refused, with the line."""
    with pytest.raises(PaperError) as caught:
        html_text(raw, "naskah.html")
    (fault,) = caught.value.faults
    assert fault.code == "paper_not_in_encoding"
    assert f"`{encoding}`" in fault.fault("id")
    assert fault.line == raw.count(b"\n") + 1


@pytest.mark.parametrize("unit", ["<a", "<!--", "<a b='", "<?x", "<![CDATA["])
@pytest.mark.parametrize("end", ["", ">"])
def test_what_never_ends_is_read_in_time_that_grows_with_it(unit: str, end: str) -> None:
    """Thousands of tags that nobody closed do not stop the reading."""
    assert html_text((unit * 20_000 + end).encode(), "naskah.html").endswith("\n")
