"""Model, group, period, and what became of it: four small lists in one line."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Select

from kollegial.i18n import N_, _, language
from kollegial.tui.widgets.archive_line import OPEN, TOLD
from kollegial.words import Text

ANY = ""

_OF_TEXTUAL = (N_("Dismiss menu"),)
"""What ``Select`` says in the footer; marked here so that the catalogue has it."""


class Period(StrEnum):
    """When sessions were held."""

    ANY = ANY
    THREE_MONTHS = "three months"
    TWELVE_MONTHS = "twelve months"
    THIS_YEAR = "this year"
    LAST_YEAR = "last year"

    def span(self, today: dt.date) -> tuple[dt.date | None, dt.date | None]:
        """First and last day; None where it is open."""
        match self:
            case Period.THREE_MONTHS:
                return _months_before(today, 3), None
            case Period.TWELVE_MONTHS:
                return _months_before(today, 12), None
            case Period.THIS_YEAR:
                return dt.date(today.year, 1, 1), None
            case Period.LAST_YEAR:
                return dt.date(today.year - 1, 1, 1), dt.date(today.year - 1, 12, 31)
            case _:
                return None, None


class Outcome(StrEnum):
    """Whether somebody has told what became of a case."""

    ANY = ANY
    OPEN = "open"
    TOLD = "told"

    @property
    def told(self) -> bool | None:
        """What the archive is asked for."""
        return None if self is Outcome.ANY else self is Outcome.TOLD


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is asked for besides words."""

    model: str | None = None
    group: str | None = None
    period: Period = Period.ANY
    outcome: Outcome = Outcome.ANY

    def __bool__(self) -> bool:
        """Whether anything is left out."""
        return self != Chosen()


class ArchiveFilters(Horizontal):
    """Shows what is chosen and says when that changes."""

    class Changed(Message):
        """Something else was chosen."""

        def __init__(self, chosen: Chosen) -> None:
            super().__init__()
            self.chosen = chosen

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._chosen = Chosen()
        self._known = False
        self._models: Sequence[tuple[str, Text]] = ()
        self._groups: Sequence[str] = ()

    def compose(self) -> ComposeResult:
        """Four lists, once it is known what is in them; the first line of each stands for all."""
        if not self._known:
            return
        models = [(names.within(language()), model_id) for model_id, names in self._models]
        groups = [(group, group) for group in self._groups]
        chosen = self._chosen
        yield _select("model", _("Any model"), models, chosen.model)
        yield _select("group", _("Any group"), groups, chosen.group)
        yield _select("period", _("Any time"), _periods(), chosen.period.value)
        yield _select("outcome", _("Open or told"), _outcomes(), chosen.outcome.value)

    async def show(
        self, chosen: Chosen, models: Sequence[tuple[str, Text]], groups: Sequence[str]
    ) -> None:
        """Show what there is to choose from and what is chosen."""
        self._known = True
        self._chosen, self._models, self._groups = chosen, models, groups
        await self.recompose()

    @on(Select.Changed)
    def _changed(self, event: Select.Changed) -> None:
        event.stop()
        value = str(event.value)
        match event.select.id:
            case "by-model":
                chosen = replace(self._chosen, model=value or None)
            case "by-group":
                chosen = replace(self._chosen, group=value or None)
            case "by-outcome":
                chosen = replace(self._chosen, outcome=Outcome(value))
            case _:
                chosen = replace(self._chosen, period=Period(value))
        event.select.set_class(value != ANY, "-chosen")
        if chosen != self._chosen:
            self._chosen = chosen
            self.post_message(self.Changed(chosen))


def _select(
    name: str, all_of_them: str, lines: Sequence[tuple[str, str]], value: str | None
) -> Select[str]:
    options = [(all_of_them, ANY), *lines]
    if value is not None and value not in {key for _label, key in options}:
        options.append((value, value))  # chosen before, and gone since
    return Select(
        [(Content(" ".join(label.split())), key) for label, key in options],
        allow_blank=False,
        value=value or ANY,
        compact=True,
        id=f"by-{name}",
    )


def _periods() -> list[tuple[str, str]]:
    return [
        (_("Last 3 months"), Period.THREE_MONTHS.value),
        (_("Last 12 months"), Period.TWELVE_MONTHS.value),
        (_("This year"), Period.THIS_YEAR.value),
        (_("Last year"), Period.LAST_YEAR.value),
    ]


def _outcomes() -> list[tuple[str, str]]:
    still_open, told = _("still open"), _("told")
    return [(f"{OPEN} {still_open}", Outcome.OPEN.value), (f"{TOLD} {told}", Outcome.TOLD.value)]


def _months_before(day: dt.date, months: int) -> dt.date:
    """The same day so many months ago, or the last one of that month."""
    year, before = divmod(day.year * 12 + day.month - 1 - months, 12)
    _first, last = calendar.monthrange(year, before + 1)
    return dt.date(year, before + 1, min(day.day, last))
