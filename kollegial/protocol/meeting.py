"""Feedback and checklist of a protocol, put beside the questions they answer."""

from __future__ import annotations

from dataclasses import dataclass

from kollegial.consultation.decide.after import FEWEST_SLIPS
from kollegial.consultation.meeting import Meeting
from kollegial.protocol.released import ReleasedProtocol
from kollegial.words import Text

Counts = tuple[int, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Tally:
    """The answers to one statement of the feedback.

    ``text`` is None if the statement is not in use any more. ``counts`` (how often 1 to 5)
    is None where so few answered that one could guess who it was.
    """

    item: str
    text: Text | None
    answered: int
    counts: Counts | None


@dataclass(frozen=True, slots=True)
class Checks:
    """The questions before the case: how many were answered, and how many asking for care."""

    answered: int
    with_care: int


def tallies(protocol: ReleasedProtocol, meeting: Meeting | None) -> tuple[Tally, ...]:
    """The feedback in the order of the meeting's statements; none of too few slips.

    Every reader of a protocol gets the numbers from here, so that what is held back is
    held back everywhere.
    """
    feedback = protocol.feedback
    if feedback is None or feedback.slips < FEWEST_SLIPS:
        return ()
    texts = {each.id: each.text for each in meeting.feedback} if meeting is not None else {}
    known = [item for item in texts if item in feedback.counts]
    gone = [item for item in feedback.counts if item not in texts]
    found = []
    for item in (*known, *gone):
        counts = feedback.counts[item]
        shown = counts if sum(counts) >= FEWEST_SLIPS else None
        found.append(Tally(item, texts.get(item), sum(counts), shown))
    return tuple(found)


def checks(protocol: ReleasedProtocol, meeting: Meeting | None) -> Checks:
    """What the group answered before it took the case."""
    asked = {each.id: each for each in meeting.checklist} if meeting is not None else {}
    with_care = [
        item
        for item, answer in protocol.checklist.items()
        if item in asked and answer is not asked[item].safe
    ]
    return Checks(len(protocol.checklist), len(with_care))
