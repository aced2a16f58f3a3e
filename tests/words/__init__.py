"""Random policies of the effect words, and a second evaluator of them by brute force."""
