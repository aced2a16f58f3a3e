"""A share's table laid beside the printed one, cell by cell, both ways."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.context import AuditContext, ParsedText, ProvisionView, provision_finding
from asn_wfh.audit.grounds import chosen_option_words
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.printed_tables import PrintedCell, printed_cells
from asn_wfh.rules.share import Share

__all__ = ["check_table"]


def check_table(
    context: AuditContext, view: ProvisionView, share: Share, text: ParsedText
) -> Iterator[Finding]:
    """Findings for a printed cell that has another figure, and for a row that is not printed."""
    if share.table is None:
        return
    rows = [(dict(box), figure) for box, figure in share.table.rows]
    cells = printed_cells(text, share.table.by)
    for cell in cells:
        fitting = [figure for box, figure in rows if _lies_in(cell, box)]
        if cell.terms and cell.figure not in fitting:
            row = ", ".join(value for term in cell.terms for value in term.values)
            key, value = f"table.{row}", ", ".join(f"{printed}%" for printed in fitting) or "-"
            yield provision_finding(view, "ungrounded", "audit_word", key=key, value=value)
    cells += printed_cells(chosen_option_words(context, view), share.table.by)
    ordered = {fact.name for fact in context.policy.facts if fact.ordered}
    for box, figure in rows:
        alike = [cell for cell in cells if cell.figure == figure]
        for facet, values in box.items():
            # Of an ordered fact `sedang ke atas` names the lowest value alone.
            wanted = [set(values)] if facet in ordered else [{value} for value in values]
            unprinted = [one for one in wanted if not _prints_one(alike, facet, one)]
            for one in unprinted:
                row = ", ".join(sorted(one))
                yield provision_finding(
                    view, "ungrounded", "audit_table", row=row, figure=f"{figure}%"
                )


def _lies_in(cell: PrintedCell, box: dict[str, tuple[str, ...]]) -> bool:
    """Whether what a cell is printed for lies in the box of a row."""
    return all(
        value in box.get(term.facet, (value,)) for term in cell.terms for value in term.values
    )


def _prints_one(cells: list[PrintedCell], facet: str, values: set[str]) -> bool:
    """Whether a cell is printed for one of some values, or names none of that fact."""
    return any(
        not cell.values_of(facet) or not values.isdisjoint(cell.values_of(facet)) for cell in cells
    )
