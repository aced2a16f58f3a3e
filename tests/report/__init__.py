"""The audit page as text: what it shows, what it escapes, and that it stands alone."""
