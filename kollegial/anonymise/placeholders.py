"""Typed placeholders: ``[Person A]``, ``[Ort 1]``, the same one for the same entity."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from string import ascii_uppercase

from kollegial.anonymise.kinds import Kind, all_labels, label
from kollegial.anonymise.tokens import HIDDEN
from kollegial.marking import Language

_LABELS = "|".join(sorted(map(re.escape, all_labels()), key=len, reverse=True))
_PLACEHOLDER = re.compile(rf"\[(?:{_LABELS}) (?:[A-Z]{{1,3}}|\d{{1,4}})\]")


def existing(text: str) -> Iterator[re.Match[str]]:
    """The placeholders that stand in ``text`` already, in either language."""
    return _PLACEHOLDER.finditer(text)


def is_placeholder(text: str) -> bool:
    """Whether ``text`` is one placeholder and nothing else."""
    return _PLACEHOLDER.fullmatch(text) is not None


def mask(text: str) -> str:
    """``text`` with its placeholders hidden from the recognisers; the length stays."""
    return _PLACEHOLDER.sub(lambda match: HIDDEN * len(match.group()), text)


def letters(number: int) -> str:
    """1 is A, 26 is Z, 27 is AA."""
    name = ""
    while number > 0:
        number, rest = divmod(number - 1, len(ascii_uppercase))
        name = ascii_uppercase[rest] + name
    return name


class Placeholders:
    """Hands out placeholders in order, without those that are taken already."""

    def __init__(self, taken: Iterable[str], language: Language) -> None:
        """``taken`` are placeholders that mean somebody else, brackets included."""
        self._taken = set(taken)
        self._language = language
        self._counts: dict[str, int] = {}

    def next(self, kind: Kind) -> str:
        """The next free placeholder of ``kind``: letters for people, numbers for all else."""
        word = label(kind, self._language)
        while True:
            number = self._counts[word] = self._counts.get(word, 0) + 1
            sign = letters(number) if kind is Kind.PERSON else str(number)
            placeholder = f"[{word} {sign}]"
            if placeholder not in self._taken:
                return placeholder
