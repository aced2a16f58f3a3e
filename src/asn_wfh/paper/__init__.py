"""The text of a printed circular, read to an outline.  It knows no policy.

The way of a text: `lines` (no page numbers, no invisible signs), `header` and `footer` (the frame),
`markers` and `outline` (the clauses by their numbering), `paper` (the whole, each character in one
unit); then `normalize`, `tokens`, `figures`, `vocabulary_terms` and `paper_as_words`
(a clause as words).
"""
