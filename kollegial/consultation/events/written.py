"""Events about what is written down."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from kollegial.consultation.events.base import Happened
from kollegial.consultation.vocabulary import ContributionKind


class Contributed(Happened):
    """The group said something worth keeping."""

    type: Literal["contributed"] = "contributed"
    id: int
    phase: int
    kind: ContributionKind
    text: str = Field(repr=False)
    method_id: str | None = Field(default=None, description="the inserted method it was made in")


class ContributionEdited(Happened):
    """A contribution was reworded."""

    type: Literal["contribution_edited"] = "contribution_edited"
    id: int
    text: str = Field(repr=False)


class ContributionStruck(Happened):
    """A contribution was struck out."""

    type: Literal["contribution_struck"] = "contribution_struck"
    id: int


class ContributionMoved(Happened):
    """A contribution took another place among those of its phase (from 0)."""

    type: Literal["contribution_moved"] = "contribution_moved"
    id: int
    place: int


class NotesEdited(Happened):
    """Notes of a phase changed: from ``start`` on, ``removed`` characters gave way to ``inserted``.

    A splice instead of the whole text keeps the log small when somebody types for an hour.
    """

    type: Literal["notes_edited"] = "notes_edited"
    phase: int
    start: int
    removed: int
    inserted: str = Field(repr=False)


class Parked(Happened):
    """Something said too early, kept for the station ``due``."""

    type: Literal["parked"] = "parked"
    id: int
    kind: ContributionKind
    text: str = Field(repr=False)
    due: int


class ParkedGone(Happened):
    """Something parked was taken up or let go."""

    type: Literal["parked_gone"] = "parked_gone"
    id: int
