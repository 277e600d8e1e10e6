"""What can be done with a round, alike in the list and on its own page."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from textual import work

from kollegial.formats.problems import Unreadable
from kollegial.i18n import _, ngettext_
from kollegial.quality.feedback.line import RoundLine
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.screen import KollegialScreen

Done = TypeVar("Done")

TOLD = 3
"""So many problems of a file are told at once."""


class RoundActions(KollegialScreen):
    """The actions of a round. A subclass says which round is meant and looks again after one."""

    @property
    def line(self) -> RoundLine | None:
        """The round that is meant; None if there is none."""
        raise NotImplementedError

    def look(self) -> None:
        """Read the register again and show it."""
        raise NotImplementedError

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A closed round takes no slips; an open one shows no sentences."""
        line = self.line
        if action in ("enter_slips", "kiosk", "import_slips", "close_round"):
            return line is not None and line.round.open
        if action == "sentences":
            return line is not None and not line.round.open
        if action == "open_results":
            return line is not None
        return True

    def action_enter_slips(self) -> None:
        """The form for slips of paper."""
        from kollegial.tui.screens.feedback.entry import EntryScreen

        if self.line is not None:
            self.app.push_screen(EntryScreen(self.line))

    def action_kiosk(self) -> None:
        """The kiosk, which asks for its code first."""
        from kollegial.tui.screens.feedback.kiosk import KioskScreen

        if self.line is not None:
            self.app.push_screen(KioskScreen(self.line))

    def action_sentences(self) -> None:
        """The sentences that wait."""
        from kollegial.tui.screens.feedback.sentences import SentencesScreen

        if self.line is not None:
            self.app.push_screen(SentencesScreen(self.line))

    @work(group="round", exit_on_error=False)
    async def action_close_round(self) -> None:
        """No more slips; how many were asked may be said now."""
        from kollegial.tui.screens.feedback.closing import CloseForm

        if self.line is not None:
            await self.app.push_screen_wait(CloseForm(self.line))
            self.look()

    @work(group="round", exit_on_error=False)
    async def action_import_slips(self) -> None:
        """A CSV file, all of it or nothing."""
        line = self.line
        if line is None:
            return
        question = Ask(
            _("Take in slips from a CSV file"),
            _("An empty one to fill in: kollegial feedback template {round}").format(
                round=line.label
            ),
            placeholder=_("the file, with its folder"),
        )
        named = await self.app.push_screen_wait(question)
        if not named or not named.strip():
            return
        from kollegial.flow.feedback.rounds import import_sheet

        file = await asyncio.to_thread(Path(named.strip()).expanduser)
        count = await self.told(partial(import_sheet, self.office.workplace, line, file))
        if count is not None:
            text = ngettext_("{count} slip is taken in.", "{count} slips are taken in.", count)
            self.notify(text.format(count=count))
            self.look()

    async def told(self, do: Callable[[], Done]) -> Done | None:
        """What ``do`` gives, in the background; None if it could not, which is told."""
        try:
            return await asyncio.to_thread(do)
        except Unreadable as unreadable:
            lines = [problem.told(_) for problem in unreadable.problems[:TOLD]]
            more = len(unreadable.problems) - len(lines)
            if more:
                rest = ngettext_("{count} more problem", "{count} more problems", more)
                lines.append(rest.format(count=more))
            self.app.push_screen(
                Confirm(
                    _("Nothing was taken in."), "\n".join(lines), yes=_("All right"), no=_("Back")
                )
            )
        except (Refused, StoreError) as error:
            self.notify(tell(error), severity="warning", markup=False)
        return None
