"""Clock: start, pause, break, stop, more time, budget, agreed end, catching up."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from kollegial.consultation import commands as cmd
from kollegial.consultation import timing
from kollegial.consultation.pace import agreed_end, pace
from kollegial.consultation.state import Stage
from kollegial.i18n import _, language
from kollegial.marking import N_
from kollegial.plain.command import Group, PlainCommand
from kollegial.plain.frame import Frame
from kollegial.plain.questions import minutes
from kollegial.plain.spoken import length, time_of_day
from kollegial.plain.standing import clock_line, pace_line, plan_lines

_HALF_A_DAY: Final = dt.timedelta(hours=12)
_TIME: Final = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?: Uhr)?")


def start(frame: Frame, _rest: str) -> None:
    """Start, or go on."""
    frame.act(cmd.StartClock())
    frame.say(clock_line(frame.scene))


def pause(frame: Frame, rest: str) -> None:
    """The clock stands; with minutes it is a break of that length."""
    if not rest:
        frame.act(cmd.PauseClock())
        frame.say(clock_line(frame.scene))
        return
    asked = _minutes(frame, rest)
    if asked is not None:
        frame.act(cmd.TakeBreak(asked))


def stop(frame: Frame, _rest: str) -> None:
    """At once. The model may say who may use it, and what holds then."""
    if not frame.act(cmd.EmergencyStop()):
        return
    interrupt = frame.scene.model.interrupt
    if interrupt is not None:
        words = language()
        frame.say(f"{interrupt.names.within(words)}: {interrupt.rule.within(words)}")
    frame.say(_("What happens now is up to the group."))


def more(frame: Frame, rest: str) -> None:
    """One minute more, or as many as asked for; fewer with a minus."""
    asked = _minutes(frame, rest or "1")
    if asked is not None and frame.act(cmd.Extend(round(asked * 60))):
        frame.say(clock_line(frame.scene))


def budget(frame: Frame, rest: str) -> None:
    """So many minutes for all that is left."""
    rest = rest or frame.ask(_("How many minutes have you got left?"))
    asked = _minutes(frame, rest) if rest else None
    if asked is not None and frame.act(cmd.SetBudget(asked)):
        frame.lines(*plan_lines(frame.scene))


def until(frame: Frame, rest: str) -> None:
    """The group wants to be through at a time of day."""
    rest = rest or frame.ask(_("Until when, for example 16:30?"))
    if not rest:
        return
    at = moment(rest, frame.scene.now)
    if at is None:
        frame.say(_("A time of day, for example 16:30."))
    elif frame.act(cmd.AgreeEnd(at)):
        frame.lines(pace_line(frame.scene))


def catch_up(frame: Frame, _rest: str) -> None:
    """Shorter phases to come."""
    if frame.act(cmd.CatchUp()):
        frame.lines(*plan_lines(frame.scene))


def tell_time(frame: Frame, _rest: str) -> None:
    """How time stands, and what could be done about it."""
    scene = frame.scene
    frame.say(clock_line(scene))
    if scene.state.stage is not Stage.LIVE:
        frame.say(_("In all: {time}.").format(time=length(timing.total_planned(scene.state))))
        return
    end, agreed = timing.projected_end(scene.state, scene.now), agreed_end(scene)
    frame.say(
        _("In all {time} to come.").format(time=length(timing.to_come(scene.state, scene.now)))
    )
    frame.say(
        _("That ends at {projected}; agreed is {agreed}.").format(
            projected=time_of_day(end), agreed=time_of_day(agreed)
        )
    )
    found = pace(scene)
    if found is None or not found.at_risk:
        return
    frame.lines(pace_line(scene))
    if found.shorter:
        text = _("{command} takes {time} from the phases to come.")
        frame.say(text.format(command=CATCH_UP.shown, time=length(found.shorter * 1000)))


def moment(text: str, now: int) -> int | None:
    """``16:30`` or ``16.30`` or ``16`` as the next such moment, in ms; None if it is none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    here = dt.datetime.fromtimestamp(now / 1000).astimezone()
    hour, minute = int(found[1]), int(found[2] or 0)
    try:
        wanted = here.replace(hour=hour, minute=minute, second=0, microsecond=0)
    except ValueError:
        return None
    if here - wanted > _HALF_A_DAY:
        wanted += dt.timedelta(days=1)
    return round(wanted.timestamp() * 1000)


def _minutes(frame: Frame, text: str) -> float | None:
    found = minutes(text)
    if found is None:
        frame.say(_("A number of minutes, for example 5 or 7.5."))
    return found


CATCH_UP: Final = PlainCommand(
    "catch_up",
    ("aufholen",),
    ("catchup",),
    Group.WAY,
    N_("Shorten the phases to come, so that the agreed end holds."),
    catch_up,
)

START: Final = PlainCommand(
    "start",
    ("start", "los"),
    ("start", "go"),
    Group.WAY,
    N_("Start the clock, or let it go on."),
    start,
)

STOP: Final = PlainCommand(
    "stop",
    ("stopp", "stop", "halt"),
    ("stop", "halt"),
    Group.WAY,
    N_("Stop at once: somebody cannot go on like this."),
    stop,
)

COMMANDS: Final = (
    START,
    PlainCommand(
        "pause",
        ("pause", "p"),
        ("pause", "p"),
        Group.WAY,
        N_("Stop the clock for a moment; with minutes, take a break of that length."),
        pause,
        N_("[minutes]"),
    ),
    STOP,
    PlainCommand(
        "more",
        ("mehr", "m"),
        ("more", "m"),
        Group.WAY,
        N_("One minute more for this phase, or as many as you say; -2 takes two away."),
        more,
        N_("[minutes]"),
    ),
    PlainCommand(
        "time",
        ("zeit",),
        ("time", "t"),
        Group.WAY,
        N_("How much time is left, when you end at this pace, and what can be done."),
        tell_time,
    ),
    PlainCommand(
        "until",
        ("bis",),
        ("until",),
        Group.WAY,
        N_("When you want to be through."),
        until,
        N_("TIME"),
    ),
    PlainCommand(
        "budget",
        ("budget",),
        ("budget",),
        Group.WAY,
        N_("“We have 20 minutes left”: spread them over all that is to come."),
        budget,
        N_("MINUTES"),
    ),
    CATCH_UP,
)
