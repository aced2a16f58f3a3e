"""What the numbered boxes mean: which clauses give leave, which refuse it, which ask for a duty."""

from asn_wfh import Policy, load_policy
from asn_wfh.engine.bits_of_boxes_by_provision import BoxIndex
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import build_stance_index
from asn_wfh.rules import Oblige


def test_what_refuses_and_what_gives_are_apart() -> None:
    """The boxes that give leave are those of the clauses that do, whatever else is numbered."""
    policy = load_policy("bukittinggi")
    box_index = BoxIndex(policy)
    index = build_stance_index(policy, box_index)
    given_by = [
        box for citation in index.permit_citations for box in box_index.boxes_of_mask(citation.bits)
    ]
    assert set(given_by) == set(box_index.boxes_of_mask(index.permit_mask))
    assert len(given_by) < len(box_index.boxes)
    assert [citation.reason.label for citation in index.permit_citations] == ["1.b"]
    assert all(citation.bits for citation in index.denial_citations)


def test_only_duties_of_the_person_are_asked_for(shipped: Policy) -> None:
    """What a head or a superior has to do is no duty of a decision."""
    index = build_stance_index(shipped, BoxIndex(shipped))
    assert index.duties
    assert {duty.rule.who for duty in index.duties} == {"asn"}
    others = {rule.who for _, rule in shipped.rules if isinstance(rule, Oblige)}
    assert others > {"asn"}
