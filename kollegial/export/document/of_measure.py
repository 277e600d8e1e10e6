"""One quality measure as a document: its plan, its indicator over time, checks, closing form."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from kollegial.export import figures
from kollegial.export.document.drawn import drawn
from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.names import Names
from kollegial.export.document.parts import Wording, story, without_empty
from kollegial.export.document.telling import told
from kollegial.export.document.tree import (
    EMPTY,
    Block,
    Bullets,
    Cell,
    Column,
    Day,
    Document,
    Facts,
    Paragraph,
    Row,
    Section,
    Table,
    Text,
    Value,
)
from kollegial.learning.stories import Numbered
from kollegial.quality.changes.measure import Measured
from kollegial.quality.labels import ATTAINED, FIELDS, STATUSES
from kollegial.quality.measure.series import Series, series_of, statement
from kollegial.quality.measure.values import value_of
from kollegial.told import Told
from kollegial.words import Language

_IN_PLAN = (
    "description",
    "goal",
    "contribution",
    "resources",
    "indicator",
    "anchor",
    "step",
    "level",
    "contributing",
    "origin",
)


def of_measure(
    numbered: Numbered,
    names: Names,
    goal: str,
    day: dt.date,
    language: Language,
    look: Look = PLAIN,
) -> Document:
    """The measure on ``day``; ``goal`` is the strategic goal it serves, in words."""
    return _Made(numbered, names, goal, Wording(language, look)).document(day)


class _Made:
    """One document in the making."""

    def __init__(self, numbered: Numbered, names: Names, goal: str, word: Wording) -> None:
        self._numbered = numbered
        self._measure = numbered.measure
        self._names = names
        self._goal = goal
        self._word = word

    def document(self, day: dt.date) -> Document:
        word = self._word
        return Document(
            title=word("measure_title", number=self._numbered.number),
            subtitle=self._measure.plan.title,
            language=word.language,
            day=day,
            name="measure",
            blocks=(
                self._facts(),
                *self._plan(),
                *self._course(),
                *self._checks(),
                *self._closing(),
            ),
        )

    def _facts(self) -> Facts:
        word, measure = self._word, self._measure
        status = word.label(STATUSES[measure.status])
        if measure.status_since is not None:
            since = word("measure_since", day=self._day(measure.status_since))
            status = f"{status}, {since}"
        rows = [(word("measure_status"), status)]
        for field in ("responsible", "due", "team"):
            value = getattr(measure.plan, field)
            if value:
                shown = self._day(value) if isinstance(value, dt.date) else str(value)
                rows.append((word.label(FIELDS[field]), shown))
        if measure.plan.areas:
            areas = "\n".join(map(self._names.area, measure.plan.areas))
            rows.append((word.label(FIELDS["areas"]), areas))
        if self._goal:
            rows.append((word.label(FIELDS["goal_id"]), self._goal))
        return Facts(tuple(rows))

    def _day(self, day: dt.date) -> str:
        return figures.day(day, self._word.language)

    def _plan(self) -> Iterator[Block]:
        word, plan = self._word, self._measure.plan
        blocks: list[Block] = []
        for field in _IN_PLAN:
            if not getattr(plan, field):
                continue
            value = value_of(plan, field)
            text = told(value, word.language) if isinstance(value, Told) else str(value)
            blocks += [Paragraph(word.label(FIELDS[field]), "label"), Paragraph(text)]
            if field == "goal" and plan.criteria:
                blocks.append(Bullets(plan.criteria, label=word.label(FIELDS["criteria"])))
        if blocks:
            yield Section(word("measure_plan"), tuple(blocks), "plan")

    def _course(self) -> Iterator[Block]:
        word, measure = self._word, self._measure
        if not measure.measurements:
            return
        series = series_of(measure)
        said = (told(each, word.language) for each in statement(series))
        lead = Paragraph(" ".join(said), "lead")
        table = self._table(series)
        lines = ("value", "target") if series.target is not None else ("value",)
        shown = drawn(word("measure_course"), "lines", table, "on", lines)
        yield Section(word("measure_course"), (lead, shown), "course")

    def _table(self, series: Series) -> Table:
        word, measure = self._word, self._measure
        target: Cell = EMPTY if series.target is None else Value(series.target)
        rows = []
        if series.start is not None:
            rows.append(
                Row((Day(series.start.on), Value(series.start.value), target, EMPTY, EMPTY))
            )
        rows += [Row(self._measured(each, target)) for each in measure.measurements]
        table = Table(
            title=series.name or word("measure_course"),
            columns=(
                Column("on", word("measured_on"), "date"),
                Column("value", word("measured_value"), "value", series.unit),
                Column("target", word("measured_target"), "value", series.unit),
                Column("attained", word("measured_attained")),
                Column("note", word("measured_note")),
            ),
            rows=tuple(rows),
            name="measurements",
        )
        return without_empty(table, "attained", "note")

    def _measured(self, each: Measured, target: Cell) -> tuple[Cell, ...]:
        attained = EMPTY if each.attained is None else Text(self._attained(each))
        return (
            Day(each.on),
            EMPTY if each.value is None else Value(each.value),
            EMPTY if each.value is None else target,
            attained,
            Text(each.note) if each.note else EMPTY,
        )

    def _attained(self, each: Measured) -> str:
        return self._word.label(ATTAINED[each.attained]) if each.attained is not None else ""

    def _checks(self) -> Iterator[Block]:
        word = self._word
        rows = tuple(
            Row(
                (
                    Day(each.check.on),
                    Text(each.check.by),
                    Text(word.label(STATUSES[each.check.outcome])),
                    Text(each.check.note) if each.check.note else EMPTY,
                )
            )
            for each in self._measure.rounds
            if each.check is not None
        )
        if rows:
            table = Table(
                title=word("measure_checks"),
                columns=(
                    Column("on", word("checked_on"), "date"),
                    Column("by", word("checked_by")),
                    Column("outcome", word("checked_outcome")),
                    Column("note", word("measured_note")),
                ),
                rows=rows,
                name="checks",
            )
            yield Section(word("measure_checks"), (table,), "checks")

    def _closing(self) -> Iterator[Block]:
        ended = self._measure.conclusion
        if ended is None and not self._measure.left_out_because:
            return
        blocks: list[Block] = []
        for name, text in story(self._numbered, self._word).items():
            blocks += [Paragraph(self._word(name), "label"), Paragraph(text)]
        if blocks:
            yield Section(self._word("measure_closing"), tuple(blocks), "closing")
