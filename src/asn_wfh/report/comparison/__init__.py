"""A comparison of circulars shown: in words, as text, as JSON, as a page."""
