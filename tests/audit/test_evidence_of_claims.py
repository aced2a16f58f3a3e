"""What a claim is credited to really states it: without that effect the claim has no other home."""

from __future__ import annotations

from pathlib import Path

import pytest

from asn_wfh.audit import Ledger, ledger_of
from asn_wfh.audit.ledger import Claim
from asn_wfh.loading.policy_from_tree import load_policy_text, read_expanded_tree
from asn_wfh.mutation.edit_policy_tree import without_unused_options
from asn_wfh.paper.figures.find_printed_figures import find_figures
from asn_wfh.paper.tokens import tokens
from audit.seeding.invented_papers import INVENTED, InventedPaper
from audit.seeding.original import REGIONS, Original, effect_of, label, put, written
from audit.test_new_words import findings_of

_REASON = "Mengatur cara kerja, bukan siapa yang boleh WFH; sudah diatur pada butir lain."
_KEYS = ("at", "part", "with", "words")


def original_of(invented: InventedPaper, folder: Path) -> Original:
    """An invented paper with its policy as a tree."""
    path = folder / f"{invented.name}.yaml"
    path.write_text(invented.policy_text, encoding="utf-8")
    tree = read_expanded_tree(path).tree
    assert isinstance(tree, dict)
    return Original(invented.name, tree, invented.paper)


def silenced(original: Original, place: int) -> Ledger | None:
    """The ledger where one provision does nothing; None where the loader refuses that."""
    item = original.items[place]
    quiet = {key: item[key] for key in _KEYS if key in item} | {"says": _REASON, "no_rule": _REASON}
    tree = without_unused_options(put(original.tree, ((("provisions", place), quiet),)))
    try:
        policy = load_policy_text(written(tree))
    except ExceptionGroup:
        return None
    return ledger_of(policy, original.paper, prints=original.prints)


def names_only(claim: Claim) -> bool:
    """Whether a claim is a binding word, which a reason may admit, or points to a clause."""
    figures = find_figures(tokens(claim.text))
    return claim.kind == "binding" or any(figure.kind == "reference" for figure in figures)


def credited_in_vain(original: Original) -> list[str]:
    """The figures and terms credited to a provision that does nothing any more."""
    policy = load_policy_text(original.text)
    ledger = ledger_of(policy, original.paper, prints=original.prints)
    assert not ledger.findings
    wrong = []
    for place, item in enumerate(original.items):
        quiet = silenced(original, place) if effect_of(item) != "no_rule" else None
        after = {
            (entry.name, entry.kind, claim.kind, claim.start, claim.end): claim.by
            for entry in (quiet.entries if quiet else ())
            for claim in entry.claims
        }
        wrong += [
            f"{entry.name}: {claim.text}: {claim.by}"
            for entry in (ledger.entries if quiet else ())
            for claim in entry.claims
            if claim.by == label(item) and not names_only(claim)
            if after[(entry.name, entry.kind, claim.kind, claim.start, claim.end)] == label(item)
        ]
    return wrong


@pytest.mark.parametrize("invented", INVENTED, ids=lambda invented: invented.name)
def test_no_claim_is_credited_in_vain(invented: InventedPaper, tmp_path: Path) -> None:
    """Silence the effect, and what it took up is lost, or taken up by another that states it."""
    assert credited_in_vain(original_of(invented, tmp_path)) == []


@pytest.mark.slow
@pytest.mark.circulars
@pytest.mark.parametrize("name", REGIONS)
def test_no_claim_of_a_shipped_policy_is_credited_in_vain(name: str, circulars: Path) -> None:
    """The same of the official papers."""
    assert credited_in_vain(Original.read(name, circulars)) == []


PAPER = """1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. {sentence}
3. Surat Edaran ini berlaku sejak tanggal 1 Februari 2027."""
POLICY = """
provisions:
  - at: "1"
    says: Rabu boleh.
    words: ["setiap hari Rabu"]
    permit: {every: rabu}
  - at: "2"
    says: Begitu.
    EFFECT
  - at: "3"
    says: Sejak 1 Februari 2027.
    words: ["tanggal 1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""


def codes_of(sentence: str, effect: str) -> set[str]:
    """What is found where the second clause is a sentence, and its effect another."""
    policy = POLICY.replace("EFFECT", effect)
    return {one.fault.code for one in findings_of(PAPER.format(sentence=sentence), policy)}


def test_an_order_to_the_head_is_no_evidence_for_a_duty_of_others() -> None:
    """`diminta kepada Kepala Perangkat Daerah` is taken up by a duty of the head alone."""
    sentence = "Diminta kepada Kepala Perangkat Daerah menyusun jadwal dan membuat rencana kerja."
    assert codes_of(sentence, "oblige: {who: kepala, do: rencana_kerja}") == {"audit_printed_term"}
    assert "audit_printed_binding" in codes_of(sentence, "oblige: {who: asn, do: rencana_kerja}")


def test_staying_in_the_region_is_no_evidence_for_where_the_home_lies() -> None:
    """`tetap berada di wilayah` is a duty; whether the home must lie there, a reading must say."""
    sentence = "Pegawai yang WFH harus tetap berada di wilayah Kota Rekaan."
    assert codes_of(sentence, "oblige: {who: asn, do: tetap_di_wilayah}") == set()
    assert codes_of(sentence, "stay_within: territory") == {"audit_effect", "audit_printed_term"}
    assert "audit_term" in codes_of(sentence, "exclude: {domicile: inside}")


def test_an_example_is_evidence_only_for_an_effect_that_names_it() -> None:
    """An institution that only illustrates is lost where no effect means it under any reading."""
    sentence = "Dikecualikan dari WFH unit layanan kesehatan, seperti RSUD."
    assert codes_of(sentence, "exclude: {service: kesehatan}") == {"audit_printed_term"}
    paper = "Petugas lapangan, misalnya Sopir, tetap bekerja di kantor."
    assert codes_of(paper, "exclude: {task: lapangan}") == {"audit_printed_term"}


def test_a_part_takes_up_only_what_stands_in_its_own_sentences() -> None:
    """What another sentence of the clause prints is not its evidence."""
    sentence = "Unit layanan kesehatan tetap bekerja di kantor; unit layanan perizinan ikut apel."
    both = """part: a
    words: ["Unit layanan kesehatan tetap bekerja"]
    exclude: {service: [kesehatan, perizinan]}
  - at: "2"
    part: b
    says: Ikut apel.
    words: ["ikut apel"]
    no_rule: Tidak mengatur siapa yang boleh WFH."""
    assert "audit_printed_term" in codes_of(sentence, both)
