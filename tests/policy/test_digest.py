"""A digest changes whenever an answer could, and never with wording, order or layout."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest

from asn_wfh import (
    CivilServant,
    Decision,
    FactError,
    Policy,
    PolicyError,
    decide,
    history_of,
    load_policy,
)
from asn_wfh.history import Event, Extension, Review
from asn_wfh.limits import figures
from asn_wfh.loading.policy_from_tree import load_policy_text, read_expanded_tree
from asn_wfh.loading.policy_paths import policy_path
from asn_wfh.loading.yaml_reader import LocatedTree
from asn_wfh.mutation.mutants import mutants
from asn_wfh.policy import SEMANTICS
from asn_wfh.policy.digest import digest_content
from engine.test_purity import OWN
from limits.invented_circular import rekaan
from strategies import CLERK

REGIONS = ("bukittinggi", "bangka_barat")
DATES = (
    *(date(2026, 3, 27), date(2026, 4, 3), date(2026, 4, 7), date(2026, 4, 10)),
    *(date(2026, 4, 13), date(2026, 5, 29), date(2026, 6, 12), date(2026, 10, 9)),
)


def marked(region: str) -> LocatedTree:
    """The tree of a shipped policy."""
    return read_expanded_tree(policy_path(region))


def crowd(policy: Policy) -> list[CivilServant]:
    """A clerk, the clerk with each fact another, or not known, and nobody known."""
    from asn_wfh.vocabulary import PERSON_FACETS

    clerk = {**CLERK, "domicile": policy.government.code}
    people = [CivilServant.read(clerk), CivilServant()]
    for name, words in PERSON_FACETS.items():
        for word in (None, *words.words, "31.71", "lainnya"):
            facts = {n: v for n, v in {**clerk, name: word}.items() if v is not None}
            try:
                people.append(CivilServant.read(facts))
            except FactError:
                continue
    return list(dict.fromkeys(people))


def behaviour(policy: Policy) -> Iterator[object]:
    """What a policy answers, sets and warns of, without its wording and its digests."""
    for who in crowd(policy):
        for on in (date(2026, 4, 10), date(2026, 6, 12)):
            yield bare(decide(policy, who, on, rostered=True))
    who = crowd(policy)[0]
    for on in DATES:
        for rostered in (None, True, False):
            yield bare(decide(policy, who, on, rostered=rostered))
    for recalled, absent in ((True, None), (None, "cuti")):
        yield bare(decide(policy, who, DATES[3], recalled=recalled, absent=absent))
    yield [(type(figure).__name__, str(figure)) for figure in figures(policy)]


def bare(decision: Decision) -> object:
    """A decision without what only explains it."""
    return (
        decision.outcome,
        decision.ground,
        [(r.label, r.effect, r.why) for r in decision.reasons],
        [(d.label, d.duty, d.opens, d.due, d.condition, d.to, d.through) for d in decision.duties],
        [(m.fact, m.clauses) for m in decision.missing],
        decision.contested,
        decision.warnings,
    )


@pytest.mark.parametrize(
    "step", [pytest.param(24, marks=pytest.mark.slow), pytest.param(1, marks=pytest.mark.soak)]
)
@pytest.mark.parametrize("region", REGIONS)
def test_a_mutant_that_answers_otherwise_has_another_digest(region: str, step: int) -> None:
    """Each change of a policy that alters an answer, duty, limit or warning alters its digest."""
    base = load_policy_text(policy_path(region).read_text(encoding="utf-8"))
    expected, changed = list(behaviour(base)), 0
    for mutant in list(mutants(marked(region).tree))[::step]:
        try:
            policy = mutant.mutated_policy(marked(region), base)
        except PolicyError:
            continue
        if mutant.stance:
            assert policy.digest == base.digest
        elif policy.digest == base.digest:
            assert list(behaviour(policy)) == expected, mutant.sentence("en")
        else:
            changed += 1
    assert changed > 100 // step


WORDING: dict[str, Callable[[str], str]] = {
    "says": lambda text: text.replace("Boleh pada hari Jumat.", "Jumat boleh."),
    "comment": lambda text: "# sebuah catatan\n" + text,
    "empty line": lambda text: text.replace("provisions:", "\nprovisions:"),
    "quotes": lambda text: text.replace("policy: rekaan", 'policy: "rekaan"'),
    "question": lambda text: text.replace("Zona apa?", "Di zona mana?"),
    "asks": lambda text: text.replace("Sampai kapan?", "Kapan berakhir?"),
    "because": lambda text: text.replace("Menurut katanya.", "Begitu bunyinya."),
    "label of an option": lambda text: text.replace("terus: Terus.", "terus: Berlanjut."),
    "name of the government": lambda text: text.replace("Kabupaten Rekaan", "Kabupaten Baru"),
    "number": lambda text: text.replace("1/2026", "2/2026"),
    "issuer": lambda text: text.replace("Bupati Rekaan", "Bupati"),
    "order of values": lambda text: text.replace(
        "[merah, kuning, hijau]", "[hijau, merah, kuning]"
    ),
    "clause without effect": lambda text: text.replace(
        '  - at: "6"', '  - {at: "7", says: Penutup., no_rule: Hanya penutup.}\n  - at: "6"'
    ),
    "order of provisions": lambda text: text.replace(
        '  - {at: "4", says: Yang dipanggil masuk kantor., recall: any}\n', ""
    ).replace(
        "provisions:\n",
        'provisions:\n  - {at: "4", says: Yang dipanggil masuk kantor., recall: any}\n',
    ),
    "note": lambda text: text.replace(
        "says: Boleh pada hari Jumat.,", "says: Boleh pada hari Jumat., note: Begitu.,"
    ),
}

CONTENT: dict[str, Callable[[str], str]] = {
    "code": lambda text: text.replace('"32.05"', '"32.06"'),
    "zone": lambda text: text.replace("Asia/Jakarta", "Asia/Makassar"),
    "signed": lambda text: text.replace("signed: 2026-01-02", "signed: 2026-01-05"),
    "force": lambda text: text.replace("from: 2026-01-02", "from: 2026-01-05"),
    "end": lambda text: text.replace("until: 2026-06-30", "until: 2026-07-31"),
    "covers": lambda text: text.replace("{except: non_asn}", "[pns, pppk]"),
    "day": lambda text: text.replace("every: jumat", "every: kamis"),
    "group": lambda text: text.replace("[administrator, pengawas]", "[administrator, pelaksana]"),
    "chosen": lambda text: text.replace("chosen: tidak", "chosen: ya")
    .replace("{atasan: ya}", "{atasan: tidak}"),
    "values": lambda text: text.replace("[merah, kuning, hijau]", "[merah, kuning, biru]"),
    "time": lambda text: text.replace('"16:00"', '"16:30"'),
    "duty": lambda text: text.replace("laporan_harian", "rencana_kerja"),
    "effect": lambda text: text.replace("recall: any", "exclude: {post: camat}"),
    "clause": lambda text: text.replace('at: "5"', 'at: "5", part: a'),
}  # fmt: skip


@pytest.mark.parametrize("kind", WORDING)
def test_wording_leaves_the_digest(kind: str) -> None:
    """What only says it otherwise leaves the digest, and changes that of the text."""
    changed = WORDING[kind](OWN)
    assert changed != OWN
    base, policy = load_policy_text(OWN), load_policy_text(changed)
    assert policy.digest == base.digest
    assert policy.text_digest != base.text_digest
    # Where something stands in a file is nothing that it says.
    assert policy == base or kind not in ("comment", "empty line", "quotes")


@pytest.mark.parametrize("kind", CONTENT)
def test_content_changes_the_digest(kind: str) -> None:
    """What could answer otherwise has another digest."""
    changed = CONTENT[kind](OWN)
    assert changed != OWN
    if kind == "clause":
        changed = changed.replace(
            '  - at: "6"', '  - {at: "5", part: b, says: Tetap., no_rule: Sama.}\n  - at: "6"'
        )
    assert load_policy_text(changed).digest != load_policy_text(OWN).digest


def test_an_event_changes_the_digest() -> None:
    """An end that an event moves, and a review that one records, are content."""
    ending = load_policy_text(OWN.replace("in_force: {from: 2026-01-02}",
                                   "in_force: {from: 2026-01-02, until: 2026-05-31, "
                                   "review_every: 2 bulan}"))  # fmt: skip
    on = date(2026, 5, 8)
    extended = Extension("rekaan", date(2026, 12, 31), date(2026, 4, 1), "Pengumuman")
    reviewed = Review("rekaan", date(2026, 5, 2), date(2026, 5, 3), "Berita acara")
    digests = {ending.digest}
    several: list[list[Event]] = [[extended], [reviewed], [extended, reviewed]]
    for events in several:
        policy = history_of([ending], events).policy_for(on)
        assert policy is not None
        digests.add(policy.digest)
        assert decide(history_of([ending], events), CivilServant(), on).digest == policy.digest
    assert len(digests) == 4
    later = history_of([ending], [replace(extended, source="Surat")]).policy_for(on)
    assert later is not None
    assert later.digest in digests


def test_a_digest_outlives_a_version() -> None:
    """A stored digest still names the same text, unless the text is decided otherwise by now.

    Where this fails, an earlier version gave the policy another digest: raise SEMANTICS if it
    also decides otherwise, and write both here.
    """
    policy = load_policy_text(OWN)
    assert (policy.digest[:12], SEMANTICS) == ("048bc164a8c2", 2)
    assert repr(policy) == "<Policy rekaan 048bc164a8c2>"


def test_a_policy_read_as_it_is_read_is_itself(shipped: Policy) -> None:
    """A stance that changes nothing gives the policy itself, with all that is remembered of it."""
    for stance in ({}, dict(shipped.stance)):
        assert shipped.under(stance) is shipped


def test_provisions_are_values(shipped: Policy) -> None:
    """Provisions, and what they say otherwise, can stand in a set, equal ones once."""
    copies = load_policy(shipped.name).provisions
    assert len({*shipped.provisions, *copies}) == len(shipped.provisions)
    others = [other for provision in shipped.provisions for other in provision.otherwise]
    assert others
    assert {hash(other) for other in others} >= {hash(replace(other)) for other in others}


def test_a_stance_leaves_the_digest() -> None:
    """The same circular read another way has the same digest; the decision names the stance."""
    policy = load_policy_text(OWN)
    read = policy.under({"atasan": "ya"})
    assert (read.digest, read.text_digest) == (policy.digest, policy.text_digest)
    assert read != policy


# what the circular does not do


def test_a_circular_that_only_forbids() -> None:
    """It tells that it gives leave to nobody, and its one clause is no finding of `lint`."""
    from asn_wfh.analysis import lint

    text = OWN.replace("permit: {every: jumat}", "oblige: {who: kepala, do: jadwal}")
    text = text.replace(
        '  - {at: "5", says: Melapor., oblige: {who: asn, do: laporan_harian, by: "16:00"}}\n',
        '  - {at: "5", says: Melapor., no_rule: Tidak.}\n',
    )
    policy = load_policy_text(text)
    decision = decide(policy, CivilServant.read(CLERK), date(2026, 4, 10), facts={"zona": "hijau"})
    assert "this circular itself gives permission to nobody" in decision.explain("en")
    assert not [remark for remark in lint(policy) if remark.finding and remark.at[:1].isdigit()]


def test_whom_a_narrower_circular_binds() -> None:
    """A CPNS is told that the circular binds PNS and PPPK, and not all civil servants."""
    policy = load_policy_text(OWN.replace("{except: non_asn}", "[pns, pppk]"))
    decision = decide(policy, CivilServant(employment="cpns"), date(2026, 4, 10))
    sentence = decision.reasons[0].sentence("en")
    assert "(PNS) and contract civil servant (PPPK); it does" in sentence
    assert "only to civil servants" not in sentence
    plain = decide(load_policy_text(OWN), CivilServant(employment="non_asn"), date(2026, 4, 10))
    assert "only to civil servants" in plain.reasons[0].sentence("en")


def test_an_order_that_no_clause_asks_for() -> None:
    """A stated recall is never dropped without a word; one that is asked for, or not, is quiet."""
    without = load_policy_text(OWN.replace("recall: any", "no_rule: Tidak."))
    who, on = CivilServant.read(CLERK), date(2026, 4, 10)
    for policy in (without, load_policy_text(OWN)):
        for recalled in (None, False, True):
            codes = [w.code for w in decide(policy, who, on, recalled=recalled).warnings]
            assert ("recalled_ignored" in codes) == (policy is without and recalled is True)


class _Other(str):
    """A text that prints as another."""

    __slots__ = ()

    def __str__(self) -> str:
        return "Other"


def test_a_reading_is_named_by_the_text_of_its_name() -> None:
    """A text that prints as another, as members of enumerations do, names what it holds."""
    policy = load_policy("bukittinggi")
    name = policy.readings[0].name
    member = _Other(name)
    option = policy.readings[0].option_names[-1]
    assert policy.under({member: option}) == policy.under({name: option})


def test_a_policy_is_equal_to_no_other_thing_and_whatever_its_notes() -> None:
    """A note is no part of what a policy says; what is no policy is another thing."""
    policy = load_policy("bukittinggi")
    first, *others = policy.provisions
    noted = replace(policy, provisions=(replace(first, note="Catatan baru."), *others))
    assert noted == policy
    assert (policy == "bukittinggi") is False
    assert policy.__eq__("bukittinggi") is NotImplemented


def test_a_clause_that_a_reading_may_leave_without_effect_counts() -> None:
    """What a clause does under one option is part of the digest, also if another makes it idle."""
    one, other = (rekaan(f"?permit: {{every: {day}}}") for day in ("jumat", "kamis"))
    assert one.digest != other.digest


def test_a_clause_is_named_by_its_path() -> None:
    """In the content of a digest a clause that is pointed at is the text that cites it."""
    cap = "recall: {at_most: 10%, of: wfh_that_day, round: down}"
    content = digest_content(rekaan("permit: {every: jumat}", cap, 'recall: {within: "2"}'))
    assert '"within": "2"' in json.dumps(content["provisions"])
