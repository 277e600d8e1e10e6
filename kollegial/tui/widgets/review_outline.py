"""In which order and under which headings the texts of a session are read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from kollegial.consultation.session import Session
from kollegial.consultation.state import AFTERWARDS
from kollegial.i18n import _
from kollegial.protocol.fields import (
    GROUP,
    INVERTED,
    contribution_field,
    follow_up_field,
    notes_field,
    parked_field,
)
from kollegial.tui.labels import kind_label

_LONG = 1500
_BROKEN = 60
_RUNS_ON = re.compile(r"[^\s\-–—•*·>]")
_SENTENCE_END = re.compile(r"(?<=[.!?:;,])\s+")


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between texts: a phase, or (``minor``) what kind of text follows."""

    text: str
    minor: bool = False
    space: bool = True


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one field, short enough to be wrapped anew with every key."""

    field: str
    start: int
    end: int
    bullet: str = ""


Outline = Sequence[Heading | Piece]


def outline(session: Session, fields: Mapping[str, str]) -> Outline:
    """Every text in reading order, phases under their names in the session's language."""
    found: list[Heading | Piece] = [Heading(_("Group"), space=False)]
    found += _pieces(GROUP, fields[GROUP])
    state, scene = session.state, session.scene(0)
    found += _section(_("What became of earlier cases"), _follow_ups(session, fields))
    for index in range(len(state.phases)):
        title = f"{index + 1}  {scene.title_at(index, state.language)}"
        found += _section(title, _phase(session, index, fields))
    found += _section(_("Afterwards"), _afterwards(session, fields))
    return found


def _section(title: str, texts: Iterable[Heading | Piece]) -> list[Heading | Piece]:
    """A heading and its texts; nothing at all where there are none."""
    pieces = list(texts)
    return [Heading(title), *pieces] if pieces else []


def _follow_ups(session: Session, fields: Mapping[str, str]) -> Iterator[Heading | Piece]:
    for protocol_id in session.state.follow_ups:
        name = follow_up_field(protocol_id)
        yield from _pieces(name, fields[name], "• ")


def _afterwards(session: Session, fields: Mapping[str, str]) -> Iterator[Heading | Piece]:
    if INVERTED in fields:
        yield Heading(_("The question turned round"), minor=True, space=False)
        yield from _pieces(INVERTED, fields[INVERTED])
    yield from _phase(session, AFTERWARDS, fields)
    for number, each in enumerate(session.state.parked):
        if not number:
            yield Heading(_("Parked"), minor=True)
        name = parked_field(each.id)
        yield from _pieces(name, fields[name], "• ")


def _phase(session: Session, index: int, fields: Mapping[str, str]) -> Iterator[Heading | Piece]:
    contributions = session.state.contributions_in(index)
    for number, (kind, alike) in enumerate(groupby(contributions, key=lambda each: each.kind)):
        yield Heading(kind_label(kind), minor=True, space=number > 0)
        for each in alike:
            name = contribution_field(each.id)
            yield from _pieces(name, fields[name], "• ")
    notes = notes_field(index)
    if notes in fields:
        yield Heading(_("Notes"), minor=True, space=bool(contributions))
        yield from _pieces(notes, fields[notes])


def _pieces(name: str, text: str, bullet: str = "") -> Iterator[Piece]:
    """A field paragraph by paragraph; a very long one is cut where a sentence ends."""
    for start, end in _paragraphs(text):
        at = start
        while end - at > _LONG:
            cut = _SENTENCE_END.search(text, at + _LONG, end)
            if cut is None:
                break
            yield Piece(name, at, cut.end(), bullet)
            at, bullet = cut.end(), " " * len(bullet)
        yield Piece(name, at, end, bullet)
        bullet = " " * len(bullet)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Lines, where those broken for the width of a sheet of paper are joined again."""
    start = at = 0
    for line in text.split("\n"):
        end = at + len(line)
        broken = len(line) >= _BROKEN and _RUNS_ON.match(text, end + 1)
        if not broken:
            yield start, end
            start = end + 1
        at = end + 1
