"""All changes of measures and insights, as they are stored."""
