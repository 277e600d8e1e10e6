"""How the desk file came to be, step by step."""

KNOWN = ("0001", "0002", "0003", "0004")
"""All revisions, the oldest first. Written here, so that a start need not load alembic."""
