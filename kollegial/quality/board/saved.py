"""A filter that somebody saved under a name."""

from __future__ import annotations

from kollegial.quality.board.query import MeasureFilter
from kollegial.quality.wording import Name
from kollegial.words import Strict


class SavedFilter(Strict):
    """A filter with a name, so that it is found again."""

    name: Name
    filter: MeasureFilter = MeasureFilter()
