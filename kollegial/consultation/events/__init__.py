"""What can happen in a session. A session is the list of these, and its state their fold.

One file a subject; ``Event`` is any of them.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, TypeAdapter

from kollegial.consultation.events.after import Adopted, FeedbackGathered, StepDated
from kollegial.consultation.events.base import Happened, Milliseconds, Person
from kollegial.consultation.events.before import (
    CandidateOffered,
    CandidateRated,
    CandidateVoted,
    CaseChosen,
    Checked,
    ConfidentialityAgreed,
    FollowedUp,
    MemoryAgreed,
    VotesPerPersonSet,
)
from kollegial.consultation.events.clock import (
    ClockPaused,
    ClockSkipped,
    ClockStarted,
    EndAgreed,
    Finished,
    PhaseEntered,
    PhaseExtended,
    Replanned,
)
from kollegial.consultation.events.methods import (
    KeyQuestionInverted,
    LoopEntered,
    LoopLeft,
    MethodChosen,
)
from kollegial.consultation.events.people import (
    NamesNoted,
    Opened,
    PersonJoined,
    PersonLeft,
    PersonRenamed,
    RolesSet,
)
from kollegial.consultation.events.steps import Redone, Undone
from kollegial.consultation.events.turns import (
    Counted,
    RoundBegan,
    RoundsChanged,
    TurnsOpened,
    TurnTaken,
)
from kollegial.consultation.events.written import (
    Contributed,
    ContributionEdited,
    ContributionMoved,
    ContributionStruck,
    NotesEdited,
    Parked,
    ParkedGone,
)

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
    | EndAgreed
    | RoundBegan
    | RoundsChanged
    | TurnsOpened
    | TurnTaken
    | Counted
    | Contributed
    | ContributionEdited
    | ContributionStruck
    | ContributionMoved
    | CandidateRated
    | CandidateVoted
    | CandidateOffered
    | VotesPerPersonSet
    | CaseChosen
    | Checked
    | ConfidentialityAgreed
    | MemoryAgreed
    | FollowedUp
    | Parked
    | ParkedGone
    | KeyQuestionInverted
    | Adopted
    | StepDated
    | FeedbackGathered
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


__all__ = [
    "Adopted",
    "CandidateOffered",
    "CandidateRated",
    "CandidateVoted",
    "CaseChosen",
    "Checked",
    "ClockPaused",
    "ClockSkipped",
    "ClockStarted",
    "ConfidentialityAgreed",
    "Contributed",
    "ContributionEdited",
    "ContributionMoved",
    "ContributionStruck",
    "Counted",
    "EndAgreed",
    "Event",
    "FeedbackGathered",
    "Finished",
    "FollowedUp",
    "Happened",
    "KeyQuestionInverted",
    "LoopEntered",
    "LoopLeft",
    "MemoryAgreed",
    "MethodChosen",
    "Milliseconds",
    "NamesNoted",
    "NotesEdited",
    "Opened",
    "Parked",
    "ParkedGone",
    "Person",
    "PersonJoined",
    "PersonLeft",
    "PersonRenamed",
    "PhaseEntered",
    "PhaseExtended",
    "Redone",
    "Replanned",
    "RolesSet",
    "RoundBegan",
    "RoundsChanged",
    "StepDated",
    "TurnTaken",
    "TurnsOpened",
    "Undone",
    "VotesPerPersonSet",
    "from_json",
    "to_json",
]
