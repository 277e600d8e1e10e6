"""Reading, marking what the rules did not find, and the release."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kollegial.anonymise import Kind
from kollegial.anonymise.finding import Place
from kollegial.anonymise.review.places import marked_all, to_mark
from kollegial.flow.releasing import release_session
from kollegial.i18n import _
from kollegial.plain.questions import yes
from kollegial.plain.review.beside import point_lines, unknown, which_kind
from kollegial.plain.review.frame import Outcome, ReviewFrame
from kollegial.plain.review.lines import standing_line, text_lines
from kollegial.review_words import for_good, not_looked_at, shall_go_too

_ID: Final = 8
"""Characters of a protocol's id that are shown."""


def mark(frame: ReviewFrame, rest: str) -> None:
    """Words the rules did not find, wherever they stand."""
    words = rest or frame.ask(_("Which words, exactly as they stand in the text?"))
    if not words:
        return
    places = frame.tried(lambda: to_mark(frame.review, words))
    if places and (kind := which_kind(frame)) is not None:
        _mark(frame, [(places[0], kind)])


def read(frame: ReviewFrame, _rest: str) -> None:
    """All texts as they would go to the archive by now."""
    frame.lines(*text_lines(frame.review, frame.titles))


def release(frame: ReviewFrame, _rest: str) -> None:
    """To the archive, if all is decided, nothing shows through and somebody says so."""
    through = frame.stops
    worded = next((each.item for each in through if each.item is not None), None)
    if frame.review.undecided:
        frame.onward()
        frame.say(standing_line(frame.review))
    elif worded is not None:
        frame.at_hand = worded
        frame.say(_("These words still say what was to go. Change them."))
    elif through:
        _there_too(frame, [(each.place, each.kind) for each in through])
    elif _all_right(frame):
        _release(frame)


def _all_right(frame: ReviewFrame) -> bool:
    """Whether somebody stands for what the second look only asks about."""
    fresh = [each for each in frame.points if each not in frame.confirmed]
    if not fresh:
        return True
    frame.say(_("The second look asks about this:"))
    frame.lines(*point_lines(frame.review, fresh))
    if not yes(frame, _("Is this all right?")):
        return False
    frame.confirmed = frame.points
    return True


def _release(frame: ReviewFrame) -> None:
    if not frame.listed and (count := len(unknown(frame))):
        frame.say(not_looked_at(count))
    frame.say(_("Have you read the whole text? The rules do not find everything."))
    frame.say(for_good())
    if not yes(frame, _("Release the protocol?")):
        return
    place, live = frame.host.place, frame.live
    protocol = release_session(place, live.id, live.session, frame.review)
    frame.say(_("The protocol is in the archive, the desk has forgotten the session."))
    frame.say(f"kollegial protocols show {protocol.id[:_ID]}")
    frame.say(_("What was typed still stands in this window: close it."))
    frame.outcome = Outcome.RELEASED


def _there_too(frame: ReviewFrame, places: Sequence[tuple[Place, Kind]]) -> None:
    if yes(frame, shall_go_too(frame.review, [place for place, _kind in places])):
        _mark(frame, places)


def _mark(frame: ReviewFrame, places: Sequence[tuple[Place, Kind]]) -> None:
    review, problem = marked_all(frame.review, places)
    if problem:
        frame.say(_(problem))
    frame.take(review)
