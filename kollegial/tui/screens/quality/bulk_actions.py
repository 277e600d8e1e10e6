"""Marking measures, changing all marked ones in one go, and back."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from textual import work
from textual.notifications import SeverityLevel

from kollegial.flow.quality.work import Many
from kollegial.i18n import N_, _, ngettext_
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.board.query import MeasureFilter
from kollegial.quality.history import to_undo
from kollegial.refusal import Refused
from kollegial.store.errors import NotFound, StoreError
from kollegial.tell import tell
from kollegial.tui.screens.quality import bulk
from kollegial.tui.screens.quality.bulk_questions import BulkQuestions
from kollegial.tui.screens.quality.role import work_for
from kollegial.tui.widgets.quality.board_lanes import Lanes

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork

_CHANGED_SINCE: Final = N_("It was changed again since.")
MANY = 100
"""More than this take a while."""
SHORT, LONG = 5, 12
"""Seconds that an answer stands: all went well, or there is something to read."""


class BulkActions(BulkQuestions):
    """What is marked is changed together, or not at all where it cannot be."""

    def __init__(self, wanted: MeasureFilter | None = None) -> None:
        super().__init__(wanted)
        self._done: list[dict[str, int]] = []
        """Of each change made from here: measure → number of its last entry, the latest last."""
        self.changing = False
        """Whether the register is being written: one thing after the other."""

    def action_mark(self) -> None:
        """Mark what is in hand, and go on to the next."""
        line = self.current
        if line is not None:
            self._mark(self.marked ^ {line.id})
            self.query_one(Lanes).action_down(1)

    def action_mark_all(self) -> None:
        """Mark all that is shown; none, if all of it is."""
        shown = {line.id for line in self.shown}
        self._mark(self.marked - shown if shown <= self.marked else self.marked | shown)

    def _mark(self, marked: frozenset[str]) -> None:
        self.marked = frozenset(marked)
        self.query_one(Lanes).mark(self.marked)
        self.show_heading()
        self.refresh_bindings()

    # ------------------------------------------------------------------------- change

    @work(exclusive=True, group="measures-change")
    async def action_bulk(self) -> None:
        """Ask what is to change, then change it."""
        ids = self.chosen_ids()
        if not ids:
            return
        make = await self.ask_change(len(ids))
        at_work = await work_for(self.office) if make is not None else None
        if make is not None and at_work is not None:
            await self._change(at_work, ids, make)

    async def _change(self, at_work: QualityWork, ids: list[str], make: bulk.Make) -> None:
        if len(ids) > MANY:
            self.notify(_("This takes a moment …"), markup=False)
        try:
            with self._writing():
                many = await asyncio.to_thread(at_work.change_many, ids, make)
                lines = await asyncio.to_thread(at_work.register.lines)
        except (Refused, StoreError) as error:
            self.notify(tell(error), severity="error", markup=False)
            return
        if many.done:
            self._done.append({each.id: each.seq for each in lines if each.id in many.done})
        self.marked = frozenset(self.marked - set(many.done))
        count = len(many.done)
        done = ngettext_("{count} measure is changed.", "{count} measures are changed.", count)
        self._became(lines, done.format(count=count), many)

    def _became(self, lines: list[MeasureLine], done: str, many: Many) -> None:
        """Show what it is now, and say what became of it."""
        names = {line.id: f"M{line.number}" for line in lines}
        self.lines = lines
        self.show()
        severity: SeverityLevel = "warning" if many.refused else "information"
        sentences = "\n".join((done, *bulk.told(many, names)))
        timeout = LONG if many.refused else SHORT
        self.notify(sentences, severity=severity, markup=False, timeout=timeout)

    # --------------------------------------------------------------------------- undo

    @work(exclusive=True, group="measures-change")
    async def action_undo(self) -> None:
        """Take back the change made last from here, where nobody has gone on since."""
        if not self._done:
            self.notify(_("Nothing was changed from this list yet."), markup=False)
            return
        at_work = await work_for(self.office)
        if at_work is None:
            return
        try:
            with self._writing():
                many = await asyncio.to_thread(_taken_back, at_work, self._done[-1])
                lines = await asyncio.to_thread(at_work.register.lines)
        except (Refused, StoreError) as error:
            self.notify(tell(error), severity="error", markup=False)
            return
        self._done.pop()
        count = len(many.done)
        back = ngettext_(
            "{count} measure is as it was before.", "{count} measures are as they were.", count
        )
        self._became(lines, back.format(count=count), many)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self.changing = True
        self.refresh_bindings()
        try:
            yield
        finally:
            self.changing = False
            self.refresh_bindings()

    @property
    def can_undo(self) -> bool:
        """Whether anything was changed from here."""
        return bool(self._done)


def _taken_back(at_work: QualityWork, seqs: Mapping[str, int]) -> Many:
    """Undo the entries with these numbers, unless another one has come since."""
    latest = {}
    for each in seqs:
        with suppress(Refused, NotFound):
            latest[each] = to_undo(at_work.register.measure_history(each)).seq
    untouched = [each for each, seq in seqs.items() if latest.get(each) == seq]
    many = at_work.undo_many(untouched)
    later = tuple((each, Refused(_CHANGED_SINCE)) for each in seqs if each not in untouched)
    return Many(many.done, (*many.refused, *later))
