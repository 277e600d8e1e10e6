"""The form that ends a round."""

from __future__ import annotations

from functools import partial

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from kollegial import feedback_words as words
from kollegial.i18n import N_, _
from kollegial.quality.feedback.line import RoundLine
from kollegial.tui.screens.feedback.opening import whole
from kollegial.tui.screens.quality.forms.base import Values
from kollegial.tui.screens.quality.forms.overlay import OverlayForm
from kollegial.tui.widgets.form.line import NumberField


class CloseForm(OverlayForm):
    """The last word on a round: how many were asked, and that it is enough."""

    CSS_PATH = "../../styles/quality_forms.tcss"

    HELP = N_(
        "Close the round. No slip can be added after that, and the answers can be seen if there "
        "are enough. Enter all slips of paper first. Say how many people were asked, if you know."
    )

    def __init__(self, line: RoundLine) -> None:
        super().__init__()
        self._line = line

    def title_line(self) -> str:
        """Which round."""
        return _("Close {round}").format(round=f"{self._line.label} {self._line.round.name}")

    def button(self) -> str:
        """What the button at the end says."""
        return _("Close the round (F2)")

    def fields(self) -> ComposeResult:
        """What there is, and two numbers."""
        asked = self._line.round
        text = _("No slip can be added after that, and it cannot be taken back.")
        there = words.response(self._line.rate, asked.threshold)
        yield Static(Content(f"{there}\n{text}"), classes="form-about")
        about = _("How many people were asked, if you know; else the response is “not known”.")
        known = str(asked.asked) if asked.asked else ""
        yield NumberField("asked", _("People asked"), about, value=known)
        about = _("Nothing is shown below so many slips. It may be more than now, never less.")
        yield NumberField("least", _("At least"), about, value=str(asked.threshold))

    async def keep(self, values: Values) -> bool:
        """Close it."""
        await self.in_thread(partial(self._close, whole("asked", values), whole("least", values)))
        return True

    def _close(self, asked: int | None, least: int | None) -> None:
        from kollegial.flow.moment import today

        place = self.office.workplace
        place.register.feedback.close(self._line.round.id, today(place), asked, least)
