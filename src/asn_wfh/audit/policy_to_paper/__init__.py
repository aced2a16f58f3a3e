"""From the policy to the paper: all that an effect states, laid beside the words of its clause."""
