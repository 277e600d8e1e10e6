"""The quality room as lines of text and as JSON: a file a page."""
