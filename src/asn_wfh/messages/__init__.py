"""Every sentence for people, in Indonesian and in English, and the errors that carry faults.

What goes wrong stands in `faults/`, everything else in `sentences/`, one table per room each.
"""
