"""Staff lists as offices export them."""
