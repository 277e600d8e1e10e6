"""What the second look is asked about, and what it answers."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum

from kollegial.anonymise.kinds import Kind


class Outcome(StrEnum):
    """How a result, or one place in it, looks.

    *check*: a person should look at it. *stop*: it must not leave the desk like this.
    """

    PASS = "pass"  # noqa: S105 - nobody's password
    CHECK = "check"
    STOP = "stop"


class Check(StrEnum):
    """Which of the checks saw a point."""

    SURVIVOR = "survivor"
    RULE = "rule"
    LABEL = "label"
    PLACEHOLDER = "placeholder"


@dataclass(frozen=True, slots=True)
class Hidden:
    """A string that was to go, wherever it stood.

    Not ``sure`` is what was proposed with a doubt. Where such a word stands again and no list
    knows it for a name, a person should look, but it may be no name at all.
    """

    text: str = dataclasses.field(repr=False)
    kind: Kind
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Kept:
    """A place in the *result* that a person decided about, in code points, end exclusive.

    There stands the original, left on purpose, or, if ``worded``, that person's own words.
    """

    field: str
    start: int
    end: int
    worded: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """A place in the *result* that looks wrong: ``field``, start, end in code points.

    ``why`` is an English message id; ``severity`` is *check* or *stop*.
    """

    field: str
    start: int
    end: int
    kind: Kind
    check: Check
    severity: Outcome
    why: str

    @property
    def stops(self) -> bool:
        """Whether it keeps the result from leaving."""
        return self.severity is Outcome.STOP


@dataclass(frozen=True, slots=True)
class SecondLook:
    """The points by field and start, disjoint."""

    points: tuple[Point, ...]

    @property
    def verdict(self) -> Outcome:
        """The worst of the points; *pass* if there is none."""
        if self.stops:
            return Outcome.STOP
        return Outcome.CHECK if self.points else Outcome.PASS

    @property
    def stops(self) -> tuple[Point, ...]:
        """The points that keep the result from leaving."""
        return tuple(point for point in self.points if point.stops)
