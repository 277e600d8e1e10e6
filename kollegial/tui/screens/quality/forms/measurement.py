"""One look at the indicator or the anchor."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final

from textual.app import ComposeResult

from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.numbers import number
from kollegial.printable import one_line
from kollegial.quality import labels
from kollegial.quality.measure.plan import Indicator
from kollegial.quality.vocabulary import Attained
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.screens.quality.forms.base import Values
from kollegial.tui.screens.quality.forms.reading import needed_day, read_value
from kollegial.tui.screens.quality.forms.step import StepForm, facts, so_far
from kollegial.tui.screens.quality.forms.words import plan_field
from kollegial.tui.screens.quality.forms.wrong import Wrong
from kollegial.tui.widgets.form.choice import ChoiceField
from kollegial.tui.widgets.form.line import DayField, NumberField
from kollegial.tui.widgets.form.prose import ProseField

if TYPE_CHECKING:
    from kollegial.quality.changes.measure import Measured
    from kollegial.quality.measure.state import Measure

NOTHING: Final = N_("Enter a value, or say how far it is attained.")


class MeasurementForm(StepForm):
    """A value, or how far it is attained; the day; a remark."""

    HELP = N_(
        "A measurement: the value of the indicator on a day, or how far the criteria are met as "
        "you judge it together, and a remark on how it came about. Nothing is concluded from "
        "one number; the effectiveness check is a step of its own, by another role."
    )

    def title_line(self) -> str:
        """What happens."""
        return _("Enter a measurement")

    def fields(self) -> ComposeResult:
        """What was seen, when, and a remark."""
        yield from self.about()
        plan = self.measure.plan
        criteria = "; ".join(plan.criteria)
        yield facts(
            (
                (_("Goal"), plan.goal),
                (_("Indicator"), "" if plan.indicator is None else in_a_line(plan.indicator)),
                (plan_field("anchor"), plan.anchor),
                (_("Criteria"), criteria),
                (_("Measured"), so_far(self.measure) if self.measure.measurements else ""),
            )
        )
        asked = _("On which day did you look? Without a year the last such day is meant.")
        yield DayField("on", _("Day"), asked, self.work.today, past=True, value=self.today())
        if plan.indicator is not None:
            label = _("Value")
            if plan.indicator.unit:
                label = _("Value ({unit})").format(unit=plan.indicator.unit)
            yield NumberField("value", label, _("A number, such as 12 or 4,5."))
        choices = [Choice("", _("not said"))]
        choices += [Choice(each.value, _(labels.ATTAINED[each])) for each in Attained]
        asked = _("How far are the criteria met, as you judge it together?")
        yield ChoiceField("attained", _("Attained"), asked, choices)
        asked = _("How it came about, what to know about it. No names.")
        yield ProseField("note", _("Remark"), asked)

    async def keep(self, values: Values) -> bool:
        """Keep it, once the remark names nobody."""
        from kollegial.quality.changes.measure import Measured

        on = needed_day("on", values, self.work.today, past=True)
        value = read_value("value", values, language())
        if value is None and not values["attained"]:
            raise Wrong(NOTHING, at="attained" if self.measure.plan.indicator is None else "value")
        checked = await self.checked(values, "note")
        if checked is None:
            return False
        return await self.change(
            Measured(
                id=uuid.uuid4().hex,
                on=on,
                value=value,
                attained=Attained(values["attained"]) if values["attained"] else None,
                note=checked["note"],
            )
        )


def in_a_line(indicator: Indicator) -> str:
    """``Waiting time: 30 → 14 days``: from where to where."""
    ends = [
        "?" if value is None else number(value, language())
        for value in (indicator.baseline, indicator.target)
    ]
    unit = f" {indicator.unit}" if indicator.unit else ""
    if indicator.baseline is None and indicator.target is None:
        return f"{indicator.name}{unit and f' ({indicator.unit})'}"
    return f"{indicator.name}: {ends[0]} → {ends[1]}{unit}"


def in_words(measure: Measure, each: Measured) -> str:
    """``2027-03-01: 18 days``: one measurement in a line."""
    parts = []
    if each.value is not None:
        unit = measure.plan.indicator.unit if measure.plan.indicator is not None else ""
        parts.append(f"{number(each.value, language())} {unit}".strip())
    if each.attained is not None:
        parts.append(_(labels.ATTAINED[each.attained]))
    return f"{day(each.on, language())}: {', '.join(parts)}"


def choices_of(measure: Measure) -> Choose:
    """Which measurement? The latest first."""
    choices = [
        Choice(each.id, in_words(measure, each), one_line(each.note))
        for each in reversed(measure.measurements)
    ]
    return Choose(_("Which measurement was a mistake?"), choices)
