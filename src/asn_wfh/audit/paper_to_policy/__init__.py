"""From the paper to the policy: each printed figure, binding word and term, and who takes it up."""
