"""The screens of the quality room: insights, measures, what they stand on."""
