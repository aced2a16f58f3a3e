"""Staff lists as offices export them: members in the law's words, and every row accounted for."""
