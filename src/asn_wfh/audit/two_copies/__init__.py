"""Two copies of one paper beside each other, without a policy."""
