"""Before the last change of a history is taken back: what it is, and whether that is meant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from kollegial.i18n import _
from kollegial.quality.history import Change, Entry, to_undo
from kollegial.tell import tell
from kollegial.tui.dialogs.confirm import Confirm

if TYPE_CHECKING:
    from kollegial.quality.past import Past
    from kollegial.tui.app import KollegialApp

C = TypeVar("C", bound=Change)


async def sure_to_undo(
    app: KollegialApp, history: Sequence[Entry[C]], past: Sequence[Past]
) -> bool:
    """Whether somebody wants the last change taken back; to be awaited in a worker.

    Raises:
        Refused: there is none that can be.
    """
    last = to_undo(history)
    told = next(each for each in past if each.seq == last.seq)
    sentence = _("{what} ({role})").format(what=tell(told.told), role=told.role)
    question = Confirm(_("Take this back?"), sentence, yes=_("Take back"), no=_("Keep"))
    sure = await app.push_screen_wait(question)
    return sure is True
