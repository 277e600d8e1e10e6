"""Of which group and year somebody wants to read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from kollegial.i18n import _
from kollegial.tui.dialogs.choose import Choice, Choose

if TYPE_CHECKING:
    from kollegial.tui.app import KollegialApp

_YEARS: Final = 6
"""So many years that are over are offered."""


async def ask_group_year(
    app: KollegialApp, groups: Sequence[str], group: str | None, today: dt.date
) -> tuple[str, int] | None:
    """The group and a year that is over; None: never mind. ``group``: the one at hand."""
    named = group if group is not None else await _ask_group(app, groups)
    if named is None:
        return None
    years = [str(today.year - back) for back in range(1, _YEARS + 1)]
    text = _("A year can be told of when it is over.")
    title = _("Which year of {group}?").format(group=" ".join(named.split()))
    year = await app.push_screen_wait(Choose(title, [Choice(each, each) for each in years], text))
    return None if year is None else (named, int(year))


async def _ask_group(app: KollegialApp, groups: Sequence[str]) -> str | None:
    choices = [Choice(each, " ".join(each.split())) for each in groups]
    return await app.push_screen_wait(Choose(_("The year of which group?"), choices))
