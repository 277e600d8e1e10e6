"""What was published, what was counted for it, and which texts somebody looked at."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from kollegial.store.register.checks import document
from kollegial.store.register.tables import RegisterTable


class PublicationRow(RegisterTable, table=True):
    """One protected report of one population that went out, in whatever form."""

    __tablename__ = "publication"
    __table_args__ = (
        CheckConstraint("no >= 1", name="no"),
        CheckConstraint("length(digest) = 64", name="digest"),
        *document("document"),
    )

    no: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    digest: str = Field(unique=True)
    """Of all but the day: the same numbers once more are no other publication."""
    day: dt.date
    document: str


class CountedRow(RegisterTable, table=True):
    """The sessions of one quarter as they were counted when it was reported on first.

    From then on this is what every report counts. No id, no day, no text.
    """

    __tablename__ = "counted"
    __table_args__ = (*document("document"),)

    archive: str = Field(primary_key=True)
    """Which archive, where several share a register; else empty."""
    quarter: int = Field(primary_key=True)
    document: str


class LookedRow(RegisterTable, table=True):
    """A text in which the anonymiser found nobody, or that a person allowed to go out."""

    __tablename__ = "looked"
    __table_args__ = (
        CheckConstraint("length(digest) = 64", name="digest"),
        CheckConstraint("role <> ''", name="role"),
    )

    digest: str = Field(primary_key=True)
    day: dt.date
    role: str
    """The role of the person who decided, or that of the program."""
