"""What the anonymiser brings along: lists of names and words, and its model."""
