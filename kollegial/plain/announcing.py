"""What the clock has to say by itself: time runs out, time is over, the break is over."""

from __future__ import annotations

from kollegial.consultation import timing
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.signals import MINUTE, Signal, SignalKind, Watch
from kollegial.consultation.state import SessionState
from kollegial.flow.settings import SignalSettings
from kollegial.i18n import _, ngettext_
from kollegial.plain.spoken import length


class Announcer:
    """Looks at the clock between lines; every announcement comes once."""

    def __init__(self, since: int, signals: SignalSettings) -> None:
        """``since``: from when on there is something to announce, ms on the session's timeline."""
        self._watch = Watch(since)
        self._signals = signals
        self._break_told: int | None = None

    def look(self, scene: Scene) -> list[str]:
        """The lines that have become due since the last look."""
        found = self._watch.look(scene.state, scene.now, self._signals.warning_ms)
        lines = [signal_line(each, scene) for each in _latest(found)]
        if self._break_is_over(scene.state, scene.now):
            lines.append(_("The break is over. The clock waits for you."))
        return lines if self.speaks else []

    @property
    def speaks(self) -> bool:
        """Whether there are words; a title, which plain mode has not, is a word as well."""
        return self._signals.word or self._signals.title

    @property
    def rings(self) -> bool:
        """Whether there is a sound."""
        return self._signals.bell

    def _break_is_over(self, state: SessionState, now: int) -> bool:
        since = state.paused_since
        if not state.on_break or since is None or self._break_told == since:
            return False
        if now < since + (state.break_minutes or 0) * MINUTE:
            return False
        self._break_told = since
        return True


def signal_line(signal: Signal, scene: Scene) -> str:
    """One signal as a sentence."""
    if signal.kind is SignalKind.WARNING:
        left = length(max(0, timing.remaining(scene.state, scene.now)))
        return _("{time} left. Come to an end.").format(time=left)
    if signal.kind is SignalKind.ZERO:
        return _("Time is up. The clock goes on; you decide when to move on.")
    text = ngettext_("{count} minute over time.", "{count} minutes over time.", signal.minutes)
    return text.format(count=signal.minutes)


def _latest(signals: tuple[Signal, ...]) -> tuple[Signal, ...]:
    """After a long silence only what holds now, not every minute that went by."""
    return signals[-1:]
