"""What such figures always hide, said beside them: message ids, with the numbers of the round."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from kollegial.marking import N_
from kollegial.quality.feedback.rate import Known
from kollegial.quality.feedback.results import Results, percent

SMALL: Final = 30
"""Slips below which one slip more or less is seen in every share."""
LOW: Final = 50
"""Percent of response below which those who kept silent are the majority."""


@dataclass(frozen=True, slots=True)
class Bias:
    """One reason to be careful: a heading and a sentence, both message ids."""

    id: str
    name: str
    message: str
    params: Mapping[str, int] = field(default_factory=dict)


def biases(results: Results) -> tuple[Bias, ...]:
    """Why the figures of a round are no verdict. All of them hold for every round."""
    return (
        Bias(
            "courtesy",
            N_("Courtesy"),
            N_("Many answer more kindly than they think, above all while staff are near."),
        ),
        Bias(
            "dependence",
            N_("Dependence"),
            N_("Whoever needs the help or was sent here does not judge freely."),
        ),
        _silence(results),
        Bias(
            "ceiling",
            N_("Ceiling"),
            N_(
                "Satisfaction is nearly always high. One no weighs more than many a yes; "
                "compare with your own earlier rounds, not with others."
            ),
        ),
        _small(results),
        Bias(
            "staff",
            N_("Not about people"),
            N_("The figures say nothing about single members of staff and rank nobody."),
        ),
    )


def _silence(results: Results) -> Bias:
    name = N_("Those who are silent")
    rate = results.rate
    if rate.known is Known.YES and rate.percent is not None and rate.percent < LOW:
        message = N_(
            "Only {percent} % of those asked answered. Whoever broke off or stayed away is "
            "missing, and they often think otherwise."
        )
        return Bias("silence", name, message, {"percent": rate.percent})
    message = N_(
        "Whoever broke off or stayed away hands in no slip, and they often think otherwise."
    )
    return Bias("silence", name, message)


def _small(results: Results) -> Bias:
    name = N_("Small numbers")
    if results.slips is not None and results.slips < SMALL:
        message = N_(
            "With {slips} slips, one more moves a share by up to {points} points. "
            "Read the counts, not the percentages."
        )
        points = max(1, percent(1, results.slips))
        return Bias("small", name, message, {"slips": results.slips, "points": points})
    message = N_("Small differences between statements or rounds are chance.")
    return Bias("small", name, message)
