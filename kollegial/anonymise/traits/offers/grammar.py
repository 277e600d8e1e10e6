"""Makes a German wording fit behind the word before it.

Enough to spare most corrections; a person sees the sentence and may change it.
"""

from __future__ import annotations

import re
from typing import Final

from kollegial.anonymise.text.tokens import fold

_DATIVE: Final = frozenset(
    "in aus bei von mit nach zu seit an auf ausser gegenueber neben hinter vor ueber unter".split()
)
_DETERMINERS: Final = frozenset(
    "der die das dem den des einer einem einen eines im am beim vom zum zur ihrer ihrem ihren"
    " seiner seinem seinen meiner meinem unserer unserem dieser diesem diesen eine ein ihre seine"
    " the a an".split()
)
_STAYING: Final = frozenset("die das eine ein ihre seine the a an".split())
_ARTICLE = re.compile(r"(?:eine?|an?|the) ")
_LAST_WORD = re.compile(r"([^\W\d_]+)\s{1,3}\Z")
_ADJECTIVE = re.compile(r"([a-zäöüß]{3,}?)(?:e[rs]?)(?= )")
_ENDINGS = ("en", "em", "er", "es", "e")
_WINDOW = 32


def fitted(wording: str, text: str, start: int) -> str:
    """``wording`` as it may stand in ``text`` from ``start`` on."""
    before = _LAST_WORD.search(text[max(0, start - _WINDOW) : start])
    word = fold(before.group(1)) if before else ""
    article = _ARTICLE.match(wording)
    if article is None:
        return wording
    if word in _DETERMINERS:
        bare = wording[article.end() :]
        return bare if word in _STAYING else _weak(bare)
    if word in _DATIVE and article.group() in ("ein ", "eine "):
        ending = "em" if article.group() == "ein " else "er"
        return f"ein{ending} {_weak(wording[article.end() :])}"
    return wording


def agreeing(wording: str, original: str) -> str:
    """``wording`` with ``~`` turned into the ending of the adjective it replaces."""
    return wording.replace("~", _ending(original))


def _weak(wording: str) -> str:
    """The adjectives in front of the noun with -en, as behind any dative article."""
    noun = next((at for at, word in enumerate(wording.split()) if word[:1].isupper()), 0)
    parts = wording.split()
    return " ".join(
        _ADJECTIVE.sub(r"\1en", f"{part} ").rstrip() if at < noun else part
        for at, part in enumerate(parts)
    )


def _ending(original: str) -> str:
    word = original.rstrip()
    return next((ending for ending in _ENDINGS if word.endswith(ending)), "")
