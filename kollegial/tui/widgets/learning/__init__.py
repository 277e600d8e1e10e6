"""What the screens of the learning summary show."""
