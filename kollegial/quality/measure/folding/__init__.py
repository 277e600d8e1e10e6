"""What each change does to a measure, one file a subject."""
