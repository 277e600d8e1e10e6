"""The parts of a self-report that can be drawn from the register, area by area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from kollegial.export import figures
from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.names import Names
from kollegial.export.document.parts import (
    Wording,
    goal_sections,
    insight_list,
    story,
    title_of,
)
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
)
from kollegial.learning.self_report import AreaReport, Evidence, Gap, Open, SelfReport, Sort
from kollegial.learning.stories import GoalStory, Numbered
from kollegial.words import Language

_GAPS = {
    Gap.NOTHING: "gap_nothing",
    Gap.NO_RESULT: "gap_no_result",
    Gap.OPEN: "gap_open",
    Gap.NOT_CONCLUDED: "gap_not_concluded",
    Gap.NOT_CHECKED: "gap_not_checked",
    Gap.OLD: "gap_old",
}
_SORTS = {
    Sort.MEASUREMENT: "evidence_measurement",
    Sort.CHECK: "evidence_check",
    Sort.CONCLUSION: "evidence_conclusion",
    Sort.INSIGHT: "evidence_insight",
}
_PARTS = {
    "goal": "area_goals",
    "approach": "area_approaches",
    "result": "area_results",
}


def of_self_report(
    report: SelfReport,
    names: Names,
    day: dt.date,
    language: Language,
    look: Look = PLAIN,
    success: str = "",
) -> Document:
    """The report on ``day``; ``success`` is the organisation's definition of success."""
    word = Wording(language, look)
    start, end = (figures.day(each, language) for each in (report.period.start, report.period.end))
    blocks: list[Block] = [
        Facts(
            (
                (word("about_framework"), names.framework(report.framework)),
                (word("period"), word("from_to", start=start, end=end)),
                (word("made_on"), figures.day(day, language)),
            )
        ),
        Paragraph(word("self_report_lead", day=start), "lead"),
    ]
    if success:
        said = Paragraph(success, "quote")
        blocks.append(Section(word("success_definition"), (said,), "success"))
    return Document(
        title=word("self_report_title", framework=names.framework(report.framework)),
        subtitle=word("from_to", start=start, end=end),
        language=language,
        day=day,
        name="self-report",
        blocks=(
            *blocks,
            *(
                _area(each, number, names, word)
                for number, each in enumerate(report.areas, start=1)
            ),
            *_goals(report, word),
            Paragraph(word("unofficial"), "note"),
        ),
    )


def _area(area: AreaReport, number: int, names: Names, word: Wording) -> Section:
    blocks: list[Block] = []
    for name, label in _PARTS.items():
        blocks += _part(area.measures, name, word(label), word)
    blocks += _conclusions(area, word)
    if area.insights:
        listed = insight_list(area.insights, word)
        blocks.append(Bullets(listed.items, listed.marks, label=word("area_insights")))
    if area.evidence:
        blocks.append(_evidence(area, number, names, word))
    if area.gaps:
        gaps = tuple(_gap(each, word) for each in area.gaps)
        blocks.append(Bullets(gaps, label=word("area_gaps")))
    return Section(names.area(area.area), tuple(blocks), f"area-{number}")


def _part(measures: tuple[Numbered, ...], name: str, label: str, word: Wording) -> Iterator[Block]:
    told = [(title_of(each), story(each, word).get(name, "")) for each in measures]
    items = tuple(f"{title}\n{text}" for title, text in told if text)
    if items:
        yield Bullets(items, label=label)


def _conclusions(area: AreaReport, word: Wording) -> Iterator[Block]:
    items = []
    for each in area.concluded:
        told = story(each, word)
        parts = (title_of(each), told.get("assessment", ""), told.get("conclusion", ""))
        items.append("\n".join(part for part in parts if part))
    if items:
        yield Bullets(tuple(items), label=word("area_conclusions"))


def _evidence(area: AreaReport, number: int, names: Names, word: Wording) -> Table:
    return Table(
        title=f"{word('area_evidence')}: {names.area(area.area)}",
        columns=(
            Column("on", word("evidence_day"), "date"),
            Column("what", word("evidence_sort")),
            Column("measure", word("evidence_measure")),
        ),
        rows=tuple(Row(_shown(each, word)) for each in area.evidence),
        name=f"evidence-{number}",
    )


def _shown(evidence: Evidence, word: Wording) -> tuple[Cell, ...]:
    measure = EMPTY if evidence.number is None else Text(f"M{evidence.number}")
    return Day(evidence.on), Text(word(_SORTS[evidence.sort])), measure


def _gap(gap: Open, word: Wording) -> str:
    if gap.measure is None:
        return word(_GAPS[gap.gap])
    return word(_GAPS[gap.gap], measure=title_of(gap.measure))


def _goals(report: SelfReport, word: Wording) -> Iterator[Block]:
    if report.last:
        told = tuple(GoalStory(goal, measures) for goal, measures in report.last)
        yield Section(word("goals_last"), tuple(goal_sections(told, word)), "goals-last")
    if report.new:
        new = tuple(goal.text for goal in report.new)
        yield Section(word("goals_new"), (Bullets(new),), "goals-new")
