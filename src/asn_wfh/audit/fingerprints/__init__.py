"""The fingerprints of a paper: made, compared, accepted by a person, and their file."""
