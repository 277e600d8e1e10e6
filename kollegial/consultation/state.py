"""The state of a session: what the fold of its events yields. Frozen; times in milliseconds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from kollegial.consultation.events import Person
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.words import Language

Casting = Mapping[str, tuple[str, ...]]


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
class PhaseState:
    """One phase: its plan and what became of it (ms)."""

    planned: int
    extended: int = 0
    spent: int = 0
    visits: int = 0
    notes: str = field(default="", repr=False)

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
    stage: Stage = Stage.OPENED
    current: int = 0
    running_since: int | None = None
    paused_since: int | None = None
    paused: int = 0
    started_at: int | None = None
    finished_at: int | None = None
    casting: Casting = field(default_factory=no_casting)
    names_in_case: tuple[str, ...] = field(default=(), repr=False)
    contributions: tuple[Contribution, ...] = ()
    next_contribution: int = 1
    next_person: int = 1
    method_id: str | None = None
    loop: str | None = None

    @property
    def running(self) -> bool:
        """Whether the clock runs."""
        return self.running_since is not None

    @property
    def phase(self) -> PhaseState:
        """The current phase."""
        return self.phases[self.current]

    def person(self, person_id: str) -> Person | None:
        """Somebody in the room, or nobody."""
        return next((p for p in self.people if p.id == person_id), None)

    def contribution(self, contribution_id: int) -> Contribution | None:
        """A contribution that stands, or none."""
        return next((c for c in self.contributions if c.id == contribution_id), None)

    def contributions_in(self, phase: int) -> tuple[Contribution, ...]:
        """The contributions of a phase, in order."""
        return tuple(c for c in self.contributions if c.phase == phase)

    def holders(self, role_id: str) -> tuple[Person, ...]:
        """Who holds a role."""
        return tuple(p for p in self.people if role_id in self.casting.get(p.id, ()))
