"""The law's words in a text: printed forms, other phrases, and what a denial makes of them."""
