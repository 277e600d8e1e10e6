"""Widgets of the quality screens."""
