"""The state of a session: what the fold of its events yields. Frozen; times in milliseconds.

``phases`` goes by station: one entry for every time a phase is held (see ``course``).
``rotating`` tells, by block of rounds, which role goes round; ``rotated`` who has it or
had it, round by round from the first (None: nobody).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from kollegial.consultation.course import Course, Station
from kollegial.consultation.events.base import Person
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.consultation.votes import VOTES
from kollegial.words import Language

Casting = Mapping[str, tuple[str, ...]]

AFTERWARDS = -1
"""Where contributions belong that were made when the consultation was over."""


def no_casting() -> Casting:
    """Nobody has a role."""
    return MappingProxyType({})


class Stage(StrEnum):
    """How far a session is."""

    OPENED = "opened"
    LIVE = "live"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Contribution:
    """One contribution of the group. ``method_id`` names the inserted method it came from."""

    id: int
    phase: int
    kind: ContributionKind
    text: str = field(repr=False)
    method_id: str | None = None


@dataclass(frozen=True, slots=True)
class Parked:
    """Something said too early. ``due``: the station where it belongs."""

    id: int
    kind: ContributionKind
    text: str = field(repr=False)
    due: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """A case somebody offers; its line is the contribution of the same id.

    ``urgency`` from 1 (can wait) to 5 (today), 0 if nobody said; ``person_id`` whose it is.
    """

    urgency: int = 0
    votes: int = 0
    person_id: str | None = None


@dataclass(frozen=True, slots=True)
class Feedback:
    """The feedback of everybody, counted together: item → how often 1, 2, 3, 4, 5."""

    slips: int
    counts: Mapping[str, tuple[int, int, int, int, int]]


class Halt(StrEnum):
    """Why the clock stands still."""

    PAUSE = "pause"
    BREAK = "break"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class PhaseState:
    """One station: its plan and what became of it (ms).

    ``queue``: who is still to take a turn in this lap; ``laps``: how often the turn was
    opened; ``turns``, ``passed`` and ``counted`` are counts for the whole group.
    """

    planned: int
    extended: int = 0
    spent: int = 0
    visits: int = 0
    notes: str = field(default="", repr=False)
    queue: tuple[str, ...] = ()
    laps: int = 0
    turns: int = 0
    passed: int = 0
    counted: int = 0

    @property
    def allotted(self) -> int:
        """What the phase has by now: plan and extensions."""
        return self.planned + self.extended


@dataclass(frozen=True, slots=True)
class SessionState:
    """A session at one moment, apart from what the running clock adds (see ``timing``)."""

    group: str = field(repr=False)
    date: dt.date
    language: Language
    model_id: str
    model_version: str
    people: tuple[Person, ...]
    phases: tuple[PhaseState, ...]
    course: Course
    meeting: str = ""
    one_clock: bool = False
    stage: Stage = Stage.OPENED
    current: int = 0
    running_since: int | None = None
    paused_since: int | None = None
    paused: int = 0
    halt: Halt = Halt.PAUSE
    break_minutes: float | None = None
    agreed_end: int | None = None
    started_at: int | None = None
    finished_at: int | None = None
    casting: Casting = field(default_factory=no_casting)
    names_in_case: tuple[str, ...] = field(default=(), repr=False)
    contributions: tuple[Contribution, ...] = ()
    next_contribution: int = 1
    next_person: int = 1
    method_id: str | None = None
    loop: str | None = None
    inverted_question: str | None = field(default=None, repr=False)
    parked: tuple[Parked, ...] = field(default=(), repr=False)
    candidates: Mapping[int, Candidate] = field(default_factory=dict)
    votes_per_person: int = VOTES
    chosen_case: int | None = None
    checklist: Mapping[str, bool] = field(default_factory=dict)
    confidentiality_agreed: bool | None = None
    memory_agreed: bool | None = None
    follow_ups: Mapping[str, str] = field(default_factory=dict, repr=False)
    rotating: Mapping[int, str] = field(default_factory=dict)
    rotated: Mapping[int, tuple[str | None, ...]] = field(default_factory=dict)
    adopted: tuple[int, ...] = ()
    step_dates: Mapping[int, dt.date] = field(default_factory=dict)
    feedback: Feedback | None = None

    @property
    def station(self) -> Station:
        """Where in the course the session is."""
        return self.course[self.current]

    @property
    def on_break(self) -> bool:
        """Whether the group has a break that it agreed on."""
        return self.paused_since is not None and self.halt is Halt.BREAK

    @property
    def stopped(self) -> bool:
        """Whether somebody stopped the consultation."""
        return self.paused_since is not None and self.halt is Halt.STOP

    @property
    def running(self) -> bool:
        """Whether the clock runs."""
        return self.running_since is not None

    @property
    def phase(self) -> PhaseState:
        """The current station's plan and clock."""
        return self.phases[self.current]

    def person(self, person_id: str) -> Person | None:
        """Somebody in the room, or nobody."""
        return next((p for p in self.people if p.id == person_id), None)

    def contribution(self, contribution_id: int) -> Contribution | None:
        """A contribution that stands, or none."""
        return next((c for c in self.contributions if c.id == contribution_id), None)

    def contributions_in(self, phase: int) -> tuple[Contribution, ...]:
        """The contributions of a station (or ``AFTERWARDS``), in order."""
        return tuple(c for c in self.contributions if c.phase == phase)

    def holders(self, role_id: str) -> tuple[Person, ...]:
        """Who holds a role."""
        return tuple(p for p in self.people if role_id in self.casting.get(p.id, ()))
