"""Files read with the cause where they cannot be, and written whole or not at all."""
