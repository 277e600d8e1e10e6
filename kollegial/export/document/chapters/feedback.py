"""What was said about it: by those who took part, and by those the work is for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kollegial.export.document.chapters.chapter import Told
from kollegial.export.document.drawn import drawn
from kollegial.export.document.parts import count
from kollegial.export.document.tree import (
    EMPTY,
    Block,
    Bullets,
    Cell,
    Chart,
    Column,
    Paragraph,
    Row,
    Section,
    Table,
    Text,
)
from kollegial.learning.figures import ANSWERS, RoundAnswers
from kollegial.quality.disclosure import Outcome

Answered = tuple[str, dict[str, Cell], Cell]
"""A statement, how often each step was the answer, and how many answered."""


def participants(told: Told) -> Iterator[Block]:
    """How often each step of the scale was the answer, statement by statement."""
    asked = told.figures.participants
    if not asked:
        return
    answered: list[Answered] = []
    kept: list[Block] = []
    for each in asked:
        statement = told.names.item(each.item)
        outcome = each.protected.outcome
        if outcome is None:
            kept += [Paragraph(statement, "label"), told.cannot(each.protected)]
            continue
        found = outcome.table(ANSWERS)
        cells = dict(zip(found.rows, map(count, found.row_totals), strict=True))
        answered.append((statement, cells, count(found.total)))
    blocks: list[Block] = [Paragraph(told.word("participants_note"), "note")]
    if answered:
        title = told.word("participants_said")
        blocks.append(_scaled(told, (title, "participants"), told.names.scale, answered))
    blocks += kept
    yield told.section("participants_said", "participants", *blocks)


def service_users(told: Told) -> Iterator[Block]:
    """Rounds of feedback that were closed in the period."""
    sections = tuple(_round(told, each) for each in told.figures.rounds)
    if sections:
        yield told.section("service_users_said", "service-users", *sections)


def _round(told: Told, answers: RoundAnswers) -> Section:
    word, results = told.word, answers.results
    name = f"round-{answers.number}"
    title = word("round_of", number=f"R{answers.number}", name=results.round.name)
    blocks: list[Block] = []
    outcome = answers.protected.outcome
    if outcome is None:
        blocks.append(told.cannot(answers.protected))
    else:
        form = results.round.form
        scale = form.scale.within(word.language)
        blocks.append(_scaled(told, (title, name), scale, _statements(told, answers, outcome)))
    if results.sentences:
        said = tuple(sorted(results.sentences, key=str.casefold))
        blocks.append(Bullets(said, label=word("said_about_it")))
    return Section(title, tuple(blocks), name)


def _statements(told: Told, answers: RoundAnswers, outcome: Outcome) -> Iterator[Answered]:
    form = answers.results.round.form
    asked = {each.id: each.text.within(told.word.language) for each in form.items}
    found = outcome.table(ANSWERS)
    for item, cells, whole in zip(found.rows, found.cells, found.row_totals, strict=True):
        by_level = dict(zip(found.columns, map(count, cells), strict=True))
        yield asked.get(item, item), by_level, count(whole)


def _scaled(
    told: Told, called: tuple[str, str], scale: tuple[str, ...], answered: Iterable[Answered]
) -> Chart | Table:
    """Statements down, the steps of the scale across; ``called``: title and name."""
    word, rows = told.word, list(answered)
    steps = sorted({level for _, cells, _ in rows for level in cells}, key=int)
    title, name = called
    levels = tuple(Column(f"level-{step}", _level(step, scale), "count") for step in steps)
    table = Table(
        title=title,
        columns=(
            Column("statement", word("statement_said")),
            *levels,
            Column("answered", word("answered_in_all"), "count"),
        ),
        rows=tuple(
            Row((Text(statement), *(cells.get(step, EMPTY) for step in steps), whole))
            for statement, cells, whole in rows
        ),
        name=name,
    )
    return drawn(title, "stacked", table, "statement", tuple(each.key for each in levels))


def _level(level: str, scale: tuple[str, ...]) -> str:
    number = int(level)
    return f"{level} {scale[number - 1]}" if number <= len(scale) else level
