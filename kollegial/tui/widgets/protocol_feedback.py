"""The feedback of a protocol: a statement on the left, on the right how many said what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from textual.content import Content

from kollegial.consultation.meeting import SCALE, Meeting
from kollegial.i18n import _
from kollegial.protocol import gathered
from kollegial.protocol.meeting import Tally, tallies
from kollegial.protocol.released import ReleasedProtocol
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece, blank, hanging
from kollegial.tui.widgets.protocol_text import Painter
from kollegial.words import Language

_GAP = 2
_BESIDE = 52
"""From this width on, bars stand beside their statement; else below it."""
_CELLS_EACH = 3
"""So long is a bar for one answer where there is room."""


def feedback(
    protocol: ReleasedProtocol, meeting: Meeting | None, painter: Painter, language: Language
) -> list[Piece]:
    """A bar with its word and its number for every answer given; then the open words."""
    scale = _scale(meeting, language)
    pieces: list[Piece] = []
    slips = protocol.feedback.slips if protocol.feedback is not None else 0
    for tally in tallies(protocol, meeting):
        text = tally.text.within(language) if tally.text is not None else tally.item
        pieces += [blank()] if pieces else []
        pieces.append(_statement(Content(text), tally, slips, scale))
    remarks = gathered.remarks(protocol)
    if remarks:
        pieces += [blank()] if pieces else []
        pieces.append(hanging(Content(_("In open words")).stylize(QUIET)))
        mark = Content("• ").stylize("$primary")
        pieces += [hanging(painter.text(each), mark) for each in remarks]
    return pieces


def _scale(meeting: Meeting | None, language: Language) -> tuple[str, ...]:
    """The words for 1 to 5; the numbers themselves if the words are not at hand."""
    if meeting is None:
        return tuple(str(number) for number in range(1, SCALE + 1))
    return meeting.scale.within(language)


def _statement(text: Content, tally: Tally, slips: int, scale: Sequence[str]) -> Piece:
    def lines(width: int) -> list[Content]:
        if width < _BESIDE:
            right = [line.pad_left(_GAP) for line in _bars(tally, slips, scale, width - _GAP)]
            return [*text.wrap(max(1, width)), *right]
        left = width * 9 // 20
        beside = zip_longest(
            text.wrap(left), _bars(tally, slips, scale, width - left - _GAP), fillvalue=Content("")
        )
        return [
            words.pad_right(max(0, left + _GAP - words.cell_length)) + bar for words, bar in beside
        ]

    return lines


def _bars(tally: Tally, slips: int, scale: Sequence[str], width: int) -> Iterator[Content]:
    if tally.counts is None:
        yield Content(_("fewer than three answers")).stylize(QUIET).truncate(width, ellipsis=True)
        return
    words = max(Content(word).cell_length for word in scale)
    number = len(str(max(tally.counts)))
    room = max(1, width - words - number - 2 * _GAP)
    most = max(1, slips, *tally.counts)  # one scale for all statements
    for word, count in zip(scale, tally.counts, strict=True):
        if count:
            length = max(1, count * min(room, most * _CELLS_EACH) // most)
            yield (
                Content(word).pad_right(words + _GAP - Content(word).cell_length)
                + Content("━" * length).stylize("$primary")
                + Content(f"{'':{_GAP}}{count}").stylize("bold")
            )
    if tally.answered < slips:
        text = _("{answered} of {slips} answered").format(answered=tally.answered, slips=slips)
        yield Content(text).stylize(QUIET).truncate(width, ellipsis=True)
