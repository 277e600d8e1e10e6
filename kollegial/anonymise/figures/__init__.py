"""What numbers, dates and ages mean, whatever way they are written."""
