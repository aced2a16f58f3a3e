"""An audit shown: its findings as text and table, its page, what a copy was read as."""
