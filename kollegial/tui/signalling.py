"""Signals as somebody hears and sees them: bell and terminal title. Colour and word: ``mood``."""

from __future__ import annotations

from typing import Any

from textual.app import App

from kollegial.consultation import timing
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.signals import MINUTE, Signal, Watch
from kollegial.flow.settings import SignalSettings
from kollegial.i18n import _
from kollegial.tui.clockface import face
from kollegial.tui.mood import Mood, mood, word
from kollegial.tui.terminal_title import TerminalTitle


class Signalling:
    """Performs what has become due each time somebody looks at the clock."""

    def __init__(self, app: App[Any], since: int) -> None:
        """``since``: from when on signals are given, ms on the session's timeline."""
        self._app = app
        self._watch = Watch(since)
        self._title = TerminalTitle(app)

    def look(self, scene: Scene, signals: SignalSettings) -> tuple[Signal, ...]:
        """Give what is due at this moment, the bell once however much it is."""
        found = self._watch.look(scene.state, scene.now, signals.warning_ms)
        if found and signals.bell:
            self._app.bell()
        self._title.show(title(scene, signals) if signals.title else "")
        return found

    def leave(self) -> None:
        """Give the title back."""
        self._title.restore()


def title(scene: Scene, signals: SignalSettings) -> str:
    """What the terminal title says; nothing before the start and after the end."""
    standing = mood(scene, signals)
    left = timing.remaining(scene.state, scene.now)
    place = _("phase {index}/{count}").format(
        index=scene.state.current + 1, count=len(scene.state.phases)
    )
    match standing:
        case Mood.WAITING | Mood.CLOSED:
            return ""
        case Mood.OVER:
            return over_time(-left // MINUTE)
        case Mood.PAUSED | Mood.BREAK | Mood.STOPPED:
            return f"{word(standing)} · {place}"
        case Mood.SOON:
            return f"{face(left)} · {word(standing)} · {place}"
        case _:
            return f"{face(left)} · {place}"


def over_time(minutes: int) -> str:
    """``OVER TIME``, from the first full minute on with their number."""
    return f"{word(Mood.OVER)} +{minutes}" if minutes else word(Mood.OVER)
