"""What happened, in words: an event becomes a sentence, a step the sentence that matters in it.

Pure: message ids with their params, for ``tell``. One file a subject.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation import fold
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.session import Session, Step
from kollegial.consultation.telling import after, before, clock, methods, people, turns, written
from kollegial.labels import SEVERAL
from kollegial.marking import N_
from kollegial.told import Told, say

__all__ = ["Past", "Told", "history", "step_told", "told"]

Teller = Callable[[Scene, Any], Told]

TELLERS: Final[Mapping[type, Teller]] = MappingProxyType(
    {
        **people.TELLERS,
        **clock.TELLERS,
        **turns.TELLERS,
        **written.TELLERS,
        **before.TELLERS,
        **methods.TELLERS,
        **after.TELLERS,
    }
)

BESIDES: Final = frozenset(
    {
        ev.Counted,
        ev.EndAgreed,
        ev.ContributionMoved,
        ev.ContributionStruck,
        ev.ParkedGone,
        ev.RoundBegan,
        ev.RoundsChanged,
        ev.TurnTaken,
        ev.TurnsOpened,
    }
)
"""What may come along with something that matters more."""


@dataclass(frozen=True, slots=True)
class Past:
    """A step that counts: when it was taken (ms on the session's timeline), and what it was."""

    at: int
    told: Told


def told(event: ev.Event, scene: Scene) -> Told:
    """What happened. ``scene``: the moment right before, with ``now`` as the event's own time."""
    return TELLERS[type(event)](scene, event)


def step_told(session: Session, step: Step) -> Told:
    """What one command did, in one sentence."""
    events = [entry.event for entry in step.entries]
    contributed = [each for each in events if isinstance(each, ev.Contributed)]
    if len(contributed) > 1 and not any(isinstance(e, ev.FeedbackGathered) for e in events):
        kind = say(SEVERAL[contributed[0].kind])
        return say(N_("{kind}: {count} at once"), kind=kind, count=len(contributed))
    sentences = []
    state = step.before
    for entry in step.entries:
        scene = Scene(session.model, session.methods, state, entry.at)
        sentences.append((_weight(entry.event), told(entry.event, scene)))
        state = fold.apply(state, entry.event, entry.at)
    # ``min`` takes the first of those that matter most.
    return min(sentences, key=lambda pair: pair[0])[1]


def history(session: Session, last: int | None = None) -> tuple[Past, ...]:
    """The steps that count, the latest first; at most the ``last`` so many."""
    steps = session.past if last is None else session.past[max(0, len(session.past) - last) :]
    return tuple(Past(step.entries[0].at, step_told(session, step)) for step in reversed(steps))


def _weight(event: ev.Event) -> int:
    """The smaller, the more it matters: a new phase before all that comes along with it."""
    if isinstance(event, ev.PhaseEntered):
        return 0
    return 2 if type(event) in BESIDES else 1
