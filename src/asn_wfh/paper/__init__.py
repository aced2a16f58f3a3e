"""The text of a printed circular, read to an outline.  It knows no policy.

The way of a text: `copies` (out of a file of any kind), `utf8_paper_text_or_refusal` (no invisible
signs), `nonempty_lines_of_paper_text` (no page numbers), `frame` (above and below the clauses),
`items` (the clauses by their numbering) or `fingerprints` (the clauses by the words of a policy's
prints), `paper` (the whole, each character in one unit); then `normalize_text_keeping_case`,
`tokens`, `figures`, `terms` and `clause_texts_as_words_figures_and_terms` (a clause as words).
"""
