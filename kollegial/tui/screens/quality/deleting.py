"""Deleting an insight or a measure: what goes along is said, then it is gone for good."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from kollegial.i18n import _
from kollegial.store.errors import NotFound, StoreError
from kollegial.tell import tell
from kollegial.tui.dialogs.confirm import Confirm

if TYPE_CHECKING:
    from kollegial.quality.insight.state import Insight
    from kollegial.quality.measure.state import Measure
    from kollegial.told import Told
    from kollegial.tui.app import KollegialApp


async def delete_insight(app: KollegialApp, insight: Insight) -> bool:
    """Whether the insight is gone; to be awaited in a worker, because it asks.

    Raises:
        StoreError: it is still there.
    """
    from kollegial.flow.quality.deleting import with_insight

    register = await asyncio.to_thread(lambda: app.workplace.register)
    along = await asyncio.to_thread(with_insight, register, insight)
    return await _deleted(
        app,
        _question(_("Delete this insight?"), along),
        partial(register.delete_insight, insight.id),
        partial(register.insight, insight.id),
        _("The insight is deleted."),
    )


async def delete_measure(app: KollegialApp, measure: Measure) -> bool:
    """Whether the measure is gone; to be awaited in a worker, because it asks.

    Raises:
        StoreError: it is still there.
    """
    from kollegial.flow.quality.deleting import with_measure

    register = await asyncio.to_thread(lambda: app.workplace.register)
    along = await asyncio.to_thread(with_measure, register, measure)
    return await _deleted(
        app,
        _question(_("Delete this measure?"), along),
        partial(register.delete_measure, measure.id),
        partial(register.measure, measure.id),
        _("The measure is deleted."),
    )


async def _deleted(
    app: KollegialApp,
    question: Confirm,
    delete: Callable[[], None],
    look: Callable[[], object],
    told: str,
) -> bool:
    if not await app.push_screen_wait(question):
        return False
    try:
        await asyncio.to_thread(delete)
    except StoreError as error:
        if await asyncio.to_thread(_still_there, look):
            raise
        app.notify(tell(error), severity="warning", markup=False)  # gone, but not swept up
    else:
        app.notify(told, markup=False)
    return True


def _still_there(look: Callable[[], object]) -> bool:
    try:
        look()
    except NotFound:
        return False
    except StoreError:
        return True  # nobody knows
    return True


def _question(title: str, along: Sequence[Told]) -> Confirm:
    text = "\n\n".join(map(tell, along))
    return Confirm(title, text, yes=_("Delete"), no=_("Keep"), final=True)
