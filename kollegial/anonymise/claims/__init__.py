"""What recognisers claim of a text, and what is left of it once all have spoken."""
