"""Days and months that were left standing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.recognisers.dates import DateRecogniser
from kollegial.anonymise.traits.group import Group
from kollegial.anonymise.traits.hit import Hit
from kollegial.anonymise.traits.reading import Reading
from kollegial.anonymise.traits.sort import Sort
from kollegial.anonymise.traits.when import when
from kollegial.marking import N_

DAY: Final = Group("date.day", Sort.DATE, N_("an exact day"))
MONTH: Final = Group("date.month", Sort.DATE, N_("a month with its year"))

_DAY_WEIGHT, _MONTH_WEIGHT = 2, 1


def days(reading: Reading) -> Iterator[Hit]:
    """Days weigh more than months; a year or a season alone is no trait."""
    for span in DateRecogniser().spans(reading.text):
        known = when(reading.text[span.start : span.end])
        if known is None or known.day is not None:
            yield Hit(span.start, span.end, DAY, _DAY_WEIGHT)
        elif known.month is not None and known.year is not None and not known.rough:
            yield Hit(span.start, span.end, MONTH, _MONTH_WEIGHT)
