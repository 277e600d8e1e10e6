"""The tables of feedback rounds: what was asked, anonymous slips, sentences a person has reviewed.

The last two tables have no column that could tell an order, a time or a person, and their rows
are written anew in random order whenever some are added: neither a row's place nor its version
tells which came last.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from kollegial.store.register.checks import document
from kollegial.store.register.tables import RegisterTable


class FeedbackRoundRow(RegisterTable, table=True):
    """One round: what was asked of whom, when, and from how many slips on it is shown."""

    __tablename__ = "feedback_round"
    __table_args__ = (
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("length(id) = 32", name="id"),
        CheckConstraint("name <> ''", name="name"),
        CheckConstraint("ends >= starts", name="days"),
        CheckConstraint("asked >= 1", name="asked"),
        CheckConstraint("threshold >= 5", name="threshold"),
        *document("form"),
    )

    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    """What people call it: R3."""
    id: str = Field(unique=True)
    name: str
    service: str
    measure_id: str | None = Field(default=None, index=True)
    language: str
    form: str
    """The ``SlipForm`` as it was asked, as JSON."""
    starts: dt.date
    ends: dt.date
    asked: int | None
    threshold: int
    opened_on: dt.date
    closed_on: dt.date | None


class FeedbackSlipRow(RegisterTable, table=True):
    """One slip. ``key`` is random and says nothing."""

    __tablename__ = "feedback_slip"
    __table_args__ = (
        CheckConstraint("length(answers) BETWEEN 1 AND 8", name="answers"),
        {"sqlite_with_rowid": False},
    )

    key: str = Field(primary_key=True)
    round_no: int = Field(foreign_key="feedback_round.number", ondelete="CASCADE", index=True)
    answers: str
    """A digit for each item: 1-4, or 0 for no answer."""


class FeedbackSentenceRow(RegisterTable, table=True):
    """One sentence, after somebody's anonymising review. It belongs to the round, to no slip."""

    __tablename__ = "feedback_sentence"
    __table_args__ = (
        CheckConstraint("length(text) BETWEEN 1 AND 1000", name="text"),
        {"sqlite_with_rowid": False},
    )

    key: str = Field(primary_key=True)
    round_no: int = Field(foreign_key="feedback_round.number", ondelete="CASCADE", index=True)
    text: str
