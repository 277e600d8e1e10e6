"""What wants attention in quality work, for the home screen: looked up late, and cheap."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from kollegial.flow.moment import moment
from kollegial.flow.quality.opening import shared_url
from kollegial.store.errors import StoreError

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.board.attention import Attention


def attention_of(place: Workplace) -> Attention | None:
    """Overdue, due soon, looks, checks, experiments; nothing where there is no quality work yet.

    Whoever never released a protocol has no register, and none is made by looking. A harvest
    that was missed is made good on the way. For a thread of its own: it imports the database.

    Raises:
        StoreError: the register cannot be opened or read.
    """
    from kollegial.flow.quality.harvest import catch_up
    from kollegial.quality.board.attention import attention
    from kollegial.store.archive.query import ArchiveQuery

    ours = not shared_url(place.home)
    if ours and not place.home.register.exists() and not place.archive.count(ArchiveQuery()):
        return None
    with suppress(StoreError):  # an archive that is locked hides no measure
        catch_up(place)
    register = place.register
    return attention(register.lines(), register.insights(), moment(place).date())
