"""Every small change of a policy, and what is proved of it."""
