"""When does a word of a text mean a known name?

Shared by the glossary recogniser and by propagation, so that both believe a word under
the same conditions.
"""

from __future__ import annotations

from kollegial.anonymise.lexicon.ordinary import ORDINARY
from kollegial.anonymise.tokens import Word, folded, words

# "im Sommer", "einen Stein": in front of a noun, hardly ever in front of a name.
_BEFORE_NOUNS = folded("""
    im am ins beim zum zur ein eine einen einem einer eines kein keine keinen keinem dieser dieses
    diesen diesem jeder jedes jeden jedem letzten letzter nächsten nächster vergangenen mehr viel
    viele wenig mein meine meinen meinem dein deine sein seine seinen seinem ihr ihre ihren ihrem
    unser unsere unserem
""")
# "der Koch" is a cook; where a Koch is on the list, he may be meant.
_ARTICLES = folded("der die das den dem des")
_SHORT = 2
ORDINARY_SCORE = 0.5
ARTICLE_SCORE = 0.4


def certainty(
    text: str, word: Word, name: str, *, lower_case: bool, article: bool = False
) -> float:
    """0–1: how much ``word`` is worth as the folded ``name``; 0 if it is not believed.

    ``lower_case`` says whether the name is sure enough to be found in lower case too,
    ``article`` whether it is found behind an article though it is an ordinary word.
    """
    if len(name) < _SHORT:
        return 0.0
    if not word.capital:
        believed = lower_case and len(name) > _SHORT and word.key not in ORDINARY
        return 0.8 if believed and name not in ORDINARY else 0.0
    if len(name) == _SHORT:
        return 0.6
    if word.key not in ORDINARY and name not in ORDINARY:
        return 1.0
    before = _before(text, word)
    if before in _ARTICLES:
        return ARTICLE_SCORE if article else 0.0
    return 0.0 if before in _BEFORE_NOUNS else ORDINARY_SCORE


def _before(text: str, word: Word) -> str:
    """The folded word right before ``word``, if only spaces stand between."""
    window = text[max(0, word.start - 24) : word.start]
    before = words(window)
    if before and not window[before[-1].end :].strip():
        return before[-1].key
    return ""
