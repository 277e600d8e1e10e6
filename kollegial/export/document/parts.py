"""What the documents of quality work have in common: protected tables, stories of measures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from kollegial.export import figures
from kollegial.export.document.look import Look
from kollegial.export.document.names import Names
from kollegial.export.document.tree import (
    EMPTY,
    SUPPRESSED,
    Block,
    Bullets,
    Cell,
    Count,
    Minutes,
    Paragraph,
    Row,
    Section,
    Table,
)
from kollegial.export.learning_words import words
from kollegial.i18n import translate
from kollegial.learning.stories import NO_AREA, GoalStory, Numbered
from kollegial.quality.disclosure import Shown
from kollegial.quality.disclosure.outcome import Cell as Protected
from kollegial.quality.insight.state import Insight
from kollegial.quality.labels import CONCLUSIONS, STATUSES
from kollegial.quality.vocabulary import Origin, Status
from kollegial.words import Language


class Wording:
    """The words of a document in its language, an organisation's own first."""

    def __init__(self, language: Language, look: Look) -> None:
        self.language: Language = language
        self._words = words(language, look.words.get(language, {}))

    def __call__(self, name: str, /, **params: object) -> str:
        """The word called ``name``."""
        word = self._words[name]
        return word.format(**params) if params else word

    def label(self, message: str) -> str:
        """A message id that other rooms own."""
        return translate(message, self.language)


def count(cell: Protected) -> Cell:
    """A protected number as a cell."""
    return Count(cell.count) if isinstance(cell, Shown) else SUPPRESSED


def mean(cell: Protected, amount: str) -> Cell:
    """The mean of seconds as minutes; held back with its number, empty of nothing."""
    if not isinstance(cell, Shown):
        return SUPPRESSED
    found: Fraction | None = cell.mean(amount)
    return EMPTY if found is None else Minutes.of(float(found))


def without_empty(table: Table, *keys: str) -> Table:
    """Without those of the columns ``keys`` in which nothing stands."""
    kept = [
        place
        for place, column in enumerate(table.columns)
        if column.key not in keys or any(row.cells[place] != EMPTY for row in table.rows)
    ]
    return replace(
        table,
        columns=tuple(table.columns[place] for place in kept),
        rows=tuple(Row(tuple(row.cells[place] for place in kept)) for row in table.rows),
    )


def insight_sections(
    insights: Mapping[str, tuple[Insight, ...]], names: Names, word: Wording
) -> Iterator[Block]:
    """A section for each area; without any area the list alone."""
    for number, (area, some) in enumerate(insights.items(), start=1):
        listed = insight_list(some, word)
        if area == NO_AREA and len(insights) == 1:
            yield listed
        else:
            heading = word("without_area") if area == NO_AREA else names.area(area)
            yield Section(heading, (listed,), f"insights-{number}")


def insight_list(insights: Iterable[Insight], word: Wording) -> Bullets:
    """Insights by their words; those of another house say so."""
    found = list(insights)
    marks = tuple(
        word("from_house", house=each.source.house)
        if each.source.origin is Origin.HOUSE and each.source.house
        else ""
        for each in found
    )
    return Bullets(tuple(each.text for each in found), marks if any(marks) else ())


def measure_section(numbered: Numbered, word: Wording) -> Section:
    """Goal, approach, result, conclusion of a measure."""
    measure = numbered.measure
    status = word.label(STATUSES[measure.status])
    blocks: list[Block] = [Paragraph(f"{word('effect')}: {status}", "note")]
    for name, text in story(numbered, word).items():
        blocks += [Paragraph(word(name), "label"), Paragraph(text)]
    return Section(title_of(numbered), tuple(blocks), f"measure-{numbered.number}")


def title_of(numbered: Numbered) -> str:
    """``M12 · A farewell before every change``."""
    return f"M{numbered.number} · {numbered.measure.plan.title}"


def story(numbered: Numbered, word: Wording) -> dict[str, str]:
    """What is known of goal, approach, result, assessment, conclusion; by the word's name."""
    measure = numbered.measure
    ended = measure.conclusion
    found = {
        "goal": (ended.goal if ended else "") or measure.plan.goal,
        "approach": (ended.approach if ended else "") or measure.plan.description,
        "result": ended.result if ended else "",
        "assessment": ended.assessment if ended else "",
        "conclusion": _conclusion(numbered, word),
    }
    if measure.status is Status.DROPPED:
        found["left_out_because"] = measure.left_out_because
    return {name: text for name, text in found.items() if text}


def _conclusion(numbered: Numbered, word: Wording) -> str:
    ended = numbered.measure.conclusion
    if ended is None:
        return ""
    said = word.label(CONCLUSIONS[ended.conclusion])
    return f"{said}\n\n{ended.text}" if ended.text else said


def goal_sections(
    goals: Iterable[GoalStory],
    word: Wording,
    serving: Callable[[Numbered], str] = title_of,
) -> Iterator[Section]:
    """Each strategic goal: when it was agreed, what became of it, which measures serve it."""
    for number, each in enumerate(goals, start=1):
        blocks: list[Block] = []
        if each.goal.agreed_on is not None:
            day = figures.day(each.goal.agreed_on, word.language)
            blocks.append(Paragraph(word("goal_agreed", day=day), "note"))
        became = each.goal.became or word("nothing_said")
        blocks += [Paragraph(word("became"), "label"), Paragraph(became)]
        if each.measures:
            blocks.append(Bullets(tuple(map(serving, each.measures)), label=word("serving")))
        yield Section(each.goal.text, tuple(blocks), f"goal-{number}")
