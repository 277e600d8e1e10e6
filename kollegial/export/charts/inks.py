"""How series are told apart: a pattern, a dash and a marker each, and a colour on top. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kollegial.export.document.colours import DARK_PAPER, LIGHT_PAPER, legible


@dataclass(frozen=True, slots=True)
class Ink:
    """One series. ``pattern``: what lies on its ground, in a square of eight; "" is full.

    ``marker``: a path around the origin; ``hollow``: drawn with a line only.
    """

    pattern: str
    turned: int
    dash: str
    marker: str
    hollow: bool = False


INKS: Final = (
    Ink("", 0, "", "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"),
    Ink("M0 1.5h8", 45, "8 4", "M-3.8-3.8h7.6v7.6h-7.6z"),
    Ink("M2 2h1.6v1.6h-1.6zM6 6h1.6v1.6h-1.6z", 0, "2 4", "M0-5l5 8.6h-10z"),
    Ink("M0 4h8M4 0v8", 45, "12 4 2 4", "M0-5.5l5.5 5.5l-5.5 5.5l-5.5-5.5z"),
    Ink("M0 2h8M0 6h8", 0, "4 2", "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z", hollow=True),
    Ink("M1 0v8", 0, "16 4", "M-3.8-3.8h7.6v7.6h-7.6z", hollow=True),
)
"""Round and round, if there are more series than that."""


def ink(series: int) -> Ink:
    """The ink of a series, counted from 0."""
    return INKS[series % len(INKS)]


# The strong colour of each series after the first, on white: Okabe and Ito's, darkened.
_STRONG: Final = ("#9c5a00", "#1f6b52", "#7a3e78", "#4d4d4d", "#8a2f2f")
_GROUND: Final = ("#fbe6c8", "#d9eee4", "#f0dff0", "#ededed", "#fbe3e0")
_ON_DARK: Final = 6.5
_DARK_GROUND: Final = ("#4a3413", "#183b30", "#402a40", "#3a3a3a", "#4a2523")


def light(accent: str) -> Mapping[str, str]:
    """What stands for each name of ``style`` on white paper."""
    return {
        "ink": "#1a1a1a",
        "soft": "#555555",
        "line": "#767676",
        "grid": "#d8d8d8",
        "paper": LIGHT_PAPER,
        "c0": accent,
        "g0": accent,
        **{f"c{number}": colour for number, colour in enumerate(_STRONG, start=1)},
        **{f"g{number}": colour for number, colour in enumerate(_GROUND, start=1)},
    }


def dark(accent: str) -> Mapping[str, str]:
    """The same on a dark screen."""
    first = legible(accent, DARK_PAPER, _ON_DARK)
    return {
        "ink": "#eeeeee",
        "soft": "#b8b8b8",
        "line": "#9a9a9a",
        "grid": "#3c4247",
        "paper": DARK_PAPER,
        "c0": first,
        "g0": first,
        **{
            f"c{number}": legible(colour, DARK_PAPER, _ON_DARK)
            for number, colour in enumerate(_STRONG, start=1)
        },
        **{f"g{number}": colour for number, colour in enumerate(_DARK_GROUND, start=1)},
    }


def variables(colours: Mapping[str, str]) -> str:
    """The colours as CSS variables: ``--k-ink: #1a1a1a; …``."""
    return " ".join(f"--k-{name}: {colour};" for name, colour in colours.items())


def style(colours: Mapping[str, str] | None = None) -> str:
    """The rules of a chart; without ``colours`` in variables that the page sets."""

    def of(name: str) -> str:
        return f"var(--k-{name})" if colours is None else colours[name]

    rules = [
        f".k-text{{fill:{of('ink')}}}",
        f".k-soft{{fill:{of('soft')}}}",
        f".k-axis{{stroke:{of('line')};fill:none}}",
        f".k-grid{{stroke:{of('grid')};fill:none}}",
        f".k-on{{fill:{of('paper')}}}",
        f".k-plate{{fill:{of('paper')}}}",
    ]
    for number in range(len(INKS)):
        strong, ground = of(f"c{number}"), of(f"g{number}")
        rules += [
            f".k-edge{number}{{stroke:{strong};stroke-width:1.2}}",
            f".k-ground{number}{{fill:{ground}}}",
            f".k-pattern{number}{{stroke:{strong};fill:{strong};stroke-width:1.4}}",
            f".k-line{number}{{stroke:{strong};fill:none;stroke-width:2.2;"
            "stroke-linejoin:round;stroke-linecap:butt}",
            f".k-mark{number}{{fill:{strong};stroke:{strong};stroke-width:1.6}}",
            f".k-hollow{number}{{fill:{of('paper')};stroke:{strong};stroke-width:2}}",
        ]
    return "".join(rules)
