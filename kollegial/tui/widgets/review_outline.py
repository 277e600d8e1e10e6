"""In which order and under which headings the texts of a session are read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from kollegial.consultation.session import Session
from kollegial.i18n import _
from kollegial.protocol.fields import GROUP, contribution_field, notes_field
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
    for index, phase in enumerate(session.model.phases):
        texts = list(_phase(session, index, fields))
        if texts:
            name = phase.names.within(session.state.language)
            found += [Heading(f"{index + 1}  {name}"), *texts]
    return found


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
