"""A roster shown: as a page, a workbook, a calendar, a CSV, with its certificate."""
