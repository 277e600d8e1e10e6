"""What a group learned goes from its released protocol into the register, exactly once.

The id of an insight follows from protocol and place in it. So whoever harvests the same
protocol a second time, after a crash or on another machine, meets what is there already.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from kollegial.flow.moment import moment
from kollegial.printable import one_line
from kollegial.protocol.gathered import insights
from kollegial.protocol.released import ReleasedProtocol
from kollegial.quality.changes.insight import InsightChange, Noted, Source
from kollegial.quality.history import Entry
from kollegial.quality.insight import state
from kollegial.quality.vocabulary import Origin
from kollegial.refusal import Refused
from kollegial.store.errors import Conflict, NotFound, NotOurs, StoreError

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.insight.state import Insight, InsightEntry
    from kollegial.store.register import Register

ROLES: Final = {"de": "Freigabe", "en": "release"}
"""In whose name an insight is noted, by the language of its protocol: nobody typed it here."""

_LONGEST: Final = 20_000
_LONGEST_LINE: Final = 200


def harvest(register: Register, protocol: ReleasedProtocol, at: dt.datetime) -> int:
    """Note the insights of ``protocol`` in the register; how many are new.

    Raises:
        StoreError: the register cannot be written; then none of them is in it.
    """
    found = list(_noted(protocol, at))
    try:
        with register.writing() as batch:
            for insight, entries in found:
                batch.insight(insight, entries)
            batch.harvested(protocol.id)
    except Conflict:
        return 0  # another window was first
    return len(found)


def harvest_softly(place: Workplace, protocol: ReleasedProtocol) -> bool:
    """``harvest`` at a release: a register that fails keeps no protocol from being released.

    What is missed is made good by ``catch_up``. False if it was missed.
    """
    try:
        harvest(place.register, protocol, moment(place))
    except (StoreError, Refused):
        return False
    return True


def catch_up(place: Workplace) -> int:
    """Harvest every protocol of the archive that was not yet; how many insights are new.

    Raises:
        StoreError: archive or register cannot be read or written.
    """
    register, archive = place.register, place.archive
    done = register.harvested()
    new = 0
    for protocol_id in [each for each in archive.ids() if each not in done]:
        # One protocol that a newer program wrote must not keep the others out.
        with suppress(NotOurs, NotFound):
            new += harvest(register, archive.get(protocol_id), moment(place))
    return new


def _noted(
    protocol: ReleasedProtocol, at: dt.datetime
) -> Iterator[tuple[Insight, list[InsightEntry]]]:
    source = Source(
        origin=Origin.SESSION,
        # a slip on paper may say next year; then what is known is the day of today
        day=min(protocol.date, at.date()),
        team=_clipped(one_line(protocol.group), _LONGEST_LINE),
        model=_clipped(protocol.model.id, _LONGEST_LINE),
        protocol=protocol.id,
    )
    for number, text in enumerate(insights(protocol)):
        if not text.strip():
            continue
        noted = Noted(text=_clipped(text.strip(), _LONGEST), source=source)
        entry = Entry[InsightChange](seq=1, at=at, role=ROLES[protocol.language], change=noted)
        yield state.fold(_id(protocol.id, number), [entry]), [entry]


def _id(protocol_id: str, number: int) -> str:
    return hashlib.sha256(f"{protocol_id}:{number}".encode()).hexdigest()[:32]


def _clipped(text: str, longest: int) -> str:
    """``text`` as far as the register takes it: whatever was released must find its place."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
