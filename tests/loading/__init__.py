"""YAML text to a policy, or every fault of it."""
