"""A painted row is as wide as it should be, and asks nothing of the terminal."""

from __future__ import annotations

import pytest
from rich.console import Console
from rich.style import Style

from kollegial.tui.widgets.editor import painter as module
from kollegial.tui.widgets.editor.painter import Looks, Painter
from kollegial.tui.widgets.editor.row import Row

CONSOLE = Console(color_system="truecolor", force_terminal=True, width=40)


def looks(width: int = 20) -> Looks:
    return Looks(
        width=width,
        base=Style.parse("white on black"),
        current=Style.parse("on grey23"),
        selection=Style.parse("on blue"),
        cursor=Style.parse("reverse"),
        bracket=Style.parse("bold"),
    )


ROWS = {
    "grün": Row("grün "),
    "漢字": Row("漢字 ", cursor=1, current=True),
    "a   b": Row("a\tb ", tabs=(3,), cursor=1, selected=(0, 2)),
    "▌": Row("▌", selected=(0, 0)),
    "e\N{COMBINING ACUTE ACCENT}": Row("e\N{COMBINING ACUTE ACCENT} ", brackets=(0,)),
}


@pytest.mark.parametrize(("seen", "row"), ROWS.items(), ids=ascii)
def test_every_row_is_as_wide_as_the_area(seen: str, row: Row) -> None:
    strip = Painter().paint(row, looks(), CONSOLE)
    assert strip.text.rstrip() == seen
    assert sum(segment.cell_length for segment in strip) == strip.cell_length == 20


HOSTILE = ("\x1b[2J", "\x1b]0;title\x07", "\x9b31m", "a\x08b", "\x7f", "\x00", "\u202eab", "\u2066")


@pytest.mark.parametrize("hostile", HOSTILE, ids=ascii)
def test_what_a_terminal_obeys_does_not_reach_it(hostile: str) -> None:
    row = Row(f"vor{hostile}nach ", cursor=3)
    strip = Painter().paint(row, looks(), CONSOLE)
    plain = [segment.text for segment in strip]
    assert not any(
        code in text for text in plain for code in "\x1b\x07\x9b\x08\x7f\x00\u202e\u2066"
    )
    assert "nach" in strip.text
    assert strip.text.index("nach") == row.text.index("nach")  # columns stay columns


def test_what_was_painted_is_not_painted_again(monkeypatch: pytest.MonkeyPatch) -> None:
    painter, row = Painter(), Row("grün ")
    first = painter.paint(row, looks(), CONSOLE)
    monkeypatch.delattr(module, "_painted")
    assert painter.paint(Row("grün "), looks(), CONSOLE) is first


def test_other_looks_are_other_strips() -> None:
    painter, row = Painter(), Row("grün ")
    painter.paint(row, looks(20), CONSOLE)
    assert painter.paint(row, looks(30), CONSOLE).cell_length == 30
    assert painter.paint(row, looks(20), CONSOLE).cell_length == 20


def test_a_row_keeps_its_text_to_itself() -> None:
    assert "grün" not in repr(Row("grün "))
