"""The level and the post of somebody, from eselon, kind of post, title and jenjang of a list.

Each column claims a set of levels.  What all leave is the level, if it is one; nothing left is a
contradiction, and more than one stays unknown.
Sources: UU 20/2023; PP 11/2017; PP 18/2016 (eselon); PermenPANRB 1/2023 (functional levels).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import LEVEL, PERSON_FACETS
from asn_wfh.messages.errors import Fault
from asn_wfh.people.acting_posts_in_title import own_and_acting_titles
from asn_wfh.people.files.plain_cells_and_headings import plain_name
from asn_wfh.people.heads_in_titles import is_level_of_head, level_of_structural_head
from asn_wfh.people.levels_of_title import (
    EXPERT,
    FUNCTIONAL,
    NOT_MANAGERIAL,
    SKILLED,
    STAFF,
    STRUCTURAL,
    Levels,
    TitleLevels,
    levels_of_title,
)
from asn_wfh.people.post_of_title import (
    LEVEL_OF_POST,
    may_be_leader_of_unit,
    post_or_why_unknown,
)

__all__ = ["POSITION_FIELDS", "Position", "level_of_text", "read_level_and_post"]

POSITION_FIELDS = ("eselon", "eselon_id", "jenis_jabatan", "jabatan", "jenjang")
"""The fields that tell a position."""
_EVERY: Levels = frozenset(LEVEL)
_ACTING = "acting_post"
_ESELON = re.compile(r"(?:eselon |esl? )?(iv|iii|ii|i|v|[1-5])(?: ?([ab12]))?")
_OF_KELURAHAN = re.compile(r"kel(?:urahan)?\b")
_NO_TITLE = re.compile(r"[0-9 /]+|true|false|benar|salah|ya|tidak")
"""What stands where a title is asked for and names none, as a number or a JSON `true`."""
_ROMAN = {"1": "i", "2": "ii", "3": "iii", "4": "iv", "5": "v"}
_LEVELS_OF_ESELON: Mapping[str, Levels] = {
    "i": frozenset({"jpt_utama", "jpt_madya"}),
    "ii": frozenset({"jpt_pratama"}),
    "iii": frozenset({"administrator"}),
    "iv": frozenset({"pengawas"}),
    "v": STAFF,
}
_NO_ESELON = frozenset(
    {"non eselon", "noneselon", "tidak bereselon", "99", "0", "00", "jfu", "jft"}
)
_KINDS: Mapping[str, Levels] = {
    **dict.fromkeys(
        ("1", "struktural", "jabatan struktural", "manajerial", "jabatan manajerial"), STRUCTURAL
    ),
    **dict.fromkeys(
        (
            *("2", "fungsional", "jabatan fungsional", "fungsional tertentu", "jft", "jf"),
            "jabatan fungsional tertentu",
        ),
        FUNCTIONAL,
    ),
    **dict.fromkeys(
        (
            *("4", "pelaksana", "jabatan pelaksana", "fungsional umum", "jfu"),
            "jabatan fungsional umum",
        ),
        STAFF,
    ),
    "non manajerial": NOT_MANAGERIAL,
    "jabatan non manajerial": NOT_MANAGERIAL,
    "jabatan fungsional keahlian": EXPERT,
    "jabatan fungsional keterampilan": SKILLED,
    "jabatan pimpinan tinggi": frozenset({"jpt_utama", "jpt_madya", "jpt_pratama"}),
    "jabatan administrasi": frozenset({"administrator", "pengawas", "pelaksana"}),
}
"""The levels of each kind of post; the ids are those of SIASN."""


@dataclass(frozen=True, slots=True)
class Position:
    """Level and post as a list tells them; of each that stays unknown `unknown` has the reason.

    `fault` is set where the columns contradict each other or hold an unknown word, with the field
    of the column as its key.  `acting` are the acting posts that the title names.  `levels_left`
    are the levels of which others may state one where the level is unknown.
    """

    level: str | None = None
    post: str | None = None
    unknown: tuple[tuple[str, str], ...] = ()
    faults: tuple[Fault, ...] = ()
    acting: tuple[str, ...] = ()
    levels_left: Levels = _EVERY


def _level_by_wording() -> dict[str, str]:
    """Every way to write a level alone, made plain."""
    words: dict[str, str] = {}
    for level, word in PERSON_FACETS["level"].words.items():
        label = plain_name(word.id)
        words |= {plain_name(level): level, label: level}
        words[label.removeprefix("jf ")] = level
        words[label.replace("pejabat", "jabatan", 1)] = level
        words[label.removeprefix("pejabat ")] = level
    for level in ("utama", "madya", "pratama"):
        words[f"jpt {level}"] = f"jpt_{level}"
    for level in ("pelaksana", "administrator", "pengawas"):
        words[f"jabatan {level}"] = level
    return words


_LEVEL_WORDS = _level_by_wording()


def level_of_text(text: str) -> str | None:
    """The level that a text names alone: a word of the law, its label, or an eselon."""
    plain = plain_name(text)
    if plain in _LEVEL_WORDS:
        return _LEVEL_WORDS[plain]
    levels = _eselon_levels(plain)
    return next(iter(levels)) if levels is not None and len(levels) == 1 else None


def read_level_and_post(cells: Mapping[str, str], units: Sequence[str] = ()) -> Position:
    """The position that the cells of a row tell, by field; an empty one tells nothing.

    `units` are the names of their unit and of those above it, made plain.
    """
    faults: list[Fault] = []
    claims = dict(_possible_levels_by_column(cells, faults))
    title, acting = own_and_acting_titles(cells.get("jabatan", ""))
    if _NO_TITLE.fullmatch(title):
        title = ""
    if faults:
        return Position(faults=tuple(faults))
    # Beside an acting post a column of a head may be about that post, and says less of the own.
    of_own = [levels for levels in claims.values() if not (acting and levels & STRUCTURAL)]
    if acting and not title:
        unknown = (("level", _ACTING), ("post", _ACTING))
        return Position(unknown=unknown, acting=acting, levels_left=_levels_left(of_own, _EVERY))
    post, post_reason = post_or_why_unknown(title, units)
    of_title = _levels_of_title_in(units, title, claims.get("jenis_jabatan", frozenset()))
    of_others = _EVERY.intersection(*claims.values())
    level_of_post = LEVEL_OF_POST.get(post or "")
    if level_of_post:
        of_title = replace(of_title, levels=frozenset({level_of_post}))
    levels = of_title.levels
    if levels:
        claims["jabatan"] = levels
    left = of_others & levels if levels else of_others
    if not left and not acting:
        return Position(faults=(_contradiction(claims, cells),))
    is_settled = len(left if of_title.is_sure else of_others) == 1
    level = next(iter(left - of_title.doubtful), None) if is_settled else None
    if level is None and claims.get("jenis_jabatan") == STRUCTURAL and not acting:
        level = next(iter(left & {level_of_structural_head(title)} - of_title.doubtful), None)
    is_of_acting = bool(acting) and level in STRUCTURAL and not is_level_of_head(title, level)
    reasons = []
    if not left or is_of_acting:
        level = None
        reasons.append(("level", _ACTING))
    elif level is None:
        stated = title or any(cells.get(field) for field in ("eselon", "eselon_id", "jenjang"))
        reasons.append(("level", "title_silent" if stated else "blank"))
    # Staff and functional posts lead no kelurahan, whatever their title leaves out.
    is_leader = level is None or level in LEVEL_OF_POST.values()
    if post == "lainnya" and is_leader and may_be_leader_of_unit(title, units):
        post, post_reason = None, "title_silent"
    if post is None:
        reasons.append(("post", post_reason))
    levels_left = _levels_left(of_own, of_title.allowed) if level is None else _EVERY
    return Position(level, post, tuple(reasons), acting=acting, levels_left=levels_left)


def _levels_of_title_in(units: Sequence[str], title: str, kind: Levels) -> TitleLevels:
    """What a title says of the level: only a kelurahan has a secretary who is a pengawas."""
    of_title = levels_of_title(title, kind)
    if title == "sekretaris" and units and not any(map(_OF_KELURAHAN.match, units)):
        return replace(of_title, doubtful=of_title.doubtful | {"pengawas"})
    return of_title


def _levels_left(of_columns: Iterable[Levels], of_title: Levels) -> Levels:
    """The levels that columns and title leave together; where none, those that either names.

    An office may settle a doubt between columns and title, but never in favour of a third.
    """
    others = _EVERY.intersection(*of_columns)
    return others & of_title or others | of_title


def _possible_levels_by_column(
    cells: Mapping[str, str], faults: list[Fault]
) -> Iterator[tuple[str, Levels]]:
    """The levels that each column leaves; what it does not know goes to `faults`."""
    for field in ("eselon", "eselon_id"):
        text = plain_name(cells.get(field, ""))
        if text:
            levels = _eselon_levels(text)
            if levels is None:
                faults.append(Fault.of("staff_eselon", value=cells[field]).at(key=field))
            else:
                yield field, levels
    for field, words in (("jenis_jabatan", _KIND_WORDS), ("jenjang", _JENJANG_WORDS)):
        text = plain_name(cells.get(field, ""))
        if text and text not in words:
            hint = unknown_word_hint(text, words)
            faults.append(Fault.of("unknown_word", word=cells[field], **hint).at(key=field))
        elif text:
            yield field, words[text]


_ALONE = {word: frozenset({level}) for word, level in _LEVEL_WORDS.items()}
_KIND_WORDS: Mapping[str, Levels] = {
    **{word: levels for word, levels in _ALONE.items() if word.startswith("jabatan ")},
    **_KINDS,
}
_JENJANG_WORDS: Mapping[str, Levels] = {
    **_KINDS,
    **_ALONE,
    "utama": frozenset({"ahli_utama", "jpt_utama"}),
    "madya": frozenset({"ahli_madya", "jpt_madya"}),
    "muda": frozenset({"ahli_muda"}),
    "pertama": frozenset({"ahli_pertama"}),
    "pratama": frozenset({"jpt_pratama"}),
    "keahlian": EXPERT,
    "keterampilan": SKILLED,
}


def _eselon_levels(plain: str) -> Levels | None:
    """The levels of an eselon made plain: `31`, `iii a`, `eselon iii a`; None for no eselon."""
    if plain in _NO_ESELON:
        return NOT_MANAGERIAL
    match = _ESELON.fullmatch(plain)
    if match is None:
        return None
    step = _ROMAN.get(match[1], match[1])
    if step == "i" and match[2] in ("b", "2"):
        return frozenset({"jpt_madya"})
    return _LEVELS_OF_ESELON[step]


def _contradiction(claims: Mapping[str, Levels], cells: Mapping[str, str]) -> Fault:
    """The fault of two columns that leave no level together, or of all where no two do."""
    fields = list(claims)
    pairs = [
        (one, two)
        for n, one in enumerate(fields)
        for two in fields[n + 1 :]
        if not claims[one] & claims[two]
    ]
    one, *others = pairs[0] if pairs else fields
    return Fault.of(
        "staff_columns_differ",
        value=cells[one],
        others=", ".join(f"`{cells[field]}`" for field in others),
        field=", ".join(others),
    ).at(key=one)
