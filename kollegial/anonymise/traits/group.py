"""Words that give away the same thing, and what may be said in their place."""

from __future__ import annotations

from dataclasses import dataclass

from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import Language


@dataclass(frozen=True, slots=True)
class Wording:
    """One generalisation in both languages; ``key`` says of what kind it is.

    German wordings with an article stand in the nominative ("eine Klinik"). ``~`` at the
    end of an adjective takes over the ending of the original ("mehrsprachig~").
    """

    key: str
    de: str
    en: str

    def within(self, language: Language) -> str:
        """The wording in ``language``."""
        return self.de if language == "de" else self.en


@dataclass(frozen=True, slots=True)
class Group:
    """A list of words of one sort. ``reason`` is an English message id.

    ``words`` are entries as ``entries.py`` reads them. Those of a ``cued`` group count
    only where somebody is said to be that ("ist Lehrerin"), not where somebody acts as
    such ("die Lehrerin ruft an").
    """

    key: str
    sort: Sort
    reason: str
    words: str = ""
    wordings: tuple[Wording, ...] = ()
    cued: bool = False
