"""A human decides about everything that was found."""
