"""The shapes a chart is drawn with: boxes, markers, words, each by the ink of its series."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element, SubElement

from kollegial.export.charts import inks
from kollegial.export.charts.places import LINE, width_of

BASELINE: Final = 4.6
"""How far below the middle of a line its letters stand."""

_SQUARE: Final = "8"


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws into one picture. ``name``: the beginning of the ids in it."""

    name: str

    def patterns(self, root: Element, series: int) -> None:
        """What boxes are filled with, defined once for the first ``series``."""
        used = [number for number in range(min(series, len(inks.INKS))) if inks.ink(number).pattern]
        if not used:
            return
        defs = SubElement(root, "defs")
        for number in used:
            ink = inks.ink(number)
            pattern = SubElement(
                defs,
                "pattern",
                id=f"{self.name}-p{number}",
                width=_SQUARE,
                height=_SQUARE,
                patternUnits="userSpaceOnUse",
            )
            if ink.turned:
                pattern.set("patternTransform", f"rotate({ink.turned})")
            ground = {"class": f"k-ground{number}", "width": _SQUARE, "height": _SQUARE}
            SubElement(pattern, "rect", ground)
            SubElement(pattern, "path", {"class": f"k-pattern{number}", "d": ink.pattern})

    def box(self, parent: Element, series: int, place: tuple[float, float, float, float]) -> None:
        """A bar, or its sign in the legend: x, y, width, height."""
        number = series % len(inks.INKS)
        box = {"class": f"k-edge{number}"} | _placed(place)
        if inks.ink(number).pattern:
            box["fill"] = f"url(#{self.name}-p{number})"
        else:
            box["class"] += f" k-ground{number}"
        SubElement(parent, "rect", box)

    def plate(self, parent: Element, x: float, y: float, text: str) -> None:
        """What a number stands on, so that a pattern does not run through it."""
        width, height = width_of(text) + 5, LINE + 1
        place = _placed((x - width / 2, y - height / 2, width, height))
        SubElement(parent, "rect", {"class": "k-plate", "rx": "3", **place})

    def marker(self, parent: Element, series: int, x: float, y: float) -> None:
        """The sign of a line where it has a number."""
        ink = inks.ink(series)
        look = "k-hollow" if ink.hollow else "k-mark"
        SubElement(
            parent,
            "path",
            {
                "class": f"{look}{series % len(inks.INKS)}",
                "transform": f"translate({pair(x, y)})",
                "d": ink.marker,
            },
        )

    def text(
        self,
        parent: Element,
        text: str,
        x: float,
        y: float,
        *,
        anchor: str = "start",
        look: str = "k-text",
    ) -> None:
        """Words, if there are any; ``y`` is where their letters stand."""
        if not text:
            return
        place = {"class": look, "x": short(x), "y": short(y)}
        if anchor != "start":
            place["text-anchor"] = anchor
        SubElement(parent, "text", place).text = text


def pair(x: float, y: float) -> str:
    """Two numbers as SVG has them."""
    return f"{short(x)} {short(y)}"


def short(number: float) -> str:
    """To a tenth: the same picture on every machine, and a small one."""
    return f"{round(number, 1) + 0.0:g}"


def _placed(place: tuple[float, float, float, float]) -> dict[str, str]:
    return dict(zip(("x", "y", "width", "height"), map(short, place), strict=True))
