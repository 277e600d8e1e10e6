"""Measures: their plan, their lifecycle, their history."""
