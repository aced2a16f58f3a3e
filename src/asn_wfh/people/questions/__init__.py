"""What is asked of an office: the fewest facts, the workbook that asks for them, its answers."""
