"""Lines broken by an editor, and lines ended by a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.export import markdown
from kollegial.export.wrapping import goes_on, joined

LONG = "Sevda hat den Fall im September von einer Kollegin übernommen, die in Elternzeit gegangen"


@pytest.mark.parametrize(
    ("line", "following", "expected"),
    [
        (LONG, "ist. Es geht um [Person A].", True),
        (LONG, "", False),
        (LONG, "- ein Stichwort", False),
        (LONG, "  eingerückt", False),
        (LONG, "2. zweitens", False),
        (LONG, "2021 kam er zurück", True),
        (f"{LONG}.", "Neuer Satz", False),
        (f"{LONG}: „so.“", "Neuer Satz", False),
        ("Kurze Zeile", "und noch eine", False),
    ],
)
def test_goes_on(line: str, following: str, expected: bool) -> None:
    assert goes_on(line, following) is expected


def test_joins_only_what_was_broken() -> None:
    lines = [LONG, "ist.", "", "- erstens", "- zweitens"]
    assert list(joined(lines)) == [f"{LONG} ist.", "", "- erstens", "- zweitens"]
    assert list(joined([])) == []


@given(st.lists(st.text(max_size=120)))
def test_no_word_is_lost(lines: list[str]) -> None:
    assert " ".join(joined(lines)).split() == " ".join(lines).split()


def test_markdown_keeps_the_break_in_the_file_only() -> None:
    assert markdown.block(f"{LONG}\nist.\nNeu") == f"{LONG}\nist.\\\nNeu"
