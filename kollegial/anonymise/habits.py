"""What one group always replaces and what it never does, learnt from earlier reviews."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.linking.name import core
from kollegial.anonymise.review.marking import INFLECTED
from kollegial.anonymise.text.phrases import Phrases
from kollegial.anonymise.text.tokens import fold, stems
from kollegial.marking import N_

SOURCE: Final = "habits"
_REASON: Final = N_("the group always replaces this")
_SCORE: Final = 0.95
_TOKEN: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Habits:
    """Folded words and phrases: ``always`` with what they are, and ``never``.

    They hold what people wrote and may be names, so they are kept where names are kept.
    """

    always: Mapping[str, Kind] = field(default_factory=dict, repr=False)
    never: frozenset[str] = field(default=frozenset(), repr=False)

    name = SOURCE

    def spans(self, text: str) -> Iterator[Span]:
        """Where the text has what is always replaced, however it is spelt; names inflected too."""
        for kind, phrases in self._phrases.items():
            for start, end in phrases.find(text):
                yield Span(start, end, kind, _SCORE, SOURCE, _REASON)

    def allows(self, text: str) -> bool:
        """Whether ``text`` may be proposed; false for what is never replaced, inflected or not."""
        if not self.never:
            return True
        return not any(form in self.never for each in (text, core(text)) for form in _forms(each))

    def with_always(self, text: str, kind: Kind) -> Habits:
        """Replace ``text`` from now on, as a ``kind``."""
        key = phrase(core(text) if kind is Kind.PERSON else text)
        if not key:
            return self
        return Habits({**self.always, key: kind}, self.never - {key})

    def with_never(self, text: str) -> Habits:
        """Leave ``text`` from now on."""
        key = phrase(text)
        if not key:
            return self
        always = {each: kind for each, kind in self.always.items() if each != key}
        return Habits(always, self.never | {key})

    @cached_property
    def _phrases(self) -> dict[Kind, Phrases]:
        kinds = dict.fromkeys(self.always.values())
        return {
            kind: Phrases(
                (each for each, known in self.always.items() if known is kind),
                inflected=kind in INFLECTED,
            )
            for kind in kinds
        }


def phrase(text: str) -> str:
    """The folded words and numbers of ``text``, with single spaces between."""
    return " ".join(_TOKEN.findall(fold(text)))


def _forms(text: str) -> Iterator[str]:
    """The phrase, and what its last word may be the genitive of."""
    start, space, last = phrase(text).rpartition(" ")
    for stem in stems(last):
        yield f"{start}{space}{stem}"
