"""Which mentions mean the same, and what stands in their place."""
