"""The title of the terminal window: shown while there is something to tell, then as it was."""

from __future__ import annotations

from typing import Any

from textual.app import App

_REMEMBER = "\x1b[22;0t"
_RECALL = "\x1b[23;0t"
_SHOW = "\x1b]0;{text}\x1b\\"


class TerminalTitle:
    """The title. It can be read by everybody who sees the screen: no text of people goes there."""

    def __init__(self, app: App[Any]) -> None:
        self._app = app
        self._shown = ""

    def show(self, text: str) -> None:
        """Show ``text``; an empty one gives the title back."""
        if not text:
            self.restore()
        elif text != self._shown:
            first = "" if self._shown else _REMEMBER
            self._write(first + _SHOW.format(text=text))
            self._shown = text

    def restore(self) -> None:
        """The title as it was; an empty one where the terminal does not remember."""
        if self._shown:
            self._write(_SHOW.format(text="") + _RECALL)
            self._shown = ""

    def _write(self, codes: str) -> None:
        if self._app._driver is not None:
            self._app._driver.write(codes)
