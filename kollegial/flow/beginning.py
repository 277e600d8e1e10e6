"""A new session on the desk, begun the same way wherever somebody begins it."""

from __future__ import annotations

from collections.abc import Iterable

from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.session import Frame, open_session
from kollegial.flow.live import LiveSession
from kollegial.flow.moment import today
from kollegial.flow.workplace import Workplace
from kollegial.i18n import language


def begin(
    place: Workplace,
    model: ConsultationModel,
    *,
    group: str,
    people: Iterable[str],
    minutes: float | None,
) -> LiveSession:
    """A session of today, in the language of the moment, with what the meeting settles.

    Raises:
        Refused: as ``open_session``.
        StoreError: if the desk does not take it.
    """
    opened = open_session(
        model,
        group=group,
        people=people,
        date=today(place),
        language=language(),
        minutes=minutes,
        frame=Frame(votes_per_person=place.library.meeting.votes_per_person),
    )
    return LiveSession.begin(place.desk, place.clock, place.library, opened)
