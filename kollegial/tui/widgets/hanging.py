"""Lines with a sign in front and their continuation under the text, not under the sign."""

from __future__ import annotations

import textwrap

from textual.content import Content

NARROWEST = 16


def hanging(sign: str, text: str, width: int, style: str) -> Content:
    """``sign`` styled, then ``text`` wrapped to ``width`` cells in all."""
    indent = " " * (len(sign) + 1)
    room = max(NARROWEST, width - len(indent))
    first, *rest = textwrap.wrap(text, room) or [""]
    line = Content(f"{sign} ").stylize(style) + Content(first)
    return Content("\n").join([line, *(Content(indent + more) for more in rest)])
