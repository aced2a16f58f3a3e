"""A clause that does not apply to some: its phrase, the clause meant, the people and the days."""

import pytest

from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import (
    binding_words_and_spans,
)
from asn_wfh.paper.tokens import tokens
from asn_wfh.rules.paper_wording_shared_by_rules import NOT_FOLLOWED
from audit.test_option_and_lead_in_words import PERMIT, codes

OWN = """\
facts:
  guru:
    values:
      ya: {id: guru, en: teacher, printed: [guru]}
      bukan: {id: bukan guru, en: no teacher}
    unstated: bukan
    question: Apakah pegawai itu guru?
  kapal:
    values:
      berlayar: {id: berlayar, en: at sea}
      sandar: {id: bersandar, en: in port, printed: [kapal tidak berlayar]}
    question: Apakah kapal berlayar?
"""
PAPER = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Ketentuan lain:
   a. Lurah tetap bekerja di kantor;
   b. Camat tetap bekerja di kantor;
   c. {clause}."""
POLICY = (
    PERMIT
    + """\
  - {{at: "2", says: Pengantar., no_rule: Pengantar daftar.}}
  - {{at: 2.a, says: Lurah di kantor., exclude: {{post: lurah}}}}
  - {{at: 2.b, says: Camat di kantor., exclude: {{post: camat}}}}
  - {{at: 2.c, says: Pengecualian., {effect}}}
""".replace("{{", "{").replace("}}", "}")
)
TEACHERS = "exempt: {instead_of: 2.a, whose: {guru: ya}}"
NOT_FOR_TEACHERS = "Ketentuan sebagaimana dimaksud pada huruf a tidak berlaku bagi guru"


def codes_of(clause: str, effect: str) -> set[str]:
    """What the audit finds where a clause prints some words and has an effect."""
    return codes(PAPER.format(clause=clause), POLICY.replace("{effect}", effect), None, OWN)


@pytest.mark.parametrize(
    "clause",
    [
        NOT_FOR_TEACHERS,
        "Huruf a tidak berlaku untuk guru",
        "Huruf a tidak diberlakukan bagi guru",
        "Huruf a tidak diterapkan kepada guru",
        "Guru tidak mengikuti huruf a",
        "Guru tidak mengikuti ketentuan pada huruf a",
        "Guru dikecualikan dari ketentuan huruf a",
        "Guru dikecualikan dari larangan pada huruf a",
        "Bagi guru huruf a dikesampingkan",
    ],
)
def test_what_says_that_a_clause_does_not_apply_grounds_it(clause: str) -> None:
    """Each phrase with the clause meant is faithful; without an effect it is lost."""
    assert codes_of(clause, TEACHERS) == set()
    assert "audit_printed_binding" in codes_of(clause, "no_rule: Tidak mengatur apa-apa.")


def test_a_condition_and_days_are_part_of_it() -> None:
    """`tidak berlaku dalam hal` has its fact, a weekday its day."""
    clause = "Larangan pada huruf b tidak berlaku dalam hal kapal tidak berlayar"
    effect = "exempt: {instead_of: 2.b, whose: {kapal: sandar}}"
    assert codes_of(clause, effect) == set()
    assert "audit_printed_term" in codes_of(clause, "exempt: {instead_of: 2.b}")
    quoted = ', words: ["pada hari Rabu"], exempt: {instead_of: 2.a, every: DAY}'
    on_days = "Huruf a tidak berlaku pada hari Rabu"
    assert codes_of(on_days, quoted[2:].replace("DAY", "rabu")) == set()
    assert "audit_figure" in codes_of(on_days, quoted[2:].replace("DAY", "kamis"))
    assert "audit_printed_figure" in codes_of(on_days, "exempt: {instead_of: 2.a}")


@pytest.mark.parametrize(
    ("clause", "effect", "code"),
    [
        (NOT_FOR_TEACHERS, TEACHERS.replace("2.a", "2.b"), "audit_silences"),
        (NOT_FOR_TEACHERS, TEACHERS.replace("2.a", "[2.a, 2.b]"), "audit_silences"),
        (NOT_FOR_TEACHERS, TEACHERS.replace("2.a", '"1"'), "audit_silences"),
        (NOT_FOR_TEACHERS, TEACHERS.replace("guru: ya", "guru: bukan"), "audit_term"),
        (NOT_FOR_TEACHERS, TEACHERS.replace("guru: ya", "kapal: sandar"), "audit_printed_term"),
        (NOT_FOR_TEACHERS, "exempt: {instead_of: 2.a}", "audit_printed_term"),
        (f"{NOT_FOR_TEACHERS} dan huruf b", TEACHERS, "audit_clause_reference"),
        ("Ketentuan huruf a berlaku bagi guru", TEACHERS, "audit_effect"),
        ("Guru dapat melaksanakan WFH", TEACHERS, "audit_effect"),
    ],
)
def test_another_clause_other_people_or_no_phrase_is_found(
    clause: str, effect: str, code: str
) -> None:
    """What the effect says and the print does not, or the other way round, is a finding."""
    assert code in codes_of(clause, effect)


def test_leave_or_an_exclusion_in_its_place_is_found() -> None:
    """A clause that only says that another does not apply calls for no leave."""
    whose = "whose: {guru: ya}, instead_of: 2.a"
    assert "audit_effect" in codes_of(NOT_FOR_TEACHERS, f"permit: {{every: rabu, {whose}}}")


@pytest.mark.parametrize(
    ("clause", "faithful"),
    [
        ("Ketentuan wajib WFO pada huruf a tidak berlaku bagi guru", True),
        ("Ketentuan paling banyak 40% pada huruf a tidak berlaku bagi guru", True),
        ("Guru wajib melapor dan ketentuan huruf a tidak berlaku bagi guru", False),
        ("Ketentuan huruf a tidak berlaku bagi guru, yang wajib melapor", False),
        ("Ketentuan wajib WFO; huruf a tidak berlaku bagi guru", False),
    ],
)
def test_what_is_named_as_not_applying_binds_nobody(clause: str, faithful: bool) -> None:
    """Words of the other clause stand between `ketentuan` and the phrase; others still bind."""
    assert (codes_of(clause, TEACHERS) == set()) == faithful
    assert codes_of(clause, "no_rule: Tidak mengatur apa-apa.")


LIST = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Ketentuan angka 1 tidak berlaku bagi:
   a. Lurah; dan
   b. guru."""
ITEMS = (
    PERMIT
    + """\
  - {at: "2", says: Pengantar., no_rule: Pengantar daftar.}
  - {at: 2.a, says: Lurah., exempt: {instead_of: "1", whose: {post: lurah}}}
  - {at: 2.b, says: Guru., exempt: {instead_of: "1", whose: {guru: ya}}}
"""
)


def test_the_items_of_a_lead_in_are_exempt() -> None:
    """A lead-in says for its items which clause does not apply; every item must say so."""
    assert codes(LIST, ITEMS, None, OWN) == set()
    assert codes(LIST.replace("angka 1 tidak", "angka 3 tidak"), ITEMS, None, OWN) == {
        "audit_silences"
    }
    less = ITEMS.replace('exempt: {instead_of: "1", whose: {guru: ya}}', "no_rule: Tidak ada.")
    assert "audit_printed_binding" in codes(LIST, less, "2", OWN)


READ = """\
    reading:
      cakupan:
        asks: Berlakukah huruf a bagi guru?
        options: {{bebas: "{bebas}", berlaku: "{berlaku}"}}
        chosen: bebas
        because: Begitu bunyinya.
    otherwise:
      - when: {{cakupan: berlaku}}
        no_rule: Huruf a tetap berlaku bagi guru.
"""
READ_RULE = f"""\
  - at: 2.c
    says: Pengecualian.
    {TEACHERS}
"""


@pytest.mark.parametrize(
    ("bebas", "berlaku", "faithful"),
    [
        ("Huruf a tidak berlaku bagi guru.", "Butir ini tidak mengatur guru.", True),
        ("Guru bebas.", "Butir ini tidak mengatur guru.", True),
        ("Huruf a tidak berlaku bagi guru.", "Huruf a tetap dipakai.", False),
    ],
)
def test_an_option_says_that_a_clause_does_not_apply(
    bebas: str, berlaku: str, faithful: bool
) -> None:
    """That another clause does not apply is the effect, and not the silence, of an option."""
    rules = POLICY.rpartition("  - {at: 2.c")[0] + READ_RULE
    rules += READ.format(bebas=bebas, berlaku=berlaku)
    paper = PAPER.format(clause=NOT_FOR_TEACHERS)
    assert (codes(paper, rules, "2.c", OWN) == set()) == faithful


@pytest.mark.parametrize(
    ("option", "stands"),
    [("Huruf a tidak berlaku bagi guru.", True), ("Huruf a dipakai oleh guru.", False)],
)
def test_an_option_may_make_a_silent_clause_an_exemption(option: str, stands: bool) -> None:
    """An effect that only another option has is said by that option."""
    turned = READ_RULE.replace(TEACHERS, "no_rule: Kalimat.") + READ.format(
        bebas="Butir ini tidak mengatur guru.", berlaku=option
    ).replace("no_rule: Huruf a tetap berlaku bagi guru.", TEACHERS)
    rules = POLICY.rpartition("  - {at: 2.c")[0] + turned
    noticed = codes(PAPER.format(clause=NOT_FOR_TEACHERS), rules, "2.c", OWN)
    assert ("audit_other_stands" not in noticed) == stands


@pytest.mark.parametrize(
    ("text", "binds"),
    [
        ("guru tidak mengikuti huruf a", True),
        ("guru yang tidak mengikuti huruf a dijatuhi teguran", False),
        ("guru tidak mengikuti apel", False),
    ],
)
def test_who_breaches_a_clause_is_not_exempt(text: str, binds: bool) -> None:
    """Behind `yang`, and of what is no clause, `tidak mengikuti` says nothing of the kind."""
    rows = [row.forms for row, _, _ in binding_words_and_spans(tokens(text))]
    assert (NOT_FOLLOWED.forms in rows) == binds
