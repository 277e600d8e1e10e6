"""The big clock: time left in large digits, with a word that says how it stands."""

from __future__ import annotations

from enum import StrEnum

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Digits, Static

from kollegial.consultation import timing
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.state import Stage
from kollegial.i18n import _
from kollegial.tui.clockface import face
from kollegial.words import Language

WARNING = 60_000
"""Milliseconds before zero from which the clock says that time runs out."""


class Mood(StrEnum):
    """How the clock stands; also the name of its style."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    SOON = "soon"
    OVER = "over"
    CLOSED = "closed"


def mood(scene: Scene) -> Mood:
    """How the clock stands at this moment."""
    state = scene.state
    if state.stage is Stage.FINISHED:
        return Mood.CLOSED
    if state.stage is Stage.OPENED:
        return Mood.WAITING
    if not state.running:
        return Mood.PAUSED
    left = timing.remaining(state, scene.now)
    return Mood.OVER if left < 0 else Mood.SOON if left <= WARNING else Mood.RUNNING


class BigClock(Vertical):
    """Phase, remaining time and a word on it: never a colour alone."""

    def compose(self) -> ComposeResult:
        """Two lines around the digits."""
        yield Static(id="clock-phase")
        yield Digits("0:00", id="clock-digits")
        yield Static(id="clock-word")

    def show(self, scene: Scene, language: Language) -> None:
        """Show a moment of the session."""
        index, count = scene.state.current + 1, len(scene.model.phases)
        name = scene.phase.names.within(language)
        if scene.state.loop is not None and scene.method is not None:
            name = f"{name}: {scene.method.names.within(language)}"
        heading = _("Phase {index} of {count}").format(index=index, count=count)
        self.query_one("#clock-phase", Static).update(
            Content(f"{heading} · ") + Content(name).stylize("bold")
        )
        self.query_one("#clock-digits", Digits).update(
            face(timing.remaining(scene.state, scene.now))
        )
        standing = mood(scene)
        self.query_one("#clock-word", Static).update(Content(_word(standing)))
        for each in Mood:
            self.set_class(each is standing, f"-{each}")


def _word(standing: Mood) -> str:
    return {
        Mood.WAITING: _("not started yet: F2"),
        Mood.RUNNING: _("running"),
        Mood.PAUSED: _("PAUSE · on with F2"),
        Mood.SOON: _("come to an end"),
        Mood.OVER: _("OVER TIME · on with F4"),
        Mood.CLOSED: _("closed"),
    }[standing]
