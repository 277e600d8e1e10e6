"""A session: model, method cards and log. Immutable; every step gives a new one.

The log only grows. Undo is itself an entry: it takes the last step out of what
counts, and because the clock is derived from the times of the entries that count,
an undone pause was no pause and an undone phase change no phase change.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kollegial.consultation import commands as cmd
from kollegial.consultation import fold
from kollegial.consultation.budget import bounds, seconds_of, spread
from kollegial.consultation.course import course_of
from kollegial.consultation.decide import decide
from kollegial.consultation.decide.people import clean_name
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import Event, Opened, Person, Redone, Undone
from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.state import SessionState
from kollegial.consultation.votes import VOTES
from kollegial.consultation.wording import one_line
from kollegial.refusal import Refused
from kollegial.words import N_, Language

GROUP_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log: ``seq`` from 1 without gaps; ``step`` joins what one command did."""

    seq: int
    step: int
    at: int
    event: Event


@dataclass(frozen=True, slots=True)
class Step:
    """What one command did, and the state before it."""

    entries: tuple[Entry, ...]
    before: SessionState


@dataclass(frozen=True, slots=True)
class Session:
    """A consultation at one moment of its log."""

    model: ConsultationModel
    methods: Mapping[str, Method]
    state: SessionState
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    seq: int = 1
    last_at: int = 0

    @classmethod
    def replay(
        cls, model: ConsultationModel, methods: Mapping[str, Method], entries: Sequence[Entry]
    ) -> Session:
        """The session that a log tells.

        Raises:
            ValueError: if the log does not start with the opening of a session.
        """
        opening = entries[0].event if entries else None
        if not isinstance(opening, Opened):
            msg = "a session's log starts with its opening"
            raise ValueError(msg)
        session = cls(model, methods, fold.opened(opening), last_at=entries[0].at)
        return session.after(entries[1:])

    def decide(self, command: cmd.Command, now: int) -> tuple[Entry, ...]:
        """What ``command`` would add to the log at ``now`` (ms); empty if nothing changes.

        Raises:
            Refused: if model or state do not allow it.
        """
        at = max(now, self.last_at)
        events: tuple[Event, ...]
        match command:
            case cmd.Undo():
                if not self.past:
                    raise Refused(N_("There is nothing to undo."))
                events = (Undone(),)
            case cmd.Redo():
                if not self.future:
                    raise Refused(N_("There is nothing to redo."))
                events = (Redone(),)
            case _:
                events = decide(self.scene(at), command)
        step = self.seq + 1
        return tuple(Entry(self.seq + i, step, at, event) for i, event in enumerate(events, 1))

    def after(self, entries: Iterable[Entry]) -> Session:
        """The session once ``entries`` are in its log."""
        session = self
        for entry in entries:
            session = session._take(entry)
        return session

    def scene(self, now: int) -> Scene:
        """This moment, for decisions and screens."""
        return Scene(self.model, self.methods, self.state, now)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self.past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self.future)

    def _take(self, entry: Entry) -> Session:
        session = replace(self, seq=entry.seq, last_at=max(self.last_at, entry.at))
        match entry.event:
            case Undone():
                *past, step = session.past
                return replace(
                    session, state=step.before, past=tuple(past), future=(*session.future, step)
                )
            case Redone():
                *future, step = session.future
                state = step.before
                for each in step.entries:
                    state = fold.apply(state, each.event, each.at)
                past_steps = (*session.past, step)
                return replace(session, state=state, past=past_steps, future=tuple(future))
            case _:
                state = fold.apply(session.state, entry.event, entry.at)
                past_steps = _grown(session.past, entry, session.state)
                return replace(session, state=state, past=past_steps, future=())


def _grown(past: tuple[Step, ...], entry: Entry, before: SessionState) -> tuple[Step, ...]:
    if past and past[-1].entries[-1].step == entry.step:
        *earlier, last = past
        return (*earlier, replace(last, entries=(*last.entries, entry)))
    return (*past, Step((entry,), before))


@dataclass(frozen=True, slots=True)
class Frame:
    """What a session takes over from its meeting; ``meeting`` joins several sessions."""

    meeting: str = ""
    votes_per_person: int = VOTES


NO_FRAME = Frame()


def open_session(
    model: ConsultationModel,
    *,
    group: str,
    people: Iterable[str],
    date: dt.date,
    language: Language,
    minutes: float | None = None,
    frame: Frame = NO_FRAME,
) -> Opened:
    """The first event of a new session.

    Raises:
        Refused: if the group or a name is empty or doubled, or the minutes do not fit the model.
    """
    group = one_line(group)
    if not group:
        raise Refused(N_("Give the group a name."))
    if len(group) > GROUP_LENGTH:
        raise Refused(N_("A group's name has at most {count} characters."), count=GROUP_LENGTH)
    present: tuple[Person, ...] = ()
    for name in people:
        cleaned = clean_name(present, name)
        present = (*present, Person(id=f"p{len(present) + 1}", name=cleaned))
    course = course_of(model, len(present))
    limits = [bounds(model.phases[station.phase].minutes) for station in course]
    usual = tuple(limit.usual for limit in limits)
    plan = usual if minutes is None else spread(limits, seconds_of(minutes))
    return Opened(
        group=group,
        date=date,
        language=language,
        model_id=model.id,
        model_version=model.version,
        people=present,
        plan=plan,
        course=course,
        meeting=frame.meeting,
        votes_per_person=frame.votes_per_person,
        one_clock=model.one_clock,
    )
