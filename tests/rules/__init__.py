"""The effect words one by one."""
