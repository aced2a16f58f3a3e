"""Small random policies over the effect words, as the tree of their file.

The words are few, so that clauses meet: three levels, three affairs, a few facts of the policy's
own, two weekdays, one boundary between two periods.  A tree holds texts, lists and mappings, as
YAML has them; JSON is YAML, so that `policy_text` is the file.
"""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

__all__ = [
    "BOUNDARY",
    "FORCE",
    "GOVERNMENT",
    "LISTS",
    "OWN_FACTS",
    "Tree",
    "draw_policy",
    "frame",
    "policy_text",
]

Tree = dict[str, Any]

GOVERNMENT = "99.01"
FORCE = date(2027, 1, 2)
BOUNDARY = date(2027, 3, 17)

LISTS: dict[str, tuple[str, ...]] = {
    "level": ("pelaksana", "administrator", "ahli_madya"),
    "affair": ("keuangan", "kearsipan", "kewilayahan"),
    "task": ("lapangan", "pelayanan"),
    "employment": ("pns", "pppk", "pppk_paruh_waktu"),
    "post": ("camat", "lurah"),
}
OWN_FACTS: dict[str, Tree] = {
    "kelas": {"values": ["inti", "penunjang"], "question": "Kelas apa?"},
    "rawan": {"values": ["ya", "tidak"], "unstated": "tidak", "question": "Rawan?"},
    "surat": {"act_of": "kepala", "question": "Sudahkah ada surat?"},
    "izin": {"act_of": "ppk", "question": "Sudahkah ada izin?"},
    "tingkat": {
        "values": ["rendah", "sedang", "tinggi"],
        "ordered": "ya",
        "question": "Tingkat apa?",
    },
    "lahir": {"date": "ya", "question": "Tanggal lahir?"},
    "genangan": {"date": "ya", "unstated": "tidak_ada", "question": "Tanggal genangan?"},
}
ACTS = tuple(name for name, fact in OWN_FACTS.items() if "act_of" in fact)

WORDS = (
    *("permit", "permit", "require", "require", "exclude", "exclude", "exclude"),
    *("share", "share", "share", "recall", "rotate", "schedule", "stay_within"),
    *("exempt", "exempt"),
)
BASES = ("all_in_office", "eligible_in_office", "smallest_unit", "present")
PERCENTAGES = ("0%", "20%", "40%", "60%", "100%")


def policy_text(tree: Tree) -> str:
    """The file of a policy."""
    return json.dumps(tree, indent=1)


def frame(provisions: list[Tree], facts: Tree, covers: Any = "semua") -> Tree:
    """A policy around its provisions with an effect, which become clauses 1, 2, ..."""
    clauses: list[Tree] = [{"at": "opening", "says": "Pembuka.", "no_rule": "Hanya pembuka."}]
    clauses += [{"says": f"Butir {provision['at']}.", **provision} for provision in provisions]
    last = max(int(provision["at"]) for provision in provisions) + 1
    clauses.append({"at": str(last), "says": "Masa.", "in_force": {"from": FORCE.isoformat()}})
    tree: Tree = {
        "policy": "rekaan",
        "government": {"name": "Kota Rekaan", "code": GOVERNMENT, "timezone": "Asia/Jakarta"},
        "circular": {"number": "1/2027", "signed": "2027-01-02", "issuer": "Wali Kota Rekaan"},
        "covers": {"at": "opening", "whose": covers},
        "provisions": clauses,
    }
    if facts:
        tree["facts"] = facts
    return tree


def draw_policy(random: Random) -> Tree:
    """A policy of two to six provisions."""
    own = random.sample(sorted(OWN_FACTS), random.randint(1, 3))
    draw = _Drawing(random, own)
    words = ["permit" if random.random() < 0.6 else "require"]
    words += random.choices(WORDS, k=random.choice((1, 2, 3, 3, 4, 4, 5, 5)))
    random.shuffle(words)
    plain = random.random() < 0.5
    provisions: list[Tree] = []
    for place, word in enumerate(words, 1):
        if provisions and "part" not in provisions[-1] and random.random() < 0.08:
            provisions[-1]["part"] = "a"
            provisions.append({"at": provisions[-1]["at"], "part": "b"})
        else:
            provisions.append({"at": str(place)})
        provisions[-1][word] = (
            {"every": "hari_kerja"} if plain and word == "permit" else draw.effect(word)
        )
        plain = plain and word != "permit"
    _number_again(provisions)
    _draw_silences(random, provisions)
    everything = json.dumps(provisions)
    facts = {name: OWN_FACTS[name] for name in OWN_FACTS if f'"{name}"' in everything}
    covers = "semua" if random.random() < 0.8 else {"employment": ["pns", "cpns", "pppk"]}
    return frame(provisions, facts, covers)


def _number_again(provisions: list[Tree]) -> None:
    """Number the clauses 1, 2, ... where parts have left gaps."""
    numbers: dict[str, str] = {}
    for provision in provisions:
        provision["at"] = numbers.setdefault(provision["at"], str(len(numbers) + 1))


def _draw_silences(random: Random, provisions: list[Tree]) -> None:
    """Let some provisions speak in place of others; what exempts does so always."""
    for provision in provisions:
        others = [p for p in provisions if p["at"] != provision["at"]]
        if "exempt" in provision:
            # What else would it say? A clause of two parts has the other one at least.
            others = others or [p for p in provisions if p is not provision]
        elif not others or random.random() > 0.35:
            continue
        chosen = random.sample(others, min(len(others), random.choice((1, 1, 1, 2))))
        labels = [
            f"{p['at']}/{p['part']}"
            if "part" in p and (p["at"] == provision["at"] or random.random() < 0.5)
            else p["at"]
            for p in chosen
        ]
        labels = list(dict.fromkeys(labels))
        word = next(key for key in provision if key not in ("at", "part"))
        effect = provision[word]
        if isinstance(effect, str):
            effect = {"place": "territory"} if word == "stay_within" else {"every": "hari_kerja"}
        elif isinstance(effect, list):
            place = random.randrange(len(effect))
            items = [*effect]
            items[place] = {**items[place], "instead_of": labels}
            provision[word] = items
            continue
        provision[word] = {**effect, "instead_of": labels if len(labels) > 1 else labels[0]}


@dataclass(frozen=True)
class _Drawing:
    """How the effects of one policy are drawn."""

    random: Random
    own: list[str]

    def chance(self, of: float) -> bool:
        return self.random.random() < of

    def effect(self, word: str) -> Any:
        """What stands behind an effect word."""
        if word in ("permit", "require"):
            if self.chance(0.2):
                return [self.giving() for _ in range(2)]
            return self.giving()
        if word == "exclude":
            groups = [self.excluding() for _ in range(1 if self.chance(0.7) else 2)]
            return groups[0] if len(groups) == 1 else groups
        if word == "share":
            return self.share()
        if word == "exempt":
            return self.scope(every=0.3, whose=0.8)
        scope = self.scope(every=0.2, whose=0.5)
        if word == "rotate":
            figures = {"wfh": "50%", "wfo": "50%", "of": "all_in_office", "odd_person": "wfo"}
            return {**figures, "share": "at_most", "turns": "calendar", **scope}
        if word == "stay_within":
            return {"place": "territory", **scope} if scope else "territory"
        return scope or "any"

    def giving(self) -> Tree:
        """One mapping of a `permit` or a `require`."""
        days = {"every": "hari_kerja"} if self.chance(0.5) else self.days(named=True)
        return {**days, **self.scope(every=0, whose=0.45, once=0.35)}

    def excluding(self) -> Tree:
        """One group of an `exclude`."""
        scope = self.scope(every=0.2, whose=0, once=0.15)
        return {**(self.group() if self.chance(0.9) or not scope else {}), **scope}

    def scope(self, every: float, whose: float, once: float = 0.12) -> Tree:
        """Some words of the scope."""
        scope: Tree = self.days(named=True) if self.chance(every) else {}
        if self.chance(0.1):
            scope["weeks"] = self.random.choice((["1"], ["2", "akhir"], "akhir", ["5"]))
        if self.chance(0.12):
            scope["from"] = BOUNDARY.isoformat()
        elif self.chance(0.12):
            scope["until"] = (BOUNDARY - timedelta(days=1)).isoformat()
        if self.chance(whose):
            groups = [self.group() for _ in range(1 if self.chance(0.8) else 2)]
            scope["whose"] = groups[0] if len(groups) == 1 else groups
        acts = [name for name in self.own if name in ACTS]
        if acts and self.chance(once):
            scope["once"] = acts if len(acts) > 1 and self.chance(0.5) else acts[0]
        return scope

    def days(self, named: bool) -> Tree:
        """Weekdays or dates."""
        if named and self.chance(0.12):
            return {"dates": ["2027-03-05", "2027-03-19", "2027-04-02", "2027-04-14"]}
        return {"every": self.random.choice(("jumat", "jumat", ["rabu", "jumat"], "hari_kerja"))}

    def group(self) -> Tree:
        """One box of people."""
        names = [*self.own, *self.own, "level", "level", "affair", "task", "employment", "post"]
        chosen = {self.random.choice(names) for _ in range(1 if self.chance(0.65) else 2)}
        return {name: self.values(name) for name in sorted(chosen)}

    def values(self, name: str) -> Any:
        """What a group says of one fact."""
        random = self.random
        fact = OWN_FACTS.get(name, {})
        if name == "lahir":
            word = "at_least" if self.chance(0.7) else "below"
            return {"years": {word: random.choice(("55 tahun", "55 tahun", "58 tahun"))}}
        if name == "genangan":
            return {"within": random.choice(("3 hari_kerja", "3 hari_kerja", "3 hari", "6 hari"))}
        if "ordered" in fact:
            bounds = ({"at_least": "sedang"}, {"at_most": "sedang"}, {"at_least": "tinggi"})
            return random.choice((*bounds, "tinggi", ["rendah", "tinggi"], {"except": "rendah"}))
        if name == "level" and self.chance(0.3):
            word = random.choice(("at_least", "at_most"))
            return {word: random.choice(("administrator", "pengawas"))}
        values = LISTS.get(name) or fact.get("values") or ("belum", "sudah", "ditolak")
        if len(values) > 2 and self.chance(0.3):
            some = random.sample(list(values), 2)
            return {"except": some} if self.chance(0.3) else some
        one = random.choice(list(values))
        return {"except": one} if self.chance(0.15) else one

    def share(self) -> Tree:
        """What stands behind `share`."""
        scope = self.scope(every=0.3, whose=0.5)
        if self.chance(0.25):
            scope["whose"] = "others"
        figures = self.table() if self.chance(0.2) else self.figures()
        more: Tree = {"of": self.random.choice(BASES)}
        if self.chance(0.2):
            more["set_by"] = self.random.choice(("kepala", "ppk"))
        if self.chance(0.2) and figures != {"home": "any"}:
            more["round"] = self.random.choice(("down", "up", "nearest", "down_min_one"))
        if gives_to_all(figures) and "dates" not in scope:
            scope.setdefault("every", self.random.choice(("jumat", "hari_kerja")))
        return {**figures, **more, **scope}

    def figures(self) -> Tree:
        """The bounds of one side, rarely of both."""
        random = self.random
        side = random.choice(("home", "office"))
        if self.chance(0.1):
            return {"home": "any"}
        if self.chance(0.2):
            low, high = sorted(random.choices((20, 40, 60), k=2))
            return {side: {"at_least": f"{low}%", "at_most": f"{high}%"}}
        bound = random.choice(("at_most", "at_most", "at_least", "exactly"))
        figures: Tree = {side: {bound: random.choice(PERCENTAGES)}}
        if bound == "at_most" and self.chance(0.1):
            figures["office" if side == "home" else "home"] = {
                "at_most": random.choice(("60%", "80%"))
            }
        return figures

    def table(self) -> Tree:
        """A table over one or two facts; rarely one that misses a cell or has it twice."""
        random = self.random
        by: list[tuple[str, list[Any]]] = [("affair", ["keuangan", {"except": "keuangan"}])]
        if "kelas" in self.own:
            by.insert(0, ("kelas", ["inti", "penunjang"]))
        if "tingkat" in self.own:
            by.insert(0, ("tingkat", ["tinggi", ["rendah", "sedang"]]))
        by = by[: 1 if self.chance(0.5) else 2]
        rows: list[list[Any]] = [[value] for value in by[0][1]]
        if len(by) == 2:
            first, second = by[0][1], by[1][1]
            rows = [[first[0], "*"], *([first[1], value] for value in second)]
        for row in rows:
            row.append(random.choice(PERCENTAGES))
        if self.chance(0.04):
            rows.pop()
        side, bound = (
            random.choice(("home", "office")),
            random.choice(("at_most", "at_least", "exactly")),
        )
        return {
            "table": {"by": [name for name, _ in by], "side": side, "bound": bound, "rows": rows}
        }


def gives_to_all(figures: Tree) -> bool:
    """Whether a share lets everybody work from home, everywhere or in a row of its table."""
    table = figures.get("table")
    if table:
        sides = [{table["side"]: {table["bound"]: row[-1]}} for row in table["rows"]]
        return any(map(gives_to_all, sides))
    home, office = figures.get("home", {}), figures.get("office", {})
    if home == "any":
        return False
    least = {home.get("at_least"), home.get("exactly")}
    most = {office.get("at_most"), office.get("exactly")}
    return "100%" in least or "0%" in most
