"""The filter line, saved filters, and what can be filtered by without knowing any word."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Final

from textual import on, work
from textual.widgets import Input

from kollegial.i18n import N_, _, language
from kollegial.quality.board.parse import parse
from kollegial.quality.board.query import DueWindow, MeasureFilter
from kollegial.quality.board.saved import SavedFilter
from kollegial.quality.board.spelling import as_words
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.screens.quality.base import MeasuresBase
from kollegial.tui.widgets.quality.board_filter import FilterLine
from kollegial.tui.widgets.quality.board_lanes import Lanes

READY: Final[Sequence[tuple[str, MeasureFilter]]] = (
    (N_("What is open"), MeasureFilter(open=True)),
    (N_("Overdue"), MeasureFilter(due=DueWindow(overdue=True))),
    (N_("Due within 14 days, or overdue"), MeasureFilter(due=DueWindow(overdue=True, days=14))),
    (N_("Open and without a due date"), MeasureFilter(open=True, due=DueWindow(missing=True))),
    (N_("In this quality period"), MeasureFilter(in_period=True)),
)
"""Filters everybody needs, by name."""
_SAVE: Final = "save"
_FORGET: Final = "forget"
_LONGEST: Final = 200
"""Characters of a name."""

Write = Callable[[], None]


class FilterActions(MeasuresBase):
    """Type, choose, save, forget."""

    def action_search(self) -> None:
        """To the filter line."""
        line = self.query_one(FilterLine)
        self.set_focus(line)
        line.action_end()

    def action_clear(self) -> None:
        """Everything again."""
        self.filter_by("")
        self.action_into_lanes()

    def action_into_lanes(self) -> None:
        """From the filter line to what it found."""
        self.set_focus(self.query_one(Lanes))

    def filter_by(self, text: str) -> None:
        """Put a filter into the line and follow it."""
        with self.prevent(Input.Changed):
            self.query_one(FilterLine).value = text
        self._follow(text)

    @on(Input.Changed, "#measures-filter")
    def _typed(self, event: Input.Changed) -> None:
        if event.value != self.text:
            self._follow(event.value)

    @on(Input.Submitted, "#measures-filter")
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        if self.shown:
            self.action_into_lanes()

    def _follow(self, text: str) -> None:
        """Filter by what is typed; a last word that is not understood (yet) is left out."""
        self.text, self.problem = text, ""
        try:
            self.wanted = parse(text)
        except Refused as refusal:
            self.problem = tell(refusal)
            with suppress(Refused):
                self.wanted = parse(text.rpartition(" ")[0])
        self.show()

    # -------------------------------------------------------------------------- saved

    @work(exclusive=True, group="measures-filters")
    async def action_filters(self) -> None:
        """Choose a filter, save the present one, or forget one."""
        answer = await self.app.push_screen_wait(
            Choose(_("Filters"), list(self._choices()), _("A filter is shared with the register."))
        )
        if answer == _SAVE:
            await self._save()
        elif answer == _FORGET:
            await self._forget()
        elif answer is not None:
            kind, _colon, number = answer.partition(":")
            found = READY[int(number)][1] if kind == "ready" else self.saved[int(number)].filter
            self.filter_by(as_words(found, language()))
            self.action_into_lanes()

    def _choices(self) -> Iterator[Choice]:
        for number, each in enumerate(self.saved):
            yield Choice(f"saved:{number}", each.name, as_words(each.filter, language()))
        for number, (name, wanted) in enumerate(READY):
            yield Choice(f"ready:{number}", _(name), as_words(wanted, language()))
        if self.wanted != MeasureFilter() and not self.problem:
            yield Choice(_SAVE, _("Save the filter of now …"), as_words(self.wanted, language()))
        if self.saved:
            yield Choice(_FORGET, _("Forget a saved filter …"))

    async def _save(self) -> None:
        from kollegial.tui.screens.quality.forms import open_texts

        wanted = self.wanted
        name = await self.app.push_screen_wait(
            Ask(_("Save this filter"), _("Under which name?"), check=_name_problem)
        )
        if name is None:
            return
        # everybody who shares the register reads what it looks for, too
        called, looked_for = _("Name"), _("Filter")
        cleared = await open_texts(self.office, {called: name, looked_for: wanted.text})
        if cleared is None:
            return
        wanted = wanted.model_copy(update={"text": cleared[looked_for]})
        saved = SavedFilter(name=" ".join(cleared[called].split()), filter=wanted)
        if await self._kept(lambda: self.office.workplace.register.save_filter(saved)):
            self.notify(_("Saved: {name}").format(name=saved.name), markup=False)

    async def _forget(self) -> None:
        choices = [Choice(each.name, each.name) for each in self.saved]
        name = await self.app.push_screen_wait(Choose(_("Forget a saved filter"), choices))
        if name is not None:
            await self._kept(lambda: self.office.workplace.register.forget_filter(name))

    async def _kept(self, write: Write) -> bool:
        try:
            await asyncio.to_thread(write)
            self.saved = await asyncio.to_thread(self.office.workplace.register.filters)
        except StoreError as error:
            self.notify(tell(error), severity="error", markup=False)
            return False
        return True


def _name_problem(entry: str) -> str | None:
    if not entry.strip():
        return _("A name is needed.")
    return None if len(entry.strip()) <= _LONGEST else _("The name is too long.")
