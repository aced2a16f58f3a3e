"""YAML text to a located tree to a Policy, or every reason it is not one; the shipped policies."""
