"""The text of a printed circular, read to an outline.  It knows no policy."""
