"""Words of a text, and finding them again."""
