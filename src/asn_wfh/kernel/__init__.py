"""Facets, boxes and sets of boxes: the one operation behind every answer; no law in it."""
