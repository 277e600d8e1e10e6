"""Listed names in texts that have no capital letters: "mit ali war ich da"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.likely import everyday
from kollegial.anonymise.lexicon.personal import BEFORE_NAMES, VERBS
from kollegial.anonymise.text.tokens import Word, folded, stems, words
from kollegial.marking import N_

_LINE = re.compile(r"[^\n]+")
_HEAD = re.compile(r"(?:[^\n:]{0,60}:\s)?")
_CAPITAL = re.compile(r"(?<![A-ZÄÖÜ])[A-ZÄÖÜ][a-zäöüß]")
_INITIAL = re.compile(r"[ \u00a0][a-zäöü]\.(?=\s)")
_FEWEST_WORDS: Final = 4
# Of so many words one has a capital letter; in texts that care for it three have.
_WORDS_A_CAPITAL: Final = 15
_LIKELY: Final = 0.5
_CERTAIN: Final = 0.75
_SHORTEST: Final = 3
_SHORTEST_SURNAME: Final = 5
# In front of these words a noun stands, "der küster", and colloquially a first name, "der ali".
_DETERMINERS: Final = folded("""
    der die das den dem des ein eine einen einem einer eines kein keine keiner mein meine sein seine
    ihr ihre unser unsere dieser diese dieses jeder jede jedes zwei drei vier viele alle
""")
_ENGLISH: Final = frozenset(
    "the and of with they she he his have has for that this about from my we you not it to are"
    " were been is a an".split()
)
_MOST_ENGLISH: Final = 2
_COLLOQUIAL: Final = frozenset({"der", "die", "den", "dem"})

_REASON = N_("first name in a text without capital letters")
_REASON_SURNAME = N_("surname in a text without capital letters")


class LowerCaseRecogniser:
    """Names in small letters, where the line has small letters throughout."""

    name = "lower_case"

    def spans(self, text: str) -> Iterator[Span]:
        """The listed names on the lines of ``text`` that have no capital letters."""
        for line in _LINE.finditer(text):
            head = _HEAD.match(line.group())
            start = line.start() + (head.end() if head is not None else 0)
            listed = words(text[start : line.end()])
            if len(listed) < _FEWEST_WORDS:
                continue
            capitals = sum(1 for word in listed[1:] if _CAPITAL.match(word.text))
            if capitals * _WORDS_A_CAPITAL > len(listed):
                continue
            # English has no capitals anyway, so only its first names would tell.
            german = sum(1 for word in listed if word.key in _ENGLISH) < _MOST_ENGLISH
            for at, word in enumerate(listed):
                if word.capital or len(word.text) < _SHORTEST:
                    continue
                score, reason = _worth(listed, at, surnames=german)
                if score:
                    end = start + word.end
                    initial = _INITIAL.match(text, end)
                    end = end if initial is None else initial.end()
                    yield Span(start + word.start, end, Kind.PERSON, score, self.name, reason)


def _worth(listed: Sequence[Word], at: int, *, surnames: bool) -> tuple[float, str]:
    """How much word ``at`` is worth as a name, and as which; 0 if it is none."""
    word = listed[at]
    spellings = list(stems(word.key))[:2]
    given = max(map(lists.given, spellings))
    surname = max(map(lists.surname, spellings)) if surnames else 0.0
    before = listed[at - 1].key if at else ""
    after = listed[at + 1].key if at + 1 < len(listed) else ""
    if given >= _LIKELY and not everyday(word.key):
        cued = before in BEFORE_NAMES | _COLLOQUIAL or after in VERBS
        return (0.7 if given >= _CERTAIN else 0.6) if cued else 0.45, _REASON
    if surname < _CERTAIN or len(word.text) < _SHORTEST_SURNAME or before in _DETERMINERS:
        return 0.0, _REASON_SURNAME
    if any(map(lists.town, spellings)) or everyday(word.key):
        return 0.0, _REASON_SURNAME
    return 0.4, _REASON_SURNAME
