"""What the JSON Schemas take, beside what the readers themselves take."""
