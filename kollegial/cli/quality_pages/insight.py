"""Insights in a list, and one as a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kollegial.cli.commands.protocol_outcome import SHORT_ID
from kollegial.cli.model_pages.layout import columns
from kollegial.cli.quality_pages.fields import field_label
from kollegial.cli.quality_pages.layout import Row, aligned, shown
from kollegial.i18n import _
from kollegial.printable import one_line
from kollegial.quality.changes.insight import Decided
from kollegial.quality.frameworks.in_use import AreaBook
from kollegial.quality.insight.state import Insight
from kollegial.quality.labels import ANSWERS, ORIGINS, UNDECIDED


def list_lines(insights: Sequence[Insight]) -> Iterator[str]:
    """A line each: id, day, what was decided, the words, whose they are."""
    yield from columns([_row(each) for each in insights]) if insights else ()


def insight_page(insight: Insight, areas: AreaBook, measures: Mapping[str, str]) -> Iterator[str]:
    """Everything of an insight; ``measures`` are the titles of its measures by their ids."""
    source = insight.source
    origin = _(ORIGINS[source.origin])
    if source.house:
        origin = f"{origin}: {source.house}"
    parts = (insight.id[:SHORT_ID], shown(source.day), source.team, origin)
    yield " · ".join(each for each in parts if each)
    yield ""
    yield from aligned(list(_rows(insight, areas, measures)))


def _row(insight: Insight) -> tuple[str, ...]:
    parts = [one_line(insight.text), insight.source.team]
    return (
        insight.id[:SHORT_ID],
        shown(insight.source.day),
        _answer(insight),
        " · ".join(each for each in parts if each),
    )


def _answer(insight: Insight) -> str:
    return _(UNDECIDED if insight.decision is None else ANSWERS[insight.decision.answer])


def _rows(insight: Insight, areas: AreaBook, measures: Mapping[str, str]) -> Iterator[Row]:
    yield _("Insight"), insight.text
    yield field_label("areas"), "\n".join(map(areas.title, insight.areas))
    decided = _answer(insight)
    if insight.decided_on is not None:
        decided = f"{decided} ({shown(insight.decided_on)})"
    yield _("Decision"), decided
    if insight.decision is not None:
        yield from _decision(insight.decision)
    if (ended := insight.experiment_ended) is not None:
        how = _("stopped") if ended.stopped else ""
        yield _("Ended"), " · ".join(each for each in (shown(ended.on), how) if each)
        yield _("Result"), ended.result
    yield _("Measures"), "\n".join(measures.get(each, each[:SHORT_ID]) for each in insight.measures)
    yield (
        _("Cleared"),
        shown(insight.cleared_on) or _("no: nobody has cleared it for publication"),
    )


def _decision(decision: Decided) -> Iterator[Row]:
    yield _("Reason"), decision.reason
    if decision.experiment is not None:
        yield _("What is tried"), decision.experiment.what
        yield _("Until"), shown(decision.experiment.until)
        yield _("Stop criterion"), decision.experiment.stop_if
