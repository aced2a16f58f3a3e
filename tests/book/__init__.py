"""The book: its cap, its log, its file, and whatever may befall these."""
