"""The text of a copy of a paper, whatever kind of file it is.

`file_format` tells the kind by the bytes, `read_copy` has the text read by `docx_text`,
`pdf_text`, `html_text` or `markdown_text`, or recognised by `recognise_text`, and says by what;
`running_lines` takes away what stands at the edge of every page.  Nothing here knows a clause.
"""
