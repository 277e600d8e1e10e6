"""While people type: how much of it would have to go, counted in the background."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from textual import on, work
from textual.content import Content
from textual.message import Message

from kollegial.consultation.state import SessionState
from kollegial.i18n import ngettext_
from kollegial.protocol.fields import text_fields
from kollegial.tui.counting_pace import CountingPace
from kollegial.tui.screens.live.base import LiveBase
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.contributions import Contributions
from kollegial.tui.widgets.notes import Notes

if TYPE_CHECKING:
    from kollegial.consultation.session import Session
    from kollegial.flow.counting import Counter

APART = 3
"""Cells between the heading and the count, or the count is left out."""


class CountActions(LiveBase):
    """Nothing of the texts is kept by the screen but two numbers: one of them is shown."""

    _pace: CountingPace | None = None
    _counter: Counter | None = None
    _counting = False
    _to_go = 0
    _read: tuple[Session, int] | None = None

    class Counted(Message):
        """A count has ended; None if it failed."""

        def __init__(self, number: int | None) -> None:
            super().__init__()
            self.number = number

    def show_heading(self) -> None:
        """Show the heading with the count of the moment."""
        raise NotImplementedError

    def begin_counting(self) -> None:
        """From now on what is typed is looked at."""
        self._pace = CountingPace(self.live.now(), self._texts())

    def end_counting(self) -> None:
        """The screen goes, and with it all that was kept for the count."""
        self._pace = self._counter = self._read = None

    def look_at_texts(self) -> None:
        """Count if it is time to. Quick: called with every look at the clock."""
        if self._pace is None or not self.settings.count or not self.is_current:
            return
        now = self.live.now()
        texts, typing = self._texts(), self.query_one(Notes).waiting
        if self._pace.due(now, texts, typing=typing, busy=self._counting):
            self._counting = True
            self._count(self.live.state, self.query_one(Contributions).entry)
        elif not self._counting and self._pace.warms(now) and self.office.workplace.detector:
            self._warm()

    def beside_count(self, heading: Content, width: int) -> Content:
        """``heading`` with the count at the right edge, where there is one and room for it."""
        if not self._to_go or not self.settings.count:
            return heading
        text = ngettext_(
            "{count} detail would have to go", "{count} details would have to go", self._to_go
        )
        told = Content(text.format(count=self._to_go)).stylize(f"not bold {QUIET}")
        room = width - heading.cell_length - told.cell_length
        return heading if room < APART else heading + Content(" " * room) + told

    @work(thread=True, group="count", exit_on_error=False)
    def _count(self, state: SessionState, draft: str) -> None:
        from kollegial.flow.counting import Counter

        number = None
        with suppress(Exception):  # a count that fails must not end a session
            counter = self._counter or Counter(self.office.workplace)
            number = counter.count(state, draft)
            if self._pace is not None:
                self._counter = counter
        self.post_message(self.Counted(number))

    @work(thread=True, group="count", exit_on_error=False)
    def _warm(self) -> None:
        from kollegial.flow.counting import warm

        with suppress(Exception):
            warm(self.office.workplace)

    @on(Counted)
    def _counted(self, event: Counted) -> None:
        event.stop()
        self._counting = False
        if event.number is not None and event.number != self._to_go:
            self._to_go = event.number
            self.show_heading()

    def _texts(self) -> int:
        """A number that stands for all that is written by now, what is typed included."""
        session = self.live.session
        if self._read is None or self._read[0] is not session:
            self._read = session, hash(tuple(text_fields(session.state).items()))
        return hash((self._read[1], self.query_one(Contributions).entry))
