"""The chapters of a learning summary, each built from the same figures and words."""
