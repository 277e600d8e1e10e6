"""The forms of the foundation: each for one part of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from pydantic import ValidationError
from textual.app import ComposeResult

from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.quality.foundation.foundation import Foundation, StrategicGoal
from kollegial.tui.dialogs.choose_many import Tick
from kollegial.tui.screens.quality.forms import foundation_parts as parts
from kollegial.tui.screens.quality.forms.base import Values
from kollegial.tui.screens.quality.forms.overlay import OverlayForm
from kollegial.tui.screens.quality.forms.reading import needed, read_day
from kollegial.tui.screens.quality.forms.wrong import TOO_LONG, Wrong
from kollegial.tui.widgets.form.line import DayField, LineField, NumberField
from kollegial.tui.widgets.form.many import ManyField
from kollegial.tui.widgets.form.prose import ProseField

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.frameworks.library import Frameworks

LABELS: Final = {
    "success": N_("Successful service"),
    "mission": N_("Mission"),
    "period": N_("Quality period"),
    "frameworks": N_("Quality frameworks"),
    "own_areas": N_("Areas of your own"),
    "roles": N_("Roles"),
    "teams": N_("Teams"),
    "cap": N_("Open measures"),
}
"""The parts of the foundation."""


def part_label(part: str) -> str:
    """What a part is called."""
    return _(LABELS[part])


_TEXTS: Final = {
    "success": N_("By what do you see that a service went well, for those it is there for?"),
    "mission": N_("The sentence you are there for."),
}
_LISTS: Final = {
    "roles": N_("Roles to choose from, one a line: “team lead”, never a name."),
    "teams": N_("Teams that measures may belong to, one a line."),
    "own_areas": N_("One a line, with a code before it if you like: “1: Ehrenamt = Volunteers”."),
}


class PartForm(OverlayForm):
    """One part of the foundation; the others stay as they are."""

    HELP = N_(
        "A part of the foundation. What you write holds from now on wherever a measure is "
        "written; what held before stays in the history."
    )
    TYPED: tuple[str, ...] = ()
    """Fields that hold words of people."""

    def __init__(self, work: QualityWork, foundation: Foundation, version: int) -> None:
        """``version``: of the foundation that is shown, so that nobody is written over."""
        super().__init__()
        self.work = work
        self.foundation = foundation
        self._version = version
        self.done: Foundation | None = None

    def made(self, values: Values) -> Foundation:
        """The foundation with the new part."""
        raise NotImplementedError

    async def keep(self, values: Values) -> bool:
        """Keep it, once it names nobody."""
        self.made(values)
        known = (*self.foundation.roles, *self.foundation.teams)
        checked = await self.named_nobody(values, self.TYPED, known)
        if checked is None:
            return False
        new = self.made(checked)
        if new != self.foundation:
            await self.in_thread(partial(self._write, new))
        self.done = new
        return True

    def _write(self, new: Foundation) -> None:
        register = self.work.register
        register.set_foundation(new, self.work.now(), self.work.role, self._version)


class TextForm(PartForm):
    """Success or mission: prose. Roles, teams, own areas: one a line."""

    def __init__(self, work: QualityWork, foundation: Foundation, version: int, part: str) -> None:
        super().__init__(work, foundation, version)
        self._part = part
        self.TYPED = (part,)

    def title_line(self) -> str:
        """Which part."""
        return part_label(self._part)

    def fields(self) -> ComposeResult:
        """The text."""
        asked = (_TEXTS | _LISTS)[self._part]
        held = getattr(self.foundation, self._part)
        if self._part == "own_areas":
            held = [parts.area_line(each) for each in held]
        value = held if isinstance(held, str) else "\n".join(held)
        yield ProseField(self._part, part_label(self._part), _(asked), value=value)

    def made(self, values: Values) -> Foundation:
        """The foundation with the new text."""
        part = self._part
        text: object = values[part]
        if part == "own_areas":
            text = parts.areas_of(values[part])
        elif part in _LISTS:
            text = parts.names_of(part, values[part])
        return _with(self.foundation, part, text)


class PeriodForm(PartForm):
    """From one closing workshop to the next."""

    def title_line(self) -> str:
        """Which part."""
        return part_label("period")

    def fields(self) -> ComposeResult:
        """Two days."""
        period, today = self.foundation.period, self.work.today
        start = "" if period is None else day(period.start, language())
        end = "" if period is None else day(period.end, language())
        asked = _("Since when does it run? Without a year the last such day is meant.")
        yield DayField("start", _("Begins"), asked, today, past=True, value=start)
        asked = _("Empty: four years, as certificates usually hold.")
        yield DayField("end", _("Ends"), asked, today, value=end)

    def made(self, values: Values) -> Foundation:
        """The foundation with the new period."""
        return _with(self.foundation, "period", parts.period_of(values, self.work.today))


class CapForm(PartForm):
    """How many open measures a team wants to have at most."""

    def title_line(self) -> str:
        """Which part."""
        return part_label("cap")

    def fields(self) -> ComposeResult:
        """A number."""
        asked = _("Of one team at the same time, before a friendly word is said. It never blocks.")
        yield NumberField("cap", _("At most"), asked, value=str(self.foundation.cap))

    def made(self, values: Values) -> Foundation:
        """The foundation with the new cap."""
        return _with(self.foundation, "cap", parts.cap_of(values["cap"]))


class FrameworksForm(PartForm):
    """Which frameworks are in use."""

    def __init__(
        self, work: QualityWork, foundation: Foundation, version: int, frameworks: Frameworks
    ) -> None:
        super().__init__(work, foundation, version)
        self._frameworks = frameworks

    def title_line(self) -> str:
        """Which part."""
        return part_label("frameworks")

    def fields(self) -> ComposeResult:
        """The list to tick."""
        asked = _("Choose one, mix several, or none. Enter: choose.")
        ticks = framework_ticks(self._frameworks)
        value = "\n".join(self.foundation.frameworks)
        yield ManyField("frameworks", part_label("frameworks"), asked, ticks, value=value)

    def made(self, values: Values) -> Foundation:
        """The foundation with these frameworks."""
        chosen = tuple(values["frameworks"].splitlines())
        return _with(self.foundation, "frameworks", chosen)


class GoalForm(PartForm):
    """A strategic development goal, and what became of it."""

    HELP = N_(
        "A strategic development goal stands above the measures: several of them may serve it. "
        "At the end of the quality period, write down what became of it."
    )
    TYPED = ("text", "became")

    def __init__(
        self,
        work: QualityWork,
        foundation: Foundation,
        version: int,
        goal: StrategicGoal | None = None,
    ) -> None:
        """``goal``: nothing for a new one."""
        super().__init__(work, foundation, version)
        self._goal = goal

    def title_line(self) -> str:
        """New, or which one."""
        return _("A new strategic goal") if self._goal is None else _("Strategic goal")

    def fields(self) -> ComposeResult:
        """The goal, since when, and what became of it."""
        goal, today = self._goal, self.work.today
        asked = _("Where do you want to be at the end of the period? One line.")
        yield LineField("text", _("Goal"), asked, value="" if goal is None else goal.text)
        agreed = goal.agreed_on if goal is not None else None
        shown = day(agreed, language()) if agreed is not None else ""
        asked = _("On which day was it agreed on? May be left empty.")
        yield DayField("agreed_on", _("Agreed on"), asked, today, past=True, value=shown)
        if goal is not None:
            asked = _("At the end of the period: what has become of it?")
            yield ProseField("became", _("What became of it"), asked, value=goal.became)

    def made(self, values: Values) -> Foundation:
        """The foundation with the goal."""
        text = needed("text", values, N_("What is the goal? One line will do."))
        taken = [each.id for each in self.foundation.goals]
        try:
            goal = StrategicGoal(
                id=self._goal.id if self._goal is not None else parts.goal_id(text, taken),
                text=text,
                agreed_on=read_day("agreed_on", values, self.work.today, past=True),
                became=values.get("became", ""),
            )
        except ValidationError:
            raise Wrong(TOO_LONG, at="text") from None
        return parts.with_goal(self.foundation, goal)


def framework_ticks(frameworks: Frameworks) -> list[Tick]:
    """Every framework; those with areas nobody has verified say how many."""
    ticks = []
    for each in frameworks.all:
        unsure = len(each.areas) - len(each.offered)
        remark = _("{version}, {count} areas").format(version=each.version, count=len(each.areas))
        if unsure:
            remark += ", " + _("{count} of them unverified").format(count=unsure)
        ticks.append(Tick(each.key, each.names.within(language()), remark=remark))
    return ticks


def _with(foundation: Foundation, part: str, value: object) -> Foundation:
    """``foundation`` with another part, checked as a whole."""
    try:
        return Foundation.model_validate(foundation.model_dump() | {part: value})
    except ValidationError:
        raise Wrong(TOO_LONG, at=part) from None
