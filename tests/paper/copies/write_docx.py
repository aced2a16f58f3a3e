"""A document of a word processor with given paragraphs, numbered by hand or by the program."""

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

from paper.copies.paragraphs_of_text import TypedParagraph

__all__ = ["docx_of_body", "docx_with_automatic_numbering", "docx_with_typed_numbering"]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/'
    'vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    "{overrides}</Types>"
)
_RELATIONS = '<Relationships xmlns="' + _PACKAGE + '/relationships">{relations}</Relationships>'
_PARTS = {"numbering": "numbering", "styles": "styles", "header1": "header", "footer1": "footer"}


def docx_with_typed_numbering(paragraphs: Sequence[TypedParagraph]) -> bytes:
    """A document in which every marker was typed."""
    body = "".join(
        paragraph_xml(one.text, indent=one.depth if one.marker else None, centred=one.centred)
        for one in paragraphs
    )
    return docx_of_body(body)


def docx_with_automatic_numbering(paragraphs: Sequence[TypedParagraph]) -> bytes:
    """A document in which the program counts: every list of the paper is one of its lists."""
    lists: list[tuple[int, str]] = []
    open_lists: list[int] = []
    body = ""
    for one in paragraphs:
        if not one.marker:
            open_lists.clear()
            body += paragraph_xml(one.words, centred=one.centred)
            continue
        del open_lists[one.depth + 1 :]
        if len(open_lists) <= one.depth:
            lists.append((one.depth, one.marker))
            open_lists.append(len(lists))
        body += paragraph_xml(one.words, numbered=(open_lists[one.depth], one.depth))
    return docx_of_body(body, numbering=_numbering_xml(lists))


def docx_of_body(body: str, **parts: str) -> bytes:
    """A document of the XML of its body, and of parts: `numbering`, `styles`, `header1` ..."""
    stream = io.BytesIO()
    overrides = relations = references = ""
    for place, name in enumerate(parts, start=1):
        kind = _PARTS[name]
        overrides += f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{kind}+xml"/>'
        relations += f'<Relationship Id="rId{place}" Type="{R}/{kind}" Target="{name}.xml"/>'
        if kind in ("header", "footer"):
            references += f'<w:{kind}Reference w:type="default" r:id="rId{place}"/>'
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        main = f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
        archive.writestr("[Content_Types].xml", _TYPES.format(overrides=overrides))
        archive.writestr("_rels/.rels", _RELATIONS.format(relations=main))
        archive.writestr("word/_rels/document.xml.rels", _RELATIONS.format(relations=relations))
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}'
            f"<w:sectPr>{references}</w:sectPr></w:body></w:document>",
        )
        for name, xml in parts.items():
            archive.writestr(f"word/{name}.xml", xml)
    return stream.getvalue()


def paragraph_xml(
    text: str,
    *,
    indent: int | None = None,
    numbered: tuple[int, int] | None = None,
    centred: bool = False,
) -> str:
    """A paragraph; `numbered` is the number of its list and how deep it stands."""
    settings = ""
    if numbered:
        number, depth = numbered
        settings = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    if indent is not None:
        settings += f'<w:ind w:left="{360 * (indent + 1)}" w:hanging="360"/>'
    settings += '<w:jc w:val="center"/>' if centred else ""
    return (
        f"<w:p><w:pPr>{settings}</w:pPr>"
        f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
    )


def _numbering_xml(lists: Sequence[tuple[int, str]]) -> str:
    """Lists, each by its depth and its first marker."""
    abstract = numbers = ""
    for number, (depth, marker) in enumerate(lists, start=1):
        form = "decimal" if marker[0].isdigit() else "lowerLetter"
        abstract += (
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="{_number(marker)}"/>'
            f'<w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="%{depth + 1}{marker[-1]}"/><w:lvlJc w:val="left"/></w:lvl>'
            "</w:abstractNum>"
        )
        numbers += f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
    return f'<w:numbering xmlns:w="{W}">{abstract}{numbers}</w:numbering>'


def _number(marker: str) -> int:
    """The number that a marker stands for."""
    return int(marker[:-1]) if marker[0].isdigit() else ord(marker[0]) - ord("a") + 1
