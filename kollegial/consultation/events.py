"""What can happen in a session. A session is the list of these, and its state their fold."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from kollegial.consultation.vocabulary import ContributionKind
from kollegial.words import Language

Milliseconds = int


class Happened(BaseModel):
    """Base of all events: immutable, strict, silent about people's text in errors."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Person(Happened):
    """Somebody in the room. The name lives on the desk only."""

    id: str
    name: str = Field(repr=False)


class Opened(Happened):
    """The session exists: who, by which model, with which plan (seconds per phase)."""

    type: Literal["opened"] = "opened"
    group: str = Field(repr=False)
    date: dt.date
    language: Language
    model_id: str
    model_version: str
    people: tuple[Person, ...]
    plan: tuple[int, ...]


class PersonJoined(Happened):
    """Somebody came in."""

    type: Literal["person_joined"] = "person_joined"
    person: Person


class PersonRenamed(Happened):
    """A name was corrected."""

    type: Literal["person_renamed"] = "person_renamed"
    person: Person


class PersonLeft(Happened):
    """Somebody left; their roles are free again."""

    type: Literal["person_left"] = "person_left"
    person_id: str


class RolesSet(Happened):
    """Who holds which roles from now on; the whole casting, person id → role ids."""

    type: Literal["roles_set"] = "roles_set"
    casting: dict[str, tuple[str, ...]]
    how: Literal["by hand", "lot", "swap"]


class NamesNoted(Happened):
    """Names of people in the case. They help the anonymiser and are never stored elsewhere."""

    type: Literal["names_noted"] = "names_noted"
    names: tuple[str, ...] = Field(repr=False)


class PhaseEntered(Happened):
    """A phase began, for the first time or again; its clock runs."""

    type: Literal["phase_entered"] = "phase_entered"
    phase: int


class ClockStarted(Happened):
    """The clock of the current phase runs (again)."""

    type: Literal["clock_started"] = "clock_started"


class ClockPaused(Happened):
    """The clock stands still."""

    type: Literal["clock_paused"] = "clock_paused"


class ClockSkipped(Happened):
    """The time since ``since`` does not count: nobody was in session then."""

    type: Literal["clock_skipped"] = "clock_skipped"
    since: Milliseconds


class PhaseExtended(Happened):
    """The current phase gets more seconds (or, if negative, fewer)."""

    type: Literal["phase_extended"] = "phase_extended"
    seconds: int


class Replanned(Happened):
    """A new plan from phase ``first`` on, in seconds per phase; extensions are part of it."""

    type: Literal["replanned"] = "replanned"
    first: int
    plan: tuple[int, ...]


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


class MethodChosen(Happened):
    """The group decided on a method."""

    type: Literal["method_chosen"] = "method_chosen"
    method_id: str


class LoopEntered(Happened):
    """A method was inserted into the current phase; the phase gets its seconds on top."""

    type: Literal["loop_entered"] = "loop_entered"
    method_id: str
    seconds: int


class LoopLeft(Happened):
    """The inserted method is over; the phase goes on."""

    type: Literal["loop_left"] = "loop_left"


class Finished(Happened):
    """The session is over; the clock stands."""

    type: Literal["finished"] = "finished"


class Undone(Happened):
    """The last step was taken back."""

    type: Literal["undone"] = "undone"


class Redone(Happened):
    """The step taken back last was done again."""

    type: Literal["redone"] = "redone"


Event = Annotated[
    Opened
    | PersonJoined
    | PersonRenamed
    | PersonLeft
    | RolesSet
    | NamesNoted
    | PhaseEntered
    | ClockStarted
    | ClockPaused
    | ClockSkipped
    | PhaseExtended
    | Replanned
    | Contributed
    | ContributionEdited
    | ContributionStruck
    | ContributionMoved
    | NotesEdited
    | MethodChosen
    | LoopEntered
    | LoopLeft
    | Finished
    | Undone
    | Redone,
    Field(discriminator="type"),
]

_EVENT: TypeAdapter[Event] = TypeAdapter(Event)


def to_json(event: Event) -> str:
    """The event as one line of JSON."""
    return event.model_dump_json()


def from_json(text: str) -> Event:
    """The event written by ``to_json``.

    Raises:
        ValueError: if the text is no event of this program.
    """
    return _EVENT.validate_json(text)
