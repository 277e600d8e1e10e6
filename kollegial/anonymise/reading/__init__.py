"""Reading names, people in rows, addresses and labels off a text."""
