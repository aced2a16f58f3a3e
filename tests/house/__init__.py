"""The house: its rooms, its layers and its names are those that the documents promise."""
