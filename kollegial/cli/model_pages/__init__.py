"""What the library holds as lines of text: one file a kind of page."""
