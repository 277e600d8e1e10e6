"""The next step of a measure, with the day on which it was so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.app import ComposeResult

from kollegial.i18n import N_, _
from kollegial.quality.vocabulary import Status
from kollegial.tui.screens.quality.forms.base import Values
from kollegial.tui.screens.quality.forms.reading import needed_day
from kollegial.tui.screens.quality.forms.step import StepForm, due_of, facts
from kollegial.tui.widgets.form.line import DayField

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.foundation.foundation import Foundation
    from kollegial.quality.measure.state import Measure

TITLES: Final = {
    Status.PLANNED: N_("The measure is planned"),
    Status.IN_PROGRESS: N_("Somebody works on it"),
    Status.IMPLEMENTED: N_("It is implemented"),
    Status.IN_CHECK: N_("Does it work? The check begins"),
}
ABOUT: Final = {
    Status.PLANNED: N_("Since when does the plan hold? The due date of now is kept as the first."),
    Status.IN_PROGRESS: N_("Since when?"),
    Status.IMPLEMENTED: N_("On which day was it done? Implemented is not yet effective."),
    Status.IN_CHECK: N_("From which day on does somebody look whether it works?"),
}


class MoveForm(StepForm):
    """One day."""

    HELP = N_(
        "The next step of a measure: planned, in progress, implemented, in its effectiveness "
        "check. Each has its day; a step that was taken too early can be undone."
    )

    def __init__(
        self, work: QualityWork, measure: Measure, foundation: Foundation, to: Status
    ) -> None:
        super().__init__(work, measure, foundation)
        self._to = to

    def title_line(self) -> str:
        """What it becomes."""
        return _(TITLES[self._to])

    def fields(self) -> ComposeResult:
        """The day."""
        yield from self.about()
        plan = self.measure.plan
        yield facts(((_("Responsible"), plan.responsible or ""), (_("Due"), due_of(self.measure))))
        yield DayField(
            "on", _("Day"), _(ABOUT[self._to]), self.work.today, past=True, value=self.today()
        )

    async def keep(self, values: Values) -> bool:
        """Take the step."""
        from kollegial.quality.changes.measure import Moved

        return await self.change(
            Moved(to=self._to, on=needed_day("on", values, self.work.today, past=True))
        )
