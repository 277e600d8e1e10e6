"""Labels with their texts below each other, as the pages of the quality room stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from kollegial.cells import cells
from kollegial.cli.model_pages.layout import WIDTH, wrapped
from kollegial.export.figures import day
from kollegial.i18n import language

Row = tuple[str, str]
"""A label and its text; without a text there is no row."""


def shown(date: dt.date | None) -> str:
    """A day as people write it; nothing for none."""
    return "" if date is None else day(date, language())


def aligned(rows: Sequence[Row]) -> Iterator[str]:
    """``Label   text``, the texts below each other, wrapped to the width of a page."""
    told = [(label, text.strip()) for label, text in rows if text.strip()]
    if not told:
        return
    width = max(cells(label) for label, _text in told) + 2
    for label, text in told:
        first, *rest = _lines(text, WIDTH - width)
        yield label + " " * (width - cells(label)) + first
        yield from (" " * width + line if line else "" for line in rest)


def headed(head: str, lines: Sequence[str]) -> Iterator[str]:
    """``lines`` below a heading, after an empty line; nothing if there are none."""
    if lines:
        yield ""
        yield f"{head}:"
        yield from (f"  {line}" for line in lines)


def bullet(text: str) -> list[str]:
    """``text`` behind a dash, wrapped."""
    first, *rest = text.split("\n")
    return [*wrapped(f"- {first}"), *(f"  {line}" for each in rest for line in wrapped(each))]


def _lines(text: str, width: int) -> list[str]:
    import textwrap

    lines: list[str] = []
    for line in text.split("\n"):
        lines += textwrap.wrap(line, width, break_on_hyphens=False) or [""]
    return lines
