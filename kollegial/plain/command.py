"""A plain command as data: its words in both languages, its help, and what it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from kollegial.i18n import language
from kollegial.marking import N_, Language
from kollegial.plain.folding import fold

MARK: Final = "."
"""What every command begins with. On German and English keyboards it needs no second key."""
_LONGEST_SHORT: Final = 2
"""Letters of a short form at the most."""


class Group(Enum):
    """Under which heading the help lists a command (message id), in this order."""

    WAY = N_("Way and clock")
    WRITING = N_("Writing down")
    TURNS = N_("Turns and rounds")
    PEOPLE = N_("People and roles")
    CASE = N_("Before the case")
    METHODS = N_("Methods")
    AFTER = N_("Afterwards")
    ALWAYS = N_("Always")


Run = Callable[[Any, str], None]
"""Gets the session frame and what was typed after the word."""


@dataclass(frozen=True, slots=True)
class PlainCommand:
    """One thing people can ask for. ``usage`` (message id): what may follow the word.

    The first word of a language is the one that is shown; the others are short forms
    and other words for it.
    """

    name: str
    de: tuple[str, ...]
    en: tuple[str, ...]
    group: Group
    help: str
    run: Run
    usage: str = ""

    def words(self, spoken: Language) -> tuple[str, ...]:
        """Its words in a language."""
        return self.de if spoken == "de" else self.en

    @property
    def words_now(self) -> tuple[str, ...]:
        """Its words in the language of the moment."""
        return self.words(language())

    @property
    def shown(self) -> str:
        """How it is typed, in the language of the moment."""
        return MARK + self.words_now[0]


class Vocabulary:
    """The commands that are understood at a time, by the words of one language."""

    def __init__(self, commands: Sequence[PlainCommand], spoken: Language) -> None:
        self.commands = tuple(commands)
        self._spoken = spoken

    def __iter__(self) -> Iterator[PlainCommand]:
        return iter(self.commands)

    def find(self, word: str) -> tuple[PlainCommand, ...]:
        """The commands a word may mean: one if it is exact, else all whose word begins so."""
        exact = self.exactly(word)
        if exact is not None:
            return (exact,)
        wanted = fold(word)
        return tuple(c for c in self.commands if fold(c.words(self._spoken)[0]).startswith(wanted))

    def exactly(self, word: str) -> PlainCommand | None:
        """The command that has this word or short form."""
        wanted = fold(word)
        for each in self.commands:
            if wanted in map(fold, each.words(self._spoken)):
                return each
        return None

    def whole(self, word: str) -> PlainCommand | None:
        """The command that has this word; a short form of one or two letters is none."""
        found = self.exactly(word)
        return found if found is not None and len(fold(word)) > _LONGEST_SHORT else None
