"""The view from afar: everything on it whole at every size, and nothing of the case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide.scene import Scene
from kollegial.flow.live import LiveSession
from kollegial.flow.settings import Settings, SignalSettings
from kollegial.i18n import LANGUAGES, set_language
from kollegial.tui.activities import doing
from kollegial.tui.block_digits import block_time
from kollegial.tui.block_letters import Scale, block_text
from kollegial.tui.labels import activity_label
from kollegial.tui.mood import Mood, word
from kollegial.tui.screens.presenter import ASIDE, PresenterScreen, heading_of
from kollegial.tui.widgets.giant_clock import GiantClock
from kollegial.words import Language
from tests.flow.helpers import PEOPLE, FakeClock, at_phase, begun, workplace
from tests.tui.live_helpers import Size, app_at, live_at, seen, until

IN_THE_CASE = "Kowalczyk"


def running(folder: Path, clock: FakeClock, phase: int = 3) -> LiveSession:
    live = at_phase(begun(workplace(folder, clock)), phase)
    live.do(cmd.WriteNotes(phase - 1, f"Frau {IN_THE_CASE} rief an."))
    return live


def drawn(text: str, on: str) -> bool:
    """Whether a line stands whole on the screen, in letters of any size."""
    rows = [block_text(text, scale) for scale in Scale]
    return any(all(row.strip() in on for row in each) for each in rows if each)


def shows_time(screen: PresenterScreen, text: str, on: str) -> bool:
    rows = screen.query_one(GiantClock).size.height
    digits = block_time(text, screen.size.width - ASIDE, rows)
    return len(digits) > 1 and all(row.strip() in on for row in digits)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(80, 24), (100, 30), (200, 60)])
async def test_everything_is_there_and_nothing_is_cut(
    tmp_path: Path, size: Size, language: Language
) -> None:
    set_language(language)
    clock = FakeClock()
    live = running(tmp_path, clock)
    clock.wait(48)
    async with app_at(workplace(tmp_path, clock), size) as (app, pilot):
        screen = PresenterScreen(lambda: live.session.scene(live.now()))
        await app.push_screen(screen)
        await until(pilot, lambda: "█" in seen(app))
        await pilot.pause()
        on, scene = seen(app), live.session.scene(live.now())
        assert shows_time(screen, "4:12", on)
        assert screen.query_one(GiantClock).size.height >= {24: 7, 30: 9, 60: 20}[size[1]]
        assert drawn(word(Mood.RUNNING), on)
        for activity, roles in doing(scene):
            assert drawn(activity_label(activity), on)
            assert all(drawn(role.names.within(language), on) for role in roles)
        assert drawn(heading_of(scene), on)
        for secret in (IN_THE_CASE, "Team Süd", *(name.split()[0] for name in PEOPLE)):
            assert secret not in on
        assert not any(drawn(name.split()[1], on) for name in PEOPLE)


async def test_it_opens_from_the_live_session_and_goes_back(tmp_path: Path) -> None:
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    live = at_phase(begun(place), 3)
    async with live_at(place, live) as (screen, pilot):
        await pilot.press("ctrl+f")
        await until(pilot, lambda: isinstance(screen.app.screen, PresenterScreen))
        assert isinstance(screen.app.screen, PresenterScreen)
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(screen.app.screen, PresenterScreen))
        assert not isinstance(screen.app.screen, PresenterScreen)


async def test_it_follows_clock_phase_and_language(tmp_path: Path) -> None:
    clock = FakeClock()
    live = running(tmp_path, clock)
    async with app_at(workplace(tmp_path, clock), (110, 34)) as (app, pilot):
        screen = PresenterScreen(lambda: live.session.scene(live.now()))
        await app.push_screen(screen)

        async def comes(*wanted: str) -> None:
            await until(pilot, lambda: all(drawn(each, seen(app)) for each in wanted))
            assert all(drawn(each, seen(app)) for each in wanted)

        await comes("running", "SPEAKS")
        clock.wait(245)
        await comes("come to an end")
        clock.wait(60)
        await comes("OVER TIME")
        await until(pilot, lambda: shows_time(screen, "+0:05", seen(app)))
        assert shows_time(screen, "+0:05", seen(app))
        live.do(cmd.PauseClock())
        await comes("PAUSE")
        live.do(cmd.Contribute("Wie weiter?"))
        live.do(cmd.Advance())
        await comes("Phase 4 of 6 · " + live.session.model.phases[3].names.en)
        await app.action_switch_language()
        await comes("Phase 4 von 6 · " + live.session.model.phases[3].names.de, "SPRICHT")


async def test_no_key_of_the_session_does_anything_here(tmp_path: Path) -> None:
    clock = FakeClock()
    live = running(tmp_path, clock)
    async with app_at(workplace(tmp_path, clock)) as (app, pilot):
        await app.push_screen(PresenterScreen(lambda: live.session.scene(live.now())))
        before = live.session.seq
        await pilot.press("f2", "f3", "f4", "f5", "f8", "enter", "x")
        assert live.session.seq == before


@pytest.mark.parametrize(
    ("signals", "style", "said"),
    [
        (SignalSettings(), "-over", True),
        (SignalSettings(colour=False), "-running", True),
        (SignalSettings(word=False), "-over", False),
    ],
)
async def test_signals_as_they_are_settled(
    tmp_path: Path, signals: SignalSettings, style: str, said: bool
) -> None:
    clock = FakeClock()
    live = running(tmp_path, clock)
    clock.wait(330)
    async with app_at(workplace(tmp_path, clock)) as (app, pilot):
        await app.settle(replace(Settings(), signals=signals))
        screen = PresenterScreen(lambda: live.session.scene(live.now()))
        await app.push_screen(screen)
        await until(pilot, lambda: "█" in seen(app))
        assert screen.has_class(style)
        assert drawn("OVER TIME", seen(app)) is said


async def test_a_closed_session_says_so_and_shows_no_clock(tmp_path: Path) -> None:
    clock = FakeClock()
    live = running(tmp_path, clock, phase=6)
    live.do(cmd.Finish())
    async with app_at(workplace(tmp_path, clock)) as (app, pilot):
        screen = PresenterScreen(lambda: live.session.scene(live.now()), lambda: "What is next")
        await app.push_screen(screen)
        await until(pilot, lambda: drawn("closed", seen(app)))
        assert drawn("closed", seen(app))
        assert "What is next" in seen(app)
        assert not screen.query_one(GiantClock).display


async def test_without_a_session_only_the_note_stands_there(tmp_path: Path) -> None:
    clock = FakeClock()
    live = running(tmp_path, clock)
    scenes: Sequence[Scene | None] = [None]
    async with app_at(workplace(tmp_path, clock), (80, 24)) as (app, pilot):
        screen = PresenterScreen(lambda: scenes[-1], lambda: "Nothing runs yet")
        await app.push_screen(screen)
        await until(pilot, lambda: "Nothing runs yet" in seen(app))
        assert [line.strip() for line in seen(app).split("\n") if line] == ["Nothing runs yet"]
        scenes = [live.session.scene(live.now())]
        await until(pilot, lambda: drawn("running", seen(app)))
        assert drawn("running", seen(app))
