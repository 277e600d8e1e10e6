"""What becomes of an insight: four answers of equal worth, and what each of them asks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from kollegial.i18n import N_, _
from kollegial.quality import labels
from kollegial.quality.vocabulary import Answer
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.screens.quality.forms.base import Values
from kollegial.tui.screens.quality.forms.overlay import OverlayForm
from kollegial.tui.screens.quality.forms.reading import needed, needed_day
from kollegial.tui.screens.quality.forms.step import facts
from kollegial.tui.widgets.form.choice import ChoiceField
from kollegial.tui.widgets.form.line import DayField
from kollegial.tui.widgets.form.prose import ProseField

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.changes.insight import Experiment, InsightChange
    from kollegial.quality.foundation.foundation import Foundation
    from kollegial.quality.insight.state import Insight

MEANT: Final = {
    Answer.NO_MEASURE: N_("We know it now; nothing has to be done."),
    Answer.KEEP: N_("What we do is good: it stays so, on purpose."),
    Answer.EXPERIMENT: N_("We try something for a limited time, and know when to stop."),
    Answer.MEASURE: N_("An action with goal, criterion, role and due date."),
}
_SHOWN: Final = 240
"""Characters of an insight in a question."""


def which_answer(insight: Insight) -> Choose:
    """The question: all four are results, so none of them is marked as the usual one."""
    text = insight.text if len(insight.text) <= _SHOWN else f"{insight.text[:_SHOWN].rstrip()} …"
    choices = [Choice(each.value, _(labels.ANSWERS[each]), _(MEANT[each])) for each in Answer]
    current = None if insight.decision is None else insight.decision.answer.value
    return Choose(_("What becomes of this insight?"), choices, text, current=current)


class InsightForm(OverlayForm):
    """A small form about one insight."""

    def __init__(self, work: QualityWork, insight: Insight, foundation: Foundation) -> None:
        super().__init__()
        self.work = work
        self.insight = insight
        self.foundation = foundation
        self.done: Insight | None = None

    def about(self) -> ComposeResult:
        """The insight."""
        yield Static(Content(self.insight.text).stylize("bold"), classes="form-about -long")

    async def checked(self, values: Values, *keys: str) -> dict[str, str] | None:
        """``values`` once what was typed in ``keys`` names nobody."""
        known = (*self.foundation.roles, *self.foundation.teams)
        return await self.named_nobody(values, keys, known)

    async def change(self, *changes: InsightChange) -> bool:
        """Let it happen."""
        do = partial(self.work.change_insight, self.insight.id, *changes)
        self.done = await self.in_thread(do)
        return True


class AnswerForm(InsightForm):
    """No measure needed, or keep as is: with a reason, if there is one to tell."""

    HELP = N_(
        "An insight may well end without a measure: that is a result, too. A reason helps those "
        "who read it later; it may be left out."
    )

    def __init__(
        self, work: QualityWork, insight: Insight, foundation: Foundation, answer: Answer
    ) -> None:
        super().__init__(work, insight, foundation)
        self._answer = answer

    def title_line(self) -> str:
        """The answer."""
        return _("Decided: {answer}").format(answer=_(labels.ANSWERS[self._answer]))

    def fields(self) -> ComposeResult:
        """The reason."""
        yield from self.about()
        asked = _("Why, in a few words? It may be left out.")
        yield ProseField("reason", _("Reason"), asked)

    async def keep(self, values: Values) -> bool:
        """Decide."""
        from kollegial.quality.changes.insight import Decided

        checked = await self.checked(values, "reason")
        if checked is None:
            return False
        return await self.change(Decided(answer=self._answer, reason=checked["reason"]))


class ExperimentForm(InsightForm):
    """What is tried, until when, and when it stops early."""

    HELP = N_(
        "An experiment is tried for a limited time. Say beforehand when you would stop it early: "
        "then stopping is no failure but part of the plan."
    )

    def title_line(self) -> str:
        """The answer."""
        return _("Decided: {answer}").format(answer=_(labels.ANSWERS[Answer.EXPERIMENT]))

    def fields(self) -> ComposeResult:
        """Three questions and a reason."""
        yield from self.about()
        yield ProseField("what", _("We try"), _("What do you do differently for a while?"))
        asked = _("Until when? 3.5., 03.05.2027 or “in 4 weeks”.")
        yield DayField("until", _("Until"), asked, self.work.today, value="")
        asked = _("By what would you see that it does harm or makes no sense?")
        yield ProseField("stop_if", _("We stop early if"), asked)
        asked = _("Why, in a few words? It may be left out.")
        yield ProseField("reason", _("Reason"), asked)

    async def keep(self, values: Values) -> bool:
        """Decide."""
        from kollegial.quality.changes.insight import Decided

        self._experiment(values)
        checked = await self.checked(values, "what", "stop_if", "reason")
        if checked is None:
            return False
        decided = Decided(
            answer=Answer.EXPERIMENT,
            reason=checked["reason"],
            experiment=self._experiment(checked),
        )
        return await self.change(decided)

    def _experiment(self, values: Values) -> Experiment:
        from kollegial.quality.changes.insight import Experiment

        return Experiment(
            what=needed("what", values, N_("What do you try? One sentence will do.")),
            until=needed_day("until", values, self.work.today),
            stop_if=needed(
                "stop_if", values, N_("When would you stop early? That is decided beforehand.")
            ),
        )


class ExperimentEndedForm(InsightForm):
    """How an experiment went."""

    HELP = N_(
        "How did the experiment go? Afterwards decide anew what becomes of the insight: keep it, "
        "make a measure of it, try something else, or leave it."
    )

    def title_line(self) -> str:
        """What happens."""
        return _("The experiment is over")

    def fields(self) -> ComposeResult:
        """When, how, and what came of it."""
        from kollegial.export.figures import day
        from kollegial.i18n import language

        experiment = self.insight.experiment
        if experiment is not None:
            until = day(experiment.until, language())
            rows = (
                (_("We try"), experiment.what),
                (_("Until"), until),
                (_("We stop early if"), experiment.stop_if),
            )
            yield facts(rows)
        asked = _("On which day did it end?")
        shown = day(self.work.today, language())
        yield DayField("on", _("Day"), asked, self.work.today, past=True, value=shown)
        choices = [Choice("", _("as planned")), Choice("stopped", _("early, as it was agreed"))]
        yield ChoiceField("stopped", _("It ended"), _("← → changes it."), choices)
        yield ProseField("result", _("Result"), _("What came of it? What surprised you?"))

    async def keep(self, values: Values) -> bool:
        """End it."""
        from kollegial.quality.changes.insight import ExperimentEnded

        on = needed_day("on", values, self.work.today, past=True)
        needed("result", values, N_("What came of it? One sentence will do."))
        checked = await self.checked(values, "result")
        if checked is None:
            return False
        stopped = bool(checked["stopped"])
        return await self.change(ExperimentEnded(on=on, stopped=stopped, result=checked["result"]))
