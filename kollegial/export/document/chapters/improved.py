"""What was learned, what was changed for it, and the strategic goals behind."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.export.document.chapters.chapter import Told
from kollegial.export.document.drawn import drawn
from kollegial.export.document.parts import goal_sections, insight_sections, measure_section
from kollegial.export.document.tree import Block, Column, Count, Paragraph, Row, Table, Text
from kollegial.quality.labels import STATUSES


def insights(told: Told) -> Iterator[Block]:
    """Cleared insights by quality area."""
    word, found = told.word, told.figures.insights
    if not found:
        none = Paragraph(word("insights_none"), "note")
        yield told.section("insights_cleared", "insights", none)
        return
    lead = Paragraph(word("insights_lead"), "lead")
    blocks = insight_sections(found, told.names, word)
    yield told.section("insights_cleared", "insights", lead, *blocks)


def measures(told: Told) -> Iterator[Block]:
    """Measures closed in the period: their effect together, then each of them."""
    word, found = told.word, told.figures.measures
    if not found:
        none = Paragraph(word("measures_none"), "note")
        yield told.section("measures_closed", "measures", none)
        return
    table = Table(
        title=word("effect_of_measures"),
        columns=(
            Column("effect", word("effect")),
            Column("measures", word("number_of_measures"), "count"),
        ),
        rows=tuple(
            Row((Text(word.label(STATUSES[status])), Count(number)))
            for status, number in told.figures.effects.items()
        ),
        total=Row((Text(word("number_of_measures")), Count(len(found)))),
        name="effects",
    )
    shown = drawn(word("effect_of_measures"), "bars", table, "effect", ("measures",))
    stories = (measure_section(each, word) for each in found)
    yield told.section("measures_closed", "measures", shown, *stories)


def goals(told: Told) -> Iterator[Block]:
    """Strategic goals and what became of them."""
    if told.figures.goals:
        sections = goal_sections(told.figures.goals, told.word)
        yield told.section("strategic_goals", "goals", *sections)
