"""What was consulted: how often, about what, with which models, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.export.document.chapters.chapter import Told
from kollegial.export.document.chapters.time import time_of_model
from kollegial.export.document.drawn import drawn
from kollegial.export.document.parts import count, mean
from kollegial.export.document.telling import period_name
from kollegial.export.document.tree import Block, Cell, Column, Row, Section, Table, Text
from kollegial.learning.figures import FOLLOW_UPS, MODELS, SESSIONS, THEMES
from kollegial.learning.populations import ANSWERED
from kollegial.quality.disclosure import Table as ProtectedTable
from kollegial.quality.disclosure.outcome import Cell as ProtectedCell
from kollegial.quality.disclosure.period import Period


def consultations(told: Told) -> Iterator[Block]:
    """A chapter for each table that may be shown; why not, if none may."""
    found = told.figures.sessions
    outcome = found.outcome
    if outcome is None:
        yield told.section("sessions_held", "sessions", told.cannot(found))
        return
    there = {table.name: table for table in outcome.tables}
    for name, make in (
        (SESSIONS, _sessions),
        (THEMES, _themes),
        (MODELS, _models),
        (FOLLOW_UPS, _follow_ups),
    ):
        if name in there and (there[name].rows or name == SESSIONS):
            yield make(told, there[name])


def _sessions(told: Told, found: ProtectedTable) -> Section:
    word = told.word
    rows = tuple(
        Row((Text(period_name(Period.of_key(key), word.language)), *_spent(cell)))
        for key, cell in zip(found.rows, found.row_totals, strict=True)
    )
    table = Table(
        title=word("sessions_over_time") if rows else word("sessions_held"),
        columns=(Column("period", word("part_of_period")), *_spent_columns(told)),
        rows=rows,
        total=Row((Text(word("sessions_all")), *_spent(found.total))),
        name=SESSIONS,
    )
    shown = drawn(word("sessions_over_time"), "lines", table, "period", ("sessions",))
    return told.section("sessions_held", SESSIONS, shown)


def _themes(told: Told, found: ProtectedTable) -> Section:
    word = told.word
    table = Table(
        title=word("themes"),
        columns=(
            Column("area", word("about_area")),
            Column("sessions", word("number_of_sessions"), "count"),
        ),
        rows=tuple(
            Row((Text(told.names.area(area)), count(cell)))
            for area, cell in zip(found.rows, found.row_totals, strict=True)
        ),
        note=word("themes_lead"),
        name=THEMES,
    )
    shown = drawn(word("themes"), "bars", table, "area", ("sessions",))
    return told.section("themes", THEMES, shown)


def _models(told: Told, found: ProtectedTable) -> Section:
    word = told.word
    table = Table(
        title=word("models_used"),
        columns=(Column("model", word("model_used")), *_spent_columns(told)),
        rows=tuple(
            Row((Text(told.names.model(model)), *_spent(cell)))
            for model, cell in zip(found.rows, found.row_totals, strict=True)
        ),
        total=Row((Text(word("sessions_all")), *_spent(found.total))),
        name=MODELS,
    )
    times = (time_of_model(told, each) for each in told.figures.times)
    return told.section("models_used", MODELS, table, *times)


def _follow_ups(told: Told, found: ProtectedTable) -> Section:
    word = told.word
    table = Table(
        title=word("follow_ups_answered"),
        columns=(
            Column("follow-up", word("consultations_that")),
            Column("sessions", word("number_of_sessions"), "count"),
        ),
        rows=tuple(
            Row((Text(word("follow_up_yes" if key == ANSWERED else "follow_up_no")), count(cell)))
            for key, cell in zip(found.rows, found.row_totals, strict=True)
        ),
        total=Row((Text(word("sessions_all")), count(found.total))),
        name=FOLLOW_UPS,
    )
    return told.section("follow_ups_answered", FOLLOW_UPS, table)


def _spent_columns(told: Told) -> tuple[Column, ...]:
    return (
        Column("sessions", told.word("number_of_sessions"), "count"),
        Column("planned", told.word("mean_planned"), "minutes", "min"),
        Column("actual", told.word("mean_actual"), "minutes", "min"),
    )


def _spent(cell: ProtectedCell) -> tuple[Cell, Cell, Cell]:
    return count(cell), mean(cell, "planned"), mean(cell, "actual")
