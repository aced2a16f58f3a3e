"""The office's figures, each against a calculation that knows nothing of the library's."""
