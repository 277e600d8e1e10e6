"""The closing form: goal, approach, result, assessment, conclusion."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from textual.app import ComposeResult

from kollegial.i18n import N_, _
from kollegial.printable import one_line
from kollegial.quality import labels
from kollegial.quality.vocabulary import Conclusion
from kollegial.tui.dialogs.choose import Choice
from kollegial.tui.screens.quality.forms.around import Around
from kollegial.tui.screens.quality.forms.base import Values, section
from kollegial.tui.screens.quality.forms.reading import needed
from kollegial.tui.screens.quality.forms.step import due_of, facts
from kollegial.tui.screens.quality.forms.success import SuccessForm
from kollegial.tui.widgets.form.choice import ChoiceField
from kollegial.tui.widgets.form.prose import ProseField

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.measure.state import Measure

MEANT: Final = {
    Conclusion.KEEP: N_("It works: the way we do it stays as it is."),
    Conclusion.ADJUST: N_("The goal stays, the way to it changes."),
    Conclusion.REWORD_GOAL: N_("The goal itself has to be put differently."),
    Conclusion.DROP: N_("We let it go, and know why."),
}
TYPED: Final = ("goal", "approach", "result", "assessment", "text")


class ConcludeForm(SuccessForm):
    """Five questions that every measure is closed with."""

    HELP = N_(
        "The closing form: what was the goal, how did you go about it, what came of it, how do "
        "you judge that, and what do you conclude: keep it, adjust it, word the goal anew, or "
        "drop it. Afterwards a measure that goes on from here can be begun."
    )

    def __init__(self, work: QualityWork, measure: Measure, around: Around) -> None:
        super().__init__(work, around)
        self.measure = measure

    def title_line(self) -> str:
        """The measure."""
        return _("Closing: {title}").format(title=one_line(self.measure.plan.title))

    def question(self) -> str:
        """What is asked about success."""
        return _("Did it contribute to this, and how?")

    def fields(self) -> ComposeResult:
        """The five questions."""
        plan, check = self.measure.plan, self.measure.round.check
        yield facts(
            (
                (_("Criteria"), "; ".join(plan.criteria)),
                (_("Due"), due_of(self.measure)),
                (_("Check"), "" if check is None else _(labels.STATUSES[check.outcome])),
            )
        )
        yield section(_("Looking back"))
        asked = _("What did you want to reach?")
        yield ProseField("goal", _("Goal"), asked, value=plan.goal)
        asked = _("How did you go about it? By which means?")
        yield ProseField("approach", _("Approach"), asked, value=plan.description)
        asked = _("What came of it? What can be seen or counted now?")
        note = "" if check is None else check.note
        yield ProseField("result", _("Result"), asked, value=note)
        asked = _("Does the result meet the goal? What helped, what was in the way?")
        yield ProseField("assessment", _("Assessment"), asked)
        yield section(_("Looking ahead"))
        choices = [Choice("", _("not said yet"))]
        choices += [
            Choice(each.value, _(labels.CONCLUSIONS[each]), _(MEANT[each])) for each in Conclusion
        ]
        yield ChoiceField("conclusion", _("Conclusion"), _("← → or Enter."), choices)
        yield ProseField("text", _("In words"), _("What does that mean for everyday work?"))

    async def keep(self, values: Values) -> bool:
        """Close the measure, once nothing names anybody."""
        from kollegial.quality.changes.measure import Concluded

        needed("result", values, N_("What came of it? One sentence will do."))
        needed("assessment", values, N_("How do you judge the result? One sentence will do."))
        chosen = needed("conclusion", values, N_("Choose what you conclude."))
        checked = await self.named_nobody(values, TYPED, self.around.known)
        if checked is None:
            return False
        concluded = Concluded(
            goal=checked["goal"],
            approach=checked["approach"],
            result=checked["result"],
            assessment=checked["assessment"],
            conclusion=Conclusion(chosen),
            text=checked["text"],
        )
        do = partial(self.work.change, self.measure.id, concluded)
        self.done = await self.in_thread(do)
        return True
