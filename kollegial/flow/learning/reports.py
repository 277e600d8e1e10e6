"""Self-report, one measure, the list of measures: prepared. They hold no protected number."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kollegial.flow.learning import texts
from kollegial.flow.learning.gathering import day_of, numbered
from kollegial.flow.learning.naming import names
from kollegial.flow.learning.prepared import Prepared, named
from kollegial.flow.look import load_look
from kollegial.learning.self_report import self_report
from kollegial.learning.wish import within
from kollegial.marking import N_
from kollegial.quality.foundation.foundation import Period as QualityPeriod
from kollegial.quality.frameworks.keys import area_key
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.board.line import MeasureLine
    from kollegial.words import Language


def prepare_self_report(
    place: Workplace,
    framework: str,
    language: Language,
    day: dt.date | None = None,
    period: QualityPeriod | None = None,
    areas: Sequence[str] = (),
) -> Prepared:
    """The self-report for a framework, in the quality period of the foundation or another.

    ``areas``: of these areas alone, by their keys; none: of all it offers.

    Raises:
        Refused: there is no such framework, or no quality period.
        StoreError: the register cannot be read.
    """
    from kollegial.export.document.of_self_report import of_self_report

    on = day_of(place, day)
    foundation = place.register.foundation()
    span = period or foundation.period
    if span is None:
        raise Refused(
            N_(
                "A self-report needs the quality period: write it into the foundation, or say "
                "--from and --to."
            )
        )
    found = place.frameworks.find(framework)
    offered = [area_key(found.key, each.code) for each in found.offered]
    wanted = [each for each in offered if not areas or each in areas]
    lines = [
        line
        for line in place.register.lines()
        if line.goal_id is not None or any(within(each, found.key) for each in line.areas)
    ]
    report = self_report(
        found.key, wanted, span, foundation, numbered(place, lines), place.register.insights()
    )
    look = load_look(place.home)
    called = names(place, language, models=False)
    made = of_self_report(report, called, on, language, look, foundation.success)
    said = {**texts.of_self_report(report), **named(foundation.success)}
    return Prepared(made, look, said)


def prepare_measure(
    place: Workplace, measure_id: str, language: Language, day: dt.date | None = None
) -> Prepared:
    """One measure in full.

    Raises:
        NotFound: there is none.
        StoreError: the register cannot be read.
    """
    from kollegial.export.document.of_measure import of_measure
    from kollegial.learning.stories import Numbered

    on = day_of(place, day)
    register = place.register
    each = Numbered(register.measure(measure_id), register.number(measure_id))
    goal_id = each.measure.plan.goal_id
    goal = register.foundation().goal(goal_id) if goal_id else None
    look = load_look(place.home)
    called = names(place, language, models=False)
    said = texts.of_measure(each)
    if goal is not None:
        said[f"{goal.id}: text"] = goal.text
    made = of_measure(each, called, goal.text if goal else "", on, language, look)
    return Prepared(made, look, said)


def prepare_measures(
    place: Workplace,
    lines: Sequence[MeasureLine],
    language: Language,
    day: dt.date | None = None,
) -> Prepared:
    """The list of measures.

    Raises:
        StoreError: the register cannot be read.
    """
    from kollegial.export.document.of_measures import of_measures

    on = day_of(place, day)
    look = load_look(place.home)
    called = names(place, language, models=False)
    return Prepared(of_measures(lines, called, on, language, look), look, texts.of_lines(lines))
