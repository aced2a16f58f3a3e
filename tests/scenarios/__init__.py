"""What a policy must answer, and which changes of it would be noticed."""
