"""Decisions about time. Nothing here ever happens by itself."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.consultation.budget import bounds, seconds_of, spread
from kollegial.consultation.decide.course import begin, check_started
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import (
    ClockPaused,
    ClockSkipped,
    ClockStarted,
    EndAgreed,
    Event,
    PhaseExtended,
    Replanned,
)
from kollegial.consultation.pace import agreed_end, late, shortened
from kollegial.consultation.state import Stage
from kollegial.consultation.timing import elapsed
from kollegial.marking import N_
from kollegial.refusal import Refused

LONGEST_EXTENSION = 120 * 60
LONGEST_BREAK = 120


def start(scene: Scene, _command: cmd.StartClock) -> tuple[Event, ...]:
    """Start, or go on."""
    if scene.state.running:
        return ()
    if scene.state.stage is not Stage.OPENED:
        return (ClockStarted(),)
    return (ClockStarted(), *begin(scene))


def pause(scene: Scene, _command: cmd.PauseClock) -> tuple[Event, ...]:
    """Stop for a while."""
    check_started(scene)
    return (ClockPaused(),) if scene.state.running else ()


def take_break(scene: Scene, command: cmd.TakeBreak) -> tuple[Event, ...]:
    """Stop for so many minutes. The end of the break is shown; nothing goes on by itself."""
    check_started(scene)
    if not 1 <= command.minutes <= LONGEST_BREAK:
        raise Refused(N_("A break lasts 1 to {count} minutes."), count=LONGEST_BREAK)
    return (ClockPaused(reason="break", minutes=command.minutes),)


def stop(scene: Scene, _command: cmd.EmergencyStop) -> tuple[Event, ...]:
    """Stop at once. What follows is the group's decision."""
    check_started(scene)
    return () if scene.state.stopped else (ClockPaused(reason="stop"),)


def skip_gap(scene: Scene, command: cmd.SkipGap) -> tuple[Event, ...]:
    """Take out the time in which the program was not running."""
    since = scene.state.running_since
    if since is None:
        raise Refused(N_("The clock stands still."))
    if not since <= command.since <= scene.now:
        raise Refused(N_("That moment lies outside the running phase."))
    return (ClockSkipped(since=command.since),)


def extend(scene: Scene, command: cmd.Extend) -> tuple[Event, ...]:
    """More (or fewer) seconds for the current phase, but never less than none."""
    if abs(command.seconds) > LONGEST_EXTENSION:
        raise Refused(N_("At most {minutes} minutes at a time."), minutes=LONGEST_EXTENSION // 60)
    if scene.state.phase.allotted + command.seconds * 1000 < 0:
        raise Refused(N_("The phase has no time left to give."))
    return (PhaseExtended(seconds=command.seconds),) if command.seconds else ()


def set_budget(scene: Scene, command: cmd.SetBudget) -> tuple[Event, ...]:
    """Spread the minutes over this phase and those to come; what is over keeps its plan.

    Under one clock, what is over is planned as it went: else what the earlier phases saved
    or overran would count against the minutes that the group has from now on.
    """
    state = scene.state
    seconds = seconds_of(command.minutes)
    # The minutes count from now, so what these phases have used already comes on top.
    used = [round(elapsed(state, i, scene.now) / 1000) for i in range(len(state.course))]
    over, used = used[: state.current], used[state.current :]
    limits = [
        bounds(scene.phase_at(index).minutes, gone) for index, gone in enumerate(used, len(over))
    ]
    plan = spread(limits, seconds + sum(used), sum(used))
    replanned = Replanned(first=state.current, plan=plan)
    if state.one_clock:
        replanned = Replanned(first=0, plan=(*over, *plan))
    if state.started_at is None:
        return (replanned,)
    return (replanned, EndAgreed(at=scene.now + seconds * 1000))


def agree_end(scene: Scene, command: cmd.AgreeEnd) -> tuple[Event, ...]:
    """When the group wants to be through."""
    if command.at <= scene.now:
        raise Refused(N_("That time is over already."))
    return () if command.at == scene.state.agreed_end else (EndAgreed(at=command.at),)


def catch_up(scene: Scene, _command: cmd.CatchUp) -> tuple[Event, ...]:
    """Shorter phases from the next one on, so that the agreed end holds again.

    Where the end only followed from the plan, it is agreed on now: it must not follow the new one.
    """
    if late(scene) <= 0:
        return ()
    plan = shortened(scene)
    if plan is None:
        raise Refused(N_("Nothing to come can be shortened far enough. Park or extend."))
    replanned = Replanned(first=scene.state.current + 1, plan=plan)
    if scene.state.agreed_end is not None:
        return (replanned,)
    return (replanned, EndAgreed(at=agreed_end(scene)))
