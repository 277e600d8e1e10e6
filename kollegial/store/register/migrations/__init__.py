"""How the register came to be, step by step; the same steps on SQLite and on PostgreSQL."""

KNOWN = ("0001", "0002")
"""All revisions, the oldest first. Written here, so that a start need not load alembic."""
