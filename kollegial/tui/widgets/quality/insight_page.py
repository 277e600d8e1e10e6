"""One insight to be read: its words, where they come from, what was decided, what it led to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from kollegial.i18n import _
from kollegial.quality import labels
from kollegial.quality.insight.state import Insight
from kollegial.quality.vocabulary import Answer
from kollegial.tui.screens.quality.forms.words import plan_field
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece, blank, hanging
from kollegial.tui.widgets.quality.cells import plain
from kollegial.tui.widgets.quality.insight_line import standing
from kollegial.tui.widgets.quality.measure_words import (
    bullets,
    day,
    headed,
    labelled,
    one_line,
    paragraphs,
)

if TYPE_CHECKING:
    from kollegial.tui.screens.quality.insight_data import Known


def pieces(insight: Insight, known: Known, today: dt.date) -> list[Piece]:
    """All of it."""
    return [
        *paragraphs(insight.text, "bold"),
        hanging(Content(" · ".join(_source(insight, known))).stylize(QUIET)),
        *_decision(insight, today),
        *headed(plan_field("areas"), bullets(list(_areas(insight.areas, known)))),
        *headed(_("What it led to"), list(_measures(insight, known))),
    ]


def _source(insight: Insight, known: Known) -> Iterator[str]:
    """Where it comes from, and whether it may be published."""
    source = insight.source
    yield _(labels.ORIGINS[source.origin])
    yield day(source.day)
    if source.team:
        yield plain(source.team)
    if source.model:
        yield plain(known.models.get(source.model, source.model))
    if insight.cleared_on is None:
        yield _("not cleared for publication")
    else:
        yield _("cleared for publication on {day}").format(day=day(insight.cleared_on))


def _decision(insight: Insight, today: dt.date) -> Iterator[Piece]:
    decision = insight.decision
    yield blank()
    yield hanging(Content(_("Decision")).stylize(QUIET))
    if decision is None or insight.decided_on is None:
        yield hanging(Content(_("Nobody has decided yet what becomes of it.")))
        return
    answer = Content(_(labels.ANSWERS[decision.answer])).stylize("bold")
    yield hanging(answer + Content(f"  {day(insight.decided_on)}").stylize(QUIET))
    yield from paragraphs(decision.reason)
    experiment, ended = decision.experiment, insight.experiment_ended
    if experiment is not None:
        rows = [
            (_("We try"), one_line(experiment.what)),
            (_("Until"), Content(day(experiment.until))),
            (_("We stop early if"), one_line(experiment.stop_if)),
        ]
        if ended is not None:
            how = _("stopped early") if ended.stopped else _("ended")
            rows.append((_("Over"), Content(f"{day(ended.on)}, {how}")))
            rows.append((_("Result"), one_line(ended.result)))
        yield from labelled(rows)
    if decision.answer is Answer.EXPERIMENT and (ended is not None or insight.experiment):
        yield hanging(Content(standing(insight, today)).stylize(QUIET))


def _areas(keys: Sequence[str], known: Known) -> Iterator[str]:
    unverified = _("unverified")
    for key in keys:
        area = known.areas.area(key)
        owner = f" · {area.framework}" if area.framework else ""
        yield f"{area.marked(unverified)}{owner}"


def _measures(insight: Insight, known: Known) -> Iterator[Piece]:
    for measure_id in insight.measures:
        line = known.measures.get(measure_id)
        if line is None:
            continue
        status = Content(f"  {_(labels.STATUSES[line.status])}").stylize(QUIET)
        number = Content(f"M{line.number} ").stylize("$accent")
        yield hanging(one_line(line.title) + status, number)
