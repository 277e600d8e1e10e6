"""From how many consultations and slips on documents show a number: the standard, or more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from kollegial.flow.settings import FEWEST_CASES, FEWEST_SLIPS
from kollegial.i18n import N_, _
from kollegial.tui.dialogs.dialog import Dialog
from kollegial.tui.theme import QUIET

STEPS: Final = (FEWEST_CASES, 4, FEWEST_SLIPS, 6, 7, 8, 10, 12, 15, 20, 30, 50, 100)
"""To choose from; slips begin further up."""


@dataclass(frozen=True, slots=True)
class Least:
    """The smallest numbers that are shown."""

    cases: int
    slips: int


class ThresholdsDialog(Dialog[Least]):
    """Two lines; ← → raise and lower them, never below the standard."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", N_("Less, before"), show=False, priority=True),
        Binding("right", "step(1)", N_("More, next"), show=False, priority=True),
    ]

    def __init__(self, now: Least) -> None:
        super().__init__(
            _("From how many on is a number shown?"),
            _(
                "Smaller numbers stand as • in every document, because somebody might be "
                "recognised by them. More is safer, and shows less."
            ),
        )
        self._now = now

    def question(self) -> ComposeResult:
        """Both."""
        yield OptionList()

    def keys(self) -> str:
        """The line that names the keys."""
        return _("← →: less, more · Enter: OK · Esc: never mind")

    def on_mount(self) -> None:
        """Begin at the consultations."""
        self._show(0)
        self.set_focus(self.query_one(OptionList))

    def action_step(self, by: int) -> None:
        """More or less in the line at the bar."""
        at = self.query_one(OptionList).highlighted or 0
        cases, slips = self._now.cases, self._now.slips
        if at == 0:
            self._now = replace(self._now, cases=_stepped(cases, by, FEWEST_CASES))
        else:
            self._now = replace(self._now, slips=_stepped(slips, by, FEWEST_SLIPS))
        self._show(at)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._now)

    def _show(self, at: int) -> None:
        options = self.query_one(OptionList)
        never = _("never fewer than {least}")
        options.set_options(
            Option(_line(label, count, never.format(least=least)))
            for label, count, least in (
                (_("Consultations"), self._now.cases, FEWEST_CASES),
                (_("Slips of feedback"), self._now.slips, FEWEST_SLIPS),
            )
        )
        options.highlighted = at


def _line(label: str, count: int, detail: str) -> Content:
    value = Content("‹ " + _("from {count} on").format(count=count) + " ›").stylize("$primary")
    name = Content(label).stylize("bold")
    line = name.pad_right(max(2, 24 - name.cell_length)) + value
    return line + Content(f"\n{detail}").stylize(QUIET)


def _stepped(now: int, by: int, least: int) -> int:
    """The next step from any number, as far as there is one."""
    steps = [each for each in STEPS if each >= least]
    if by > 0:
        return next((each for each in steps if each > now), now)
    return next((each for each in reversed(steps) if each < now), now)
