"""Pieces of a line on the screen: text, and which series it belongs to. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A piece. ``series`` may be given a colour; ``soft`` stands back."""

    text: str
    series: int | None = None
    soft: bool = False


Line = tuple[Span, ...]


def plain(lines: Iterable[Line]) -> str:
    """The lines without colours."""
    return "\n".join("".join(span.text for span in line).rstrip() for line in lines)


def cut(text: str, width: int) -> str:
    """``text``, shortened to ``width`` characters if it is longer."""
    return text if len(text) <= width else f"{text[: max(width - 1, 0)].rstrip()}…"


def padded(text: str, width: int) -> str:
    """``text`` with spaces behind it."""
    return text.ljust(width)
