"""Staff lists and side files opened: CSV, XLSX and JSON as rows of plain cells."""
