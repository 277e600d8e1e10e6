"""Colours, and whether they can be read on paper and screen (contrast as in WCAG 2.2). Pure."""

from __future__ import annotations

import re
from typing import Final

LIGHT_PAPER: Final = "#ffffff"
DARK_PAPER: Final = "#15191c"

READABLE: Final = 4.5
"""The least contrast of text, as WCAG AA asks for."""

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_LOW: Final = 0.04045
_MIDDLE: Final = 0.5
"""Of luminance: what lies below is dark."""


def is_colour(text: str) -> bool:
    """Whether it is ``#rrggbb``."""
    return _HEX.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def legible(colour: str, paper: str, least: float = READABLE) -> str:
    """``colour``, made lighter on dark paper and darker on light until it can be read there."""
    towards = "#ffffff" if _luminance(paper) < _MIDDLE else "#000000"
    for step in range(21):
        mixed = _mixed(colour, towards, step / 20)
        if contrast(mixed, paper) >= least:
            return mixed
    return towards


def _mixed(colour: str, other: str, share: float) -> str:
    pairs = zip(_parts(colour), _parts(other), strict=True)
    return "#" + "".join(f"{round(own + (their - own) * share):02x}" for own, their in pairs)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LOW else ((part + 0.055) / 1.055) ** 2.4
