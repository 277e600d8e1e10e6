"""The review in plain lines: every finding with its context and what is proposed for it."""
