"""When to count what would have to go: in a pause in typing, seldom, and only after a change."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class CountingPace:
    """Looked at often, says yes seldom. All times in ms of the session.

    ``begun``: when the screen came up, ``texts``: a number that stands for what was written then.
    ``pause``: so long nobody typed. ``gap``: so long between two counts. ``settling``: so long
    after the beginning nothing is loaded.
    """

    begun: int
    texts: int
    pause: int = 2_000
    gap: int = 8_000
    settling: int = 5_000
    _changed: int | None = None
    _last: int | None = None
    _warmed: bool = False

    def due(self, now: int, texts: int, *, typing: bool, busy: bool) -> bool:
        """Whether to count now; then it is taken as begun. ``busy``: another count still runs."""
        if typing or texts != self.texts:
            self.texts = texts
            self._changed = now
            return False
        if busy or self._changed is None or now - self._changed < self.pause:
            return False
        if self._last is not None and now - self._last < self.gap:
            return False
        self._changed, self._last = None, now
        return True

    def warms(self, now: int) -> bool:
        """Whether the model is to be loaded now: once, some seconds after the beginning."""
        if self._warmed or now - self.begun < self.settling:
            return False
        self._warmed = True
        return True
