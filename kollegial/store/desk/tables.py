"""The tables of the desk file.

SQLModel does not validate a table class, so nothing here is ever built from
outside: ``desk.py`` inserts values that ``entries.py`` has checked, and the
CHECKs below are the second wall. Change a table only together with a migration.

What is kept of groups (the five tables from ``known_group`` on) points to no session: it
outlives them and must not tell which they were. Nor does what service users wrote.
"""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import CheckConstraint, MetaData, UniqueConstraint
from sqlmodel import Field, SQLModel

from kollegial.store.naming import CONVENTION


class DeskTable(SQLModel):
    """Base of the desk's tables; they share nothing with the archive's."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=CONVENTION)


class SessionRow(DeskTable, table=True):
    """One session."""

    __tablename__ = "session"
    __table_args__ = (CheckConstraint("length(id) BETWEEN 1 AND 64", name="id"),)

    no: int | None = Field(default=None, primary_key=True)
    """Grows with every session: the order of the list."""
    id: str = Field(unique=True)


class EntryRow(DeskTable, table=True):
    """One entry of a session's log."""

    __tablename__ = "entry"
    __table_args__ = (
        CheckConstraint("seq >= 1", name="seq"),
        CheckConstraint("step >= 0 AND steady >= 0", name="numbers"),
        CheckConstraint("json_valid(payload)", name="payload"),
    )

    session_no: int = Field(primary_key=True, foreign_key="session.no", ondelete="CASCADE")
    seq: int = Field(primary_key=True)
    step: int
    at: int
    boot: str
    steady: int
    payload: str


class BeatRow(DeskTable, table=True):
    """The last sign of life of a session; overwritten each time."""

    __tablename__ = "beat"
    __table_args__ = (CheckConstraint("steady >= 0", name="steady"),)

    session_no: int = Field(primary_key=True, foreign_key="session.no", ondelete="CASCADE")
    at: int
    boot: str
    steady: int


class ReviewRow(DeskTable, table=True):
    """The review for the release, as far as it got."""

    __tablename__ = "review"
    __table_args__ = (CheckConstraint("json_valid(document)", name="document"),)

    session_no: int = Field(primary_key=True, foreign_key="session.no", ondelete="CASCADE")
    document: str


class ReleaseRow(DeskTable, table=True):
    """A protocol that a session was to become.

    More than one if a release broke off: whichever of them reached the archive
    tells that the session is only waiting to be erased.
    """

    __tablename__ = "release"
    __table_args__ = (CheckConstraint("length(protocol_id) = 32", name="protocol_id"),)

    session_no: int = Field(primary_key=True, foreign_key="session.no", ondelete="CASCADE")
    protocol_id: str = Field(primary_key=True)


class GroupRow(DeskTable, table=True):
    """A group that something is kept of. ``key`` is its name as it is compared."""

    __tablename__ = "known_group"
    __table_args__ = (CheckConstraint("key <> ''", name="key"),)

    no: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    name: str


class GroupPersonRow(DeskTable, table=True):
    """Somebody who was at a remembered session; the name stands here and nowhere else."""

    __tablename__ = "group_person"
    __table_args__ = (
        CheckConstraint("key <> ''", name="key"),
        UniqueConstraint("group_no", "key"),
    )

    no: int | None = Field(default=None, primary_key=True)
    group_no: int = Field(foreign_key="known_group.no", ondelete="CASCADE")
    key: str
    name: str


class GroupSessionRow(DeskTable, table=True):
    """That the group met on a day."""

    __tablename__ = "group_session"

    no: int | None = Field(default=None, primary_key=True)
    group_no: int = Field(foreign_key="known_group.no", ondelete="CASCADE", index=True)
    date: dt.date


class GroupTurnRow(DeskTable, table=True):
    """Somebody was there, in these kinds of role; whether they offered a case not taken."""

    __tablename__ = "group_turn"
    __table_args__ = (CheckConstraint("kinds NOT GLOB '*[^a-z_ ]*'", name="kinds"),)

    session_no: int = Field(primary_key=True, foreign_key="group_session.no", ondelete="CASCADE")
    person_no: int = Field(
        primary_key=True, foreign_key="group_person.no", ondelete="CASCADE", index=True
    )
    kinds: str
    """Ids of role kinds with a space between them."""
    offered: bool


class GroupWordRow(DeskTable, table=True):
    """A word that somebody decided on for this group; no agreement to be remembered is needed."""

    __tablename__ = "group_word"
    __table_args__ = (
        CheckConstraint("length(word) BETWEEN 1 AND 60", name="word"),
        CheckConstraint("kind NOT GLOB '*[^a-z_]*'", name="kind"),
        CheckConstraint("always = (kind IS NOT NULL)", name="verdict"),
        UniqueConstraint("group_no", "word"),
    )

    no: int | None = Field(default=None, primary_key=True)
    group_no: int = Field(foreign_key="known_group.no", ondelete="CASCADE")
    word: str
    """As it was typed; whether two are the same is decided on reading."""
    always: bool
    """Whether it is always hidden; else it is never flagged."""
    kind: str | None
    """Id of the kind of finding it is hidden as."""


class FeedbackSentenceRow(DeskTable, table=True):
    """A sentence that a service user wrote, until a person has reviewed it.

    ``key`` is random, and the file is laid out by it: nothing tells which came last.
    """

    __tablename__ = "feedback_sentence"
    __table_args__ = (
        CheckConstraint("length(key) = 32", name="key"),
        CheckConstraint("length(round_id) = 32", name="round_id"),
        CheckConstraint("length(text) BETWEEN 1 AND 500", name="text"),
        {"sqlite_with_rowid": False},
    )

    key: str = Field(primary_key=True)
    round_id: str
    text: str
