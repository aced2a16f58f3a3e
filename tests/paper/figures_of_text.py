"""The figures of a text, as the tests of each kind compare them."""

from asn_wfh.paper.figures.find_printed_figures import find_figures
from asn_wfh.paper.tokens import tokens


def figures_of(text: str) -> list[tuple[str, str]]:
    """The figures of a text as kinds and values."""
    return [(figure.kind, figure.value) for figure in find_figures(tokens(text))]
