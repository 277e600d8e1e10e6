"""A workplace with a feedback round, and slips for it, however they come."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kollegial.flow.feedback import forms, rounds
from kollegial.flow.feedback.rounds import Wish
from kollegial.flow.workplace import Workplace
from kollegial.quality.feedback.line import RoundLine
from kollegial.quality.feedback.slips import filled
from tests.flow.helpers import FakeClock, workplace

CLOSED = dt.date(2026, 4, 30)
Written = str | tuple[str, str]
"""``1120``, or that and a sentence."""


def placed(folder: Path, clock: FakeClock | None = None) -> tuple[Workplace, RoundLine]:
    """A workplace with one open round, in German."""
    place = workplace(folder, clock)
    return place, opened(place)


def opened(place: Workplace, **wish: Any) -> RoundLine:
    """One more round."""
    form = forms.load(place.home).form(forms.USUAL)
    return rounds.open_round(place, form, Wish(**{"name": "Frühjahr", "service": "Treff", **wish}))


def given(place: Workplace, line: RoundLine, slips: Iterable[Written]) -> None:
    """Slips, one after the other."""
    for each in slips:
        digits, sentence = each if isinstance(each, tuple) else (each, "")
        answers = [int(digit) for digit in digits]
        rounds.give(place, line.round.id, [filled(answers, len(answers), sentence)])


def closed(place: Workplace, line: RoundLine, asked: int | None = None) -> RoundLine:
    """The same round after its end."""
    place.register.feedback.close(line.round.id, CLOSED, asked)
    return place.register.feedback.round(line.round.id)
