"""The review: finding after finding, then the release."""

from __future__ import annotations

from kollegial.flow.live import LiveSession
from kollegial.i18n import _, language
from kollegial.plain.command import MARK, Vocabulary
from kollegial.plain.host import Host
from kollegial.plain.review import steps
from kollegial.plain.review.beside import beside
from kollegial.plain.review.frame import Outcome, ReviewFrame
from kollegial.plain.review.lines import finding_lines, standing_line
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell


def review(host: Host, live: LiveSession) -> Outcome:
    """Until the protocol is released or somebody turns away."""
    host.say(_("Looking for names, places and numbers …"))
    frame = ReviewFrame(host, live, Vocabulary(steps.COMMANDS, language()))
    host.say(_("The review. One letter decides; ? lists them."))
    if not frame.desk.complete:
        host.say(_("No language model: rules and lists only. Names may be missed: read closely."))
    if frame.review.items:
        host.say(standing_line(frame.review))
    shown: object = None
    while frame.outcome is None:
        now = frame.at_hand, frame.review.decisions, frame.review.ties
        if now != shown:
            shown = now
            _show(frame)
        _hear(frame, frame.ask("? "))
    return frame.outcome


def _show(frame: ReviewFrame) -> None:
    if frame.at_hand is not None:
        frame.lines(*finding_lines(frame.review, frame.at_hand, frame.titles))
        return
    if not frame.review.items:
        frame.say(_("The rules found nothing that identifies anybody."))
    elif frame.stops:
        frame.say(_("Everything is decided, but something still shows what was to go."))
    else:
        frame.say(_("Everything is decided."))
    beside(frame)
    text = _("{read} reads everything out, {release} releases.")
    frame.say(text.format(read=steps.READ.words_now[0], release=steps.RELEASE.words_now[0]))


def _hear(frame: ReviewFrame, line: str) -> None:
    if not line:
        _show(frame)
        return
    word, _space, rest = line.removeprefix(MARK).partition(" ")
    found = frame.vocabulary.find(word)
    if len(found) != 1:
        frame.say(_("One letter decides; ? lists them."))
        return
    try:
        found[0].run(frame, rest.strip())
    except (Refused, StoreError) as error:
        frame.say(tell(error))
