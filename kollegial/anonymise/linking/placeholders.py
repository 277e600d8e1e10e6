"""Placeholders say what stood there: ``[Mutter]``, ``[Kind A]``, ``[Person A]``, ``[Ort 1]``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from string import ascii_uppercase

from kollegial.anonymise.kinds import Kind, all_labels, label
from kollegial.anonymise.lexicon.roles import Role, by_label, labels
from kollegial.anonymise.text.tokens import HIDDEN
from kollegial.marking import Language


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_LETTERS = "[A-Z]{1,3}"
_BAND = r"\d{1,3}(?:[–-]\d{1,3}|\+)"
_PLACEHOLDER = re.compile(
    rf"\[(?:(?:{_any_of(all_labels())}) (?:{_LETTERS}|\d{{1,4}})"
    rf"|(?P<role>{_any_of(labels())})(?: {_LETTERS})?"
    rf"|(?:{label(Kind.AGE, 'de')}|{label(Kind.AGE, 'en')}) (?:{_BAND}))\]"
)


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


def role_in(placeholder: str) -> Role | None:
    """The role that a placeholder names, if it names one."""
    match = _PLACEHOLDER.fullmatch(placeholder)
    return None if match is None or match["role"] is None else by_label(match["role"])


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

    def role(self, role: Role, *, several: bool) -> str:
        """The next free placeholder of somebody with that role; ``several`` have it."""
        word = role.label(self._language)
        alone = f"[{word}]"
        nobody = alone not in self._taken and f"[{word} A]" not in self._taken
        if not role.lettered and not several and nobody:
            self._taken.add(alone)
            return alone
        while True:
            number = self._counts[word] = self._counts.get(word, 0) + 1
            placeholder = f"[{word} {letters(number)}]"
            # "[Mutter]" is the first mother: the next one is "[Mutter B]".
            first = number == 1 and alone in self._taken
            if placeholder not in self._taken and not first:
                return placeholder

    def age(self, band: str | None) -> str:
        """The placeholder of an age: the same for all of one band, a number if there is none."""
        if band is None:
            return self.next(Kind.AGE)
        return f"[{label(Kind.AGE, self._language)} {band}]"
