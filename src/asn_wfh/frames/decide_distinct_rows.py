"""The questions of a table put to the engine: each distinct one once for each date."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

import numpy as np
import numpy.typing as npt

from asn_wfh.decision import Decision
from asn_wfh.engine.compiled_date import CompiledDate
from asn_wfh.engine.compiled_policy import CompiledPolicy
from asn_wfh.engine.judge_person_for_kind_of_day import day_masks, judge_person
from asn_wfh.frames.decisions_by_code import Decisions, Judgements
from asn_wfh.frames.distinct_person_day_pairs import PersonDayPairs
from asn_wfh.frames.distinct_rows import DistinctRows
from asn_wfh.frames.interchangeable_words import word_classes_of_column
from asn_wfh.frames.person_id_column import IdColumn
from asn_wfh.frames.policy_calendar_and_stance_for_rows import (
    TableQuestion,
    words_of_person_and_of_day,
)
from asn_wfh.frames.read_word_columns import Codes, WordColumn
from asn_wfh.frames.row_faults import RowFaults, Rows
from asn_wfh.frames.rows_sharing_one_date import AskedRows
from asn_wfh.frames.several_rows_describing_one_person import SharedIds
from asn_wfh.frames.wrong_words import WordsByCircular
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["TableDecisions"]


Counts = npt.NDArray[np.int64]
_NO_ROWS: Rows = np.empty(0, dtype=np.intp)


class TableDecisions:
    """The rows of a table that can be asked, and the decisions that they have had so far.

    `ids` says which rows are of one person; None where each is a person of its own.
    """

    def __init__(
        self,
        question: TableQuestion,
        columns: Sequence[WordColumn],
        wrong: Mapping[str, Collection[int]],
        ids: IdColumn | None,
        faults: RowFaults,
    ) -> None:
        """Begin with no decision.

        `wrong` are the places of words of each fact that are none on any date.
        """
        self.question = question
        self.columns = tuple(columns)
        self.wrong = wrong
        self.ids = ids
        self.words_by_circular = WordsByCircular(question, self.columns, ids)
        self.shared_ids = SharedIds.if_table_has_id_column(ids, columns)
        self.faults = faults
        self.decisions = Decisions(question.policies_that_may_answer)
        self._judged: dict[object, tuple[Judgements, Codes]] = {}
        self._last_keys: tuple[object, Rows | None, DistinctRows] | None = None
        self._last_masked: tuple[CompiledPolicy, DistinctRows, PersonDayPairs] | None = None

    def with_columns(self, further: Sequence[WordColumn]) -> TableDecisions:
        """The same rows with columns of further facts; its decisions stand beside those so far."""
        wrong = {**self.wrong, **{column.fact: () for column in further}}
        columns = (*self.columns, *further)
        asked = TableDecisions(self.question, columns, wrong, self.ids, self.faults)
        asked.decisions = self.decisions
        asked.words_by_circular = self.words_by_circular
        return asked

    def decision_codes_on(
        self, on: date, rows: Rows | None, date_place: int | None = None
    ) -> Codes:
        """The codes of rows on one date, in their order; None is all rows.

        -1 where a row cannot be asked; its faults are noted.
        """
        right = self.words_by_circular.right_rows_on(on, rows)
        for fault, faulty in right.faults_and_rows:
            self.faults.note(fault, faulty, date_place)
        if right.places is None:
            return self._codes_of_sound_rows(on, rows, date_place)
        codes = np.full(self.faults.rows if rows is None else len(rows), -1, dtype=np.int32)
        codes[right.places] = self._codes_of_sound_rows(on, right.rows, date_place)
        return codes

    def _codes_of_sound_rows(self, on: date, rows: Rows | None, date_place: int | None) -> Codes:
        """The codes of rows on one date whose words are all right."""
        keys = self._distinct_rows_on(on, rows)
        asked = AskedRows(on, keys, rows, date_place)
        shared = None if self.shared_ids is None else self.shared_ids.which_rows_share_ids(rows)
        # Whoever is described more than once is asked with all descriptions.
        alone = None if shared is None else np.bincount(keys.index[~shared], minlength=keys.count)
        compiled = self.question.compiled_if_one_policy_answers_alone(on)
        by_place = np.full(keys.count, -1, dtype=np.int32)
        if compiled is not None:
            by_place = self._codes_by_person_day_pair(compiled, keys, on, alone)
        # The others are asked one by one, which also says what is wrong with them.
        open_places = by_place < 0 if alone is None else (by_place < 0) & (alone > 0)
        for place in np.flatnonzero(open_places).tolist():
            by_place[place] = self._decision_code_of_question(asked, place)
        codes = by_place[keys.index]
        if shared is not None:
            self._set_codes_of_shared_ids(codes, asked, shared)
        return codes

    def _codes_by_person_day_pair(
        self, compiled: CompiledPolicy, keys: DistinctRows, on: date, alone: Counts | None
    ) -> Codes:
        """The code of each question of a table, asked once for each pair of person and day.

        Those that cannot be asked, or need not be, have -1.
        """
        masked = self._person_day_pairs(compiled, keys)
        days = [
            self._compiled_day_and_facts(compiled, words, on)
            for words in masked.roster_recall_and_absence_words
        ]
        kinds = tuple(
            (day[0].kind, day[0].possible_classes_of_date_valued_own_facts) if day else None
            for day in days
        )
        judged, by_pair = self._judged.get((masked, kinds), (None, None))
        if judged is None or by_pair is None:
            judged = Judgements(compiled.policy)
            masks = [day and day_masks(compiled, *day) for day in days]
            wanted = None if alone is None else np.bincount(masked.pair_of_key, weights=alone)
            by_pair = np.full(len(masked.persons), -1, dtype=np.int32)
            for place, day_place in enumerate(masked.days):
                day, of_day, person = days[day_place], masks[day_place], masked.persons[place]
                if day is None or of_day is None or person is None:
                    continue
                if wanted is None or wanted[place]:
                    judgement = judge_person(compiled, day[0], of_day, person)
                    by_pair[place] = judged.add_if_new(judgement)
            self._judged[masked, kinds] = judged, by_pair
        day = next((day for day in days if day is not None), None)
        base = (
            self.decisions.add_judgements_of_date_return_first_code(compiled, day[0], judged)
            if day
            else 0
        )
        codes = by_pair[masked.pair_of_key]
        return np.where(codes < 0, -1, codes + base).astype(np.int32)

    def _person_day_pairs(self, compiled: CompiledPolicy, keys: DistinctRows) -> PersonDayPairs:
        """The questions of a table as a circular sees them, worked out once."""
        if self._last_masked is not None:
            of_policy, of_keys, masked = self._last_masked
            if of_policy is compiled and of_keys is keys:
                return masked
        masked = PersonDayPairs.of(compiled, keys)
        self._last_masked = compiled, keys, masked
        return masked

    def _compiled_day_and_facts(
        self, compiled: CompiledPolicy, words: Mapping[str, str], on: date
    ) -> tuple[CompiledDate, Mapping[str, str | None]] | None:
        """A date with what rows state of it, and its facts; None where it contradicts itself."""
        try:
            question = self.question.checked_case_of_day(compiled.policy, words, on)
        except FactError:
            return None
        case = question.case
        day = compiled.compiled_date(
            on, case.calendar, case.own_and_open_day_facts_as_pairs, question.day
        )
        return day, question.day_facts

    def _distinct_rows_on(self, on: date, rows: Rows | None) -> DistinctRows:
        """The rows numbered by what is seen of them: on all dates of a circular alike.

        Where a fact is a date, each date sees another side of it.
        """
        question = self.question
        dates = question.own_facts_that_are_dates(on)
        seen_from = on if any(column.fact in dates for column in self.columns) else None
        seen_by = (seen_from, question.names_of_policies_asked(on))
        if self._last_keys is not None:
            before, of_rows, keys = self._last_keys
            if before == seen_by and of_rows is rows:
                return keys
        calendar, policies = question.counting_calendar, question.compiled_policies_asked(on)
        columns = [
            column if rows is None else replace(column, codes=column.codes[rows])
            for column in self.columns
        ]
        wrong = {**self.wrong}
        for words in self.words_by_circular.wrong_on(on):
            wrong[words.column.fact] = words.faults_by_place
        keys = DistinctRows(
            [
                word_classes_of_column(c, policies, on, calendar, wrong.get(c.fact, ()))
                for c in columns
            ],
            self.faults.rows if rows is None else len(rows),
        )
        self._last_keys = seen_by, rows, keys
        return keys

    def _decision_code_of_question(self, asked: AskedRows, place: int) -> int:
        """The code of the decision of rows that are one question; -1 where it cannot be asked."""
        decision = self._decision_or_none_noting_faults(asked, place)
        return -1 if decision is None else self.decisions.add_decision(decision)

    def _decision_or_none_noting_faults(self, asked: AskedRows, place: int) -> Decision | None:
        """The decision of rows that are one question; None where it cannot be asked."""
        person, day = words_of_person_and_of_day(asked.keys.words_of_question(place))
        try:
            decision = self.question.decide([person], day, asked.on)
        except FactError:
            self._note_faults_of_question(asked, place)
            decision = None
        asked.refused[place] = decision is None
        return decision

    def _note_faults_of_questions(self, asked: AskedRows, questions: Sequence[int]) -> None:
        """Note what is wrong with rows of some questions, of each one by itself and once."""
        for place in questions:
            if place not in asked.refused:
                self._decision_or_none_noting_faults(asked, place)

    def _note_faults_of_question(self, asked: AskedRows, place: int) -> None:
        """Note what cannot stand together in rows that are one question, in their own words."""
        rows = asked.places_in_table(np.flatnonzero(asked.keys.index == place))
        tied = [c for c in self.columns if c.fact in self.question.facts_that_may_contradict_others]
        # A word that stands for rows is none of those that have another, or leave the fact out.
        of_all = asked.keys.words_of_question(place)
        of_all = {fact: of_all[fact] for fact in of_all.keys() - {column.fact for column in tied}}
        codes = np.array([column.codes[rows] for column in tied]).reshape(len(tied), len(rows)).T
        distinct, index = np.unique(codes, axis=0, return_inverse=True)
        for number, each in enumerate(distinct.tolist()):
            with_codes = zip(tied, each, strict=True)
            stated = {column.fact: column.words[code] for column, code in with_codes if code >= 0}
            person, day = words_of_person_and_of_day({**of_all, **stated})
            try:
                self.question.decide([person], day, asked.on)
            except FactError as error:
                for fault in error.faults:
                    self.faults.note(fault, rows[index.reshape(-1) == number], asked.date_place)

    def _set_codes_of_shared_ids(
        self, codes: Codes, asked: AskedRows, shared: npt.NDArray[np.bool_]
    ) -> None:
        """Answer the rows of each person who is described more than once."""
        assert self.shared_ids is not None
        code_of: dict[tuple[int, ...], int] = {}
        unlike: list[Rows] = []
        beside_refused: list[Rows] = []
        for person in self.shared_ids.people(asked, shared):
            if person.differ:
                unlike.append(person.places)
                codes[person.places] = -1
                self._note_faults_of_questions(asked, person.questions)
                continue
            if person.questions not in code_of:
                code_of[person.questions] = self._decision_code_of_described_person(
                    asked, person.questions
                )
            codes[person.places] = code = code_of[person.questions]
            if code < 0:
                refused = [q for q in person.questions if asked.refused[q]]
                others = ~np.isin(asked.keys.index[person.places], refused)
                beside_refused.append(person.places[others])
        ids = self.shared_ids.ids
        days_differ = Fault.of("table_days_differ", name=ids.name)
        for fault, places in ((days_differ, unlike), (ids.fault_of_other_row, beside_refused)):
            rows = asked.places_in_table(np.sort(np.concatenate([_NO_ROWS, *places])))
            if len(rows):
                self.faults.note(fault, rows, asked.date_place)

    def _decision_code_of_described_person(self, asked: AskedRows, questions: Sequence[int]) -> int:
        """The code of the decision of a person described so; -1 where it cannot be asked.

        Whatever cannot be asked of a person cannot be asked of one of the descriptions.
        """
        described = [
            words_of_person_and_of_day(asked.keys.words_of_question(place)) for place in questions
        ]
        _, day = described[0]
        try:
            people = [person for person, _ in described]
            return self.decisions.add_decision(self.question.decide(people, day, asked.on))
        except FactError:
            self._note_faults_of_questions(asked, questions)
            if not any(asked.refused[place] for place in questions):
                raise
            return -1
