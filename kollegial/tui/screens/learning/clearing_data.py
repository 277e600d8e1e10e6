"""What the clearing list shows, read in the background."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kollegial.flow.learning.clearance import Standing, standing
from kollegial.marking import N_, Language

if TYPE_CHECKING:
    from kollegial.flow.learning.offered import Earlier
    from kollegial.flow.workplace import Workplace
    from kollegial.learning.wish import Wish
    from kollegial.quality.insight.state import Insight
    from kollegial.tui.screens.quality.insight_data import Known


class Which(StrEnum):
    """Which insights are shown."""

    WAITING = "waiting"
    CLEARED = "cleared"
    PUBLISHED = "published"
    ALL = "all"


WHICH: Final = {
    Which.WAITING: N_("waiting to be cleared"),
    Which.CLEARED: N_("only cleared"),
    Which.PUBLISHED: N_("published"),
    Which.ALL: N_("all"),
}
"""Message ids."""

STANDINGS: Final = {
    Which.WAITING: Standing.WAITING,
    Which.CLEARED: Standing.CLEARED,
    Which.PUBLISHED: Standing.PUBLISHED,
}

_ORDER: Final = (Standing.WAITING, Standing.CLEARED, Standing.PUBLISHED)


@dataclass(frozen=True, slots=True)
class Line:
    """One insight, and how far it is."""

    insight: Insight = field(repr=False)
    standing: Standing


@dataclass(frozen=True, slots=True)
class Waiting:
    """All insights there are, and what was published."""

    known: Known
    earlier: tuple[Earlier, ...]

    def lines(self, which: Which, wish: Wish | None) -> list[Line]:
        """Those that fit, the waiting ones first, the latest first in each."""
        found = [
            Line(each, standing(each, self.earlier))
            for each in self.known.insights
            if wish is None
            or (wish.covers(each.source.day) and wish.fits(each.source.team, each.areas))
        ]
        shown = [each for each in found if which is Which.ALL or each.standing is STANDINGS[which]]
        latest = sorted(shown, key=lambda each: each.insight.source.day, reverse=True)
        return sorted(latest, key=lambda each: _ORDER.index(each.standing))

    def count(self, wish: Wish | None) -> int:
        """How many wait."""
        return len(self.lines(Which.WAITING, wish))


def look(place: Workplace, language: Language) -> Waiting:
    """Read them all; first those that released protocols still hold.

    Raises:
        StoreError: register or archive cannot be read.
    """
    from kollegial.flow.learning.offered import published
    from kollegial.tui.screens.quality.insight_data import look as insights

    return Waiting(insights(place, language, harvest=True), published(place))
