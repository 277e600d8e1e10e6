"""How lines of a page are laid out: wrapped, labelled, in columns."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from kollegial.cells import cells

WIDTH: Final = 88
"""Columns of a page."""


def wrapped(text: str, indent: int = 0) -> list[str]:
    """``text`` in lines of the page's width; a line that begins with a dash hangs."""
    left = " " * indent
    hang = left + "  " if text.startswith("- ") else left
    lines = textwrap.wrap(
        text,
        WIDTH,
        initial_indent=left,
        subsequent_indent=hang,
        # Addresses have hyphens.
        break_on_hyphens=False,
    )
    return lines or [""]


def labelled(label: str, lines: Sequence[str], indent: int = 0) -> Iterator[str]:
    """``label: line``; more lines stand below each other."""
    if len(lines) == 1:
        yield from wrapped(f"{label}: {lines[0]}", indent)
    elif lines:
        yield " " * indent + f"{label}:"
        for line in lines:
            yield from wrapped(f"- {line}", indent + 2)


def columns(rows: Sequence[Sequence[str]], gap: int = 2) -> Iterator[str]:
    """Rows with their cells below each other, each column as wide as its widest cell."""
    widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        padded = (
            cell + " " * (width - cells(cell)) for cell, width in zip(row, widths, strict=True)
        )
        yield (" " * gap).join(padded).rstrip()
