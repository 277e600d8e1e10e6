"""The archive screen over a real archive."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Select

from kollegial.i18n import language, set_language
from kollegial.protocol.released import ReleasedFollowUp, ReleasedProtocol
from kollegial.store.archive import search_text
from kollegial.store.archive.query import ArchiveQuery, ArchiveRow
from kollegial.store.errors import StoreError
from kollegial.tui.commands import REGISTRY, Scope
from kollegial.tui.screens import archive
from kollegial.tui.screens.archive import ArchiveScreen
from kollegial.tui.screens.protocol import ProtocolScreen
from kollegial.tui.widgets.archive_filters import Period
from kollegial.tui.widgets.archive_hits import HIT, marked
from kollegial.tui.widgets.archive_line import ArchiveLine
from kollegial.tui.widgets.archive_list import MORE, ArchiveList
from kollegial.words import Text
from tests.tui.archive_helpers import ScreenApp, several, titled, visible, workplace

NUMBERS = itertools.count(1)
NASTY = (
    "[/x] [bold]",
    '"Fall: AND -NEAR(',
    "50 % & <b>'x';--",
    "\u05e9\u05dc\u05d5\u05dd \u202eabc",
    "👩‍👩‍👧 👍🏽 ½",
    "x" * 5000,
    "a\x00b\x1b[2J",
    " \t ",
    "*",
)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = language()
    set_language("en")
    yield
    set_language(before)


async def settle(pilot: Pilot[None], *, typed: bool = False) -> None:
    """Wait until the archive has answered."""
    if typed:
        await pilot.pause(archive.PATIENCE + 0.05)
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


def screen_of(pilot: Pilot[None]) -> ArchiveScreen:
    assert isinstance(pilot.app.screen, ArchiveScreen)
    return pilot.app.screen


def shown(pilot: Pilot[None]) -> list[str | None]:
    return [option.id for option in pilot.app.screen.query_one(ArchiveList).options]


async def search(pilot: Pilot[None], text: str) -> None:
    pilot.app.screen.query_one("#archive-search", Input).value = text
    await settle(pilot, typed=True)


def app(folder: Path, *protocols: ReleasedProtocol) -> ScreenApp:
    return ScreenApp(workplace(folder, protocols), ArchiveScreen())


def test_every_command_has_its_action() -> None:
    for command in REGISTRY[Scope.ARCHIVE]:
        assert hasattr(ArchiveScreen, f"action_{command.action}")


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (200, 60)])
async def test_lists_the_newest_first(tmp_path: Path, size: tuple[int, int]) -> None:
    protocols = list(several(12))
    running = app(tmp_path, *protocols)
    async with running.run_test(size=size) as pilot:
        await settle(pilot)
        assert shown(pilot) == [each.id for each in protocols]
        page = visible(running)
        assert "12 protocols" in page
        assert "2026-03-12  ○ Wie gelingt es mir, mit [Person A] im Gespräch " in page
        assert "Fallgruppe Hilfen zur Erziehung" in page
        assert "44/40 min" in page
        assert ("taken/plan" in page) == (size[0] == 200)
        if size[0] == 200:
            headings, first = page.splitlines()[6:8]
            assert headings.index("Group") == first.index("Fallgruppe")
            assert len(headings) == len(first)
        assert "Open" in page.splitlines()[-1]
        assert max(len(line) for line in page.splitlines()) <= size[0]


async def test_searches_as_you_type_and_marks_the_hit(tmp_path: Path) -> None:
    running = app(tmp_path, *several(10))
    async with running.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press(*"mueller")
        await settle(pilot, typed=True)
        assert len(shown(pilot)) == 2
        assert "2 found" in visible(running)
        await search(pilot, "schulsozialarb")
        assert len(shown(pilot)) == 10
        assert "Morgen mit der Schulsozialarbeit einen ruhigen Ort" in visible(running)
        await pilot.press("f5")
        await settle(pilot)
        assert running.screen.query_one("#archive-search", Input).value == ""
        assert "10 protocols" in visible(running)
        assert "Morgen mit" not in visible(running)


async def test_arrows_move_while_typing_and_enter_opens(tmp_path: Path) -> None:
    protocols = list(several(3))
    running = app(tmp_path, *protocols)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("down", "down", "up", "enter")
        await settle(pilot)
        assert isinstance(running.screen, ProtocolScreen)
        assert running.screen.protocol_id == protocols[1].id
        await pilot.press("escape")
        await settle(pilot)
        assert screen_of(pilot).query_one(ArchiveList).marked == protocols[1].id


async def test_a_click_opens(tmp_path: Path) -> None:
    protocols = list(several(3))
    running = app(tmp_path, *protocols)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.click(ArchiveList, offset=(20, 2))
        await settle(pilot)
        assert isinstance(running.screen, ProtocolScreen)
        assert running.screen.protocol_id == protocols[1].id


async def test_filters(tmp_path: Path) -> None:
    today = dt.datetime.now().astimezone().date()
    protocols = list(several(20, today))
    running = app(tmp_path, *protocols)
    async with running.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        groups = screen_of(pilot).query_one("#by-group", Select)
        groups.value = "Kollegium 7/8"
        await settle(pilot)
        expected = [each.id for each in protocols if each.group == "Kollegium 7/8"]
        assert shown(pilot) == expected
        screen_of(pilot).query_one("#by-period", Select).value = Period.THREE_MONTHS.value
        await settle(pilot)
        assert 0 < len(shown(pilot)) < len(expected)
        screen_of(pilot).query_one("#by-model", Select).value = "tietze"
        await settle(pilot)
        assert "found" in visible(running)
        await pilot.press("f5")
        await settle(pilot)
        assert len(shown(pilot)) == 20
        assert {each.value for each in running.screen.query(Select)} == {""}


async def test_what_is_still_open_is_seen_and_asked_for(tmp_path: Path) -> None:
    newest, answered, *others = several(4)
    told = ReleasedFollowUp(protocol_id=answered.id, text="Es wurde gut.")
    protocols = [newest.model_copy(update={"follow_ups": (told,)}), answered, *others]
    running = app(tmp_path, *protocols)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        signs = [line.split()[1] for line in visible(running).splitlines() if line[1:2] == "2"]
        assert signs == ["○", "✓", "○", "○"]
        outcome = screen_of(pilot).query_one("#by-outcome", Select)
        outcome.value = "open"
        await settle(pilot)
        assert shown(pilot) == [each.id for each in (newest, *others)]
        assert "○ still open" in visible(running)
        outcome.value = "told"
        await settle(pilot)
        assert shown(pilot) == [answered.id]
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(running.screen, ProtocolScreen)
        assert "What became of it" in visible(running)


async def test_filters_by_keyboard(tmp_path: Path) -> None:
    running = app(tmp_path, *several(6))
    async with running.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("tab", "tab", "enter", "down", "enter")
        await settle(pilot)
        assert running.screen.query_one("#by-group", Select).value == "Ehrenamt [Ort 1]"
        assert len(shown(pilot)) == 2
        await pilot.press("f3", "x")
        await settle(pilot, typed=True)
        assert running.screen.query_one("#archive-search", Input).value == "x"


async def test_an_empty_archive_says_what_to_do(tmp_path: Path) -> None:
    running = app(tmp_path)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        page = visible(running)
        assert "The archive is still empty." in page
        assert "Open" not in page.splitlines()[-1]
        await pilot.press("enter")
        assert isinstance(running.screen, ArchiveScreen)
        await search(pilot, "x")
        assert "Nothing found." in visible(running)


@pytest.mark.parametrize("text", NASTY)
async def test_any_text_is_a_question_and_an_answer(tmp_path: Path, text: str) -> None:
    odd = titled(text).model_copy(update={"group": f"[/g] {text[:40]}"})
    running = app(tmp_path, odd, *several(2))
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert len(shown(pilot)) == 3
        await search(pilot, text[:200])
        assert visible(running)
        await pilot.resize_terminal(200, 60)
        await pilot.pause()
        assert visible(running)


async def test_more_on_demand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "PAGE", 5)
    protocols = list(several(12))
    running = app(tmp_path, *protocols)
    async with running.run_test(size=(80, 60)) as pilot:
        await settle(pilot)
        assert shown(pilot) == [*(each.id for each in protocols[:5]), MORE]
        assert "Show more (7 left) …" in visible(running)
        await pilot.press(*["down"] * 5, "enter")
        await settle(pilot)
        assert shown(pilot) == [*(each.id for each in protocols[:10]), MORE]
        assert running.screen.query_one(ArchiveList).marked == protocols[5].id


async def test_what_was_deleted_elsewhere_is_gone_when_the_screen_comes_back(
    tmp_path: Path,
) -> None:
    protocols = list(several(4))
    running = app(tmp_path, *protocols)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("down", "enter")
        await settle(pilot)
        running.workplace.archive.delete(protocols[1].id)
        await pilot.press("escape")
        await settle(pilot)
        assert shown(pilot) == [protocols[0].id, protocols[2].id, protocols[3].id]
        assert running.screen.query_one(ArchiveList).marked == protocols[2].id


async def test_an_error_of_the_store_is_a_sentence(tmp_path: Path) -> None:
    class Broken:
        def find(self, query: ArchiveQuery) -> None:
            sentence = "The disk is full. Nothing was changed."
            raise StoreError(sentence)

        def close(self) -> None:
            """Nothing to close."""

    place = workplace(tmp_path)
    place._archive = Broken()  # type: ignore[assignment]
    running = ScreenApp(place, ArchiveScreen())
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "The disk is full." in visible(running)


async def test_switches_the_language_and_keeps_what_was_asked(tmp_path: Path) -> None:
    running = app(tmp_path, *several(6))
    async with running.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await search(pilot, "mueller")
        await running.action_switch_language()
        await settle(pilot)
        assert language() == "de"
        assert running.screen.query_one("#archive-search", Input).value == "mueller"
        assert "17.02.2026" in visible(running)
        assert len(shown(pilot)) == 1


async def test_escape_goes_back(tmp_path: Path) -> None:
    running = app(tmp_path)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert not isinstance(running.screen, ArchiveScreen)


@pytest.mark.slow
async def test_of_ten_thousand_protocols_only_a_page_is_listed(tmp_path: Path) -> None:
    rows = [row(f"Frage {number} nach dem Müllerschen Garten") for number in range(10_000)]

    class Large:
        """Answers at once: what is measured is the screen."""

        def models(self) -> list[tuple[str, Text]]:
            return [("tietze", Text(de="Tietze", en="Tietze"))]

        def groups(self) -> list[str]:
            return [f"Gruppe {number}" for number in range(200)]

        def find(self, query: ArchiveQuery) -> list[ArchiveRow]:
            return rows[: query.limit]

        def count(self, query: ArchiveQuery) -> int:
            return len(rows)

        def close(self) -> None:
            """Nothing to close."""

    place = workplace(tmp_path)
    place._archive = Large()  # type: ignore[assignment]
    running = ScreenApp(place, ArchiveScreen())
    async with running.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert "10000 protocols" in visible(running)
        assert len(shown(pilot)) == archive.PAGE + 1


def row(title: str, snippet: str | None = None) -> ArchiveRow:
    """A row of a list."""
    return ArchiveRow(
        id=f"{next(NUMBERS):032x}",
        date=dt.date(2026, 3, 12),
        group="Gruppe",
        model_id="tietze",
        model_names=Text(de="Sechs Phasen", en="Six phases"),
        title=title,
        people=7,
        planned=2400,
        actual=2640,
        snippet=snippet,
    )


@pytest.mark.parametrize("width", [20, 40, 78, 129, 130, 200])
@pytest.mark.parametrize("title", ["", "Kurz", "Wörter " * 80, "漢字" * 90, "[/x]" * 30])
@pytest.mark.parametrize("snippet", [None, "… woanders Müller steht …"])
def test_a_line_fits_whatever_the_width(width: int, title: str, snippet: str | None) -> None:
    line = ArchiveLine(row(title, snippet), ("mueller",), "de")
    lines = line.lines(width)
    assert len(lines) == line.get_height({}, width)
    assert max(each.cell_length for each in lines) <= max(width, 32)


def test_a_hit_in_the_question_is_not_shown_twice() -> None:
    question = "Wie erkläre ich, warum der Müllersche Garten kein Spielplatz ist?"
    assert ArchiveLine(row(question, "… der Müllersche Garten …"), (), "de").get_height({}, 80) == 2
    assert ArchiveLine(row(question, "… ein anderer Garten …"), (), "de").get_height({}, 80) == 3


@pytest.mark.parametrize(
    ("text", "query", "hits"),
    [
        ("Frau Müller sagt", "mueller", ["Müller"]),
        ("Frau Müller sagt", "muller", ["Müller"]),
        ("in der Straße", "STRASSE", ["Straße"]),
        ("Mu\u0308ller", "müller", ["Müller"]),
        ("Fallberatung, Beratung", "beratung", ["beratung", "Beratung"]),
        ("ab ab", "b a", ["a", "b", "a", "b"]),
        ("großes Maß", "ss", ["ß", "ß"]),
        ("nichts", "x", []),
        ("", "x", []),
    ],
)
def test_hits_are_marked_where_they_stand(text: str, query: str, hits: list[str]) -> None:
    content = marked(text, search_text.words(query))
    found = {
        (span.start, content.plain[span.start : span.end])
        for span in content.spans
        if span.style == HIT
    }
    assert [word for _place, word in sorted(found)] == hits


@pytest.mark.parametrize(
    ("period", "since", "until"),
    [
        (Period.ANY, None, None),
        (Period.THREE_MONTHS, dt.date(2024, 2, 29), None),
        (Period.TWELVE_MONTHS, dt.date(2023, 5, 31), None),
        (Period.THIS_YEAR, dt.date(2024, 1, 1), None),
        (Period.LAST_YEAR, dt.date(2023, 1, 1), dt.date(2023, 12, 31)),
    ],
)
def test_periods(period: Period, since: dt.date | None, until: dt.date | None) -> None:
    assert period.span(dt.date(2024, 5, 31)) == (since, until)
