"""Small words of the measure's page: days, lights, numbers, labels and what stands behind them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from textual.content import Content

from kollegial.export import figures
from kollegial.i18n import language
from kollegial.numbers import number
from kollegial.quality.board.light import Light
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece, blank, hanging

KINDS: Final = {
    Light.RED: "late",
    Light.AMBER: "soon",
    Light.GREEN: "good",
    Light.GREY: "quiet",
    Light.DONE: "plain",
}
"""How a light is drawn on a card."""

STYLES: Final = {
    Light.RED: "bold $error",
    Light.AMBER: "bold $warning",
    Light.GREEN: "$success",
    Light.GREY: QUIET,
    Light.DONE: "$foreground",
}
"""How a light is drawn in a text."""


def day(date: dt.date) -> str:
    """A day in the language of the moment."""
    return figures.day(date, language())


def amount(value: Decimal, unit: str = "") -> str:
    """A value as it was written, with its unit."""
    return f"{number(value, language())} {unit}".strip()


def prose(text: str) -> Content:
    """Text of people, its paragraphs kept."""
    return Content(text.expandtabs(4))


def one_line(text: str) -> Content:
    """Text of people on one line."""
    return Content(" ".join(text.split()))


def labelled(pairs: Sequence[tuple[str, Content]]) -> list[Piece]:
    """Label and value below each other; a pair without a value is left out."""
    shown = [(label, value) for label, value in pairs if value.plain]
    indent = max((Content(label).cell_length for label, _value in shown), default=0) + 2
    return [hanging(value, Content(label).stylize(QUIET), indent) for label, value in shown]


def paragraphs(text: str, style: str = "") -> list[Piece]:
    """Text of people in lines as they broke them."""
    pieces: list[Piece] = []
    for line in text.strip().splitlines():
        content = prose(line)
        pieces.append(hanging(content.stylize_before(style) if style else content))
    return pieces


def headed(label: str, pieces: Sequence[Piece]) -> list[Piece]:
    """A quiet heading above pieces, if there are any, and a blank line before it."""
    return [blank(), hanging(Content(label).stylize(QUIET)), *pieces] if pieces else []


def bullets(texts: Sequence[str]) -> list[Piece]:
    """A list of points."""
    point = Content("• ").stylize("$primary")
    return [hanging(one_line(text), point) for text in texts]
