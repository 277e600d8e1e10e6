"""What came out of a consultation, as lines of text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from kollegial.consultation.meeting import SCALE, Meeting
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.export import figures, marks
from kollegial.export.beside import Beside
from kollegial.export.words import word
from kollegial.i18n import _
from kollegial.labels import KINDS, SEVERAL
from kollegial.protocol import gathered
from kollegial.protocol.links import Links
from kollegial.protocol.meeting import Tally, tallies
from kollegial.protocol.released import ReleasedProtocol
from kollegial.words import Language

SHORT_ID: Final = 8
"""So many characters of an id are shown; they are enough to name a protocol."""

_WIDTH: Final = 88


def outcome(protocol: ReleasedProtocol, links: Links, language: Language) -> Iterator[str]:
    """What was taken along and what became of it."""
    found = gathered.taken_along(protocol)
    if found:
        yield from ("", f"{word('taken')}:")
    for each in found:
        if label := each.label(language) or (word("on_the_whole") if len(found) > 1 else ""):
            yield f"   {label}"
        steps = KINDS if len(each.first_steps) == 1 else SEVERAL
        lists = (
            (word("from_the_group"), each.adopted),
            (word("own_words"), each.take_aways),
            (_(steps[ContributionKind.FIRST_STEP]), each.first_steps),
        )
        for above, said in lists:
            yield from ([f"   {above}:"] if said else [])
            for one in said:
                yield from wrapped(f"- {marked(one.text, marks.due(one, language))}", 3)
    if links.followed_by:
        yield from ("", f"{word('followed_by')}:")
    for told in links.followed_by:
        yield from wrapped(f"- {figures.day(told.date, language)}: {told.text}", 3)
    if any(told.placeholders for told in links.followed_by):
        yield from wrapped(word("their_placeholders"), 3)


def afterwards(protocol: ReleasedProtocol, beside: Beside, language: Language) -> Iterator[str]:
    """What was learned, feedback, what was left over, what became of earlier cases."""
    yield from _list(word("insights"), gathered.insights(protocol))
    back = gathered.looking_back(protocol)
    for kind in dict.fromkeys(each.kind for each in back):
        said = [each.text for each in back if each.kind is kind]
        yield from _list(_((KINDS if len(said) == 1 else SEVERAL)[kind]), said)
    yield from _feedback(protocol, beside.meeting, language)
    left = [f"{_(KINDS[each.kind])}: {each.text}" for each in protocol.parked]
    yield from _list(word("parked"), left)
    earlier = []
    for told in protocol.follow_ups:
        day = beside.links.days.get(told.protocol_id)
        which = (
            word("earlier").format(date=figures.day(day, language))
            if day is not None
            else word("earlier_gone").format(id=told.protocol_id[:SHORT_ID])
        )
        earlier.append(f"{which}: {told.text}")
    yield from _list(word("follow_ups"), earlier)


def marked(text: str, beside: Sequence[str]) -> str:
    """``text`` with what is to be said beside it."""
    return f"{text} ({', '.join(beside)})" if beside else text


def wrapped(text: str, indent: int = 0) -> list[str]:
    """``text`` in lines that fit a terminal; below a bullet, it goes on below its text."""
    left = " " * indent
    hang = left + "  " if text.startswith("- ") else left
    return textwrap.wrap(
        text, _WIDTH, initial_indent=left, subsequent_indent=hang, break_on_hyphens=False
    )


def _list(above: str, texts: Iterable[str]) -> Iterator[str]:
    lines = [line for text in texts for line in wrapped(f"- {text}", 3)]
    if lines:
        yield from ("", f"{above}:", *lines)


def _feedback(
    protocol: ReleasedProtocol, meeting: Meeting | None, language: Language
) -> Iterator[str]:
    found, remarks = tallies(protocol, meeting), gathered.remarks(protocol)
    if found or remarks:
        yield from ("", f"{word('feedback')}:")
    if found and protocol.feedback is not None:
        yield f"   {word('slips').format(count=protocol.feedback.slips)}"
    for tally in found:
        text = tally.text.within(language) if tally.text is not None else tally.item
        yield from wrapped(f"- {text}", 3)
        yield from wrapped(_answers(tally, meeting, language), 5)
    if remarks:
        yield f"   {word('remarks')}:"
    for remark in remarks:
        yield from wrapped(f"- {remark}", 3)


def _answers(tally: Tally, meeting: Meeting | None, language: Language) -> str:
    """``eher ja 3, ganz und gar 2``."""
    if tally.counts is None:
        return _("fewer than three answers")
    numbers = tuple(str(number) for number in range(1, SCALE + 1))
    scale = meeting.scale.within(language) if meeting is not None else numbers
    pairs = zip(scale, tally.counts, strict=True)
    return ", ".join(f"{word}: {count}" for word, count in pairs if count)
