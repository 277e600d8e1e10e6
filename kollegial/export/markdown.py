"""People's text inside Markdown: it reads as it was written and means nothing more.

Every character that Markdown or HTML would obey is escaped, so ``# no heading``,
``<b>`` and ``[Person A]`` stay what they are. Lines stay lines.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from kollegial.export.wrapping import goes_on

_ESCAPED = {
    **{ord(sign): f"\\{sign}" for sign in "\\`*_[]|~#$"},
    ord("<"): "&lt;",
    ord("&"): "&amp;",
}
# What begins a list, a quotation, a table or an underlined heading only at the beginning.
_BEGINNING = re.compile(r"([-+>=:])|(\d{1,9})([.)])")

# Turn the direction of everything after them, so a line could show what it does not say.
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NO_BREAK_SPACE = "\u00a0"
_TAB = 4


def block(text: str) -> str:
    """``text`` with its line breaks and paragraphs.

    Where only an editor broke a line, the break stands in the file but is not shown.
    """
    paragraphs, soft = [""], False
    for line, following in pairwise([*text.splitlines(), ""]):
        shown = _line(line)
        if not shown:
            paragraphs.append("")
            continue
        if paragraphs[-1]:
            paragraphs[-1] += "\n" if soft else "\\\n"
        paragraphs[-1] += shown
        soft = goes_on(line, following)
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def line(text: str) -> str:
    """``text`` on one line, for headings and cells."""
    return _escaped(" ".join(_readable(text).split()))


def _line(text: str) -> str:
    """One line. Its indentation becomes spaces that do not make it code."""
    plain = _readable(text.expandtabs(_TAB)).rstrip()
    bare = plain.lstrip()
    return _NO_BREAK_SPACE * (len(plain) - len(bare)) + _escaped(bare)


def _readable(text: str) -> str:
    """One line without what a terminal would obey or cannot show."""
    plain = " ".join(text.splitlines()).replace("\t", " ")
    return "".join(_shown(each) for each in plain if each not in _DIRECTION)


def _shown(sign: str) -> str:
    return "\ufffd" if unicodedata.category(sign) in ("Cc", "Cs") else sign


def _escaped(text: str) -> str:
    begins = _BEGINNING.match(text)
    if begins is None:
        return text.translate(_ESCAPED)
    sign, number, dot = begins.groups()
    return f"{number or ''}\\{sign or dot}{text[begins.end() :].translate(_ESCAPED)}"
