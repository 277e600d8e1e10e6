"""Small forms with a reason: due date, rework, out of the row, a mistaken measurement."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult

from kollegial.i18n import N_, _
from kollegial.quality.vocabulary import Status
from kollegial.tui.dialogs.choose import Choice
from kollegial.tui.screens.quality.forms.base import Values
from kollegial.tui.screens.quality.forms.reading import needed, needed_day
from kollegial.tui.screens.quality.forms.step import StepForm, due_of, facts
from kollegial.tui.widgets.form.choice import ChoiceField
from kollegial.tui.widgets.form.line import DayField
from kollegial.tui.widgets.form.prose import ProseField

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.changes.measure import MeasureChange
    from kollegial.quality.foundation.foundation import Foundation
    from kollegial.quality.measure.state import Measure

NO_REASON = N_("A reason in a few words is needed; it helps whoever reads this later.")


class _ReasonForm(StepForm):
    """Ends with a reason."""

    ASKED = N_("Why? It stands in the history.")

    def reason(self) -> ProseField:
        """The field for it."""
        return ProseField("reason", _("Reason"), _(self.ASKED))

    async def keep(self, values: Values) -> bool:
        """Keep it, once the reason names nobody."""
        needed("reason", values, NO_REASON)
        self.made(values)  # what is wrong is said before names are asked about
        checked = await self.checked(values, "reason")
        return checked is not None and await self.change(self.made(checked))

    def made(self, values: Values) -> MeasureChange:
        """The change."""
        raise NotImplementedError


class _AnewForm(_ReasonForm):
    """Ends with another due date and the reason."""

    ASKED_DAY: ClassVar[str]

    def fields(self) -> ComposeResult:
        """What there is, the day and why."""
        yield from self.about()
        yield facts((self.before(),))
        asked = _(self.ASKED_DAY)
        yield DayField("due", _("New due date"), asked, self.work.today, value="")
        yield self.reason()

    def before(self) -> tuple[str, str]:
        """What is known already, and as what."""
        raise NotImplementedError

    def made(self, values: Values) -> MeasureChange:
        """The change."""
        return self.anew(needed_day("due", values, self.work.today), values["reason"])

    def anew(self, due: dt.date, reason: str) -> MeasureChange:
        """The change with its two values."""
        raise NotImplementedError


class DueForm(_AnewForm):
    """Another due date; the first one is kept."""

    HELP = N_(
        "Move the due date, with the reason. The first due date is kept and stays in sight, so "
        "that nobody has to wonder later what had been agreed on."
    )
    ASKED_DAY = N_("Until when now? 3.5., 03.05.2027 or “in 14 days”.")

    def title_line(self) -> str:
        """What happens."""
        return _("Move the due date")

    def before(self) -> tuple[str, str]:
        """The due date that holds."""
        return _("Due"), due_of(self.measure)

    def anew(self, due: dt.date, reason: str) -> MeasureChange:
        """Another due date."""
        from kollegial.quality.changes.measure import DueMoved

        return DueMoved(due=due, reason=reason)


class ReworkForm(_AnewForm):
    """Not effective enough: once more."""

    HELP = N_(
        "The check found that the measure does not work, or not enough. That is a result, too. "
        "Say what will be done differently and until when; the earlier rounds are kept."
    )
    ASKED = N_("What will be done differently this time?")
    ASKED_DAY = N_("Until when? 3.5., 03.05.2027 or “in 14 days”.")

    def title_line(self) -> str:
        """What happens."""
        return _("Once more: rework")

    def before(self) -> tuple[str, str]:
        """What the check found."""
        check = self.measure.round.check
        return _("Found in the check"), check.note if check is not None else ""

    def anew(self, due: dt.date, reason: str) -> MeasureChange:
        """Another round."""
        from kollegial.quality.changes.measure import Reworking

        return Reworking(due=due, reason=reason)


class LeaveOutForm(_ReasonForm):
    """Suspended or dropped."""

    HELP = N_(
        "Take a measure out of the row: suspend it, and it can go on later where it stood; or "
        "drop it for good. Both are results and need a reason."
    )
    ASKED = N_("Why now? Not a justification, a help for those who read it later.")

    def title_line(self) -> str:
        """What happens."""
        return _("Out of the row")

    def fields(self) -> ComposeResult:
        """Which of the two, and why."""
        yield from self.about()
        choices = [
            Choice(Status.SUSPENDED.value, _("suspend"), _("It can go on later where it stood.")),
            Choice(Status.DROPPED.value, _("drop"), _("It ends here; the history stays.")),
        ]
        if self.measure.status is Status.SUSPENDED:
            del choices[0]
        yield ChoiceField("to", _("What happens"), _("← → changes it."), choices)
        yield self.reason()

    def made(self, values: Values) -> MeasureChange:
        """The change."""
        from kollegial.quality.changes.measure import LeftOut

        if values["to"] == Status.DROPPED.value:
            return LeftOut(to=Status.DROPPED, reason=values["reason"])
        return LeftOut(to=Status.SUSPENDED, reason=values["reason"])


class WithdrawForm(_ReasonForm):
    """A measurement was a mistake."""

    HELP = N_(
        "A measurement was a mistake. It counts no more, and the history tells that it was "
        "there and why it was taken out."
    )

    def __init__(
        self,
        work: QualityWork,
        measure: Measure,
        foundation: Foundation,
        measured_id: str,
        shown: str,
    ) -> None:
        """``shown``: the measurement in a line."""
        super().__init__(work, measure, foundation)
        self._measured = measured_id
        self._shown = shown

    def title_line(self) -> str:
        """What happens."""
        return _("Take a measurement out")

    def fields(self) -> ComposeResult:
        """Which one, and why."""
        yield from self.about()
        yield facts(((_("Measurement"), self._shown),))
        yield self.reason()

    def made(self, values: Values) -> MeasureChange:
        """The change."""
        from kollegial.quality.changes.measure import Withdrawn

        return Withdrawn(id=self._measured, reason=values["reason"])
