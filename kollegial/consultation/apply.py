"""The fold: one event on a state gives the next state. Total and deterministic."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import assert_never

from kollegial.consultation import events as ev
from kollegial.consultation.state import Contribution, PhaseState, SessionState, Stage


def opened(event: ev.Opened) -> SessionState:
    """The state right after a session was opened."""
    return SessionState(
        group=event.group,
        date=event.date,
        language=event.language,
        model_id=event.model_id,
        model_version=event.model_version,
        people=event.people,
        phases=tuple(PhaseState(planned=seconds * 1000) for seconds in event.plan),
        next_person=len(event.people) + 1,
    )


def apply(state: SessionState, event: ev.Event, at: int) -> SessionState:  # noqa: PLR0911, PLR0912
    """``state`` after ``event`` happened at ``at`` (ms on the session's timeline)."""
    match event:
        case ev.Opened() | ev.Undone() | ev.Redone():
            return state  # the log deals with these
        case ev.PersonJoined():
            people = (*state.people, event.person)
            return replace(state, people=people, next_person=state.next_person + 1)
        case ev.PersonRenamed():
            renamed = tuple(event.person if p.id == event.person.id else p for p in state.people)
            return replace(state, people=renamed)
        case ev.PersonLeft():
            return _without(state, event.person_id)
        case ev.RolesSet():
            return replace(state, casting=MappingProxyType(dict(event.casting)))
        case ev.NamesNoted():
            return replace(state, names_in_case=event.names)
        case ev.PhaseEntered() | ev.ClockStarted() | ev.ClockPaused() | ev.ClockSkipped():
            return _clock(state, event, at)
        case ev.PhaseExtended():
            return _extend(state, event.seconds)
        case ev.Replanned():
            kept, planned = state.phases[: event.first], state.phases[event.first :]
            renewed = (
                replace(phase, planned=seconds * 1000, extended=0)
                for phase, seconds in zip(planned, event.plan, strict=True)
            )
            return replace(state, phases=(*kept, *renewed))
        case ev.Contributed():
            new = Contribution(event.id, event.phase, event.kind, event.text, event.method_id)
            contributions = (*state.contributions, new)
            return replace(state, contributions=contributions, next_contribution=event.id + 1)
        case ev.ContributionEdited() | ev.ContributionStruck() | ev.ContributionMoved():
            return replace(state, contributions=_contributions(state, event))
        case ev.NotesEdited():
            notes = state.phases[event.phase].notes
            end = event.start + event.removed
            notes = notes[: event.start] + event.inserted + notes[end:]
            return _with_phase(state, event.phase, replace(state.phases[event.phase], notes=notes))
        case ev.MethodChosen():
            return replace(state, method_id=event.method_id)
        case ev.LoopEntered():
            return replace(_extend(state, event.seconds), loop=event.method_id)
        case ev.LoopLeft():
            return replace(state, loop=None)
        case ev.Finished():
            return replace(_halt(state, at), stage=Stage.FINISHED, finished_at=at, loop=None)
        case _:
            assert_never(event)


ClockEvent = ev.PhaseEntered | ev.ClockStarted | ev.ClockPaused | ev.ClockSkipped


def _clock(state: SessionState, event: ClockEvent, at: int) -> SessionState:
    match event:
        case ev.PhaseEntered():
            moved = replace(_go(_halt(state, at), at), current=event.phase, loop=None)
            entered = replace(moved.phase, visits=moved.phase.visits + 1)
            return _with_phase(moved, event.phase, entered)
        case ev.ClockStarted():
            started = _go(state, at)
            if started.phase.visits:
                return started
            return _with_phase(started, started.current, replace(started.phase, visits=1))
        case ev.ClockPaused():
            return replace(_halt(state, at), paused_since=at)
        case ev.ClockSkipped():
            halted = replace(_halt(state, event.since), paused_since=event.since)
            return _go(halted, at)


def _halt(state: SessionState, at: int) -> SessionState:
    """The clock stands: what ran goes to the phase, what was a pause to the pauses."""
    if state.running_since is not None:
        spent = state.phase.spent + at - state.running_since
        state = _with_phase(state, state.current, replace(state.phase, spent=spent))
        return replace(state, running_since=None)
    if state.paused_since is not None:
        return replace(state, paused=state.paused + at - state.paused_since, paused_since=None)
    return state


def _go(state: SessionState, at: int) -> SessionState:
    """The clock runs from ``at``."""
    started_at = state.started_at if state.started_at is not None else at
    halted = _halt(state, at)
    return replace(halted, stage=Stage.LIVE, running_since=at, started_at=started_at)


def _extend(state: SessionState, seconds: int) -> SessionState:
    phase = replace(state.phase, extended=state.phase.extended + seconds * 1000)
    return _with_phase(state, state.current, phase)


def _with_phase(state: SessionState, index: int, phase: PhaseState) -> SessionState:
    return replace(state, phases=(*state.phases[:index], phase, *state.phases[index + 1 :]))


def _without(state: SessionState, person_id: str) -> SessionState:
    people = tuple(p for p in state.people if p.id != person_id)
    casting = {who: roles for who, roles in state.casting.items() if who != person_id}
    return replace(state, people=people, casting=MappingProxyType(casting))


ContributionEvent = ev.ContributionEdited | ev.ContributionStruck | ev.ContributionMoved


def _contributions(state: SessionState, event: ContributionEvent) -> tuple[Contribution, ...]:
    match event:
        case ev.ContributionEdited():
            return tuple(
                replace(c, text=event.text) if c.id == event.id else c for c in state.contributions
            )
        case ev.ContributionStruck():
            return tuple(c for c in state.contributions if c.id != event.id)
        case ev.ContributionMoved():
            moving = next(c for c in state.contributions if c.id == event.id)
            others = [c for c in state.contributions if c.id != event.id]
            siblings = [i for i, c in enumerate(others) if c.phase == moving.phase]
            index = siblings[event.place] if event.place < len(siblings) else len(others)
            return (*others[:index], moving, *others[index:])
