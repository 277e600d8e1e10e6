"""Charts as vectors: what is drawn, and what is not."""

from __future__ import annotations

import itertools
import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial.export.charts import inks
from kollegial.export.charts.svg import svg
from kollegial.export.document.colours import DARK_PAPER, LIGHT_PAPER, READABLE, contrast
from kollegial.export.document.shown import HELD_BACK
from kollegial.export.document.tree import (
    EMPTY,
    SUPPRESSED,
    Cell,
    Chart,
    ChartKind,
    Column,
    Count,
    Minutes,
    Row,
    Share,
    Table,
    Text,
)
from tests.export.texts import WORDY

KINDS: tuple[ChartKind, ...] = ("bars", "stacked", "lines")
SVG = "{http://www.w3.org/2000/svg}"


def chart(kind: ChartKind, rows: list[tuple[str, list[Cell]]], names: list[str]) -> Chart:
    """A chart of counts; ``names`` are those of the series."""
    columns = (Column("x", "X"), *(Column(f"s{n}", name, "count") for n, name in enumerate(names)))
    table = Table("T", columns, tuple(Row((Text(name), *cells)) for name, cells in rows), name="t")
    return Chart("Titel", kind, table, "x", tuple(f"s{n}" for n in range(len(names))))


def drawn(each: Chart) -> Any:
    """The picture as elements."""
    return ET.fromstring(svg(each, "de", "c"))  # noqa: S314 - our own


def texts(tree: Any) -> list[str]:
    """What is written in the picture, but for title and description."""
    return [each.text or "" for each in tree.iter(f"{SVG}text")]


def boxes(tree: Any) -> list[Any]:
    """The bars, without those of the legend and the plates of numbers."""
    group = tree.find(f"{SVG}g")
    return [each for each in group.iter(f"{SVG}rect") if "k-edge" in each.get("class", "")]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_held_back_is_a_gap_with_a_dot(kind: ChartKind) -> None:
    rows: list[tuple[str, list[Cell]]] = [
        ("a", [Count(4), Count(3)]),
        ("b", [SUPPRESSED, Count(5)]),
        ("c", [Count(6), EMPTY]),
    ]
    tree = drawn(chart(kind, rows, ["eins", "zwei"]))
    assert texts(tree).count(HELD_BACK) == 1
    if kind == "lines":
        assert len(tree.findall(f".//{SVG}path[@transform]")) == 4  # markers
        assert len([each for each in tree.iter(f"{SVG}path") if "k-line" in each.get("class")]) == 1
    else:
        assert len(boxes(tree)) == 4
        assert "0" not in texts(tree)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_to_draw(kind: ChartKind) -> None:
    assert svg(chart(kind, [("a", [SUPPRESSED]), ("b", [EMPTY])], ["s"]), "de", "c") == ""
    assert svg(chart(kind, [], ["s"]), "de", "c") == ""


def test_bars_are_as_long_as_their_numbers() -> None:
    tree = drawn(chart("bars", [("a", [Count(12)]), ("b", [Count(3)]), ("c", [Count(0)])], ["s"]))
    widths = [float(each.get("width")) for each in boxes(tree)]
    assert widths[0] == pytest.approx(4 * widths[1], rel=0.01)
    assert widths[2] == 0
    assert texts(tree) == ["s", "a", "b", "c", "12", "3", "0"]
    heights = [float(each.get("y")) for each in boxes(tree)]
    assert heights == sorted(heights)


def test_series_are_told_apart_without_colour() -> None:
    names = [f"Reihe {n}" for n in range(6)]
    rows: list[tuple[str, list[Cell]]] = [("a", [Count(n + 1) for n in range(6)])]
    bars = drawn(chart("bars", rows, names))
    fills = {each.get("fill", each.get("class")) for each in boxes(bars)}
    assert len(fills) == 6
    assert set(names) <= set(texts(bars))
    lines = drawn(chart("lines", [*rows, ("b", [Count(n + 2) for n in range(6)])], names))
    dashes = [
        each.get("stroke-dasharray", "")
        for each in lines.iter(f"{SVG}path")
        if "k-line" in each.get("class", "")
    ]
    assert len(set(dashes)) == 6
    assert [text for text in texts(lines) if text.startswith("Reihe")] == [
        f"{name} {n + 2}" for n, name in reversed(list(enumerate(names)))
    ]
    assert len({(each.marker, each.hollow) for each in inks.INKS}) == 6


def test_end_labels_do_not_lie_on_each_other() -> None:
    rows: list[tuple[str, list[Cell]]] = [("a", [Count(9)] * 4), ("b", [Count(9)] * 4)]
    tree = drawn(chart("lines", rows, ["p", "q", "r", "s"]))
    places = [float(each.get("y")) for each in tree.iter(f"{SVG}text") if each.text.endswith(" 9")]
    assert all(below - above >= 14 for above, below in itertools.pairwise(places))


def test_axes_have_words_of_the_language() -> None:
    columns = (Column("x", "X"), Column("s", "Anteil", "share"))
    rows = (Row((Text("a"), Share(0.25))), Row((Text("b"), Share(0.75))))
    each = Chart("T", "lines", Table("T", columns, rows), "x", ("s",))
    assert "40\u00a0%" in svg(each, "de", "c")
    assert "40%" in svg(each, "en", "c")
    half = Table(
        "T",
        (Column("x", "X"), Column("s", "S", "minutes", "min")),
        (Row((Text("a"), Minutes(7.5))),),
    )
    assert {"7½", "S (min)"} <= set(texts(drawn(Chart("T", "bars", half, "x", ("s",)))))


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_is_the_same_again_and_has_nothing_of_the_library(kind: ChartKind) -> None:
    rows: list[tuple[str, list[Cell]]] = [("a", [Count(4), Count(3)]), ("b", [Count(1), Count(5)])]
    each = chart(kind, rows, ["eins", "zwei"])
    first = svg(each, "de", "c", colours=inks.light("#1d5b79"))
    assert first == svg(each, "de", "c", colours=inks.light("#1d5b79"))
    assert not re.search(r"pygal|<script|\d{4}-\d\d-\d\d|var\(|data-row", first)
    assert "var(--k-" not in first
    tree = ET.fromstring(first)  # noqa: S314 - our own
    named = tree.get("aria-labelledby", "").split()
    ids = [found.get("id") for found in tree.iter() if found.get("id")]
    assert set(named) <= set(ids)
    assert all(str(name).startswith("c-") for name in ids)


@settings(max_examples=40, deadline=None)
@given(WORDY, st.sampled_from(KINDS))
def test_any_text_stays_text(text: str, kind: ChartKind) -> None:
    rows: list[tuple[str, list[Cell]]] = [(text, [Count(4), Count(3)]), ("b", [Count(1), Count(5)])]
    tree = drawn(chart(kind, rows, [text, text]))
    assert {each.tag.removeprefix(SVG) for each in tree.iter()} <= {
        "svg",
        "g",
        "title",
        "desc",
        "defs",
        "pattern",
        "rect",
        "path",
        "text",
    }


@pytest.mark.parametrize("accent", ["#1d5b79", "#7a2e5d", "#222222"])
def test_colours_can_be_read(accent: str) -> None:
    for colours, paper in ((inks.light(accent), LIGHT_PAPER), (inks.dark(accent), DARK_PAPER)):
        for name in ("ink", "soft", *(f"c{number}" for number in range(6))):
            assert contrast(colours[name], paper) >= READABLE
        for number in range(1, 6):  # what lies on its ground
            assert contrast(colours[f"c{number}"], colours[f"g{number}"]) >= 3
