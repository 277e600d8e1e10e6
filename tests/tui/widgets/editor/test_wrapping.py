"""Rows worked out from the old ones are those that Textual finds in the whole paragraph."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual._wrap import compute_wrap_offsets

from kollegial.tui.widgets.editor import wrapping
from kollegial.tui.widgets.editor.wrapping import NARROWEST, can_rewrap, rewrapped
from tests.tui.widgets.editor.texts import paragraph, texts

anything = st.text().map(lambda text: "".join(text.splitlines()))
"""Whatever Unicode has, on one line."""


def textual(text: str, width: int) -> list[int]:
    return compute_wrap_offsets(text, width, tab_size=4)


FAMILY = "👩\N{ZERO WIDTH JOINER}👧"
"""Two cells, which is less than its parts take one by one."""


@example(before=FAMILY[:2], gone=FAMILY[2:], after=f"{FAMILY} ", came=" ", width=4)
@given(texts(), texts("\t"), texts(), texts(most=3), st.integers(NARROWEST, 40))
def test_as_textual_finds_them(before: str, gone: str, after: str, came: str, width: int) -> None:
    old, new = before + gone + after, before + came + after
    assert rewrapped(old, textual(old, width), new, width) == textual(new, width)


@given(anything, anything, anything, st.integers(NARROWEST, 40))
def test_of_any_text(before: str, came: str, after: str, width: int) -> None:
    old, new = before + after, before + came + after
    if can_rewrap(new, width):
        assert rewrapped(old, textual(old, width), new, width) == textual(new, width)


def test_tabs_and_slits_are_left_to_textual() -> None:
    assert not can_rewrap("a\tb", 40)
    assert not can_rewrap("ab", NARROWEST - 1)


@pytest.mark.parametrize("place", [0, 100, 25_000, 49_990, 50_000])
def test_only_the_words_around_an_edit_are_measured(
    monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    old = paragraph(50_000)
    new = old[:place] + "x" + old[place:]
    breaks = textual(old, 80)
    measured: list[str] = []

    def counted(text: str) -> int:
        measured.append(text)
        return cell_len(text)

    monkeypatch.setattr(wrapping, "cell_len", counted)
    assert rewrapped(old, breaks, new, 80) == textual(new, 80)
    assert len(measured) < 200  # of 8 000 words
