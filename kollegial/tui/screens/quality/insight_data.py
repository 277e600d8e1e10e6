"""What the page of the insights shows, read in the background."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kollegial.marking import N_, Language
from kollegial.quality.vocabulary import Answer

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.board.line import MeasureLine
    from kollegial.quality.frameworks.in_use import AreaBook
    from kollegial.quality.insight.state import Insight


class Which(StrEnum):
    """Which insights are shown."""

    ALL = "all"
    UNDECIDED = "undecided"
    EXPERIMENTS = "experiments"
    MEASURES = "measures"
    CLEARED = "cleared"


WHICH: Final[Mapping[Which, str]] = {
    Which.ALL: N_("all"),
    Which.UNDECIDED: N_("not decided yet"),
    Which.EXPERIMENTS: N_("running experiments"),
    Which.MEASURES: N_("with a measure"),
    Which.CLEARED: N_("cleared for publication"),
}
"""Message ids."""


@dataclass(frozen=True, slots=True)
class Known:
    """All insights, and what is needed to name what they refer to."""

    insights: Sequence[Insight] = field(repr=False)
    measures: Mapping[str, MeasureLine]
    areas: AreaBook
    models: Mapping[str, str]
    """Id of a consultation model → its name."""
    harvested: int = 0
    """How many have come out of protocols just now."""


def look(place: Workplace, language: Language, *, harvest: bool) -> Known:
    """Read them all; first those that released protocols still hold, with ``harvest``.

    Raises:
        StoreError: register or archive cannot be read.
    """
    from kollegial.flow.frameworks import load
    from kollegial.flow.quality.harvest import catch_up
    from kollegial.quality.frameworks.in_use import area_book

    new = catch_up(place) if harvest else 0
    register = place.register
    return Known(
        insights=in_order(register.insights()),
        measures={line.id: line for line in register.lines()},
        areas=area_book(register.foundation(), load(place.home), language),
        models={each.id: each.names.within(language) for each in place.library.models.values()},
        harvested=new,
    )


def in_order(insights: Sequence[Insight]) -> list[Insight]:
    """Those nobody has decided on first, then the others; the latest first in both."""
    latest = sorted(insights, key=lambda each: (each.source.day, each.noted_on), reverse=True)
    return sorted(latest, key=lambda each: each.decision is not None)


def fits(insight: Insight, which: Which, words: Sequence[str]) -> bool:
    """Whether an insight is shown: all ``words`` (folded) stand in its text, team or source."""
    match which:
        case Which.UNDECIDED:
            shown = insight.decision is None
        case Which.EXPERIMENTS:
            shown = insight.experiment is not None
        case Which.MEASURES:
            decision = insight.decision
            shown = decision is not None and decision.answer is Answer.MEASURE
        case Which.CLEARED:
            shown = insight.cleared_on is not None
        case _:
            shown = True
    text = f"{insight.text} {insight.source.team}".casefold()
    return shown and all(word in text for word in words)
