"""The printed circular: read back whole from every print, or refused with the line."""
