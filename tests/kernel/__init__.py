"""Boxes, searches and caches against plain sets of points."""
