"""When does a word of a text mean a known name?

Shared by the glossary recogniser and by propagation, so that both believe a word under
the same conditions. A name that is an everyday word too (Sommer, Mark, Rose) is believed
by what stands beside it.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import Final

from kollegial.anonymise.lexicon.forms import role
from kollegial.anonymise.lexicon.likely import everyday, given
from kollegial.anonymise.lexicon.ordinary import ORDINARY
from kollegial.anonymise.lexicon.personal import (
    BEFORE_NAMES,
    BEFORE_TIMES,
    CALLINGS,
    SAYING,
    SPEAKING,
    UNCOUNTED,
    VERBS,
)
from kollegial.anonymise.text.tokens import Word, folded, words

# "im Sommer", "einen Stein": in front of a noun, hardly ever in front of a name.
_BEFORE_NOUNS: Final = folded("""
    im am ins beim zum zur ein eine einen einem einer eines kein keine keinen keinem dieser dieses
    diesen diesem jeder jede jedes jeden jedem letzten letzter nächsten nächster vergangenen mehr
    viel viele wenig mein meine meinen meinem dein deine sein seine seinen seinem ihr ihre ihren
    ihrem
    unser unsere unserem des vom ans aufs etwas ganz sehr zu so nicht null zwei drei vier fünf sechs
    sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend paar pro je jede
    welche welcher welchen guter gute guten gutes schöne schönen schöner kalten kalter heißen heißer
    neuen neuer neue neues alten alte alter großen große großer kleinen kleine kleiner
""")
# "der Koch" is a cook; where a Koch is on the list, he may be meant.
_ARTICLES: Final = folded("der die das den dem")
_PLURAL_ARTICLES: Final = frozenset({"die", "den", "der", "bei"})
_AGE_BEHIND: Final = re.compile(r"\s?\(\d{1,2}[,)\s]|,\s\d{1,2}\s?(?:,|J)")
_SENTENCE_BEGINS: Final = re.compile(r"(?:\A|[.!?:;\n•„“\"»(>*–-]\s{0,3})\Z")
_NAME_BESIDE: Final = re.compile(r"([^\W\d_a-zäöüß][^\W\d_]+)(?:,|\sund|\soder|\su\.|/|\s&)\s?\Z")
_OBJECT: Final = re.compile(r"[ \u00a0][^\W\d_a-zäöüß][a-zäöüß]")
_NO_VERBS: Final = folded("""
    nicht statt samt sonst fast meist selbst oft erst jetzt seit laut gut acht mit bereits halt echt
    zuletzt recht vielleicht insgesamt bekannt genannt überhaupt schlecht leicht weit
""")
_BEFORE_WINDOW: Final = 24
_AFTER_WINDOW: Final = 32
_SHORT: Final = 2

SURE_SCORE: Final = 1.0
PERSON_SCORE: Final = 0.6
ORDINARY_SCORE: Final = 0.45
ARTICLE_SCORE: Final = 0.4
_SHORT_SCORE: Final = 0.6
_LOWER_SCORE: Final = 0.8


class Company(IntEnum):
    """What the words beside a word make of it."""

    NOUN = 0  # an everyday word
    ARTICLE = 1  # behind an article: "der Koch"
    OPEN = 2  # either
    PERSON = 3  # somebody's name


def certainty(
    text: str, word: Word, name: str, *, lower_case: bool, article: bool = False
) -> float:
    """0–1: how much ``word`` is worth as the folded ``name``; 0 if it is not believed.

    ``lower_case`` says whether the name is sure enough to be found in lower case too,
    ``article`` whether it is found in doubtful places though it is an everyday word.
    """
    if len(name) < _SHORT:
        return 0.0
    common = _common(word.key) or _common(name)
    if not word.capital:
        return _LOWER_SCORE if lower_case and len(name) > _SHORT and not common else 0.0
    if len(name) == _SHORT:
        return _SHORT_SCORE
    if not common:
        return SURE_SCORE
    beside = company(text, word, name)
    if beside is Company.PERSON:
        return PERSON_SCORE
    if not article or beside is Company.NOUN:
        return 0.0
    return ARTICLE_SCORE if beside is Company.ARTICLE else ORDINARY_SCORE


def company(text: str, word: Word, name: str) -> Company:
    """What the words beside ``word`` make of it, which is the folded ``name`` and a noun too."""
    lead = text[max(0, word.start - _BEFORE_WINDOW) : word.start]
    before, after = _before(lead), _after(text, word.end)
    owner = word.key == f"{name}s"
    if _AGE_BEHIND.match(text, word.end) or (owner and before in _PLURAL_ARTICLES):
        return Company.PERSON  # "Rose (8)", "die Sommers"
    if before in _ARTICLES:
        return Company.ARTICLE
    owns = _OBJECT.match(text, word.end) is not None
    inflected = word.key not in (name, f"{name}s") and owns  # "Großes Lob"
    timed = before in BEFORE_TIMES or lead.rstrip()[-1:].isdigit()
    if inflected or timed or before in _BEFORE_NOUNS:
        return Company.NOUN
    if owner and after and ((owns and name not in UNCOUNTED) or role(after)):
        return Company.PERSON  # "Marks Mutter", "Engels Pensionierung"
    return Company.PERSON if _acts(lead, before, after, name) else Company.OPEN


def _acts(lead: str, before: str, after: str, name: str) -> bool:
    """Whether somebody of that ``name`` does or says something, or is one of several."""
    beside = _NAME_BESIDE.search(lead)
    if beside is not None and given(words(beside.group(1))[0].key):
        return True
    begins = _SENTENCE_BEGINS.search(lead) is not None
    if after in (SPEAKING if begins or name in UNCOUNTED else VERBS) or before in SAYING:
        return True
    if name in UNCOUNTED or name in CALLINGS or begins:
        return False
    # Behind a verb a noun that can be counted has an article, and a name has none.
    verb = before in VERBS or (before.endswith("t") and before not in _NO_VERBS)
    return verb or before in BEFORE_NAMES


def _common(key: str) -> bool:
    return key in ORDINARY or everyday(key)


def _before(lead: str) -> str:
    """The folded last word of ``lead``, if only spaces stand behind it."""
    before = words(lead)
    if before and not lead[before[-1].end :].strip():
        return before[-1].key
    return ""


def _after(text: str, end: int) -> str:
    """The folded word right behind ``end``."""
    window = text[end : end + _AFTER_WINDOW]
    after = words(window)
    return after[0].key if after and window[: after[0].start] in (" ", "\u00a0") else ""
