"""Insights: what a group learned, what was decided about it, whether it may be published."""
