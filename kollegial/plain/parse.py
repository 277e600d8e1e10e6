"""What a typed line means. Pure: nothing is looked up or done here.

A line that begins with a dot and a letter is a command, every other line is a contribution.
Only a line that is nothing but the full word of a command could be meant either way; then
people are asked (``Doubt``), so that no word of a colleague is ever taken for an order.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from kollegial.consultation.vocabulary import ContributionKind
from kollegial.plain.command import MARK, PlainCommand, Vocabulary
from kollegial.plain.folding import fold, shortest
from kollegial.plain.spoken import kind_word

BLOCK_BEGINS: Final = "<<"
BLOCK_ENDS: Final = ">>"

# What arrow keys send into a terminal that edits by the line only.
_KEYS: Final = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|O.|.)?")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Nothing:
    """An empty line."""


@dataclass(frozen=True, slots=True)
class Order:
    """A command, and what was typed after it."""

    command: PlainCommand
    rest: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Unclear:
    """A word after the dot that means no command, or more than one."""

    word: str = field(repr=False)
    candidates: tuple[PlainCommand, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A contribution; without a kind it gets the usual one."""

    text: str = field(repr=False)
    kind: ContributionKind | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """The first line of many, all of one kind."""

    kind: ContributionKind | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """The full word of a command without its dot: an order, or something somebody said?"""

    command: PlainCommand
    text: str = field(repr=False)


Typed = Nothing | Order | Unclear | Said | Block | Doubt


def parse(line: str, words: Vocabulary, kinds: Sequence[ContributionKind]) -> Typed:
    """What ``line`` means where ``kinds`` of contributions are asked for."""
    line = cleaned(line)
    if not line:
        return Nothing()
    if line == "?":
        return _order("?", "", words)
    if line.startswith(MARK) and line[1:2] not in ("", MARK) and not line[1].isspace():
        word, _, rest = line[1:].partition(" ")
        return _order(word, rest.strip(), words)
    command = words.whole(line)
    if command is not None:
        return Doubt(command, line)
    kind, text = marked(line, kinds)
    if text == BLOCK_BEGINS:
        return Block(kind)
    return Said(text, kind) if text else Nothing()


def cleaned(line: str) -> str:
    """``line`` without the codes of keys that no line has, and without outer white space."""
    return _CONTROL.sub("", _KEYS.sub("", line.replace("\t", " "))).strip()


def marked(line: str, kinds: Sequence[ContributionKind]) -> tuple[ContributionKind | None, str]:
    """The kind that a line names before a colon, and its text; else no kind and the line.

    Only the marks of ``markers`` count, so that ``Er: nein`` stays what it is.
    """
    before, colon, text = line.partition(":")
    if not colon:
        return None, line
    kind = markers(kinds).get(fold(before))
    return (None, line) if kind is None else (kind, text.strip())


def markers(kinds: Sequence[ContributionKind]) -> Mapping[str, ContributionKind]:
    """What may stand before a colon: the word of a kind, or its fewest first letters.

    Where only one kind is asked for nothing needs a mark, and none counts.
    """
    if not kinds[1:]:  # one kind needs no telling apart
        return {}
    found: dict[str, ContributionKind] = {}
    for kind, short in short_marks(kinds).items():
        found[short] = kind
        found[fold(kind_word(kind))] = kind
    return found


def short_marks(kinds: Sequence[ContributionKind]) -> Mapping[ContributionKind, str]:
    """The fewest first letters of each kind."""
    names = {kind: kind_word(kind) for kind in kinds}
    return {
        kind: shortest(name, [other for each, other in names.items() if each is not kind])
        for kind, name in names.items()
    }


def _order(word: str, rest: str, words: Vocabulary) -> Order | Unclear:
    found = words.find(word)
    return Order(found[0], rest) if len(found) == 1 else Unclear(word, found)
