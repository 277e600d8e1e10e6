"""How a consultation went: the time of its phases, and what was said in each."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.export.document.drawn import drawn
from kollegial.export.document.protocol.told import Told, labelled, listed
from kollegial.export.document.tree import (
    EMPTY,
    Block,
    Cell,
    Column,
    Minutes,
    Paragraph,
    Row,
    Section,
    Table,
    Text,
)
from kollegial.export.said import raw
from kollegial.export.values import Phase, Span


def course(told: Told) -> Section:
    """Planned and taken, phase by phase."""
    protocol = told.protocol
    rows = tuple(
        _timed(told, f"{phase.number}. {_phase_name(told, phase)}", phase.time)
        for phase in protocol.phases
    )
    table = Table(
        title=told.word("course_chart"),
        columns=(
            Column("phase", told.word("phase")),
            Column("planned", told.word("planned"), "minutes", "min"),
            Column("actual", told.word("actual"), "minutes", "min"),
            Column("overrun", told.word("overrun"), "minutes", "min"),
        ),
        rows=rows,
        total=_timed(told, told.word("total"), protocol.time),
        name="course",
    )
    shown = drawn(table.title, "bars", table, "phase", ("planned", "actual"))
    return told.section("course", shown)


def _phase_name(told: Told, phase: Phase) -> str:
    name = raw(phase.label)
    pause = told.word("break")
    return f"{name} ({pause})" if phase.is_break and pause not in name else name


def _timed(told: Told, name: str, time: Span) -> Row:
    planned, actual = Minutes.of(time.planned), Minutes.of(time.actual)
    over = actual.minutes - planned.minutes
    overrun: Cell = Minutes(over) if over > 0 else EMPTY
    return Row((Text(name), planned, actual, overrun))


def phases(told: Told) -> Iterator[Block]:
    """What was said and noted in each phase."""
    for phase in told.protocol.phases:
        blocks: list[Block] = []
        if phase.method:
            method = f"{told.word('method')}: {raw(phase.method.name)}"
            blocks.append(Paragraph(method, "note"))
        if phase.mark:
            blocks.append(Paragraph(phase.mark, "note"))
        blocks += map(listed, phase.kinds)
        if phase.notes:
            blocks += [labelled(told.word("notes")), Paragraph(raw(phase.notes))]
        if blocks:
            heading = f"{phase.number}. {raw(phase.label)}"
            yield Section(heading, tuple(blocks), f"phase-{phase.number}")
