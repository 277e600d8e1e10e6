"""People's text inside Markdown: it reads as it was written and means nothing more.

Every character that Markdown or HTML would obey is escaped, so ``# no heading``,
``<b>`` and ``[Person A]`` stay what they are. Lines stay lines.
"""

from __future__ import annotations

import re
from itertools import pairwise

from kollegial.export.readable import readable
from kollegial.export.wrapping import goes_on

_ESCAPED = {
    **{ord(sign): f"\\{sign}" for sign in "\\`*_[]|~#$"},
    ord("<"): "&lt;",
    ord("&"): "&amp;",
}
# What begins a list, a quotation, a table or an underlined heading only at the beginning.
_BEGINNING = re.compile(r"([-+>=:])|(\d{1,9})([.)])")

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
    return _escaped(" ".join(readable(text).split()))


def within(text: str) -> str:
    """``text`` inside a line, as in a cell: what means something only at a beginning may stay."""
    return " ".join(readable(text).split()).translate(_ESCAPED)


def _line(text: str) -> str:
    """One line. Its indentation becomes spaces that do not make it code."""
    plain = readable(text.expandtabs(_TAB)).rstrip()
    bare = plain.lstrip()
    return _NO_BREAK_SPACE * (len(plain) - len(bare)) + _escaped(bare)


def _escaped(text: str) -> str:
    begins = _BEGINNING.match(text)
    if begins is None:
        return text.translate(_ESCAPED)
    sign, number, dot = begins.groups()
    return f"{number or ''}\\{sign or dot}{text[begins.end() :].translate(_ESCAPED)}"
