"""Which facts of a person go together, written from the articles and not from the library."""

from collections.abc import Iterable, Mapping

MANAGERS = frozenset({"jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas"})
RANK = {"camat": "administrator", "lurah": "pengawas"}
OFFICE = {"rsud": "kesehatan", "satuan_pendidikan": "pendidikan"}

# The sets of values that some article tells apart.
TIED: Mapping[str, tuple[frozenset[str], ...]] = {
    "employment": (frozenset({"pppk_paruh_waktu"}),),
    "level": (MANAGERS, frozenset({"administrator"}), frozenset({"pengawas"})),
    "post": (frozenset({"camat"}), frozenset({"lurah"})),
    "affair": tuple(frozenset({word}) for word in ("kewilayahan", *OFFICE.values())),
    "unit": tuple(frozenset({word}) for word in OFFICE),
}


def is_possible(facts: Mapping[str, str | None]) -> bool:
    """Tell whether some person can be all that is stated; what is not stated may be anything."""
    post, unit, level = (facts.get(name) for name in ("post", "unit", "level"))
    affairs = {facts[name] for name in ("affair",) if facts.get(name)}
    affairs |= {"kewilayahan"} if post in RANK else set()
    affairs |= {OFFICE[unit]} if unit in OFFICE else set()
    levels = {level} if level else set()
    levels |= {RANK[post]} if post in RANK else set()
    part_time = facts.get("employment") == "pppk_paruh_waktu"
    return len(affairs) < 2 and len(levels) < 2 and not (part_time and levels & MANAGERS)


def all_possible(people: Iterable[Mapping[str, str | None]]) -> bool:
    """Tell whether each description of a person is possible."""
    return all(map(is_possible, people))


def made_possible(facts: Mapping[str, str | None]) -> dict[str, str | None]:
    """The facts with those moved that a post, a unit or a contract settles."""
    person = dict(facts)

    def move(name: str, value: str) -> None:
        if person.get(name) is not None:
            person[name] = value

    post, unit = person.get("post"), person.get("unit")
    if post in RANK:
        move("affair", "kewilayahan")
        move("level", RANK[post])
        if unit in OFFICE:
            person["unit"] = "induk"
        if person.get("employment") == "pppk_paruh_waktu":
            person["employment"] = "pns"
    elif unit in OFFICE:
        move("affair", OFFICE[unit])
    if person.get("employment") == "pppk_paruh_waktu" and person.get("level") in MANAGERS:
        person["level"] = "pelaksana"
    return person
