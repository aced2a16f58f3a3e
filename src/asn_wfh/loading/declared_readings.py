"""The readings that a policy file declares, and the options that its clauses name of them."""

from __future__ import annotations

from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import FACETS
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.policy_file_shapes import ReadingShape
from asn_wfh.loading.yaml_reader import Path, Tree
from asn_wfh.messages.errors import Fault
from asn_wfh.policy import Reading

__all__ = ["DeclaredReadings"]

_FACETS = frozenset({*FACETS, "period"})
"""A reading is one more facet of what a policy can be asked, so it is named as none of these."""


class DeclaredReadings:
    """The readings of one file: those that are whole, and what clauses name of all of them."""

    def __init__(self, notes: Diagnostics) -> None:
        self.notes = notes
        self.options: dict[str, tuple[str, ...]] = {}
        self.chosen: dict[str, Tree | None] = {}
        self.named: set[str] = set()
        self.whole: dict[str, Reading] = {}
        self.used: set[tuple[str, str]] = set()

    def read_readings(self, readings: Tree | None) -> None:
        """The readings as values; clauses may name the options even of those that are broken."""
        for name, raw in readings.items() if isinstance(readings, dict) else ():
            path: Path = ("readings", name)
            options = raw.get("options") if isinstance(raw, dict) else None
            self.options[name] = tuple(options) if isinstance(options, dict) else ()
            self.chosen[name] = raw.get("chosen") if isinstance(raw, dict) else None
            named, reading = (
                self.notes.check_name_form(name, path),
                self.notes.validate_or_note_faults(ReadingShape, raw, path),
            )
            if name in _FACETS or name in self.notes.vocabulary:
                self.notes.note_fault(Fault.of("taken_name", name=name), path, of_key=True)
            if reading is None:
                continue
            for option in reading.options:
                named = self.notes.check_name_form(option, (*path, "options", option)) and named
            option_names = tuple(reading.options)
            if len(option_names) < 2:
                self.notes.note_fault(Fault.of("one_option"), (*path, "options"), of_key=True)
            picked = {"chosen": reading.chosen, "literal": reading.literal}
            wrong = {
                k: o for k, o in picked.items() if o and option_names and o not in option_names
            }
            for key, option in wrong.items():
                fault = Fault.of(
                    "unknown_word", word=option, **unknown_word_hint(option, option_names)
                )
                self.notes.note_fault(fault, (*path, key))
            if option_names and named and not wrong:
                means = tuple(reading.options.items())
                self.whole[name] = Reading(
                    name,
                    reading.asks,
                    means,
                    reading.chosen,
                    reading.because,
                    reading.at,
                    reading.means,
                    reading.literal,
                )

    def check_option_exists(self, name: str, option: Tree, path: Path) -> bool:
        """Whether a reading has the option named; a fault is noted if not."""
        options = self.options.get(name)
        self.named.add(name)
        if options is None and not self.options:
            self.notes.note_fault(Fault.of("no_readings", name=name), path, of_key=True)
        elif options is None:
            fault = Fault.of("unknown_key", key=name, **unknown_word_hint(name, self.options))
            self.notes.note_fault(fault, path, of_key=True)
        elif not isinstance(option, str):
            self.notes.note_fault(Fault.of("not_a_text"), path)
        elif options and option not in options:
            self.notes.note_fault(
                Fault.of("unknown_word", word=option, **unknown_word_hint(option, options)), path
            )
        else:
            self.used.add((name, option))
            return True
        return False

    def check_every_option_used(self) -> None:
        """Every option but the chosen one changes some clause."""
        for name, options in self.options.items():
            if self.chosen[name] is None or len(options) < 2:
                continue
            # The clause that a reading lists is the one from which its provision is gone.
            whole = self.whole.get(name)
            clause = str(whole.at[0]) if whole and whole.at else ""
            if name not in self.named:
                path: Path = ("readings", name)
                fault = Fault.of("unused_reading", name=name).at(clause=clause)
                self.notes.note_fault(fault, path, of_key=True)
                continue
            for option in options:
                if option == self.chosen[name] or (name, option) in self.used:
                    continue
                path = ("readings", name, "options", option)
                fault = Fault.of("unused_option", option=option).at(clause=clause)
                self.notes.note_fault(fault, path, of_key=True)
