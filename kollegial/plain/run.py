"""One run of plain mode: a session from its opening to the archive, or as far as people go."""

from __future__ import annotations

from kollegial.consultation.slips import Slips
from kollegial.consultation.state import Stage
from kollegial.flow.live import LiveSession
from kollegial.flow.meeting import next_case
from kollegial.flow.settings import Settings
from kollegial.flow.workplace import Workplace
from kollegial.i18n import _
from kollegial.plain.afterwards import Onward, be_afterwards
from kollegial.plain.beforehand import agree
from kollegial.plain.consulting import consult
from kollegial.plain.frame import Frame
from kollegial.plain.host import Host
from kollegial.plain.opening import choose_session, go_on, resolve
from kollegial.plain.review.frame import Outcome
from kollegial.plain.review.loop import review
from kollegial.plain.talk import Left, Talk
from kollegial.plain.unlocking import unlock
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell

SHORT_ID = 8
"""Characters of a session's id that are shown; more are asked for if they are not enough."""


def run(place: Workplace, talk: Talk, settings: Settings, session_id: str | None = None) -> int:
    """Talk until a session is released or left; the exit code. Without an id: ask which one.

    Raises:
        Refused: if there is no session of this id, or it cannot be read.
        StoreError: if a store cannot be opened.
    """
    host = Host(talk, place, settings)
    live: LiveSession | None = None
    try:
        unlock(host)
        live = _first(host, session_id)
        if live is None:
            host.say(_("No session was opened."))
        while live is not None:
            live = _held(host, live)
    except (Left, KeyboardInterrupt):
        if live is None:
            host.say(_("No session was opened."))
        else:
            _say_how_to_come_back(host, live)
    return 0


def _first(host: Host, session_id: str | None) -> LiveSession | None:
    if session_id is None:
        return choose_session(host)
    return go_on(host, resolve(host, session_id))


def _held(host: Host, live: LiveSession) -> LiveSession | None:
    """One session as far as it goes; the next one, if the group has another case."""
    frame = Frame(host, live)
    if live.state.stage is Stage.OPENED and not live.session.can_undo:
        agree(frame)
    slips = Slips()
    in_review = host.place.desk.review(live.id) is not None
    while True:
        if live.state.stage is not Stage.FINISHED:
            consult(frame)
        elif in_review:
            outcome = review(host, live)
            if outcome is Outcome.RELEASED:
                return None
            frame.left, in_review = outcome is Outcome.LEFT, False
        else:
            after = be_afterwards(host, live, slips)
            if after.onward is Onward.ANOTHER_CASE and (another := _another(host, live)):
                return another
            frame.left, in_review = after.left, after.onward is Onward.REVIEW
        if frame.left:
            _say_how_to_come_back(host, live)
            return None


def _another(host: Host, live: LiveSession) -> LiveSession | None:
    try:
        return next_case(host.place, live)
    except (Refused, StoreError) as error:
        host.say(tell(error))
        return None


def _say_how_to_come_back(host: Host, live: LiveSession) -> None:
    host.say(_("The session waits on the desk. To go on with it:"))
    host.say(f"kollegial run --plain --session {live.id[:SHORT_ID]}")
