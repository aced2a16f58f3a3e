"""Cases decided: by hand, by brute force, cold and warm."""
