"""Forms of an insight: write one down by hand, or write it anew."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from textual.app import ComposeResult

from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.quality import labels
from kollegial.quality.vocabulary import Origin
from kollegial.tui.dialogs.choose import Choice
from kollegial.tui.screens.quality.forms.base import Values
from kollegial.tui.screens.quality.forms.measure_fields import area_ticks
from kollegial.tui.screens.quality.forms.overlay import OverlayForm
from kollegial.tui.screens.quality.forms.reading import needed, needed_day
from kollegial.tui.screens.quality.forms.words import plan_field
from kollegial.tui.widgets.form.choice import ChoiceField
from kollegial.tui.widgets.form.line import DayField
from kollegial.tui.widgets.form.many import ManyField
from kollegial.tui.widgets.form.offer import OfferField
from kollegial.tui.widgets.form.prose import ProseField

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.insight.state import Insight
    from kollegial.tui.screens.quality.forms.around import Around

ORIGINS: Final = (
    Origin.AUDIT,
    Origin.COMPLAINT,
    Origin.SURVEY,
    Origin.DIALOGUE,
    Origin.OTHER,
)
"""Where an insight written by hand may come from; those of consultations come by themselves."""
WORDING: Final = N_("In one or two sentences, so that nobody could be recognised.")
NO_WORDS: Final = N_("What was learned? One sentence will do.")


class NoteForm(OverlayForm):
    """An insight from an audit, a complaint, a survey."""

    HELP = N_(
        "Write an insight down by hand: from an audit, a complaint, a survey, a talk. Insights "
        "of consultations come here by themselves once their protocol is released."
    )

    def __init__(self, work: QualityWork, around: Around) -> None:
        super().__init__()
        self.work = work
        self.around = around
        self.done: Insight | None = None

    def title_line(self) -> str:
        """What it is."""
        return _("Write an insight down")

    def fields(self) -> ComposeResult:
        """The words, and where they come from."""
        yield ProseField("text", _("Insight"), _(WORDING))
        choices = [Choice(each.value, _(labels.ORIGINS[each])) for each in ORIGINS]
        yield ChoiceField("origin", plan_field("origin"), _("What gave rise to it? ← →"), choices)
        today = self.work.today
        asked = _("On which day? Without a year the last such day is meant.")
        shown = day(today, language())
        yield DayField("day", _("Day"), asked, today, past=True, value=shown)
        asked = _("The team it belongs to, if it belongs to one.")
        teams = self.around.foundation.teams
        yield OfferField("team", plan_field("team"), asked, teams)
        asked = _("Quality areas of the frameworks you use, and your own. Enter: choose.")
        yield ManyField("areas", plan_field("areas"), asked, area_ticks(self.around.areas))

    async def keep(self, values: Values) -> bool:
        """Write it down, once it names nobody."""
        from kollegial.quality.changes.insight import Source

        needed("text", values, NO_WORDS)
        on = needed_day("day", values, self.work.today, past=True)
        checked = await self.named_nobody(values, ("text", "team"), self.around.known)
        if checked is None:
            return False
        source = Source(origin=Origin(checked["origin"]), day=on, team=checked["team"])
        areas = tuple(checked["areas"].splitlines())
        self.done = await self.in_thread(partial(self.work.note, checked["text"], source, areas))
        return True


class RewordForm(OverlayForm):
    """Other words, other areas."""

    HELP = N_(
        "Write an insight anew, or say to which quality areas it belongs. The earlier words stay "
        "in the history; other words have to be cleared for publication anew."
    )

    def __init__(self, work: QualityWork, around: Around, insight: Insight) -> None:
        super().__init__()
        self.work = work
        self.around = around
        self.insight = insight
        self.done: Insight | None = None

    def title_line(self) -> str:
        """What happens."""
        return _("Wording and areas")

    def fields(self) -> ComposeResult:
        """Words and areas."""
        yield ProseField("text", _("Insight"), _(WORDING), value=self.insight.text)
        asked = _("Quality areas of the frameworks you use, and your own. Enter: choose.")
        ticks = area_ticks(self.around.areas, self.insight.areas)
        value = "\n".join(self.insight.areas)
        yield ManyField("areas", plan_field("areas"), asked, ticks, value=value)

    async def keep(self, values: Values) -> bool:
        """Keep what changed."""
        from kollegial.quality.changes.insight import InsightReworded

        needed("text", values, NO_WORDS)
        checked = await self.named_nobody(values, ("text",), self.around.known)
        if checked is None:
            return False
        areas = tuple(checked["areas"].splitlines())
        text = checked["text"] if checked["text"] != self.insight.text else None
        if text is None and areas == self.insight.areas:
            return True
        change = InsightReworded(text=text, areas=areas if areas != self.insight.areas else None)
        do = partial(self.work.change_insight, self.insight.id, change)
        self.done = await self.in_thread(do)
        return True
