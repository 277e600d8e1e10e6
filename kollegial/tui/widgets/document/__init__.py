"""Widgets of the preview of a document."""
