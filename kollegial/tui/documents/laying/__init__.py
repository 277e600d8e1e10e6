"""A document laid out for a terminal: lines of pieces with the name of a style each. Pure."""
