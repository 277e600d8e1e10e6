"""From desk to archive, in an order that a crash at any point cannot spoil.

First the protocol id is noted on the desk, then the archive takes the protocol,
then the desk forgets the session, but for what the group agreed to keep. What the group
learned goes into the register last; ``finish_releases`` and ``harvest.catch_up`` pick up
what was left.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

from kollegial.anonymise import Review
from kollegial.anonymise.second_look import second_look_of
from kollegial.consultation.session import Session
from kollegial.flow.groups import kept_of, kept_of_waiting
from kollegial.flow.live import LiveSession
from kollegial.flow.quality.harvest import harvest_softly
from kollegial.flow.reviewing import ReviewDesk
from kollegial.protocol.release import release
from kollegial.protocol.released import ReleasedProtocol

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace


def release_session(
    place: Workplace, session_id: str, session: Session, review: Review
) -> ReleasedProtocol:
    """Release a session; afterwards the desk holds nothing of it but what the group keeps.

    Raises:
        Refused: if it may not be released yet; then nothing has changed.
        StoreError: if a store failed; the session is then still on the desk.
    """
    protocol = release(session, review, uuid.uuid4().hex)
    place.desk.mark_released(session_id, protocol.id)
    place.archive.add(protocol)
    # A register may be on another machine: nobody's name waits for it on the desk.
    place.desk.erase(session_id, remember=kept_of(session))
    harvest_softly(place, protocol)
    return protocol


def release_unseen(
    place: Workplace, live: LiveSession, asks: Callable[[int], None] | None = None
) -> ReleasedProtocol:
    """Accept every finding without a dialogue, then release.

    ``asks`` is told, once it is released, how many places the second look wanted a person to
    look at; nobody did.

    Raises:
        Refused: if it may not be released yet; the decisions are kept on the desk.
        StoreError: as ``release_session``.
    """
    review = ReviewDesk(place, live.id, live.state)
    review.keep(review.review.accept_rest())
    points = second_look_of(review.review).points
    protocol = release_session(place, live.id, live.session, review.review)
    if asks is not None and points:
        asks(len(points))
    return protocol


def finish_releases(place: Workplace) -> int:
    """Erase sessions whose protocol is in the archive already; how many there were."""
    desk, archive = place.desk, place.archive
    finished = [session for session, protocol in desk.released() if archive.has(protocol)]
    for session_id in finished:
        desk.erase(session_id, remember=kept_of_waiting(place, session_id))
    return len(finished)
