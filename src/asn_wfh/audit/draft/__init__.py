"""The skeleton of a policy out of a paper, with the effects that its words look like."""
