"""What the small forms of one measure share: the work, the measure, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from kollegial.export.figures import day
from kollegial.i18n import _, language
from kollegial.printable import one_line
from kollegial.tell import tell
from kollegial.tui.screens.quality.forms.base import Values
from kollegial.tui.screens.quality.forms.overlay import OverlayForm
from kollegial.tui.theme import QUIET

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.changes.measure import MeasureChange
    from kollegial.quality.foundation.foundation import Foundation
    from kollegial.quality.measure.state import Measure


class StepForm(OverlayForm):
    """One thing that happens to a measure, with its day or its reason."""

    def __init__(self, work: QualityWork, measure: Measure, foundation: Foundation) -> None:
        super().__init__()
        self.work = work
        self.measure = measure
        self.foundation = foundation
        self.done: Measure | None = None

    def about(self) -> ComposeResult:
        """The measure this is about, and what else helps."""
        yield Static(
            Content(one_line(self.measure.plan.title)).stylize("bold"), classes="form-about"
        )

    def today(self) -> str:
        """The day of today, as it stands in a field."""
        return day(self.work.today, language())

    def roles(self, *without: str | None) -> list[str]:
        """The roles of the organisation, but for some."""
        from kollegial.quality.wording import same_role

        left_out = [each for each in without if each]
        return [
            role
            for role in self.foundation.roles
            if not any(same_role(role, each) for each in left_out)
        ]

    async def checked(self, values: Values, *keys: str) -> dict[str, str] | None:
        """``values`` once what was typed in ``keys`` names nobody."""
        known = (*self.foundation.roles, *self.foundation.teams, self.work.role)
        return await self.named_nobody(values, keys, known)

    async def change(self, *changes: MeasureChange) -> bool:
        """Let it happen."""
        do = partial(self.work.change, self.measure.id, *changes)
        self.done = await self.in_thread(do)
        return True


def facts(rows: Iterable[tuple[str, str]]) -> Static:
    """What is known, one thing a line; nothing for what is empty."""
    lines = [
        Content(f"{label}: ").stylize(QUIET) + Content(one_line(text))
        for label, text in rows
        if text
    ]
    shown = Static(Content("\n").join(lines), classes="form-facts")
    shown.display = bool(lines)
    return shown


def so_far(measure: Measure) -> str:
    """What can plainly be said of what was measured."""
    from kollegial.quality.measure.series import series_of, statement

    return " ".join(tell(each) for each in statement(series_of(measure)))


def due_of(measure: Measure) -> str:
    """The due date, and the first one if it is another."""
    due, first = measure.plan.due, measure.original_due
    if due is None:
        return ""
    shown = day(due, language())
    if first is None or first == due:
        return shown
    return _("{due} (at first {first})").format(due=shown, first=day(first, language()))
