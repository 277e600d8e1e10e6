"""Documents as lines: nothing is cut, nothing is lost, suppressed cells look alike."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from kollegial.export.document.look import PLAIN
from kollegial.export.document.shown import shown
from kollegial.export.document.tree import (
    SUPPRESSED,
    Bullets,
    Column,
    Count,
    Document,
    Facts,
    Paragraph,
    Row,
    Section,
    Table,
    Text,
)
from kollegial.tui.documents.laying.lines import LEAST, plain, wrapped
from kollegial.tui.documents.laying.page import Page, lay
from kollegial.words import Language
from tests.export.documents import LETTERED, document
from tests.export.texts import WORDY

WIDTHS = (40, 76, 110, 190)


def text_of(page: Page) -> str:
    return "\n".join(plain(line) for line in page.lines)


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_word_and_number_is_there_and_fits(language: Language, width: int) -> None:
    source = document(language)
    page = lay(source, LETTERED, width)
    assert max(cell_len(plain(line)) for line in page.lines) <= width
    text = squeezed(text_of(page))
    for words in (source.title, source.subtitle, source.footer, LETTERED.organisation):
        assert squeezed(words) in text
    for table in source.tables():
        assert squeezed(table.title) in text
        for row in table.all_rows:
            for cell in row.cells:
                if isinstance(cell, Text):
                    # A column breaks words at other places than the next one.
                    assert all(squeezed(part) in text for part in cell.text.split())
                else:
                    assert squeezed(shown(cell, language)) in text


def test_places_are_the_headings_in_their_order() -> None:
    page = lay(document("en"), PLAIN, 80)
    assert [(each.level, each.text) for each in page.places] == [
        (1, "What we have learned"),
        (2, "Themes"),
        (2, "Time"),
        (3, "Through time"),
        (2, "Insights"),
        (3, "Leadership"),
        (2, "Measures"),
    ]
    for each in page.places:
        assert plain(page.lines[each.line]) == each.text


TABLE = Table(
    "Counts",
    (
        Column("a", "What"),
        Column("n", "Cases", "count"),
        Column("m", "Slips", "count"),
    ),
    (
        Row((Text("one"), Count(12), SUPPRESSED)),
        Row((Text("two of a longer name"), SUPPRESSED, Count(7))),
    ),
    total=Row((Text("all"), Count(19), SUPPRESSED)),
    name="counts",
)


def of(*blocks: object) -> Document:
    return Document("Title", "", "en", dt.date(2026, 3, 31), tuple(blocks))  # type: ignore[arg-type]


def test_numbers_stand_below_each_other_and_dots_in_their_place() -> None:
    lines = [plain(line) for line in lay(of(TABLE), PLAIN, 60).lines]
    rows = [line for line in lines if line.startswith(("What", "one", "two", "all"))]
    assert rows == [
        "What                  Cases  Slips",
        "one                      12      •",
        "two of a longer name      •      7",
        "all                      19      •",
    ]
    assert any(line.startswith("•: held back.") for line in lines)


def test_too_many_columns_become_a_list_that_loses_nothing() -> None:
    wide = Table(
        "Wide",
        tuple(Column(f"c{n}", f"Column number {n}") for n in range(9)),
        (Row(tuple(Text(f"word{n}") for n in range(9))),),
    )
    page = lay(of(wide), PLAIN, 60)
    text = text_of(page)
    assert all(f"Column number {n}" in text and f"word{n}" in text for n in range(1, 9))
    assert max(len(plain(line)) for line in page.lines) <= 60


def test_a_chart_leaves_a_gap_for_what_is_held_back_and_has_its_table() -> None:
    text = text_of(lay(document("en"), PLAIN, 90))
    chart = text[text.index("What was consulted about") :]
    bar = next(line for line in chart.splitlines() if line.startswith("Limits in the team"))
    assert bar.split()[-1] == "•"
    assert "█" not in bar
    assert chart.count("Limits in the team") == 2


def test_search_finds_lines_however_they_are_written() -> None:
    page = lay(document("de"), PLAIN, 80)
    found = page.found("  ÜBERGÄNGE gestalten ")
    assert found
    assert all("Übergänge gestalten" in plain(page.lines[line]) for line in found)
    assert page.found("gibt es nicht") == page.found("  ") == ()


@given(WORDY, st.integers(20, 120))
def test_any_text_fits_and_leaves_nothing_that_steers_a_terminal(text: str, width: int) -> None:
    page = lay(
        of(
            Facts(((text, text),)),
            Section(text, (Paragraph(text), Paragraph(text, "quote"), Bullets((text,), (text,)))),
            Table(text, (Column("a", text), Column("b", text)), (Row((Text(text), Text(text))),)),
        ),
        PLAIN,
        width,
    )
    shown_text = text_of(page)
    assert max(cell_len(plain(line)) for line in page.lines) <= max(width, 5 * LEAST)
    assert not set(shown_text) & set("\x00\x1b\t\r\u202e\u2028")


@given(st.text(alphabet="ab ä漢😀", max_size=80), st.integers(LEAST, 40))
def test_wrapping_keeps_every_word(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert squeezed("".join(lines)) == squeezed(text)
    assert max(map(cell_len, lines)) <= max(width, LEAST)


def test_thousands_of_rows_are_laid_out_in_a_moment() -> None:
    import time

    columns = (Column("a", "Title"), Column("b", "Status"), Column("n", "Cases", "count"))
    words = "Elternabende zwei Wochen vorher ankündigen und an alle denken "
    rows = tuple(Row((Text(f"{words * 2}{n}"), Text("planned"), Count(n))) for n in range(5000))
    before = time.process_time()
    page = lay(of(Table("Measures", columns, rows)), PLAIN, 76)
    assert len(page.lines) > 10_000
    assert time.process_time() - before < 3
