"""Which tests stand nearest to each file of the library, the quickest first."""

from collections.abc import Mapping

__all__ = ["LEFT_OUT", "ROOMS", "nearest", "room_of"]

_DECIDED = (
    "tests/engine/test_remembered.py",
    "tests/engine/test_decide_cases.py",
    "tests/public/test_contract.py",
)
_OPEN = (
    "tests/engine/test_decisive.py",
    "tests/law/test_fact_ties.py",
    "tests/engine/test_remembered.py",
)
_DAYS = (
    "tests/law/test_workdays.py",
    "tests/law/test_calendars.py",
    "tests/reference/test_calendar.py",
)
_ASKED = (
    "tests/law/test_civil_servant.py",
    "tests/engine/test_remembered.py",
    "tests/public/test_wrong_questions.py",
)
_TIED = ("tests/law/test_fact_ties.py", "tests/engine/test_unknown.py")
_HANGING = ("tests/engine/test_decisive.py",)
_STORED = (
    "tests/policy/test_digest.py",
    "tests/public/test_contract.py",
    "tests/history",
)
_WORDS_OF_LAW = ("tests/law/test_clause.py", "tests/engine/test_decide_cases.py", "tests/limits")
_OWN_FACTS = (
    "tests/law/test_own_fact_value_labels.py",
    *_ASKED,
    "tests/policies",
    "tests/loading/test_policy_faults.py",
)

_ENGLISH = ("tests/loading/test_english_sentences.py", "tests/policies/test_english.py")

ROOMS: Mapping[str, tuple[str, ...]] = {
    "kernel/boxes.py": ("tests/kernel/test_boxes.py",),
    "kernel/search_outside_boxes.py": ("tests/kernel/test_search_outside_boxes.py", *_OPEN),
    "kernel/what_impossible_boxes_leave_possible.py": _TIED,
    "law/fact_ties.py": _TIED,
    "kernel/values_made_on_look_up.py": ("tests/kernel/test_values_made_on_look_up.py",),
    "kernel/canonical_json.py": ("tests/kernel/test_canonical_json.py", *_STORED),
    "frames": ("tests/frames",),
    "people": ("tests/people",),
    "book": ("tests/book",),
    "roster": ("tests/roster",),
    "people/units_named_in_steps.py": (
        "tests/people/test_units_named_in_steps.py",
        "tests/people/test_office_directory.py",
    ),
    "people/rooms_that_serve_people.py": (
        "tests/people/test_names_here_and_elsewhere.py",
        "tests/people/test_units_named_in_steps.py",
    ),
    "people/phrases_of_plain_names.py": ("tests/people/test_units_named_in_steps.py",),
    "people/tasks_and_leader_in_title.py": ("tests/people/test_titles_against_place_and_task.py",),
    "people/levels_of_title.py": (
        "tests/people/test_steps_in_title.py",
        "tests/people/test_read_position.py",
        "tests/people/test_statements_against_row.py",
    ),
    "people/heads_in_titles.py": (
        "tests/people/test_steps_in_title.py",
        "tests/people/test_read_position.py",
        "tests/people/test_acting_posts_of_list.py",
        "tests/people/test_statements_against_row.py",
    ),
    "people/tasks_in_title.py": ("tests/people/test_tasks_in_title.py",),
    "people/words_of_tasks.py": ("tests/people/test_tasks_in_title.py",),
    "people/words_left_open_by_row.py": ("tests/people/test_statements_against_row.py",),
    "people/words_of_unit_names.py": ("tests/people/test_units_named_in_steps.py",),
    "people/names_here_and_elsewhere.py": (
        "tests/people/test_names_here_and_elsewhere.py",
        "tests/people/test_units_named_in_steps.py",
    ),
    "people/place_beside_title.py": ("tests/people/test_place_beside_title.py",),
    "people/places_named_in_title.py": (
        "tests/people/test_place_beside_title.py",
        "tests/people/test_titles_against_place_and_task.py",
    ),
    "people/front_work_in_titles.py": ("tests/people/test_front_work_in_titles.py",),
    "people/names_of_office.py": ("tests/people/test_names_here_and_elsewhere.py",),
    "people/hints_for_office_names.py": ("tests/people/test_office_directory.py",),
    "people/words_of_institutions.py": (
        "tests/people/test_names_here_and_elsewhere.py",
        "tests/people/test_units_named_in_steps.py",
        "tests/people/test_place_beside_title.py",
    ),
    "people/offices_and_placements.py": (
        "tests/people/test_units_named_in_steps.py",
        "tests/people/test_office_directory.py",
    ),
    "people/cells_beside_read_fields.py": ("tests/people/test_cells_beside_read_fields.py",),
    "people/files/headings_that_may_tell_facts.py": (
        "tests/people/test_cells_beside_read_fields.py",
        "tests/people/test_texts_of_several_columns.py",
    ),
    "people/digest_of_texts.py": ("tests/people/test_answers_about_changed_rows.py",),
    "people/nip_and_other_ids.py": ("tests/people/test_nip_and_other_ids.py",),
    "law/region_codes.py": ("tests/law/test_region_codes.py",),
    "engine/judge_person_for_kind_of_day.py": ("tests/frames",),
    "engine/case_masks_without_irrelevant_facts.py": (
        "tests/engine/test_case_masks_without_irrelevant_facts.py",
        *_OPEN,
        *_DECIDED,
    ),
    "audit/fingerprints/fingerprint_acceptances.py": (
        "tests/audit/test_fingerprint_acceptances.py",
    ),
    "audit/fingerprints/accept_prints.py": ("tests/cli/test_fingerprint_acceptance.py",),
    "audit/checks_left_to_reader.py": ("tests/audit/test_counts.py",),
    "audit/policy_to_paper/check_synonyms.py": ("tests/audit/test_synonyms.py",),
    "paper/terms/replace_synonyms.py": ("tests/audit/test_synonyms.py",),
    "paper/copies": ("tests/paper/copies",),
    "policy/synonym.py": ("tests/audit/test_synonyms.py", *_STORED),
    "policy/digest.py": _STORED,
    "policy/translatable_sentences_of_policy.py": _ENGLISH,
    "schema/schema_of_english_beside_policy.py": ("tests/schema/test_editors.py",),
    "loading/english_sentences.py": _ENGLISH,
    "loading/read_english_sentences.py": _ENGLISH,
    "law/clause.py": (
        "tests/law/test_clause.py",
        "tests/law/test_suggestions_for_unknown_words.py",
        "tests/paper/test_list_items_from_markers_alone.py",
    ),
    "decision": (
        "tests/decision",
        "tests/public/test_contract.py",
        *_DECIDED,
        "tests/public/test_odd_arguments.py",
        "tests/history",
    ),
    "policy": (
        "tests/policy/test_policy.py",
        *_STORED,
        "tests/law/test_clause.py",
        "tests/public/test_wrong_questions.py",
        "tests/cli/test_titles.py",
    ),
    "kernel/json_schema_parts.py": ("tests/schema",),
    "schema": ("tests/schema",),
    "rules/schemas_of_model_keys.py": ("tests/schema",),
    "rules/group_schema.py": ("tests/schema",),
    "rules/field_schemas.py": ("tests/schema",),
    "law/clause_regex_for_json_schema.py": ("tests/law/test_clause_regex_for_json_schema.py",),
    "law/clause_path_from_printed_form.py": (
        "tests/law/test_clause_path_from_printed_form.py",
        "tests/paper/test_layouts.py",
    ),
    "law/document_kind.py": ("tests/audit/test_heads.py",),
    "law/dictum_ordinals.py": ("tests/law/test_dictum_ordinals.py", "tests/paper/test_layouts.py"),
    "law/amendment.py": ("tests/history",),
    "law/place_in_file.py": ("tests/history",),
    "history": (
        "tests/history",
        "tests/history/test_make_checked_history_of_region.py",
        "tests/law/test_calendars.py",
    ),
    "engine/completion_boxes.py": (
        *_OPEN,
        "tests/analysis/test_answer_under_every_combination_of_readings.py",
    ),
    "engine/completions_of_at_most_one_unstated_fact.py": (
        *_OPEN,
        "tests/analysis/test_answer_under_every_combination_of_readings.py",
    ),
    "engine/completion_set_protocol.py": (
        *_OPEN,
        "tests/analysis/test_answer_under_every_combination_of_readings.py",
    ),
    "engine/case_masks_and_unstated_facts.py": (
        *_OPEN,
        "tests/analysis/test_answer_under_every_combination_of_readings.py",
    ),
    "engine/policy_under_all_stances.py": (
        "tests/analysis/test_answer_under_every_combination_of_readings.py",
        *_OPEN,
    ),
    "engine/outcomes_under_reading_combinations.py": (
        "tests/analysis/test_answer_under_every_combination_of_readings.py",
        *_OPEN,
    ),
    "engine/stances_by_outcome_of_one_case.py": (
        "tests/analysis/test_answer_under_every_combination_of_readings.py",
        *_OPEN,
    ),
    "engine/case_under_stances.py": (
        "tests/analysis/test_answer_under_every_combination_of_readings.py",
        *_OPEN,
    ),
    "engine/compiled_policy.py": (*_HANGING, *_DECIDED),
    "engine/facet_masks.py": (*_HANGING, *_DECIDED),
    "engine/compiled_date.py": (*_HANGING, *_DECIDED),
    "engine/look_up_decision.py": (*_DECIDED, "tests/engine/test_purity.py"),
    "policy/provision_boxes.py": _DECIDED,
    "engine/builtin_refusal_grounds.py": ("tests/decision", *_DECIDED),
    "engine/build_dated_decision_from_judgement.py": (*_DECIDED, "tests/cli/test_titles.py"),
    "engine/describe_contested_option.py": (*_DECIDED, "tests/decision/test_sentences.py"),
    "engine/bits_of_boxes_by_provision.py": (
        "tests/engine/test_bits_of_boxes_by_provision.py",
        *_DECIDED,
    ),
    "engine/clauses_cited_by_boxes_under_stance.py": (
        "tests/engine/test_clauses_cited_by_boxes_under_stance.py",
        *_DECIDED,
    ),
    "engine/masks_of_day_and_person.py": (*_HANGING, *_DECIDED),
    "engine/case_box.py": ("tests/limits", "tests/engine/test_unknown.py"),
    "kernel/cache.py": ("tests/kernel/test_cache.py", *_DECIDED),
    "engine/judge_case.py": (
        "tests/engine/test_decisive.py",
        *_DECIDED,
        "tests/cli/test_titles.py",
    ),
    "engine/decide.py": (*_DECIDED, "tests/law/test_calendars.py", "tests/history"),
    "engine/checked_case.py": ("tests/engine/test_checked_case.py", *_ASKED),
    "case.py": ("tests/engine/test_checked_case.py", *_ASKED),
    "kernel/plain_dates_and_texts.py": (
        "tests/kernel/test_plain_dates_and_texts.py",
        *_ASKED,
        "tests/engine/test_purity.py",
    ),
    "law/own_duty_limit_and_sanction_terms.py": (
        "tests/loading/test_read_own_duty_limit_sanction_terms.py",
        "tests/rules",
    ),
    "law/own_fact_value_labels.py": (
        "tests/law/test_own_fact_value_labels.py",
        "tests/public/test_labels_of_values.py",
    ),
    "law/own_facts.py": _OWN_FACTS,
    "law/date_classes_between_thresholds.py": _OWN_FACTS,
    "law/civil_servant.py": (*_ASKED, "tests/rules", "tests/law/test_fact_ties.py"),
    "law/fact_space.py": (*_ASKED, "tests/rules", "tests/law/test_fact_ties.py"),
    "law/periods_between_named_dates_and_nth_weekdays.py": (
        *_ASKED,
        "tests/rules",
        "tests/law/test_fact_ties.py",
    ),
    "law/workdays": _DAYS,
    "engine/review_retroactive_calendar_warnings.py": (
        "tests/engine/test_decide_cases.py",
        "tests/law/test_workdays.py",
    ),
    "engine/duty_times.py": ("tests/engine/test_decide_cases.py", "tests/law/test_workdays.py"),
    "limits": ("tests/limits",),
    "rules": (
        "tests/rules",
        "tests/audit/test_words_not_taken_up_under_other_options.py",
        *_WORDS_OF_LAW,
        "tests/policies/test_third_circular.py",
        "tests/loading/test_policy_faults.py",
    ),
}
"""Per file or folder below `src/asn_wfh`: files and folders of tests."""
LEFT_OUT: Mapping[str, str] = {
    "law/vocabulary": "tables of words, each asked by tests/pages/test_docs.py",
    "messages": "sentences for people, which no test repeats",
    "law/suggestions_for_unknown_words.py": "what is said of a mistake, and no answer",
    "rules/pydantic_faults.py": "what is said of a mistake in a file, and no answer",
    "rules/pydantic_model.py": "settings of pydantic, and the shapes that a schema is written from",
}
"""The files that an answer is made with and that are not changed, each with the reason."""


def room_of(file: str) -> str | None:
    """The entry of a file: its own, or that of the nearest folder around it."""
    parts = file.split("/")
    names = ("/".join(parts[:size]) for size in range(len(parts), 0, -1))
    return next((name for name in names if name in ROOMS), None)


def nearest(file: str) -> tuple[str, ...]:
    """The tests of a file."""
    room = room_of(file)
    assert room is not None, file
    return ROOMS[room]
