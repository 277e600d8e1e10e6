"""The same figures in every form and on the screen: written, and all of them read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

import pytest

from kollegial.export.document.shown import HELD_BACK
from kollegial.export.document.tree import Document
from kollegial.export.formats import FORMATS
from kollegial.words import Language
from tests.export import read_back
from tests.export.documents import LETTERED
from tests.export.kinds import KINDS

READERS: Mapping[str, Callable[[Document, bytes], read_back.Tables]] = {
    "md": read_back.of_markdown,
    "html": read_back.of_html,
    "docx": read_back.of_docx,
    "xlsx": read_back.of_xlsx,
    "csv": read_back.of_csv,
    "json": read_back.of_json,
}


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_form_and_the_screen_tell_the_same_figures(kind: str, language: Language) -> None:
    source = KINDS[kind](language)
    made = {form: FORMATS[form].render(source, LETTERED) for form in FORMATS}
    told = read_back.of_tree(source)
    assert any(cell is not None for table in told for row in table for cell in row)
    assert set(READERS) | {"pdf"} == set(FORMATS)
    for form, reader in READERS.items():
        assert _alike(reader(source, made[form])) == _alike(told), form
    assert read_back.missing_on_paper(source, made["pdf"]) == []
    assert read_back.missing_on_screen(source) == []


@pytest.mark.parametrize("kind", ["everything", "summary", "group-year"])
def test_numbers_are_held_back_in_what_was_read(kind: str) -> None:
    """The test above would be worth little if there were nothing to hold back."""
    told = read_back.of_tree(KINDS[kind]("de"))
    assert HELD_BACK in [cell for table in told for row in table for cell in row]


def test_a_wrong_number_would_be_noticed() -> None:
    source, other = KINDS["summary"]("de"), KINDS["group-year"]("de")
    made = FORMATS["pdf"].render(other, LETTERED)
    assert read_back.missing_on_paper(source, made)
    assert read_back.of_json(other, FORMATS["json"].render(other, LETTERED)) != read_back.of_tree(
        source
    )


def _alike(tables: read_back.Tables) -> object:
    """A spreadsheet keeps a measured value as a number with a point that floats."""
    return [
        [[float(cell) if isinstance(cell, Decimal) else cell for cell in row] for row in rows]
        for rows in tables
    ]
