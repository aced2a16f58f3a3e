"""What follows from a policy as a whole, against brute force."""
