"""What people wrote in a summary or report, by a name that says where: ``M12: result``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kollegial.flow.quality.wording import free_texts
from kollegial.learning.figures import Figures
from kollegial.learning.self_report import SelfReport
from kollegial.learning.stories import GoalStory, Numbered
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.foundation.foundation import StrategicGoal
from kollegial.quality.insight.state import Insight

_SHORT_ID = 8


def of_figures(figures: Figures) -> dict[str, str]:
    """Of a summary. A team's name and the definition of success are the organisation's own."""
    found: dict[str, str] = {}
    for insights in figures.insights.values():
        found.update(_insights(insights))
    for each in figures.measures:
        found.update(of_measure(each))
    found.update(_goals(figures.goals))
    for answers in figures.rounds:
        label = f"R{answers.number}"
        found[f"{label}: name"] = answers.results.round.name
        for number, sentence in enumerate(answers.results.sentences, start=1):
            found[f"{label}: {number}"] = sentence
    return found


def of_self_report(report: SelfReport) -> dict[str, str]:
    """Of a self-report."""
    found: dict[str, str] = {}
    for area in report.areas:
        found.update(_insights(area.insights))
        for each in area.measures:
            found.update(of_measure(each))
    for goal, measures in report.last:
        found.update(_goal(goal))
        for each in measures:
            found.update(of_measure(each))
    for goal in report.new:
        found.update(_goal(goal))
    return found


def of_measure(numbered: Numbered) -> dict[str, str]:
    """Of one measure: its plan, its looks, its checks, its closing form."""
    measure = numbered.measure
    said: dict[str, str] = dict(free_texts(measure.plan))
    for number, measured in enumerate(measure.measurements, start=1):
        said[f"measured.{number}"] = measured.note
    for number, each in enumerate(measure.rounds, start=1):
        if each.check is not None:
            said[f"check.{number}"] = each.check.note
            said[f"check.{number}.by"] = each.check.by
    if measure.conclusion is not None:
        closing = free_texts(measure.conclusion)
        said.update({f"closing.{name}": text for name, text in closing.items()})
    said["left-out"] = measure.left_out_because
    return {f"M{numbered.number}: {name}": text for name, text in said.items() if text}


def of_lines(lines: Iterable[MeasureLine]) -> dict[str, str]:
    """Of a list of measures."""
    found: dict[str, str] = {}
    for line in lines:
        for name in ("title", "team", "responsible"):
            text = getattr(line, name)
            if text:
                found[f"M{line.number}: {name}"] = text
    return found


def _insights(insights: Iterable[Insight]) -> Iterator[tuple[str, str]]:
    for each in insights:
        label = each.id[:_SHORT_ID]
        yield label, each.text
        if each.source.house:
            yield f"{label}: house", each.source.house


def _goals(goals: Iterable[GoalStory]) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in goals:
        found.update(_goal(each.goal))
        for measure in each.measures:
            found.update(of_measure(measure))
    return found


def _goal(goal: StrategicGoal) -> dict[str, str]:
    found = {f"{goal.id}: text": goal.text, f"{goal.id}: became": goal.became}
    return {name: text for name, text in found.items() if text}
