"""What a share says, laid beside the print: its bounds, who sets it, and whom it is for."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    provision_finding,
)
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.policy_to_paper.check_share_table import check_share_table, printed_grid_cells
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import chosen_option_words
from asn_wfh.audit.policy_to_paper.shares_printed_for_provision import shares_printed_for_provision
from asn_wfh.audit.printed.is_any_form_printed_in_text import prints_any_form
from asn_wfh.audit.printed.printed_shares import PrintedShare, printed_shares
from asn_wfh.paper.terms.printed_forms_of_vocabulary import AUTHORITIES
from asn_wfh.rules.paper_wording_shared_by_rules import (
    OTHERS,
)
from asn_wfh.rules.rotate import Rotate
from asn_wfh.rules.share import Share

__all__ = ["check_rotation_bounds", "check_share"]

_MOST_AT_HOME = (("home", "at_most"), ("office", "at_least"))
_LEAST_AT_HOME = (("home", "at_least"), ("office", "at_most"))


def check_share(
    context: AuditContext, view: ProvisionView, share: Share, text: ParsedText
) -> Iterator[Finding]:
    """Findings for a bound, an author or others that no print grounds, and for cells of a table."""
    printed = shares_printed_for_provision(context, view)
    # The cells of a grid are looked at one by one.
    bounds = () if printed_grid_cells(context, view) else share.all_bounds
    for side, bound, figure in sorted(set(bounds)):
        others = {(side, bound, figure), _bound_of_other_side(side, bound, figure)}
        if not any(
            _is_same_side_bound_and_figure(one, other) for one in printed for other in others
        ):
            key, value = f"{side}.{bound}", f"{figure}%"
            yield provision_finding(view, "ungrounded", "audit_word", key=key, value=value)
    yield from check_share_table(context, view, share, text)
    option = chosen_option_words(context, view)
    named = [text, option, *context.texts_of_clauses_above(str(view.provision.at))]
    set_by = share.set_by if share.home == "any" else None
    if set_by and not any(prints_any_form(one, AUTHORITIES[set_by]) for one in named):
        yield provision_finding(view, "ungrounded", "audit_word", key="set_by", value=set_by)
    if share.is_for_people_not_named_elsewhere and not any(
        prints_any_form(one, OTHERS.forms) for one in (text, option)
    ):
        key, value = "whose", "others"
        yield provision_finding(view, "ungrounded", "audit_word", key=key, value=value)


def check_rotation_bounds(
    context: AuditContext, view: ProvisionView, rotation: Rotate
) -> Iterator[Finding]:
    """Findings for a share of turns that the print bounds from below, or bounds and not fixes."""
    for printed in printed_shares(context.provision_text(view).words):
        most_at_home = (printed.side, printed.bound) in _MOST_AT_HOME
        least_at_home = (printed.side, printed.bound) in _LEAST_AT_HOME
        if least_at_home or (most_at_home and rotation.share == "exact"):
            yield provision_finding(
                view, "ungrounded", "audit_word", key="share", value=rotation.share
            )
            return


def _bound_of_other_side(side: str, bound: str, figure: int) -> tuple[str, str, int]:
    """The same bound as it is said of the other side."""
    turned = {"at_most": "at_least", "at_least": "at_most"}.get(bound, bound)
    return "office" if side == "home" else "home", turned, 100 - figure


def _is_same_side_bound_and_figure(printed: PrintedShare, stated: tuple[str, str, int]) -> bool:
    return (printed.side, printed.bound, printed.figure) == stated
