"""Fields of forms: a label and what is entered beside it, each with its value as one text."""
