"""Summaries and reports: gathered, looked at once more, made, kept as published, written."""
