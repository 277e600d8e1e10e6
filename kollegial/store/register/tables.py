"""The tables of the register, the same on SQLite and on PostgreSQL.

SQLModel does not validate a table class, so nothing here is ever built from outside: the
modules beside this one insert what the quality room has checked, and the CHECKs are the second
wall. Change a table only together with a migration. The tables of feedback rounds stand in
``feedback_tables``.

Of measures and insights the entries are the truth, only ever appended; all else is drawn from
them within the same transaction.
"""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import CheckConstraint, MetaData
from sqlmodel import Field, SQLModel

from kollegial.store.naming import CONVENTION
from kollegial.store.register.checks import MOMENT, STATUS, document


class RegisterTable(SQLModel):
    """Base of the register's tables; they share nothing with the desk's or the archive's."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=CONVENTION)


class CounterRow(RegisterTable, table=True):
    """The last number that was given out, so that none is given twice, whatever is deleted."""

    __tablename__ = "counter"
    __table_args__ = (CheckConstraint("last >= 0", name="last"),)

    name: str = Field(primary_key=True)
    last: int


class MeasureRow(RegisterTable, table=True):
    """One measure as lists show it."""

    __tablename__ = "measure"
    __table_args__ = (
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("length(id) = 32", name="id"),
        CheckConstraint("seq >= 1", name="seq"),
        CheckConstraint(STATUS, name="status"),
        *document("line"),
    )

    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    id: str = Field(unique=True)
    seq: int
    """Of the last entry."""
    status: str
    changed_on: dt.date
    """Day of the last entry."""
    shape: str
    """Which fields ``line`` has; a line of another shape is drawn anew when it is read."""
    line: str
    """The ``MeasureLine`` as JSON, by ``lines.py``."""


class MeasureEntryRow(RegisterTable, table=True):
    """One entry of a measure's history."""

    __tablename__ = "measure_entry"
    __table_args__ = (
        CheckConstraint("seq >= 1", name="seq"),
        CheckConstraint(MOMENT, name="at"),
        CheckConstraint("role <> ''", name="role"),
        *document("change"),
    )

    measure_no: int = Field(primary_key=True, foreign_key="measure.number", ondelete="CASCADE")
    seq: int = Field(primary_key=True)
    at: str
    """With the zone in which it was entered: the day of an entry is the day there."""
    role: str
    change: str


class InsightRow(RegisterTable, table=True):
    """One insight: that it is there."""

    __tablename__ = "insight"
    __table_args__ = (
        CheckConstraint("length(id) = 32", name="id"),
        CheckConstraint("seq >= 1", name="seq"),
    )

    no: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    seq: int


class InsightEntryRow(RegisterTable, table=True):
    """One entry of an insight's history."""

    __tablename__ = "insight_entry"
    __table_args__ = (
        CheckConstraint("seq >= 1", name="seq"),
        CheckConstraint(MOMENT, name="at"),
        CheckConstraint("role <> ''", name="role"),
        *document("change"),
    )

    insight_no: int = Field(primary_key=True, foreign_key="insight.no", ondelete="CASCADE")
    seq: int = Field(primary_key=True)
    at: str
    role: str
    change: str


class HarvestedRow(RegisterTable, table=True):
    """A protocol whose insights were taken in. The id opens nothing here."""

    __tablename__ = "harvested"
    __table_args__ = (CheckConstraint("length(protocol_id) = 32", name="protocol_id"),)

    protocol_id: str = Field(primary_key=True)


class FoundationRow(RegisterTable, table=True):
    """The foundation as somebody wrote it down; the newest holds."""

    __tablename__ = "foundation"
    __table_args__ = (
        CheckConstraint("seq >= 1", name="seq"),
        CheckConstraint(MOMENT, name="at"),
        CheckConstraint("role <> ''", name="role"),
        *document("document"),
    )

    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: str
    role: str
    document: str


class AgreementRow(RegisterTable, table=True):
    """One dialogic agreement."""

    __tablename__ = "agreement"
    __table_args__ = (CheckConstraint("length(id) = 32", name="id"), *document("document"))

    no: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    document: str


class FilterRow(RegisterTable, table=True):
    """A filter that somebody saved under a name."""

    __tablename__ = "saved_filter"
    __table_args__ = (CheckConstraint("name <> ''", name="name"), *document("document"))

    name: str = Field(primary_key=True)
    document: str
