"""People's text as string literals of typst: it is never read as markup or code. Pure.

The pages are set with the fonts inside the compiler and no others, so that each machine gives the
same bytes. PDF/UA forbids a sign without a picture, so one that no font has becomes ``□``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from typing import Final

MISSING: Final = "□"

# In the fonts (a test looks): Latin, Cyrillic, and the signs of a document.
SURE: Final = re.compile(
    "[\u0020-\u007e\u00a0-\u0377\u0400-\u04ff\u2010-\u2014\u2018-\u201e\u2022\u2026\u2030\u2039\u203a\u20ac\u2122"
    "\u2190-\u2193\u2212\u2248\u2264\u2265\u25a1\u25cf\u2610\u2611\u2713\u2717]"
)
_ALL_SURE: Final = re.compile(f"(?:{SURE.pattern}|\n)*")
# They only join, or choose pictures for their neighbours; they have none themselves.
_JOINERS: Final = re.compile("[\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\U000e0000-\U000e01ef]")
_LONG_WORD: Final = 24
_HYPHENATED: Final = 3 * _LONG_WORD
_LONG: Final = re.compile(rf"[^\s\u00a0]{{{_LONG_WORD + 1},}}")
_PLACE_TO_BREAK: Final = re.compile(rf"(.{{{_LONG_WORD}}})(?=.)")
_ESCAPED: Final = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})
_LACKED: Final = re.compile(r'the text `"(.*?)"` could not be displayed')
_ESCAPE: Final = re.compile(r"\\u\{([0-9a-f]+)\}")


class Writer:
    """Writes literals, and keeps which signs are in doubt (``doubtful``).

    ``missing``: characters without a picture; none: all that are not sure.
    """

    def __init__(self, missing: Collection[str] | None = ()) -> None:
        self.doubtful: set[str] = set()
        self._missing = missing

    def literal(self, text: str) -> str:
        """``text`` between quotation marks."""
        return _quoted(self._plain(text))

    def words(self, text: str) -> str:
        """The same, with places where a word that is too long may break without a hyphen."""
        return _quoted(_LONG.sub(_broken, self._plain(text)))

    def _plain(self, text: str) -> str:
        plain = unicodedata.normalize("NFC", _JOINERS.sub("", text))
        if _ALL_SURE.fullmatch(plain):
            return plain
        return "\n".join(map(self._line, plain.split("\n")))

    def _line(self, text: str) -> str:
        if _ALL_SURE.fullmatch(text):
            return text
        return "".join(self._shown(sign) for sign in _signs(text))

    def _shown(self, sign: str) -> str:
        doubtful = [char for char in sign if not SURE.fullmatch(char)]
        if not doubtful:
            return sign
        self.doubtful.add(sign)
        if self._missing is None or any(char in self._missing for char in doubtful):
            return MISSING
        return sign


def probe(signs: Collection[str]) -> str:
    """A source with each sign on a line of its own, to ask the compiler which it lacks."""
    return "\n\n".join(f"#{_quoted(sign)}" for sign in sorted(signs))


def lacking(told: str) -> frozenset[str]:
    """The characters that the compiler says it cannot show."""
    found = (_ESCAPE.sub(_char, each) for each in _LACKED.findall(told))
    return frozenset(char for each in found for char in each)


def _quoted(plain: str) -> str:
    return f'"{plain.translate(_ESCAPED)}"'


def _char(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))


def _broken(found: re.Match[str]) -> str:
    word = found.group()
    if word.isalpha() and len(word) <= _HYPHENATED:
        return word
    return _PLACE_TO_BREAK.sub("\\1\u200b", word)


def _signs(text: str) -> Iterator[str]:
    """Signs, each with the accents that are set upon it."""
    sign = ""
    for char in text:
        if sign and unicodedata.category(char).startswith("M"):
            sign += char
        else:
            if sign:
                yield sign
            sign = char
    if sign:
        yield sign
