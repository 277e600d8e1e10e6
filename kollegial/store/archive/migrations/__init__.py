"""How the archive file came to be, step by step."""

KNOWN = ("0001", "0002", "0003")
"""All revisions, the oldest first. Written here, so that a start need not load alembic."""
