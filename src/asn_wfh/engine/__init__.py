"""A policy compiled and a case decided: completions, readings and kinds of day."""
