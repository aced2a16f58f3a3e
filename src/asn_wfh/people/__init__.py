"""Staff lists: members, what is not known of them, and the fewest facts to ask for."""
