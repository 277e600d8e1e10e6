"""An insight in a list: its first words, and below them how it stands and where it comes from."""

from __future__ import annotations

import datetime as dt
from typing import Final

from textual.content import Content

from kollegial.i18n import N_, _
from kollegial.quality import labels
from kollegial.quality.insight.state import Insight
from kollegial.quality.vocabulary import Answer
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.quality.cells import plain
from kollegial.tui.widgets.quality.measure_words import day

UNDECIDED: Final = "?"
SIGNS: Final = {
    Answer.NO_MEASURE: "–",
    Answer.KEEP: "=",
    Answer.EXPERIMENT: "~",
    Answer.MEASURE: "→",
}
"""Before a decided insight; the word follows in the second line."""
OVER: Final = N_("experiment is over: decide anew")
LATE: Final = N_("experiment, its last day was {day}")


def line(insight: Insight, today: dt.date) -> Content:
    """Two lines; the list cuts them where it ends."""
    sign = UNDECIDED if insight.decision is None else SIGNS[insight.decision.answer]
    words = Content(plain(insight.text))
    if insight.decision is None:
        words = words.stylize("bold")
    head = Content(f"{sign} ").stylize("bold $accent") + words
    below = " · ".join(part for part in (standing(insight, today), *_source(insight)) if part)
    return head + Content(f"\n  {plain(below)}").stylize(QUIET)


def standing(insight: Insight, today: dt.date) -> str:
    """What was decided, in a word or two."""
    if insight.decision is None:
        return _(labels.UNDECIDED)
    if insight.experiment is not None:
        until = insight.experiment.until
        if until < today:
            return _(LATE).format(day=day(until))
        return _("experiment until {day}").format(day=day(until))
    if insight.decision.answer is Answer.EXPERIMENT:
        return _(OVER)
    return _(labels.ANSWERS[insight.decision.answer])


def _source(insight: Insight) -> tuple[str, ...]:
    cleared = _("cleared") if insight.cleared_on is not None else ""
    return day(insight.source.day), insight.source.team, cleared
