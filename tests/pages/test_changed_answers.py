"""The page of changed answers says what is answered now: each of its rows is asked."""

from datetime import date

import pytest

from asn_wfh import Decision, FactError, decide, load_policy
from asn_wfh.cli.read_person import Description, civil_servants_of, day_arguments_for_decide
from pages.page_text import DOCS, Row, rows, sections, text_of, ticked
from pages.test_rules_pages import spelled
from strategies import CLERK

PAGE = sections(text_of(DOCS / "about" / "changed-answers.md"))
HOME = {"bukittinggi": "13.75", "bangka_barat": "19.05"}


def rows_with(column: str) -> list[Row]:
    """The rows of every table of the page that has a column of this name."""
    return [row for text in PAGE.values() for row in rows(text) if column in row]


def named(row: Row) -> str:
    """A row as a test names it."""
    return f"{row['Circular']}: {row['Case']}".replace("`", "")


def asked(row: Row) -> Decision:
    """The clerk of the page, with what the row says is different, asked on its date."""
    (region,) = ticked(row["Circular"])
    stance = dict(fact.split("=") for fact in ticked(row.get("Readings", "")))
    facts = {**CLERK, "domicile": HOME[region]} | dict(f.split("=") for f in ticked(row["Facts"]))
    one = Description({name: value for name, value in facts.items() if value not in (None, "?")})
    policy = load_policy(region)
    who, day = civil_servants_of([one], policy), day_arguments_for_decide([one])
    return decide(policy, who, date.fromisoformat(row["Date"]), stance=stance or None, **day)


@pytest.mark.parametrize("row", rows_with("By"), ids=named)
def test_an_outcome_that_changed_is_given_so(row: Row) -> None:
    """The outcome after, the clauses that decide, and the warnings, are those of the row."""
    decision = asked(row)
    outcome, *warnings = ticked(row["After"])
    assert decision.outcome.value == outcome
    assert [reason.label or reason.why for reason in decision.reasons] == ticked(row["By"])
    assert [warning.code for warning in decision.warnings] == warnings
    assert ticked(row["Before"])


@pytest.mark.parametrize("row", rows_with("Contradiction"), ids=named)
def test_nobody_who_cannot_be_is_answered(row: Row) -> None:
    """A person whose facts contradict each other is refused when made, with both facts."""
    with pytest.raises(FactError) as raised:
        asked(row)
    for fact in ticked(row["Contradiction"]):
        assert fact in str(raised.value)


@pytest.mark.parametrize("row", rows_with("Duty after"), ids=named)
def test_a_duty_that_changed_is_asked_so(row: Row) -> None:
    """The duty after is one of the decision's, word and times; the one before is none."""
    duties = [f"{duty.label} {spelled(duty)}" for duty in asked(row).duties]
    assert set(ticked(row["Duty after"])) <= set(duties)
    assert not set(ticked(row["Duty before"])) & set(duties)
