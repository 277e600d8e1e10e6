"""The quality room: from an insight to a decision, a measure, its effect and what follows.

Pure: no screen, no file, no clock. A measure and an insight are each the fold of their
history, so what happened to them cannot be lost; what is written today is one more entry.
"""
