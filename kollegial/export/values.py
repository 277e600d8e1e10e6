"""What a template may use: plain values, people's text as ``Said``, lengths in seconds.

``protocols/templates/protocol.md.jinja`` says it to the authors of templates.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from kollegial.export import figures
from kollegial.export.said import Said
from kollegial.protocol.released import ReviewRecord


@dataclass(frozen=True, slots=True)
class Span:
    """Planned and taken, in seconds, and the same in minutes as they are written."""

    planned: int
    actual: int

    @property
    def overrun(self) -> int:
        """Seconds beyond the plan."""
        return max(0, self.actual - self.planned)

    @property
    def planned_minutes(self) -> str:
        """``15`` or ``7½``."""
        return figures.minutes(self.planned)

    @property
    def actual_minutes(self) -> str:
        """``15`` or ``7½``."""
        return figures.minutes(self.actual)

    @property
    def overrun_minutes(self) -> str:
        """``2``, or nothing if the plan was kept."""
        return figures.overrun(self.planned, self.actual)


@dataclass(frozen=True, slots=True)
class Named:
    """A model or method: ``name`` in the language of the document, ``names`` in both."""

    id: str
    name: Said
    names: Mapping[str, Said]


@dataclass(frozen=True, slots=True)
class Model(Named):
    """The consultation model, with credit."""

    version: str
    author: Said
    licence_note: Said
    licence_notes: Mapping[str, Said]


@dataclass(frozen=True, slots=True)
class Contribution:
    """One contribution; ``kind`` is an id, ``label`` a word.

    ``mark`` says in words what is to be said beside it: chosen, taken along, by when.
    """

    kind: str
    label: str
    text: Said
    mark: str
    adopted: bool
    until: dt.date | None
    urgency: int
    votes: int
    chosen: bool
    method_id: str | None


@dataclass(frozen=True, slots=True)
class Kind:
    """All contributions of one kind in one place; ``label`` fits how many there are."""

    id: str
    label: str
    contributions: tuple[Contribution, ...]

    @property
    def texts(self) -> tuple[Said, ...]:
        """Only what they say."""
        return tuple(each.text for each in self.contributions)


@dataclass(frozen=True, slots=True)
class Phase(Named):
    """One phase as it went. ``label`` is its name with its round; ``mark`` what was counted."""

    number: int
    label: Said
    round: int
    round_names: Mapping[str, Said] | None
    is_break: bool
    turns: int
    counted: int
    mark: str
    time: Span
    method: Named | None
    contributions: tuple[Contribution, ...]
    kinds: tuple[Kind, ...]
    notes: Said


@dataclass(frozen=True, slots=True)
class Question:
    """The key question of one round."""

    label: Said
    text: Said


@dataclass(frozen=True, slots=True)
class Taken:
    """What is taken along out of one round, or out of the whole; ``label`` is empty then.

    ``parts``: out of the group's contributions, in own words, first steps.
    """

    label: Said
    parts: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What became of a case; id and day are those of the other protocol (none: deleted)."""

    id: str
    date: dt.date | None
    day: str
    text: Said
    placeholders: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of the feedback; ``counts`` is none where too few answered."""

    id: str
    text: Said
    texts: Mapping[str, Said] | None
    answered: int
    counts: tuple[int, int, int, int, int] | None


@dataclass(frozen=True, slots=True)
class Feedback:
    """The feedback of everybody together; ``scale`` are the words for 1 to 5, or none."""

    slips: int
    scale: tuple[Said, ...]
    statements: tuple[Statement, ...]
    held_back: bool


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A placeholder and how often it stands in the texts."""

    text: Said
    count: int


@dataclass(frozen=True, slots=True)
class Protocol:
    """The whole protocol."""

    id: str
    date: dt.date
    day: str
    group: Said
    language: str
    title: Said
    title_label: str
    questions: tuple[Question, ...]
    inverted_question: Said
    model: Model
    people: int
    roles: Mapping[str, int]
    confidentiality_agreed: bool
    checklist: Mapping[str, bool]
    agreed: str
    time: Span
    paused: int
    paused_minutes: str
    taken: tuple[Taken, ...]
    followed_by: tuple[FollowUp, ...]
    phases: tuple[Phase, ...]
    afterwards: tuple[Contribution, ...]
    insights: tuple[Said, ...]
    looking_back: tuple[Kind, ...]
    feedback: Feedback | None
    remarks: tuple[Said, ...]
    parked: tuple[Contribution, ...]
    follow_ups: tuple[FollowUp, ...]
    placeholders: tuple[Placeholder, ...]
    review: ReviewRecord
