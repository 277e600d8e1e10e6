"""The effectiveness check, by another role than the responsible one."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from textual.app import ComposeResult

from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.quality import labels
from kollegial.quality.measure.checking import second_thought
from kollegial.quality.vocabulary import Status
from kollegial.quality.wording import same_role
from kollegial.tell import tell
from kollegial.tui.dialogs.choose import Choice
from kollegial.tui.screens.quality.forms.base import Values
from kollegial.tui.screens.quality.forms.reading import needed, needed_day
from kollegial.tui.screens.quality.forms.step import StepForm, facts, so_far
from kollegial.tui.screens.quality.forms.wrong import Wrong
from kollegial.tui.widgets.form.choice import ChoiceField
from kollegial.tui.widgets.form.line import DayField
from kollegial.tui.widgets.form.offer import OfferField
from kollegial.tui.widgets.form.prose import ProseField

Outcome: TypeAlias = Literal[Status.EFFECTIVE, Status.PARTLY, Status.NOT_EFFECTIVE]
OUTCOMES: Final[tuple[Outcome, ...]] = (Status.EFFECTIVE, Status.PARTLY, Status.NOT_EFFECTIVE)
SAME: Final = N_("Another role than the responsible one checks whether it is effective.")


class CheckForm(StepForm):
    """Who looked, when, and what they found."""

    HELP = N_(
        "The effectiveness check. Another role than the responsible one looks whether the "
        "measure does what it was meant to do: whether the criteria are met, not whether "
        "everybody was busy. Not effective is a result like any other; rework comes then."
    )

    def title_line(self) -> str:
        """What happens."""
        return _("Effectiveness check")

    def fields(self) -> ComposeResult:
        """The role, the day, what was found."""
        yield from self.about()
        plan, implemented = self.measure.plan, self.measure.implemented_on
        yield facts(
            (
                (_("Goal"), plan.goal),
                (_("Criteria"), "; ".join(plan.criteria)),
                (_("Implemented"), "" if implemented is None else day(implemented, language())),
                (_("Responsible"), plan.responsible or ""),
                (_("Measured"), so_far(self.measure)),
            )
        )
        yield OfferField(
            "by",
            _("Checked by (role)"),
            _("Which role looked? Another one than the responsible one, never a name."),
            self.roles(plan.responsible),
            value="" if self._is_responsible(self.work.role) else self.work.role,
        )
        asked = _("On which day? Without a year the last such day is meant.")
        yield DayField("on", _("Day"), asked, self.work.today, past=True, value=self.today())
        choices = [Choice("", _("not said yet"))]
        choices += [Choice(each.value, _(labels.STATUSES[each])) for each in OUTCOMES]
        yield ChoiceField("outcome", _("Result"), _("What did the check find? ← →"), choices)
        asked = _("What you saw, and how you came to it. No names.")
        yield ProseField("note", _("In words"), asked)

    async def keep(self, values: Values) -> bool:
        """Keep it, once role and words name nobody."""
        from kollegial.quality.changes.measure import Checked

        by = needed("by", values, N_("Say which role checked it."))
        if self._is_responsible(by):
            raise Wrong(SAME, at="by")
        on = needed_day("on", values, self.work.today, past=True)
        outcome = needed("outcome", values, N_("Say what the check found."))
        checked = await self.checked(values, "by", "note")
        if checked is None:
            return False
        found = next(each for each in OUTCOMES if each.value == outcome)
        return await self.change(
            Checked(on=on, by=checked["by"], outcome=found, note=checked["note"])
        )

    def asks(self, key: str) -> str:
        """A second thought about the role; it never blocks."""
        values = self.values()
        if key != "by" or not values["by"]:
            return ""
        if self._is_responsible(values["by"]):
            return _(SAME)
        thought = second_thought(self.measure, values["by"])
        return "" if thought is None else tell(thought)

    def _is_responsible(self, role: str) -> bool:
        responsible = self.measure.plan.responsible
        return responsible is not None and same_role(role, responsible)
