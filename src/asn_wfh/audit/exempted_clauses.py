"""The clauses that another says not to be about someone: `huruf c tidak berlaku bagi guru`."""

from __future__ import annotations

from asn_wfh.audit.modality import is_called_for
from asn_wfh.paper.paper_as_words import ParsedPaper

__all__ = ["exempted_clauses", "referred_clauses"]


def exempted_clauses(paper: ParsedPaper, path: str) -> list[str]:
    """The clauses that a clause says not to apply; of an item, those that its lead-in names."""
    above, _, _ = path.rpartition(".")
    for place in filter(None, (path, above)):
        text = paper.texts_by_clause.get(place)
        if text is not None and is_called_for("exempt", text.words):
            return referred_clauses(paper, place)
    return []


def referred_clauses(paper: ParsedPaper, path: str) -> list[str]:
    """The clauses to which a clause refers, each once and in their order."""
    figures = paper.texts_by_clause[path].figures
    references = (figure.value for figure in figures if figure.kind == "reference")
    clauses = (paper.resolve_reference(path, one) for one in references)
    return list(dict.fromkeys(filter(None, clauses)))
