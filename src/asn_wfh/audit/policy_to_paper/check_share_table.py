"""A share's table laid beside the printed one, cell by cell, both ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    provision_finding,
)
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import chosen_option_words
from asn_wfh.audit.printed.printed_shares import is_side_named
from asn_wfh.audit.printed.printed_tables import PrintedCell, cells_of_grid, cells_of_rows
from asn_wfh.rules.share import Share
from asn_wfh.rules.share_table import ShareTable, TableRow

__all__ = ["check_share_table", "printed_grid_cells"]


def printed_grid_cells(context: AuditContext, view: ProvisionView) -> list[PrintedCell]:
    """The cells of the grid that the clause of a share with a table prints; none for others."""
    table = view.rule.table if isinstance(view.rule, Share) else None
    return cells_of_grid(context.provision_text(view), table.by) if table else []


def check_share_table(
    context: AuditContext, view: ProvisionView, share: Share, text: ParsedText
) -> Iterator[Finding]:
    """Findings for a printed cell that has another figure, and for a row that is not printed."""
    table = share.table
    if table is None:
        return
    grid = printed_grid_cells(context, view)
    if grid:
        texts = [text, *context.texts_of_clauses_above(str(view.provision.at))]
        if not any(is_side_named(one.words, table.side) for one in texts):
            yield provision_finding(
                view, "ungrounded", "audit_word", key="table.side", value=table.side
            )
    cells = grid or list(cells_of_rows(text, table.by))
    for cell in cells:
        fitting = [row for row in table.rows if _is_cell_within_row_box(cell, dict(row.box))]
        if cell.terms and not any(_prints_figure_of_row(cell, row) for row in fitting):
            row = ", ".join(value for term in cell.terms for value in term.values)
            key, value = f"table.{row}", ", ".join(f"{one.figure}%" for one in fitting) or "-"
            yield provision_finding(view, "ungrounded", "audit_word", key=key, value=value)
    option = chosen_option_words(context, view)
    cells += cells_of_grid(option, table.by) or list(cells_of_rows(option, table.by))
    yield from _unprinted_row_findings(context, view, table, cells)


def _unprinted_row_findings(
    context: AuditContext, view: ProvisionView, table: ShareTable, cells: Sequence[PrintedCell]
) -> Iterator[Finding]:
    """Findings for a value of a row that no cell is printed for with the figure of the row."""
    ordered = {fact.name for fact in context.policy.facts if fact.ordered}
    for row in table.rows:
        alike = [cell for cell in cells if _prints_figure_of_row(cell, row)]
        for facet, values in row.box:
            # Of an ordered fact `sedang ke atas` names the lowest value alone.
            wanted = [set(values)] if facet in ordered else [{value} for value in values]
            for one in wanted:
                if not _is_cell_for_values_or_without_fact(alike, facet, one):
                    named, figure = ", ".join(sorted(one)), f"{row.figure}%"
                    yield provision_finding(
                        view, "ungrounded", "audit_table", row=named, figure=figure
                    )


def _is_cell_within_row_box(cell: PrintedCell, box: dict[str, tuple[str, ...]]) -> bool:
    """Whether what a cell is printed for lies in the box of a row."""
    return all(
        value in box.get(term.facet, (value,)) for term in cell.terms for value in term.values
    )


def _prints_figure_of_row(cell: PrintedCell, row: TableRow) -> bool:
    """Whether a cell prints the figure and the bound of a row; 0% and 100% are exact ones."""
    bound = "exactly" if row.figure in (0, 100) else row.bound
    printed = "exactly" if cell.figure in (0, 100) else cell.bound
    return cell.figure == row.figure and printed in (None, bound)


def _is_cell_for_values_or_without_fact(
    cells: Sequence[PrintedCell], facet: str, values: set[str]
) -> bool:
    """Whether a cell is printed for one of some values, or names none of that fact."""
    return any(
        not cell.values_of(facet) or not values.isdisjoint(cell.values_of(facet)) for cell in cells
    )
