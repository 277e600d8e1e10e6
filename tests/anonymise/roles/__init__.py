"""Tests of what a text says about the people it names."""
