"""How a clock stands, as far as colour and word may tell it."""

from __future__ import annotations

from enum import StrEnum

from kollegial.consultation import timing
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.signals import warning_left
from kollegial.consultation.state import SessionState, Stage
from kollegial.flow.settings import SignalSettings
from kollegial.i18n import _


class Mood(StrEnum):
    """How the clock stands; also the name of its style."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    BREAK = "break"
    STOPPED = "stopped"
    SOON = "soon"
    OVER = "over"
    CLOSED = "closed"


SIGNALS = (Mood.SOON, Mood.OVER)
"""What the settings may silence; the others say what the clock does."""


def mood(scene: Scene, signals: SignalSettings) -> Mood:
    """How the clock stands at this moment."""
    state = scene.state
    if state.stage is Stage.FINISHED:
        return Mood.CLOSED
    if state.stage is Stage.OPENED:
        return Mood.WAITING
    if not state.running:
        return _halted(state)
    left = timing.remaining(state, scene.now)
    if left < 0:
        return Mood.OVER
    return Mood.SOON if left <= warning_left(state, signals.warning_ms) else Mood.RUNNING


def style_of(standing: Mood, signals: SignalSettings) -> Mood:
    """The style to show: a neutral one where colour is switched off."""
    if standing in (Mood.BREAK, Mood.STOPPED):
        return Mood.PAUSED
    return standing if signals.colour or standing not in SIGNALS else Mood.RUNNING


def has_word(standing: Mood, signals: SignalSettings) -> bool:
    """Whether there is a word to show."""
    return signals.word or standing not in SIGNALS


def word(standing: Mood) -> str:
    """The word for it, for everybody in the room."""
    return {
        Mood.WAITING: _("ready"),
        Mood.RUNNING: _("running"),
        Mood.PAUSED: _("PAUSE"),
        Mood.BREAK: _("BREAK"),
        Mood.STOPPED: _("STOPPED"),
        Mood.SOON: _("come to an end"),
        Mood.OVER: _("OVER TIME"),
        Mood.CLOSED: _("closed"),
    }[standing]


def _halted(state: SessionState) -> Mood:
    if state.stopped:
        return Mood.STOPPED
    return Mood.BREAK if state.on_break else Mood.PAUSED
