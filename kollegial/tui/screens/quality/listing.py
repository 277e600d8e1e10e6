"""What board and list show of the measures, and in which order. Pure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from kollegial.export.figures import day
from kollegial.i18n import _, language
from kollegial.marking import N_
from kollegial.quality import labels
from kollegial.quality.board.grouping import GroupBy, grouped
from kollegial.quality.board.light import SYMBOLS, WORDS, light, why
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.vocabulary import Status
from kollegial.tell import tell
from kollegial.tui.widgets.quality.board_lane import Lane
from kollegial.tui.widgets.quality.board_look import Look
from kollegial.tui.widgets.quality.cells import plain
from kollegial.tui.widgets.quality.measure_words import KINDS


class Order(StrEnum):
    """By what the list is in order."""

    DUE = "due"
    NUMBER = "number"
    STATUS = "status"


ORDERS: Final[Mapping[Order, str]] = MappingProxyType(
    {Order.DUE: N_("Due"), Order.NUMBER: N_("No."), Order.STATUS: N_("Status")}
)
"""What the columns are called (message ids)."""

_STATUSES: Final = tuple(Status)
_SORTED: Final[Mapping[Order, Callable[[MeasureLine], Any]]] = MappingProxyType(
    {
        Order.DUE: lambda line: (not line.open, line.due or dt.date.max, -line.number),
        Order.NUMBER: lambda line: -line.number,
        Order.STATUS: lambda line: (_STATUSES.index(line.status), line.due or dt.date.max),
    }
)


@dataclass(frozen=True, slots=True)
class View:
    """How somebody looks at the measures."""

    board: bool = True
    by: GroupBy = GroupBy.STATUS
    order: Order = Order.DUE


@dataclass(frozen=True, slots=True)
class Names:
    """Titles of areas and texts of goals by their key."""

    areas: Mapping[str, str] = field(default_factory=dict)
    goals: Mapping[str, str] = field(default_factory=dict, repr=False)

    def of(self, by: GroupBy) -> Mapping[str, str]:
        """Those that a grouping needs."""
        return {GroupBy.AREA: self.areas, GroupBy.GOAL: self.goals}.get(by, {})


def lanes(view: View, lines: Sequence[MeasureLine], today: dt.date, names: Names) -> list[Lane]:
    """The lanes of the board, or the one lane of the list; none if there is nothing in them."""
    if not lines:
        return []
    if not view.board:
        return [Lane("", "", sorted(lines, key=_SORTED[view.order]))]
    found = grouped(lines, view.by, today, names=names.of(view.by))
    return [Lane(each.key, _heading(tell(each.label)), each.lines) for each in found]


def look(line: MeasureLine, today: dt.date) -> Look:
    """What a card says, in the language of the moment."""
    lit = light(line, today)
    return Look(
        sign=SYMBOLS[lit],
        kind=KINDS[lit],
        light=_(WORDS[lit]),
        reason=tell(why(line, today)),
        number=f"M{line.number}",
        title=plain(line.title),
        status=_(labels.STATUSES[line.status]),
        role=plain(line.responsible or ""),
        due=day(line.due, language()) if line.due is not None else "",
    )


def _heading(text: str) -> str:
    text = plain(text)
    return text[:1].upper() + text[1:]
