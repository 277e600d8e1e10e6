"""The form of a measure: what it is to reach, how that is seen, who and until when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from textual.app import ComposeResult
from textual.content import Content

from kollegial.i18n import N_, _, language
from kollegial.printable import one_line
from kollegial.quality import labels
from kollegial.quality.measure.lifecycle import missing
from kollegial.quality.measure.plan import Plan
from kollegial.quality.measure.smart import Hint, hints
from kollegial.quality.vocabulary import Status
from kollegial.refusal import Refused
from kollegial.tell import tell
from kollegial.tui.screens.quality.forms import measure_fields as parts
from kollegial.tui.screens.quality.forms.aside import SuccessAside
from kollegial.tui.screens.quality.forms.base import Values
from kollegial.tui.screens.quality.forms.reading import INDICATOR, plan_of
from kollegial.tui.screens.quality.forms.step import facts
from kollegial.tui.screens.quality.forms.success import SuccessForm
from kollegial.tui.screens.quality.forms.wrong import Wrong
from kollegial.tui.theme import QUIET

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.measure.state import Measure
    from kollegial.tui.screens.quality.forms.around import Around

TYPED: Final = (
    "title",
    "team",
    "description",
    "goal",
    "contribution",
    "criteria",
    "resources",
    "indicator",
    "unit",
    "anchor",
    "responsible",
    "contributing",
)
"""Fields that hold words of people."""
QUESTION: Final = N_("How does the measure contribute to success?")


class MeasureForm(SuccessForm):
    """A new measure, or the plan of one that is there."""

    HELP = N_(
        "A measure: an action, never a figure. Write down what is to be reached and by what you "
        "would see it; everything but the title may come later. Beside it stands what success "
        "means in your organisation. The hints ask back and never block. To plan a measure it "
        "needs a goal, a criterion, exactly one responsible role and a due date: F4 plans it."
    )

    def __init__(
        self,
        work: QualityWork,
        around: Around,
        plan: Plan,
        measure: Measure | None = None,
        *,
        propose: Callable[[Plan], Measure] | None = None,
    ) -> None:
        """``plan``: what stands in the form at first; ``measure``: whose plan it is, if any.

        ``propose``: what proposes a new one, if somebody else is to be told of it as well.
        """
        super().__init__(work, around)
        self._propose = propose or work.propose
        self.plan = plan
        self.measure = measure
        self._planning = False
        self._asked: tuple[Hint, ...] = ()
        self._plan_now = plan

    def title_line(self) -> str:
        """New, or which one."""
        if self.measure is None:
            return _("A follow-up measure") if self.plan.follows else _("A new measure")
        return _("Measure: {title}").format(title=one_line(self.plan.title))

    def question(self) -> str:
        """What is asked about success."""
        return _(QUESTION)

    def fields(self) -> ComposeResult:
        """All fields, section by section."""
        yield facts(self._facts())
        planned = self.measure is not None and self.measure.planned
        yield from parts.sections(self.plan, self.around, self.work.today, planned=planned)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what is not planned yet can be planned."""
        if action == "save_and_plan":
            return self._can_be_planned
        return super().check_action(action, parameters)

    @property
    def _can_be_planned(self) -> bool:
        return self.measure is None or self.measure.status is Status.PROPOSED

    def action_save_and_plan(self) -> None:
        """Keep it and plan it in one go."""
        self._planning = True
        self.action_save()

    def noticed(self, values: Values) -> None:
        """The hints follow what is typed."""
        try:
            plan = self._plan({**values, "title": values["title"] or "…"})
        except Refused:
            return  # half a date: the line below the fields says so
        self._plan_now = plan
        self._asked = hints(plan, self.work.today)
        ready = [self._ready(missing(plan))] if self._can_be_planned else []
        crowded, short = (
            [Content(f"· {each}").stylize("$warning")] if each else []
            for each in parts.crowded(plan, self.around)
        )
        self.query_one(SuccessAside).show_hints(
            [*ready, *parts.letters(self._asked), *crowded],
            [*ready, parts.letters_in_a_line(self._asked), *short],
        )

    def asks(self, key: str) -> str:
        """What a SMART hint asks about this field."""
        if key == "team" and (full := parts.crowded(self._plan_now, self.around)[0]):
            return full
        about = "indicator" if key in INDICATOR else key
        found = next((each for each in self._asked if each.field == about), None)
        return "" if found is None else tell(found.told)

    async def keep(self, values: Values) -> bool:
        """Keep it, once nothing names anybody."""
        planning, self._planning = self._planning, False
        self._plan(values, planning=planning)
        checked = await self.named_nobody(values, TYPED, self.around.known)
        if checked is None:
            return False
        plan = self._plan(checked, planning=planning)
        self.done = await self.in_thread(partial(self._written, plan, planning=planning))
        return True

    def _written(self, plan: Plan, *, planning: bool) -> Measure:
        """Proposed, reworded, planned: whatever is to be done."""
        from kollegial.quality.changes.measure import MeasureChange, Moved, Reworded
        from kollegial.quality.measure.rewording import changed_fields

        changes: list[MeasureChange] = []
        measure = self.measure
        if measure is None:
            # from now on it is there: what is refused after this must not propose it again
            measure = self.measure = self._propose(plan)
        elif fields := changed_fields(measure.plan, plan):
            changes.append(Reworded(fields=fields))
        if planning:
            changes.append(Moved(to=Status.PLANNED, on=self.work.today))
        return self.work.change(measure.id, *changes) if changes else measure

    def _plan(self, values: Values, *, planning: bool = False) -> Plan:
        plan = plan_of(values, self.plan, self.work.today, language())
        if planning and (empty := missing(plan)):
            label = _(labels.FIELDS[empty[0]])
            message = N_("To plan it, this is still missing: {field}.")
            raise Wrong(message, at=empty[0], field=label)
        return plan

    def _facts(self) -> Iterator[tuple[str, str]]:
        for text in self.around.insights:
            yield _("Goes back to the insight"), text
        yield _("Goes on with"), self.around.follows

    def _ready(self, empty: tuple[str, ...]) -> Content:
        if not empty:
            return Content(_("✓ It can be planned: F4.")).stylize("$success")
        fields = ", ".join(_(labels.FIELDS[each]) for each in empty)
        return Content(_("○ Missing to plan it: {fields}").format(fields=fields)).stylize(QUIET)
