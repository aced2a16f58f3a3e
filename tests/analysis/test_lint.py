"""`lint` finds what does nothing, and nothing else: on shipped, seeded and invented policies."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh import CivilServant, Decision, FactError, Policy, decide, load_policy
from asn_wfh.analysis.lint import lint
from asn_wfh.analysis.remark import Kind, Remark
from asn_wfh.kernel import search_outside_boxes
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.loading.policy_paths import policy_path
from asn_wfh.mutation import distinguishing_case
from asn_wfh.policy import Provision
from asn_wfh.rules import NoRule
from strategies import policies, questions
from words.random_policies import Tree, frame, policy_text

HEAD = """\
policy: kota_teladan
government: {name: Kota Teladan, code: "71.72", timezone: Asia/Makassar}
circular: {number: 1/SE/2026, signed: 2026-04-06, issuer: Wali Kota Teladan}
covers: {at: opening, whose: {employment: [pns, pppk]}}
"""

READINGS = """\
readings:
  pengawas:
    asks: Apakah Pengawas ikut?
    options: {tidak_ikut: Tidak disebut., ikut: Seperti atasannya.}
    chosen: tidak_ikut
    because: Naskah menyebut Administrator saja.
"""

# A clause as the others of a policy: permit, exclude, recall, duty, figure.
CLAUSES = {
    "1": "permit: {every: jumat}",
    "2": "exclude: {level: [administrator, pengawas]}",
    "3": "exclude: {task: sopir}",
    "4": "recall: {at_most: 10%, of: wfh_that_day, round: down}",
    "5": "oblige: {who: asn, do: rencana_kerja, by: h-1}",
    "6": "limit: {what: perjalanan_dalam_negeri, cut: 50%}",
    "7": "in_force: {from: 2026-04-06, until: 2026-12-31}",
}


def policy_with(seeded: str = "", facts: str = "", readings: str = "") -> Policy:
    """A policy in which nothing is wrong, with a clause 8 seeded into it."""
    clauses = {**CLAUSES, "8": seeded} if seeded else CLAUSES
    items = [
        f'  - at: "{at}"\n    says: Butir {at}.\n    {words}\n' for at, words in clauses.items()
    ]
    return load_policy_text(
        HEAD + facts + readings + "provisions:\n" + "".join(items), "teladan.yaml"
    )


def kinds_of(policy: Policy) -> dict[str, tuple[Kind, tuple[str, ...]]]:
    """The findings by what they are about."""
    return {r.at: (r.kind, r.by) for r in lint(policy) if r.finding}


def rows(policy: Policy, *, finding: bool) -> list[tuple[Kind, str, tuple[str, ...]]]:
    """The findings, or the notes."""
    return [(r.kind, r.at, r.by) for r in lint(policy) if r.finding is finding]


def without(policy: Policy, label: str) -> Policy:
    """The policy with one provision that does nothing."""
    provisions = [p if p.label != label else emptied(p) for p in policy.provisions]
    return replace(policy, provisions=tuple(provisions), digest=policy.digest + label)


def emptied(provision: Provision) -> Provision:
    """The provision with no effect, however it is read."""
    rule = NoRule.model_validate("Tidak mengatur apa-apa.")
    return replace(provision, effect=NoRule.word, touched=(), rules=(((), rule),), otherwise=())


def test_a_policy_with_nothing_wrong() -> None:
    """Clauses that do something by themselves are not remarked on."""
    assert rows(policy_with(), finding=True) == []


SEEDED: list[tuple[str, str, Kind, tuple[str, ...]]] = [
    ("an exclude within another", "exclude: {level: pengawas, unit: uptd}", Kind.COVERED, ("2",)),
    ("the same exclude again", "exclude: {task: sopir}", Kind.COVERED, ("3",)),
    (
        "an exclude that two others hold together",
        "exclude: [{level: administrator}, {task: sopir}]",
        Kind.COVERED,
        ("2", "3"),
    ),
    (
        "an exclude of a group that is not covered",
        "exclude: {employment: non_asn, task: kebersihan}",
        Kind.COVERED,
        ("not_covered",),
    ),
    (
        "an exclude partly of another and partly of those not covered",
        "exclude: {employment: [non_asn, cpns], level: {except: pelaksana}}",
        Kind.COVERED,
        ("not_covered",),
    ),
    (
        "an exclude on a day without leave",
        "exclude: {every: senin, task: kebersihan}",
        Kind.COVERED,
        ("no_leave_given",),
    ),
    ("an exclude before the first day", "exclude: {until: 2026-04-05, unit: uptd}", Kind.DEAD, ()),
    ("an exclude after the last day", "exclude: {from: 2027-01-01, unit: uptd}", Kind.DEAD, ()),
    (
        "an exclude on a date that is another weekday",
        "exclude: {every: senin, dates: 2026-05-08, unit: uptd}",
        Kind.DEAD,
        (),
    ),
    ("an exclude of people who cannot be", "exclude: {level: mahir, post: camat}", Kind.DEAD, ()),
    (
        "an exclude of people who cannot be, by two ties together",
        "exclude: {unit: rsud, post: lurah}",
        Kind.DEAD,
        (),
    ),
    (
        "a duty of people who cannot be",
        "oblige: {who: asn, whose: {unit: rsud, affair: pangan}, do: foto_gps}",
        Kind.DEAD,
        (),
    ),
    (
        "a permit for people who cannot be",
        "permit: {every: senin, whose: {level: mahir, post: camat}}",
        Kind.UNREACHABLE,
        (),
    ),
    (
        "a rotation before the first day",
        "stay_within: {place: territory, until: 2026-03-01}",
        Kind.DEAD,
        (),
    ),
    (
        "a duty of nobody who may",
        "oblige: {who: asn, whose: {task: sopir}, do: foto_gps}",
        Kind.DEAD,
        (),
    ),
    (
        "a duty of those not covered",
        "oblige: {who: asn, whose: {employment: non_asn}, do: foto_gps}",
        Kind.DEAD,
        (),
    ),
    (
        "the duty of another clause",
        "oblige: {who: asn, whose: {unit: uptd}, do: rencana_kerja, by: h-1}",
        Kind.COVERED,
        ("5",),
    ),
    (
        "the figure of another clause",
        "limit: {what: perjalanan_dalam_negeri, cut: 50%}",
        Kind.COVERED,
        ("6",),
    ),
    (
        "a permit after the last day",
        "permit: {every: senin, from: 2027-01-01}",
        Kind.UNREACHABLE,
        (),
    ),
    (
        "a permit on a date that is another weekday",
        "permit: {every: senin, dates: 2026-05-08}",
        Kind.UNREACHABLE,
        (),
    ),
    (
        "a permit for those who are excluded",
        "permit: {every: senin, whose: {task: sopir}}",
        Kind.UNREACHABLE,
        ("3",),
    ),
    (
        "a permit for those who are not covered",
        "permit: {every: senin, whose: {employment: non_asn}}",
        Kind.UNREACHABLE,
        ("not_covered",),
    ),
    (
        "a permit that another gives",
        "permit: {every: jumat, whose: {unit: uptd}}",
        Kind.COVERED,
        ("1",),
    ),
    (
        "an exemption whose people another clause refuses",
        'exempt: {instead_of: "2", whose: {level: administrator, task: sopir}}',
        Kind.COVERED,
        ("3",),
    ),
    (
        "an exemption of those who are not covered",
        'exempt: {instead_of: "3", whose: {employment: non_asn}}',
        Kind.COVERED,
        ("not_covered",),
    ),
    (
        "an exemption on a day without leave",
        'exempt: {instead_of: "3", every: senin}',
        Kind.COVERED,
        ("no_leave_given",),
    ),
    (
        "an exemption before the first day",
        'exempt: {instead_of: "3", until: 2026-04-05}',
        Kind.DEAD,
        (),
    ),
    (
        "a second cap on recalls of the same people",
        "recall: {at_most: 10%, of: wfh_that_day, round: down}",
        Kind.COVERED,
        ("4",),
    ),
]


@pytest.mark.parametrize(
    ("seeded", "kind", "by"), [pytest.param(*rest, id=name) for name, *rest in SEEDED]
)
def test_seeded(seeded: str, kind: Kind, by: tuple[str, ...]) -> None:
    """Each seeded clause is found, with its kind and the clauses or the ground that does the same.

    Only a clause that says the same as the seeded one is remarked on beside it.
    """
    remarks = kinds_of(policy_with(seeded))
    assert remarks.pop("8") == (kind, by)
    assert all((kind, other) == (Kind.COVERED, ("8",)) for kind, other in remarks.values())
    assert set(remarks) <= set(by)


@pytest.mark.parametrize(
    ("whose", "days", "reason"),
    [
        ("{post: camat, level: mahir}", "every: senin", "people whose facts cannot all be true"),
        ("{unit: rsud, post: lurah}", "every: senin", "people whose facts cannot all be true"),
        ("{unit: uptd}", "every: senin, from: 2027-01-01", "no day on which"),
    ],
)
def test_why_nobody_can_use_a_leave(whose: str, days: str, reason: str) -> None:
    """Leave for people who cannot be is told as such, and not as leave that falls on no day."""
    policy = policy_with(f"permit: {{{days}, whose: {whose}}}")
    (remark,) = [remark for remark in lint(policy) if remark.finding]
    assert (remark.kind, remark.at) == (Kind.UNREACHABLE, "8")
    assert reason in remark.sentence("en")


NOT_SEEDED = [
    "exclude: {level: pengawas, unit: uptd, task: kebersihan}",
    "exclude: {level: [pengawas, pelaksana]}",
    "exclude: {every: jumat, dates: 2026-05-08, unit: uptd}",
    "permit: {every: [jumat, senin]}",
    "permit: {every: sabtu}",
    "stay_within: territory",
    "oblige: {who: asn, do: foto_gps, whose: {unit: uptd}}",
    "oblige: {who: asn, do: rencana_kerja}",
    "oblige: {who: kepala, do: jadwal}",
    "limit: {what: perjalanan_luar_negeri, cut: 50%}",
    'exempt: {instead_of: "3", whose: {unit: uptd}}',
    'exempt: {instead_of: "1", whose: {unit: uptd}}',
    'exempt: {instead_of: "5", whose: {unit: uptd}}',
    'exempt: {instead_of: "6", whose: {unit: uptd}}',
    'exempt: {instead_of: ["3", "4"], whose: {task: sopir}}',
    "no_rule: Tujuan.",
    "recall: {at_most: 10%, of: all_in_office, round: down}",
]


@pytest.mark.parametrize("words", NOT_SEEDED)
def test_a_clause_that_does_something_is_not_found(words: str) -> None:
    """A clause that nothing else does wholly is no finding; a Saturday may become a working day."""
    if "level: pengawas" in words:
        words = words.replace("pengawas", "mahir")
    assert "8" not in kinds_of(policy_with(words))


def test_an_exemption_that_another_clause_makes_too() -> None:
    """A clause by which another does not apply is in vain where a second one says so too."""
    exempt = 'exempt: {instead_of: "3", whose: {unit: uptd%s}}'
    wider, narrower = (exempt % words for words in ("", ", level: pelaksana"))
    policy = policy_with(f'{wider}\n  - at: "9"\n    says: Butir 9.\n    {narrower}')
    assert kinds_of(policy) == {"9": (Kind.DEAD, ())}
    (remark,) = [remark for remark in lint(policy) if remark.finding]
    assert remark.sentence("id").startswith("Butir 9: jika dihapus, jawaban")


def test_what_is_said_of_an_exemption_in_vain() -> None:
    """The remark names the clause that refuses anyway, and a reading under which it does not."""
    seeded = (
        'exempt: {instead_of: "2", whose: {level: administrator, task: sopir}}\n'
        "    otherwise:\n      - when: {pengawas: ikut}\n        exempt: {whose: {task: lainnya}}"
    )
    (remark,) = [r for r in lint(policy_with(seeded, readings=READINGS)) if r.at == "8"]
    assert (remark.kind, remark.finding, remark.by) == (Kind.COVERED, False, ("3",))
    assert remark.sentence("id") == (
        "Butir 8: setiap pegawai yang dibebaskannya tetap tidak boleh WFH karena butir 3"
        "; tidak demikian jika pengawas: ikut"
    )
    assert remark.sentence("en").startswith(
        "Clause 8: everyone whom it exempts is refused anyway: cl"
    )


def test_two_clauses_that_bite_alike_and_bind_the_office_unlike() -> None:
    """They are joint, a note: each says something of its own to the office."""
    policy = policy_with("recall: any")
    assert (Kind.JOINT, "8", ("4",)) in rows(policy, finding=False)
    assert (Kind.JOINT, "4", ("8",)) in rows(policy, finding=False)


def test_covered_as_chosen_only() -> None:
    """Where another reading lets a clause decide by itself, that is a note that names it."""
    seeded = (
        "exclude: {level: administrator, unit: uptd}\n    otherwise:\n"
        "      - when: {pengawas: ikut}\n        exclude: {level: [administrator, ahli_muda]}"
    )
    policy = policy_with(seeded, readings=READINGS)
    (remark,) = [r for r in lint(policy) if r.at == "8"]
    assert (remark.kind, remark.finding, remark.by) == (Kind.COVERED, False, ("2",))
    assert remark.unless == ((("pengawas", "ikut"),),)
    assert kinds_of(policy.under({"pengawas": "ikut"})) == {}


def test_alone_only_under_two_readings_at_once() -> None:
    """A clause that two others hold decides where both are read away; the note names both."""
    tree = {
        "2": "exclude: {level: administrator}\n    otherwise:\n"
        "      - when: {pengawas: ikut}\n        no_rule: Anjuran.",
        "3": "exclude: {task: sopir}\n    otherwise:\n"
        "      - when: {supir: tidak}\n        no_rule: Anjuran.",
        "8": "exclude: {level: administrator, task: sopir}",
    }
    other = (
        "  supir: {asks: Sopir, options: {ya: Ya., tidak: Bukan.}, chosen: ya, because: Kata.}\n"
    )
    items = [
        f'  - at: "{at}"\n    says: Butir {at}.\n    {words}\n'
        for at, words in {**CLAUSES, **tree}.items()
    ]
    policy = load_policy_text(HEAD + READINGS + other + "provisions:\n" + "".join(items))
    (remark,) = [r for r in lint(policy) if r.at == "8"]
    assert (remark.kind, remark.finding) == (Kind.COVERED, False)
    assert [set(way) for way in remark.unless] == [{("pengawas", "ikut"), ("supir", "tidak")}]
    assert remark.sentence("en").endswith("; not so if pengawas: ikut, supir: tidak")


@pytest.mark.parametrize("silenced", ["3", "5", "6"])
def test_a_reading_by_which_a_clause_does_not_apply_is_not_idle(silenced: str) -> None:
    """It changes answers, duties, or for whom the office is told something."""
    seeded = (
        "no_rule: Kalimat.\n    otherwise:\n      - when: {pengawas: ikut}\n"
        f'        exempt: {{instead_of: "{silenced}", whose: {{unit: uptd}}}}'
    )
    assert kinds_of(policy_with(seeded, readings=READINGS)) == {}


def test_dead_only_under_no_reading() -> None:
    """A clause that bites under some reading is not dead."""
    seeded = (
        "exclude: {task: kebersihan, until: 2026-01-31}\n    otherwise:\n"
        "      - when: {pengawas: ikut}\n        exclude: {until: semua}"
    )
    assert kinds_of(policy_with(seeded, readings=READINGS)) == {}


IDLE = [
    ("exclude: {unit: uptd, until: 2027-02-28}", "exclude: {until: 2027-03-31}", "nothing"),
    ("exclude: {task: kebersihan}", "exclude: [{task: kebersihan}, {task: sopir}]", "cited"),
    ("no_rule: Kalimat.", "exclude: {level: pengawas}", "cited"),
    ("no_rule: Kalimat.", "permit: {every: jumat, whose: {unit: uptd}}", "cited"),
    ("no_rule: Kalimat.", 'exempt: {instead_of: "3", until: 2026-04-05}', "nothing"),
    ("no_rule: Kalimat.", 'exempt: {instead_of: "3", every: senin}', "cited"),
]


@pytest.mark.parametrize(("chosen", "otherwise", "how"), IDLE)
def test_an_idle_reading(chosen: str, otherwise: str, how: str) -> None:
    """A reading is found that changes nothing, or no more than which clauses are cited."""
    seeded = f"{chosen}\n    otherwise:\n      - when: {{pengawas: ikut}}\n        {otherwise}"
    remarks = [r for r in lint(policy_with(seeded, readings=READINGS)) if r.kind is Kind.IDLE]
    assert [(r.at, r.finding, r.how) for r in remarks] == [("pengawas: ikut", True, how)]


AWAKE = [
    ("exclude: {task: kebersihan}", "exclude: {task: keamanan}"),
    ("oblige: {who: asn, do: foto_gps}", "oblige: {hours: [mulai_kerja, selesai_kerja]}"),
    ("oblige: {who: kepala, do: jadwal}", "oblige: {do: pengawasan}"),
    ("recall: any", "recall: {within: 4}"),
    ("recall: any", "no_rule: Tidak ada wewenang."),
]


@pytest.mark.parametrize(("chosen", "otherwise"), AWAKE)
def test_a_reading_that_changes_something(chosen: str, otherwise: str) -> None:
    """A reading that changes an answer, a duty or a word to the office is not found."""
    otherwise = otherwise.replace("within: 4", 'within: "4"')
    seeded = f"{chosen}\n    otherwise:\n      - when: {{pengawas: ikut}}\n        {otherwise}"
    remarks = [r for r in lint(policy_with(seeded, readings=READINGS)) if r.kind is Kind.IDLE]
    assert remarks == []


def test_a_fact_that_no_clause_asks_for() -> None:
    """A fact of the policy's own that nothing names is a finding; one of the vocabulary a note."""
    facts = "facts:\n  zona: {values: [merah, hijau], question: Zona mana}\n"
    policy = policy_with(facts=facts)
    assert kinds_of(policy) == {"zona": (Kind.UNUSED, ())}
    assert [at for _, at, _ in rows(policy, finding=False)] == [
        *("post", "affair", "unit", "service", "domicile", "rostered"),
    ]
    assert kinds_of(policy_with("exclude: {zona: merah}", facts=facts)) == {}


def test_a_fact_by_which_a_table_divides_is_asked_for() -> None:
    """The facts of a share's table are asked for, though everybody is treated alike by it."""
    table = (
        "share: {of: all_in_office, table: {by: [zona], side: home, bound: at_most, "
        "rows: [[hijau, 60%], [merah, 40%]]}}"
    )
    zone = "facts:\n  zona: {values: [hijau, merah], question: Zona apa}\n"
    assert "zona" not in kinds_of(policy_with(table, zone))


@pytest.mark.slow
def test_the_shipped_policies() -> None:
    """No finding, and these notes; each is defended in docs/how-to/lint.md."""
    city, regency = load_policy("bukittinggi"), load_policy("bangka_barat")
    assert [*kinds_of(city), *kinds_of(regency)] == []
    assert rows(city, finding=False) == [
        (Kind.JOINT, "1.d/b", ("2.f",)),
        (Kind.JOINT, "2.f", ("1.d/b",)),
    ]
    assert rows(regency, finding=False) == [
        *((Kind.COVERED, f"4.{letter}", ("3/a",)) for letter in "bcde"),
        *((Kind.COVERED, f"4.{letter}", ("3/a",)) for letter in ("f/a", "g", "h/a", "i/a", "j")),
        (Kind.UNUSED, "task", ()),
    ]
    for remark in lint(regency)[:9]:
        alone = [(("layanan-langsung", "butir_4"),)]
        if remark.at != "4.j":
            alone.append((("unit-layanan", "perangkat_daerah"),))
        assert list(remark.unless) == alone


def test_a_policy_too_large_to_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """A search that would take too many steps is refused with the limit, and never endless."""
    monkeypatch.setattr(search_outside_boxes, "MAX_SEARCHED", 4)
    with pytest.raises(FactError) as raised:
        lint(policy_with())
    (fault,) = raised.value.faults
    assert fault.code == "too_many_steps"
    assert dict(fault.values)["limit"] == "4"


BKT, BB = "bukittinggi", "bangka_barat"
# A clause of a shipped policy, its words, what they become, and what is then found of it.
MUTATED: list[tuple[str, str, str, str, Kind, bool, tuple[str, ...]]] = [
    (BKT, "1.i.d", "{post: lurah}", "{post: lurah, until: 2026-04-07}", Kind.DEAD, True, ()),
    (
        *(BKT, "1.i.d", "{post: lurah}", "{unit: uptd, level: jpt_pratama}"),
        *(Kind.COVERED, True, ("1.i.a",)),
    ),
    # A lurah is a pengawas, so nobody is left.
    (
        *(BKT, "1.i.d", "{post: lurah}", "{post: lurah, level: jpt_pratama}"),
        *(Kind.DEAD, True, ()),
    ),
    (
        *(BKT, "1.i.d", "{post: lurah}", "{level: pelaksana, task: sopir}"),
        *(Kind.COVERED, False, ("1.i.u",)),
    ),
    # Read of officials only, 1.i.u still refuses every pengawas, and so every lurah.
    (
        *(BKT, "1.i.d", "{post: lurah}", "{post: lurah, task: sopir}"),
        *(Kind.COVERED, True, ("1.i.u",)),
    ),
    (
        *(BKT, "1.i.d", "{post: lurah}", "{post: lurah, every: [senin, selasa]}"),
        *(Kind.COVERED, True, ("no_leave_given",)),
    ),
    (
        *(BKT, "1.i.u", "{task: sopir}", "{task: sopir, employment: non_asn}"),
        *(Kind.COVERED, True, ("not_covered",)),
    ),
    (
        *(BKT, "1.b", "permit: {every: jumat}", "permit: {every: jumat, until: 2026-04-07}"),
        # As the order that 1.b may be read to be, it speaks.
        *(Kind.UNREACHABLE, False, ()),
    ),
    (
        *(
            *(BKT, "1.b", "permit: {every: jumat}"),
            "permit: {every: jumat, whose: {level: jpt_pratama}}",
        ),
        *(Kind.UNREACHABLE, False, ("1.i.a",)),
    ),
    (
        *(BB, "4.j", "{service: langsung_lainnya}", "{service: perizinan, affair: kesehatan}"),
        *(Kind.COVERED, False, ("3/a",)),
    ),
    (
        BB,
        "4.a",
        "{post: [camat, lurah]}",
        "{level: jpt_pratama, unit: uptd}",
        Kind.COVERED,
        False,
        (),
    ),
    (
        *(
            BB,
            "7/a",
            "stay_within: territory",
            "stay_within: {place: territory, until: 2026-04-01}",
        ),
        *(Kind.DEAD, False, ()),
    ),
]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("region", "at", "edit", "expected"),
    [
        pytest.param(*row[:2], row[2:4], row[4:], id=f"{row[0]} {row[1]} {row[3]}")
        for row in MUTATED
    ],
)
def test_shipped_policies_mutated(
    region: str, at: str, edit: tuple[str, str], expected: tuple[Kind, bool, tuple[str, ...]]
) -> None:
    """A clause that is made to do nothing is found in a large policy too.

    A clause that does something in part, or under some reading, is no finding.
    """
    text = policy_path(region).read_text(encoding="utf-8")
    words, becomes = edit
    kind, finding, by = expected
    assert text.count(words) == 1
    policy = load_policy_text(text.replace(words, becomes), f"{region}.yaml")
    remarks = [r for r in lint(policy) if r.at == at]
    if not by and not finding:
        assert remarks == []
        return
    assert [(r.kind, r.finding, r.by) for r in remarks] == [expected]
    if kind is Kind.DEAD:
        assert distinguishing_case(policy, without(policy, at)) is None


# brute force


def personal(policy: Policy) -> Iterator[str]:
    """The provisions that may bite on a person, by their effect words."""
    for provision in policy.provisions:
        words = {type(rule).word for _, rule in provision.rules}
        if words & {"permit", "exclude", "recall", "rotate", "stay_within"}:
            yield provision.label


def shown(decision: Decision) -> tuple[object, ...]:
    """What a clause can change of an answer: the outcome, the citations and the duties."""
    return decision.outcome, decision.reasons, decision.duties


PEOPLE = [
    CivilServant.read(
        {
            "employer": "71.72",
            **dict(zip(("employment", "level", "task", "unit"), facts, strict=True)),
        }
    )
    for facts in product(
        ("pns", "non_asn", "cpns"),
        ("administrator", "pengawas", "pelaksana"),
        ("sopir", "kebersihan", "lainnya"),
        ("uptd", "induk"),
    )
]
DAYS = [
    *(date(2026, 4, 2) + timedelta(days=n) for n in range(6)),
    *(date(2026, 5, 4) + timedelta(days=n) for n in range(5)),
    date(2026, 12, 28),
    date(2027, 1, 4),
    date(2027, 1, 8),
]


@pytest.mark.parametrize("seeded", [seeded for _, seeded, _, _ in SEEDED])
def test_what_is_found_holds_in_every_decision(seeded: str) -> None:
    """Case by case: a dead clause changes nothing, a covered or unreachable one no outcome."""
    policy = policy_with(seeded)
    kind, _ = kinds_of(policy)["8"]
    emptied_policy = without(policy, "8")
    changed = False
    for who, on, recalled in product(PEOPLE, DAYS, (False, True)):
        one, other = (decide(p, who, on, recalled=recalled) for p in (policy, emptied_policy))
        assert one.outcome is other.outcome
        if kind is Kind.DEAD:
            assert shown(one) == shown(other)
        changed |= shown(one) != shown(other)
    says_to_office = "limit" in seeded
    assert changed == (kind is not Kind.DEAD and not says_to_office) or kind is Kind.UNREACHABLE


@pytest.mark.slow
@settings(max_examples=60)
@given(data=st.data())
def test_dead_means_that_no_question_tells_it_apart(data: st.DataObject) -> None:
    """For any policy: a clause is found dead or unreachable just if it changes what is told so.

    Deleting a dead clause changes no question at all, but for the warning about a roster that no
    clause asks for; deleting any other clause changes some.
    """
    policy = data.draw(policies())
    remarks: dict[str, Remark] = {r.at: r for r in lint(policy)}
    for label in personal(policy):
        remark = remarks.get(label)
        if remark is not None and remark.kind is Kind.UNREACHABLE:
            continue
        question = distinguishing_case(policy, without(policy, label))
        dead = remark is not None and remark.kind is Kind.DEAD
        if dead and question is not None:
            one, other = question.decide(policy), question.decide(without(policy, label))
            assert shown(one) == shown(other)
            assert one.warnings != other.warnings
        elif not dead:
            assert question is not None, label


@pytest.mark.slow
@settings(max_examples=40)
@given(data=st.data())
def test_covered_means_that_no_outcome_changes(data: st.DataObject) -> None:
    """For any policy and question, deleting a covered or unreachable clause changes no outcome."""
    policy = data.draw(policies())
    kinds = {Kind.COVERED, Kind.UNREACHABLE, Kind.DEAD}
    remarks = [r.at for r in lint(policy) if r.kind in kinds and r.finding]
    for label in remarks:
        other = without(policy, label)
        for _ in range(4):
            question = data.draw(questions(policy))
            assert question.put(policy).outcome is question.put(other).outcome


def test_an_order_is_not_covered_by_leave() -> None:
    """What orders work from home says more than a clause that permits the same days."""
    leave: Tree = {"at": "1", "permit": {"every": "hari_kerja"}}
    order: Tree = {"at": "2", "require": {"every": "jumat"}}
    again: Tree = {"at": "3", "require": {"every": "jumat", "whose": {"affair": "keuangan"}}}
    policy = load_policy(text=policy_text(frame([leave, order, again], {})))
    covered = [remark.at for remark in lint(policy) if remark.kind is Kind.COVERED]
    assert covered == ["3"]
