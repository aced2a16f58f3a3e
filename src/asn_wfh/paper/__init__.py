"""The text of a printed circular, read to an outline.  It knows no policy.

The way of a text: `copies` (out of a file of any kind), `utf8_paper_text_or_refusal` (no invisible
signs), `nonempty_lines_of_paper_text` (no page numbers), `find_frame_parts_above_clauses` and
`frame_below_clauses` (the frame), `item_markers` and `list_items_from_markers_alone` (the clauses
by their numbering), `paper` (the whole, each character in one unit); then
`normalize_text_keeping_case`, `tokens`, `find_printed_figures`, `find_vocabulary_terms` and
`clause_texts_as_words_figures_and_terms` (a clause as words).
"""
