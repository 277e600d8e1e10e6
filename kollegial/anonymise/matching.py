"""When does a word of a text mean a known name?

Shared by the glossary recogniser and by propagation, so that both believe a word under
the same conditions.
"""

from __future__ import annotations

from kollegial.anonymise.lexicon.ordinary import ORDINARY
from kollegial.anonymise.tokens import Word, words

# "im Sommer", "einen Stein": in front of a noun, hardly ever in front of a name.
_BEFORE_NOUNS = frozenset(
    "im am ins ein eine einen einem einer eines kein keine keinen keinem dieser dieses diesen"
    " diesem jeder jedes jeden jedem letzten letzter naechsten naechster vergangenen mehr viel"
    " viele wenig mein meine meinen meinem dein deine sein seine seinen seinem ihr ihre ihren"
    " ihrem unser unsere unseren unserem den dem des das die der".split()
)
_SHORT = 2
ORDINARY_SCORE = 0.5


def certainty(text: str, word: Word, name: str, *, lower_case: bool) -> float:
    """0–1: how much ``word`` is worth as the folded ``name``; 0 if it is not believed.

    ``lower_case`` says whether the name is sure enough to be found in lower case too.
    """
    if len(name) < _SHORT:
        return 0.0
    if not word.capital:
        believed = lower_case and len(name) > _SHORT and word.key not in ORDINARY
        return 0.8 if believed and name not in ORDINARY else 0.0
    if len(name) == _SHORT:
        return 0.6
    if word.key in ORDINARY or name in ORDINARY:
        return 0.0 if _before(text, word) in _BEFORE_NOUNS else ORDINARY_SCORE
    return 1.0


def _before(text: str, word: Word) -> str:
    """The folded word right before ``word``, if only spaces stand between."""
    window = text[max(0, word.start - 24) : word.start]
    before = words(window)
    if before and not window[before[-1].end :].strip():
        return before[-1].key
    return ""
