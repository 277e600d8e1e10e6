"""The fixed words of the quality room. Stored as they stand here; screens translate them."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Answer(StrEnum):
    """What is decided about an insight. All four are results."""

    NO_MEASURE = "no-measure"
    KEEP = "keep"
    EXPERIMENT = "experiment"
    MEASURE = "measure"


class Origin(StrEnum):
    """Where an insight or a measure comes from."""

    SESSION = "session"
    AUDIT = "audit"
    COMPLAINT = "complaint"
    SURVEY = "survey"
    DIALOGUE = "dialogue"
    HOUSE = "house"
    """Another organisation that shared it."""
    OTHER = "other"


class Status(StrEnum):
    """Where a measure stands. Implemented is not effective."""

    PROPOSED = "proposed"
    PLANNED = "planned"
    IN_PROGRESS = "in-progress"
    IMPLEMENTED = "implemented"
    IN_CHECK = "in-check"
    EFFECTIVE = "effective"
    PARTLY = "partly-effective"
    NOT_EFFECTIVE = "not-effective"
    REWORK = "rework"
    SUSPENDED = "suspended"
    DROPPED = "dropped"


CLOSED = frozenset({Status.EFFECTIVE, Status.PARTLY, Status.NOT_EFFECTIVE, Status.DROPPED})
"""Nobody works on these; all others count as open."""

AT_WORK = frozenset({Status.PLANNED, Status.IN_PROGRESS, Status.REWORK})
"""For these the due date counts: it says until when it is implemented."""


class Conclusion(StrEnum):
    """What an organisation concludes once the effect is known.

    The choices of the family of models around LQW: a method is kept or adjusted, a goal is
    worded anew; dropping it is the fourth.
    """

    KEEP = "keep"
    ADJUST = "adjust"
    REWORD_GOAL = "reword-goal"
    DROP = "drop"


class Level(StrEnum):
    """Donabedian's levels of quality, with the fourth that prevention adds."""

    STRUCTURE = "structure"
    PROCESS = "process"
    OUTCOME = "outcome"
    CONCEPT = "concept"


class Step(IntEnum):
    """The seven steps of effect: 1-3 outputs, 4-6 outcomes, 7 impact."""

    TAKES_PLACE = 1
    REACHES = 2
    ACCEPTED = 3
    KNOWLEDGE = 4
    BEHAVIOUR = 5
    LIFE_SITUATION = 6
    SOCIETY = 7


class Direction(StrEnum):
    """Which way an indicator is to move."""

    UP = "up"
    DOWN = "down"


class Attained(StrEnum):
    """How far a qualitative criterion was met at one look, as people judged."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
