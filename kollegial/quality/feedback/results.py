"""What a round tells: counts from enough slips on, and nothing before. No mean is ever made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from kollegial.quality.feedback.form import POINTS, Item
from kollegial.quality.feedback.rate import Rate, rate_of
from kollegial.quality.feedback.round import Round
from kollegial.quality.feedback.slips import NONE, Slip


class Shown(StrEnum):
    """Whether a round is shown, and if not, why."""

    OPEN = "open"
    FEW = "few"
    YES = "yes"


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each word was the answer to one statement."""

    item: Item
    counts: tuple[int, ...] | None
    """Along the scale; None if fewer answered than must have."""
    answered: int | None
    none: int | None
    """How many gave no answer; None as ``counts``, for it would tell how many did."""

    def share(self, point: int) -> int | None:
        """The share of the word ``point`` (from 0) in whole percent of those who answered."""
        if self.counts is None or not self.answered:
            return None
        return percent(self.counts[point], self.answered)


@dataclass(frozen=True, slots=True)
class Results:
    """All that may be known of a round, for whatever shows it."""

    round: Round
    shown: Shown
    slips: int | None
    """How many there are; None while there are fewer than must be."""
    rate: Rate
    items: tuple[Tally, ...] = ()
    sentences: tuple[str, ...] = field(default=(), repr=False)


def results_of(asked: Round, slips: Sequence[Slip], sentences: Sequence[str] = ()) -> Results:
    """What may be known: the same for all slips there are, as long as they are too few.

    Sentences come in the order they are given; whoever keeps them has shuffled them.
    """
    enough = len(slips) >= asked.threshold
    number = len(slips) if enough else None
    rate = rate_of(number, asked.asked)
    if not enough or asked.open:
        return Results(asked, Shown.OPEN if asked.open else Shown.FEW, number, rate)
    tallies = tuple(
        _tally(item, [slip.answers[at] for slip in slips], asked.threshold)
        for at, item in enumerate(asked.form.items)
    )
    return Results(asked, Shown.YES, number, rate, tallies, tuple(sentences))


def percent(part: int, whole: int) -> int:
    """Whole percent, half of one upward."""
    return (200 * part + whole) // (2 * whole)


def _tally(item: Item, answers: Sequence[int], threshold: int) -> Tally:
    counts = tuple(answers.count(point) for point in range(1, POINTS + 1))
    answered = sum(counts)
    if answered < threshold:
        return Tally(item, None, None, None)
    return Tally(item, counts, answered, answers.count(NONE))
