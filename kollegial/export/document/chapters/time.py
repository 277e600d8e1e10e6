"""How the time of a consultation model went, phase by phase."""

from __future__ import annotations

from kollegial.export.document.chapters.chapter import Told
from kollegial.export.document.drawn import drawn
from kollegial.export.document.tree import SUPPRESSED, Column, Minutes, Row, Section, Table, Text
from kollegial.learning.phases import ModelTime


def time_of_model(told: Told, time: ModelTime) -> Section:
    """Planned and taken, on average, of each phase and of the whole."""
    word = told.word
    title = word("time_of_model", model=told.names.model(time.model))
    table = Table(
        title=title,
        columns=(
            Column("phase", word("time_phase")),
            Column("planned", word("mean_planned"), "minutes", "min"),
            Column("actual", word("mean_actual"), "minutes", "min"),
        ),
        rows=tuple(
            Row(
                (
                    Text(told.names.phase(time.model, each.phase)),
                    SUPPRESSED if each.planned is None else Minutes.of(each.planned),
                    SUPPRESSED if each.actual is None else Minutes.of(each.actual),
                )
            )
            for each in time.phases
        ),
        total=Row(
            (Text(word("whole_consultation")), Minutes.of(time.planned), Minutes.of(time.actual))
        ),
        note=word("time_note"),
        name=f"time-{time.model}",
    )
    shown = drawn(title, "bars", table, "phase", ("planned", "actual"))
    return Section(title, (shown,), f"time-{time.model}")
