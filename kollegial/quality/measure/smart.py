"""SMART hints for a plan: questions to think about, never a bar.

Specific, measurable, accepted, realistic, with a time. Rules on the plan alone, no judgement of
what it is about.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from kollegial.marking import N_
from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.measure.vague import activity, several_roles, vague_word
from kollegial.quality.vocabulary import Direction
from kollegial.quality.wording import same_role
from kollegial.told import Told, say

SHORT_GOAL: Final = 4
"""A goal of fewer words than this says hardly what is to be reached."""

MANY_CRITERIA: Final = 5
"""More criteria than this, and nobody looks at them all."""

FAR_AHEAD: Final = dt.timedelta(days=731)
"""What is due later than this is out of sight."""


class Smart(StrEnum):
    """What a hint is about."""

    SPECIFIC = "specific"
    MEASURABLE = "measurable"
    ACCEPTED = "accepted"
    REALISTIC = "realistic"
    TIMED = "timed"


LABELS: Final = {
    Smart.SPECIFIC: N_("Specific"),
    Smart.MEASURABLE: N_("Measurable"),
    Smart.ACCEPTED: N_("Accepted"),
    Smart.REALISTIC: N_("Realistic"),
    Smart.TIMED: N_("With a time"),
}
"""Message ids."""


@dataclass(frozen=True, slots=True)
class Hint:
    """One question to think about, and the field of the plan it is about."""

    about: Smart
    field: str
    told: Told


def hints(plan: Plan, today: dt.date | None = None) -> tuple[Hint, ...]:
    """The hints for ``plan``, in the order of the five letters.

    ``today``: the day it is written, for what lies too far ahead.
    """
    return (
        *_specific(plan),
        *_measurable(plan),
        *_accepted(plan),
        *_realistic(plan),
        *_timed(plan, today),
    )


def _hint(about: Smart, name: str, message: str, **params: str | int | dt.date) -> Hint:
    return Hint(about, name, say(message, **params))


def _specific(plan: Plan) -> Iterator[Hint]:
    if not plan.goal:
        yield _hint(Smart.SPECIFIC, "goal", N_("What is to be different afterwards, and for whom?"))
        return
    if len(plan.goal.split()) < SHORT_GOAL:
        yield _hint(
            Smart.SPECIFIC,
            "goal",
            N_("The goal is very short. Could a new colleague tell from it what is meant?"),
        )
    if word := activity(plan.goal):
        yield _hint(
            Smart.SPECIFIC,
            "goal",
            N_("“{word}” names what you do. What will be different once it is done?"),
            word=word,
        )
    if not _has_figure(plan) and (word := vague_word(plan.goal)):
        yield _hint(
            Smart.SPECIFIC,
            "goal",
            N_("“{word}” can mean much: how much, how often, compared with what?"),
            word=word,
        )


def _has_figure(plan: Plan) -> bool:
    indicator = plan.indicator
    return bool(re.search(r"\d", plan.goal)) or (
        indicator is not None and indicator.target is not None
    )


def _measurable(plan: Plan) -> Iterator[Hint]:
    if not plan.criteria:
        yield _hint(
            Smart.MEASURABLE,
            "criteria",
            N_("How will you know that the goal is reached? Write at least one criterion."),
        )
    if plan.indicator is None and not plan.anchor:
        yield _hint(
            Smart.MEASURABLE,
            "anchor",
            N_("Name an indicator, or say in words what one would see if it worked."),
        )
    if plan.indicator is not None:
        yield from _figures(plan.indicator)


def _figures(indicator: Indicator) -> Iterator[Hint]:
    baseline, target = indicator.baseline, indicator.target
    if target is None:
        yield _hint(
            Smart.MEASURABLE, "indicator", N_("Which value is to be reached? There is no target.")
        )
    if baseline is None:
        yield _hint(
            Smart.MEASURABLE,
            "indicator",
            N_("Where do you start from? Without a baseline nobody sees the change."),
        )
    elif indicator.baseline_on is None:
        yield _hint(Smart.MEASURABLE, "indicator", N_("On which day was the baseline taken?"))
    if not indicator.unit:
        yield _hint(Smart.MEASURABLE, "indicator", N_("In which unit is it counted?"))
    if baseline is not None and target is not None:
        yield from _way(baseline, target, indicator.direction)


def _way(baseline: Decimal, target: Decimal, direction: Direction) -> Iterator[Hint]:
    if target == baseline:
        yield _hint(
            Smart.MEASURABLE,
            "indicator",
            N_("The target equals the baseline: then nothing has to change."),
        )
    elif (target > baseline) is not (direction is Direction.UP):
        message = (
            N_("The indicator shall rise, but the target is below the baseline.")
            if direction is Direction.UP
            else N_("The indicator shall fall, but the target is above the baseline.")
        )
        yield _hint(Smart.MEASURABLE, "indicator", message)


def _accepted(plan: Plan) -> Iterator[Hint]:
    if plan.responsible is None:
        yield _hint(Smart.ACCEPTED, "responsible", N_("Which role takes responsibility for it?"))
    else:
        if several_roles(plan.responsible):
            yield _hint(
                Smart.ACCEPTED,
                "responsible",
                N_("Exactly one role is responsible, else in the end nobody is. Which one?"),
            )
        if any(same_role(plan.responsible, each) for each in plan.contributing):
            yield _hint(
                Smart.ACCEPTED,
                "contributing",
                N_("The responsible role stands among the contributing ones as well."),
            )
    if not plan.contributing:
        yield _hint(
            Smart.ACCEPTED, "contributing", N_("Who has to carry it along? Have they been asked?")
        )
    if not plan.contribution:
        yield _hint(
            Smart.ACCEPTED, "contribution", N_("How does it contribute to what you call success?")
        )


def _realistic(plan: Plan) -> Iterator[Hint]:
    if not plan.resources:
        yield _hint(
            Smart.REALISTIC,
            "resources",
            N_("What does it need: time, money, which roles? What is left undone for it?"),
        )
    if len(plan.criteria) > MANY_CRITERIA:
        yield _hint(
            Smart.REALISTIC,
            "criteria",
            N_("{count} criteria are many. Which of them tell the most?"),
            count=len(plan.criteria),
        )


def _timed(plan: Plan, today: dt.date | None) -> Iterator[Hint]:
    if plan.due is None:
        yield _hint(Smart.TIMED, "due", N_("By when is it to be done?"))
    elif today is not None and plan.due > today + FAR_AHEAD:
        yield _hint(
            Smart.TIMED,
            "due",
            N_("That is more than two years ahead. What would be a first part of it?"),
        )
    if not plan.measuring:
        yield _hint(Smart.TIMED, "measuring", N_("When do you look whether it works?"))
    elif plan.due is not None and plan.measuring[-1] < plan.due:
        yield _hint(
            Smart.TIMED,
            "measuring",
            N_("The last look is before the due date: the effect shows only afterwards."),
        )
