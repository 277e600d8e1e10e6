"""The big clock: time left in large digits, with a word that says how it stands."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Digits, Static

from kollegial.consultation import timing
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.signals import MINUTE
from kollegial.flow.settings import SignalSettings
from kollegial.i18n import _
from kollegial.tui.clockface import face, time_of_day
from kollegial.tui.mood import Mood, has_word, mood, style_of
from kollegial.tui.widgets.still import show_still
from kollegial.words import Language


class BigClock(Vertical):
    """Phase, remaining time and a word on it: never a colour alone."""

    def compose(self) -> ComposeResult:
        """Two lines around the digits."""
        yield Static(id="clock-phase")
        yield Digits("0:00", id="clock-digits")
        yield Static(id="clock-word")

    def show(self, scene: Scene, language: Language, signals: SignalSettings) -> None:
        """Show a moment of the session; nothing happens while it would look the same."""
        index, count = scene.state.current + 1, len(scene.state.phases)
        name = scene.title_at(scene.state.current, language)
        if scene.state.loop is not None and scene.method is not None:
            name = f"{name}: {scene.method.names.within(language)}"
        heading = _("Phase {index} of {count}").format(index=index, count=count)
        title = Content(f"{heading} · ") + Content(name).stylize("bold")
        show_still(self.query_one("#clock-phase", Static), title)
        digits, left = self.query_one(Digits), face(timing.remaining(scene.state, scene.now))
        if digits.value != left:
            digits.update(left)
        standing = mood(scene, signals)
        word = _word(scene, standing) if has_word(standing, signals) else ""
        show_still(self.query_one("#clock-word", Static), Content(word))
        for each in Mood:
            self.set_class(each is style_of(standing, signals), f"-{each}")


def _word(scene: Scene, standing: Mood) -> str:
    state = scene.state
    if standing is Mood.BREAK and state.paused_since is not None and state.break_minutes:
        end = time_of_day(state.paused_since + round(state.break_minutes * MINUTE))
        return _("BREAK until {time} · on with F2").format(time=end)
    return {
        Mood.WAITING: _("not started yet: F2"),
        Mood.RUNNING: _("running"),
        Mood.PAUSED: _("PAUSE · on with F2"),
        Mood.BREAK: _("BREAK · on with F2"),
        Mood.STOPPED: _("STOPPED · on with F2"),
        Mood.SOON: _("come to an end"),
        Mood.OVER: _("OVER TIME · on with F4"),
        Mood.CLOSED: _("closed"),
    }[standing]
