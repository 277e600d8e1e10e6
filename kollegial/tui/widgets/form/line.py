"""Fields of one line: words, a day, several days, a number."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input

from kollegial.dates import read_date
from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.numbers import number, read_number
from kollegial.tui.widgets.form.field import Field

WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))


class LineField(Field):
    """Words on one line."""

    REPLACED: ClassVar[bool] = False
    """Whether typing takes the place of what stands there: a day is written anew, not mended."""

    def __init__(
        self, key: str, label: str, about: str = "", *, value: str = "", placeholder: str = ""
    ) -> None:
        super().__init__(key, label, about)
        self._input = Input(
            value, placeholder=placeholder, compact=True, select_on_focus=self.REPLACED
        )
        self._input.cursor_blink = False

    def control(self) -> ComposeResult:
        """The line."""
        yield self._input

    @property
    def value(self) -> str:
        """What is typed."""
        return self._input.value.strip()

    @value.setter
    def value(self, value: str) -> None:
        with self.prevent(Input.Changed):
            self._input.value = value

    @property
    def target(self) -> Input:
        """The line."""
        return self._input

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.changed()


class DayField(LineField):
    """A day as people write it. ``past``: one that has been, so “3.5.” is the last one."""

    REPLACED = True

    def __init__(
        self, key: str, label: str, about: str, today: dt.date, *, past: bool = False, value: str
    ) -> None:
        super().__init__(key, label, about, value=value, placeholder=_("a day, such as 3.5."))
        self._today = today
        self._past = past

    def understood(self) -> str:
        """Weekday and whole date."""
        if not self.value:
            return ""
        found = read_date(self.value, self._today, past=self._past)
        return _("This is no day.") if found is None else f"= {with_weekday(found)}"


class DaysField(LineField):
    """Several days, with commas between them."""

    def __init__(self, key: str, label: str, about: str, today: dt.date, *, value: str) -> None:
        super().__init__(key, label, about, value=value, placeholder=_("3.5., 3.8., 3.11."))
        self._today = today

    def understood(self) -> str:
        """The whole dates, in order."""
        if not self.value:
            return ""
        found = [read_date(each, self._today) for each in days_in(self.value)]
        days = [each for each in found if each is not None]
        if len(days) < len(found):
            return _("One of these is no day.")
        return "= " + " · ".join(day(each, language()) for each in sorted(set(days)))


class NumberField(LineField):
    """A number."""

    REPLACED = True

    def understood(self) -> str:
        """How it reads, if it was written in another way."""
        if not self.value:
            return ""
        found = read_number(self.value, language())
        if found is None:
            return _("This is no number.")
        shown = number(found, language())
        return "" if shown == self.value else f"= {shown}"


def days_in(text: str) -> Iterable[str]:
    """The days of a list, each as it was written."""
    return [each.strip() for each in re.split(r"[,;\n]|\s+(?:und|and)\s+", text) if each.strip()]


def with_weekday(date: dt.date) -> str:
    """``Mon 2027-05-03``."""
    return f"{_(WEEKDAYS[date.weekday()])} {day(date, language())}"
