"""The kiosk: a walk by keys and by touch, nothing left of it, and no way out without the code."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Button, Input

from kollegial.flow.settings import Settings
from kollegial.flow.workplace import Workplace
from kollegial.i18n import language
from kollegial.quality.feedback.line import RoundLine
from kollegial.quality.feedback.walk import Page
from kollegial.tui.app import KollegialApp
from kollegial.tui.commands import REGISTRY
from kollegial.tui.feedback_app import KioskApp
from kollegial.tui.screens.feedback.kiosk import KioskScreen
from tests.flow.feedback.helpers import closed, given, placed
from tests.flow.helpers import FakeClock
from tests.tui.live_helpers import app_at, seen, until

WRITTEN = "Frau Kowalczyk war nett"
CODE = "geheim7"
KEYS = sorted(
    {key for commands in REGISTRY.values() for command in commands for key in command.keys}
    - {"f10", "0", "1", "2", "3", "4"}
    | {"ctrl+c", "ctrl+q", "ctrl+p", "ctrl+z", "q", "f1", "f12", "tab", "ctrl+s", "escape"}
)


@asynccontextmanager
async def kiosk_at(
    place: Workplace, line: RoundLine, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[KollegialApp, KioskScreen, Pilot[None]]]:
    """A running kiosk, its code set."""
    async with app_at(place, size) as (app, pilot):
        kiosk = KioskScreen(line)
        await app.push_screen(kiosk)
        await until(pilot, lambda: bool(kiosk.query(Input)))
        kiosk.query_one(Input).value = CODE
        await pilot.press("enter")
        await welcomed(pilot, kiosk)
        yield app, kiosk, pilot


async def welcomed(pilot: Pilot[None], kiosk: KioskScreen) -> None:
    """The first page is drawn, and Enter would begin."""

    def there() -> bool:
        welcome = bool(kiosk.query("#kiosk-language-de")) and kiosk._walk.page is Page.WELCOME
        return welcome and kiosk.focused is not None and kiosk.focused.id == "kiosk-begin"

    await until(pilot, there)


async def item(pilot: Pilot[None], kiosk: KioskScreen, at: int) -> None:
    await until(pilot, lambda: kiosk._walk.page is Page.ITEM and kiosk._walk.at == at)
    await until(pilot, lambda: bool(kiosk.query("#kiosk-answer-1")))


async def answered(pilot: Pilot[None], kiosk: KioskScreen, answers: str) -> None:
    """From the welcome to the open question."""
    await pilot.press("enter")
    for at, answer in enumerate(answers):
        await item(pilot, kiosk, at)
        await pilot.press(answer)
    await until(pilot, lambda: bool(kiosk.query("#kiosk-sentence")))


async def test_a_walk_by_keys_and_the_next_person_sees_nothing_of_it(tmp_path: Path) -> None:
    clock = FakeClock()
    place, line = placed(tmp_path, clock)
    given(place, line, ["1111"] * 4)
    async with kiosk_at(place, line) as (app, kiosk, pilot):
        assert "● Deutsch" in seen(app)  # that of the round, whatever the staff speaks
        assert language() == "en"
        await answered(pilot, kiosk, "1203")
        assert "Was sollte anders werden?" in seen(app)
        await pilot.press(*WRITTEN.replace(" ", "_"))
        kiosk.query_one(Input).value = WRITTEN
        await pilot.press("enter")
        await until(pilot, lambda: kiosk._walk.page is Page.THANKS)
        assert [each.text for each in place.desk.raw_sentences.of(line.round.id)] == [WRITTEN]
        assert place.register.feedback.round(line.round.id).rate.slips == 5
        clock.wait(13)
        await welcomed(pilot, kiosk)
        pages = []
        await pilot.press("enter")
        for at in range(4):
            await item(pilot, kiosk, at)
            pages.append(seen(app))
            await pilot.press("0")
        await until(pilot, lambda: bool(kiosk.query("#kiosk-sentence")))
        pages.append(seen(app))
        assert not any("Kowalczyk" in page or "●" in page for page in pages)
        assert kiosk.query_one(Input).value == ""
    closed(place, line)
    results = place.register.feedback.results(line.round.id)
    assert (results.slips, results.sentences) == (5, ())  # the second was not handed in


async def test_a_walk_by_touch_in_another_language(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    async with kiosk_at(place, line, (110, 34)) as (app, kiosk, pilot):
        await pilot.click("#kiosk-language-en")
        await until(pilot, lambda: "● English" in seen(app))
        await pilot.click("#kiosk-begin")
        for at, answer in enumerate("1224"):
            await item(pilot, kiosk, at)
            assert kiosk.focused is None  # no answer is nearer than another
            assert line.round.form.items[at].text.en in seen(app)
            await pilot.click(f"#kiosk-answer-{answer}")
        await until(pilot, lambda: bool(kiosk.query("#kiosk-give")))
        await pilot.click("#kiosk-back")
        await item(pilot, kiosk, 3)
        assert "● 4  no" in seen(app)
        await pilot.click("#kiosk-answer-3")
        await until(pilot, lambda: bool(kiosk.query("#kiosk-give")))
        await pilot.click("#kiosk-give")
        await until(pilot, lambda: kiosk._walk.page is Page.THANKS)
        await pilot.click("#kiosk-begin")
        await until(pilot, lambda: "● Deutsch" in seen(app))
    given(place, line, ["0000"] * 4)
    given(place, line, ["1223"] * 5)
    closed(place, line)
    counts = [each.counts for each in place.register.feedback.results(line.round.id).items]
    assert counts == [(6, 0, 0, 0), (0, 6, 0, 0), (0, 6, 0, 0), (0, 0, 6, 0)]


async def test_no_key_leads_out(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    async with kiosk_at(place, line) as (app, kiosk, pilot):
        for key in KEYS:
            await pilot.press(key)
            assert app.screen is kiosk, key
        await pilot.pause()
        assert app.screen is kiosk
        assert app.is_running
        assert kiosk.locked


async def test_only_the_code_leads_out_and_cannot_be_tried_for_ever(tmp_path: Path) -> None:
    clock = FakeClock()
    place, line = placed(tmp_path, clock)
    async with kiosk_at(place, line) as (app, kiosk, pilot):
        for wrong in ("", "0000", "' OR 1=1"):
            if not kiosk.query("#kiosk-code"):
                await pilot.press("f10")
                await until(pilot, lambda: bool(kiosk.query("#kiosk-code")))
            kiosk.query_one(Input).value = wrong
            await pilot.press("enter")
            await pilot.pause()
            assert app.screen is kiosk
        await until(pilot, lambda: not kiosk.query("#kiosk-code"))
        await pilot.press("f10")
        await pilot.pause()
        assert not kiosk.query("#kiosk-code")  # shut for a minute
        clock.wait(61)
        await pilot.press("f10")
        await until(pilot, lambda: bool(kiosk.query("#kiosk-code")))
        kiosk.query_one(Input).value = CODE
        await pilot.press("enter")
        await until(pilot, lambda: app.screen is not kiosk)
        assert app.screen is not kiosk
        await pilot.press("ctrl+q")
        await until(pilot, lambda: not app.is_running)


async def test_left_alone_it_asks_and_begins_afresh(tmp_path: Path) -> None:
    clock = FakeClock()
    place, line = placed(tmp_path, clock)
    async with kiosk_at(place, line) as (app, kiosk, pilot):
        await answered(pilot, kiosk, "1111")
        kiosk.query_one(Input).value = WRITTEN
        await pilot.pause()
        clock.wait(91)
        await until(pilot, lambda: "19 s" in seen(app))
        assert kiosk.query_one("#kiosk-ask").display
        await pilot.press("x")
        await until(pilot, lambda: not kiosk.query_one("#kiosk-ask").display)
        assert not kiosk.query_one("#kiosk-ask").display
        clock.wait(111)
        await welcomed(pilot, kiosk)
        assert "Kowalczyk" not in seen(app)
        assert (kiosk._walk.answers, kiosk._walk.kept) == ((), ())
    assert place.desk.raw_sentences.waiting() == {}


async def test_the_page_for_staff_shuts_by_itself(tmp_path: Path) -> None:
    clock = FakeClock()
    place, line = placed(tmp_path, clock)
    async with kiosk_at(place, line) as (_app, kiosk, pilot):
        await pilot.press("f10")
        await until(pilot, lambda: bool(kiosk.query("#kiosk-code")))
        clock.wait(95)
        await until(pilot, lambda: not kiosk.query("#kiosk-code"))
        assert not kiosk.query("#kiosk-code")


async def test_what_cannot_be_kept_is_said_and_may_be_tried_again(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    async with kiosk_at(place, line) as (app, kiosk, pilot):
        await answered(pilot, kiosk, "1111")
        closed(place, line)  # by another window
        kiosk.query_one(Input).value = WRITTEN
        await pilot.press("enter")
        await until(pilot, lambda: "→" in seen(app))
        assert "→" in seen(app)
        assert kiosk.query_one(Input).value == WRITTEN
    assert place.desk.raw_sentences.waiting() == {}


@pytest.mark.parametrize("days", [-10, 60])
async def test_before_and_after_the_round_there_are_no_questions(tmp_path: Path, days: int) -> None:
    clock = FakeClock()
    place, line = placed(tmp_path, clock)
    clock.wait(dt.timedelta(days=days).total_seconds())
    async with app_at(place, (80, 24)) as (app, pilot):
        kiosk = KioskScreen(line)
        await app.push_screen(kiosk)
        await until(pilot, lambda: bool(kiosk.query(Button)))
        await pilot.press("enter")
        await until(pilot, lambda: kiosk.locked)
        await pilot.press("enter", "1")
        await pilot.pause()
        assert kiosk._walk.page is Page.WELCOME
        assert not kiosk.query(Button)


async def test_a_short_code_is_refused_and_before_it_runs_anybody_may_leave(
    tmp_path: Path,
) -> None:
    place, line = placed(tmp_path)
    async with app_at(place, (80, 24)) as (app, pilot):
        kiosk = KioskScreen(line)
        await app.push_screen(kiosk)
        await until(pilot, lambda: bool(kiosk.query(Input)))
        kiosk.query_one(Input).value = "12"
        await pilot.press("enter")
        await until(pilot, lambda: "4 characters or more." in seen(app))
        assert not kiosk.locked
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is not kiosk)
        assert app.screen is not kiosk


async def test_begun_from_the_command_line_the_code_ends_the_program(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    app = KioskApp(place, Settings(), line, idle=90)
    async with app.run_test(size=(80, 24)) as pilot:
        kiosk = app.screen
        assert isinstance(kiosk, KioskScreen)
        await until(pilot, lambda: bool(kiosk.query(Input)))
        kiosk.query_one(Input).value = CODE
        await pilot.press("enter")
        await until(pilot, lambda: kiosk.locked)
        await pilot.press("ctrl+q", "escape")
        await pilot.pause()
        assert app.is_running
        await pilot.press("f10")
        await until(pilot, lambda: bool(kiosk.query("#kiosk-code")))
        kiosk.query_one(Input).value = CODE
        await pilot.press("enter")
        await until(pilot, lambda: not app.is_running)
        assert not app.is_running
