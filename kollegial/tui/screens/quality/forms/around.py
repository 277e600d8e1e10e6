"""What a form needs to know beside its measure: foundation, areas, the other measures."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kollegial.i18n import language
from kollegial.store.errors import NotFound

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.board.line import MeasureLine
    from kollegial.quality.foundation.foundation import Foundation
    from kollegial.quality.frameworks.in_use import AreaBook
    from kollegial.quality.measure.plan import Plan
    from kollegial.tui.app import KollegialApp


@dataclass(frozen=True, slots=True)
class Around:
    """Read once, when a form opens."""

    foundation: Foundation = field(repr=False)
    areas: AreaBook
    lines: Sequence[MeasureLine] = ()
    insights: tuple[str, ...] = field(default=(), repr=False)
    """The words of the insights a plan goes back to."""
    follows: str = field(default="", repr=False)
    """The title of the measure a plan goes on with."""

    @property
    def known(self) -> tuple[str, ...]:
        """Words that are no names: the organisation's roles and teams."""
        return (*self.foundation.roles, *self.foundation.teams)


async def around(app: KollegialApp, work: QualityWork, plan: Plan | None = None) -> Around:
    """Look it up in the background; with a ``plan`` what it goes back to as well."""
    return await asyncio.to_thread(_look, app, work, plan)


def _look(app: KollegialApp, work: QualityWork, plan: Plan | None) -> Around:
    from kollegial.flow.frameworks import load
    from kollegial.quality.frameworks.in_use import area_book

    register = work.register
    foundation = register.foundation()
    insights, follows = [], ""
    if plan is not None:
        for each in plan.insights:
            with suppress(NotFound):
                insights.append(register.insight(each).text)
        if plan.follows is not None:
            with suppress(NotFound):
                follows = register.measure(plan.follows).plan.title
    return Around(
        foundation,
        area_book(foundation, load(app.workplace.home), language()),
        register.lines(),
        tuple(insights),
        follows,
    )
