"""The tables of the archive file.

SQLModel does not validate a table class, so nothing here is ever built from
outside: ``archive.py`` inserts what ``ProtocolFacts`` has checked, and the
CHECKs are the second wall. Change a table only together with a migration; the
search index over ``body.shadow`` and its triggers stand in the migration alone.
"""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import CheckConstraint, MetaData
from sqlmodel import Field, SQLModel

from kollegial.store.archive.facts import ProtocolFacts
from kollegial.store.naming import CONVENTION


class ArchiveTable(SQLModel):
    """Base of the archive's tables; they share nothing with the desk's."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=CONVENTION)


class ProtocolRow(ProtocolFacts, ArchiveTable, table=True):
    """One protocol: what lists and filters need. Small, so that lists read few pages."""

    __tablename__ = "protocol"
    __table_args__ = (
        CheckConstraint("length(id) = 32", name="id"),
        CheckConstraint("language IN ('de', 'en')", name="language"),
        CheckConstraint("people >= 0 AND planned >= 0 AND actual >= 0", name="numbers"),
    )

    no: int | None = Field(default=None, primary_key=True)


class BodyRow(ArchiveTable, table=True):
    """The text as search reads it, and the whole protocol behind it.

    In this order: what stands behind a long text is only reached through it.
    """

    __tablename__ = "body"
    __table_args__ = (CheckConstraint("json_valid(document)", name="document"),)

    no: int = Field(primary_key=True, foreign_key="protocol.no", ondelete="CASCADE")
    shadow: str
    """Made by ``search_text.shadow``."""
    document: str
    """The ``ReleasedProtocol`` as JSON."""


class FigureRow(ArchiveTable, table=True):
    """What is counted of a protocol besides its row, so that nobody reads whole protocols."""

    __tablename__ = "figure"
    __table_args__ = (CheckConstraint("json_valid(document)", name="document"),)

    no: int = Field(primary_key=True, foreign_key="protocol.no", ondelete="CASCADE")
    document: str
    """Made by ``learning.facts.slim``."""


class FollowUpRow(ArchiveTable, table=True):
    """A later protocol tells what became of an earlier case. The text stands in the later one.

    ``earlier_id`` is no foreign key: a protocol may tell of one that was deleted meanwhile.
    """

    __tablename__ = "follow_up"
    __table_args__ = (CheckConstraint("length(earlier_id) = 32", name="earlier_id"),)

    earlier_id: str = Field(primary_key=True)
    later_no: int = Field(
        primary_key=True, foreign_key="protocol.no", ondelete="CASCADE", index=True
    )
