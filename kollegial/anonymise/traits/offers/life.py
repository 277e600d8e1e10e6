"""An age as a band or a stage of life."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from kollegial.anonymise.figures.bands import OLDEST, age_band, band_of, years_of
from kollegial.anonymise.traits.group import Wording
from kollegial.anonymise.traits.numbers import english_years
from kollegial.anonymise.traits.when import when

# The first year that no longer belongs to the stage.
STAGES: Final = (
    (3, "Kleinkind", "toddler"),
    (6, "Kindergartenkind", "child of nursery age"),
    (10, "Grundschulkind", "child of primary school age"),
    (14, "älteres Kind", "older child"),
    (18, "jugendlich", "teenager"),
    (27, "jung erwachsen", "young adult"),
    (65, "erwachsen", "adult"),
    (OLDEST + 1, "älter", "elderly"),
)


def life(text: str) -> Iterator[Wording]:
    """What may stand for the age, or the several ages, that ``text`` names."""
    years = years_of(text) or english_years(text)
    german, english = band_of(text, "de"), band_of(text, "en")
    if german and english:
        yield Wording("band", german, english)
    elif years:
        yield Wording("band", age_band(years[0], "de"), age_band(years[0], "en"))
    stages = {_stage(each) for each in years}
    if len(stages) == 1:
        yield Wording("stage", *stages.pop())


def of_birth(text: str, today: date | None) -> Iterator[Wording]:
    """What may stand for a date of birth, if the day of the session is known."""
    known = when(text)
    if known is None or known.year is None or known.month is None or today is None:
        return
    birthday_to_come = (today.month, today.day) < (known.month, known.day or 1)
    years = today.year - known.year - birthday_to_come
    if 0 <= years <= OLDEST:
        yield Wording("band", age_band(years, "de"), age_band(years, "en"))
        yield Wording("stage", *_stage(years))


def _stage(years: float) -> tuple[str, str]:
    return next(((de, en) for end, de, en in STAGES if years < end), STAGES[-1][1:])
