"""Small questions over a screen. Each returns its answer, or None for "never mind"."""
