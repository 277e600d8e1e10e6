"""The count in the live screen: in a pause, seldom, beside everything, and gone when unwanted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from kollegial.consultation import commands as cmd
from kollegial.flow.workplace import Workplace
from kollegial.tui.counting_pace import CountingPace
from kollegial.tui.screens.live import LiveScreen
from kollegial.tui.screens.presenter import PresenterScreen
from kollegial.tui.widgets.notes import Notes
from tests.flow.helpers import FakeClock, at_phase, begun, workplace
from tests.flow.test_counting import FakeDetector
from tests.tui.live_helpers import live_at, seen, until

SIZES = [(80, 24), (110, 34), (200, 60)]
TOLD = "would have to go"


def at(tmp_path: Path) -> tuple[FakeClock, Workplace]:
    clock = FakeClock()
    return clock, workplace(tmp_path, clock)


def looked(screen: LiveScreen, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The drafts of the counts that are begun from now on; none of them runs."""
    begun_with: list[str] = []
    monkeypatch.setattr(screen, "_count", lambda _state, draft: begun_with.append(draft))
    return begun_with


async def counted(screen: LiveScreen, pilot: Pilot[None], clock: FakeClock) -> None:
    """A pause, and the count that it brings."""
    screen.look_at_texts()
    clock.wait(3)
    screen.look_at_texts()
    await until(pilot, lambda: not screen._counting)


def heading(screen: LiveScreen) -> str:
    return str(screen.query_one("#live-heading", Static).content)


@pytest.mark.parametrize("size", SIZES)
async def test_the_count_stands_at_the_right_edge(tmp_path: Path, size: tuple[int, int]) -> None:
    clock, place = at(tmp_path)
    live = at_phase(begun(place), 2)
    async with live_at(place, live, size) as (screen, pilot):
        assert TOLD not in seen(screen.office)
        live.do(cmd.Contribute("Frau Kowalczyk rief an: 0234 5551234"))
        await counted(screen, pilot, clock)
        first = seen(screen.office).splitlines()[0]
        assert first.endswith(f"details {TOLD}")
        assert "Team Süd" in first
        assert len(first) == size[0] - 1


async def test_without_room_it_is_left_out(tmp_path: Path) -> None:
    clock, place = at(tmp_path)
    live = at_phase(begun(place), 2)
    async with live_at(place, live, (44, 24)) as (screen, pilot):
        live.do(cmd.Contribute("Frau Kowalczyk rief an: 0234 5551234"))
        await counted(screen, pilot, clock)
        assert screen._to_go > 0
        assert TOLD not in heading(screen)


async def test_what_stands_in_the_field_counts_and_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, place = at(tmp_path)
    async with live_at(place, at_phase(begun(place), 2)) as (screen, pilot):
        drafts = looked(screen, monkeypatch)
        await pilot.press(*"Frau Ott")
        screen.look_at_texts()
        clock.wait(1.9)
        screen.look_at_texts()
        assert drafts == []
        clock.wait(0.2)
        screen.look_at_texts()
        assert drafts == ["Frau Ott"]
        assert "Ott" not in repr({k: v for k, v in vars(screen).items() if k in COUNTING})


COUNTING = ("_pace", "_counter", "_to_go")


async def test_nobody_typed_and_nothing_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, place = at(tmp_path)
    live = at_phase(begun(place), 2)
    live.do(cmd.Contribute("Frau Kowalczyk rief an"))
    async with live_at(place, live) as (screen, _):
        drafts = looked(screen, monkeypatch)
        for _ in range(5):
            clock.wait(30)
            screen.look_at_texts()
        live.do(cmd.Advance())  # a step is no text
        for _ in range(5):
            clock.wait(30)
            screen.look_at_texts()
        assert drafts == []


async def test_while_notes_are_typed_there_is_no_pause(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, place = at(tmp_path)
    monkeypatch.setattr("kollegial.tui.widgets.notes.PAUSE", 3600)
    async with live_at(place, at_phase(begun(place), 2)) as (screen, pilot):
        drafts = looked(screen, monkeypatch)
        screen.set_focus(screen.query_one(Notes))
        await pilot.press("x")
        await until(pilot, lambda: screen.query_one(Notes).waiting)
        for _ in range(5):
            clock.wait(30)
            screen.look_at_texts()
        assert drafts == []
        screen.act()
        screen.look_at_texts()
        clock.wait(3)
        screen.look_at_texts()
        assert drafts == [""]


async def test_switched_off_it_counts_nothing_and_shows_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, place = at(tmp_path)
    live = at_phase(begun(place), 2)
    async with live_at(place, live) as (screen, pilot):
        live.do(cmd.Contribute("Frau Kowalczyk rief an"))
        await counted(screen, pilot, clock)
        assert TOLD in heading(screen)
        await screen.office.settle(replace(screen.settings, count=False))
        screen.show()
        assert TOLD not in heading(screen)
        drafts = looked(screen, monkeypatch)
        live.do(cmd.Contribute("Herr Kowalczyk auch"))
        for _ in range(5):
            clock.wait(30)
            screen.look_at_texts()
        assert drafts == []


async def test_the_view_from_afar_shows_none(tmp_path: Path) -> None:
    clock, place = at(tmp_path)
    live = at_phase(begun(place), 2)
    async with live_at(place, live) as (screen, pilot):
        live.do(cmd.Contribute("Frau Kowalczyk rief an"))
        await counted(screen, pilot, clock)
        screen.action_present()
        await until(pilot, lambda: isinstance(screen.app.screen, PresenterScreen))
        assert TOLD not in seen(screen.office)


async def test_a_count_that_fails_is_no_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, place = at(tmp_path)
    live = at_phase(begun(place), 2)

    def failing(*_: object) -> int:
        raise OSError

    monkeypatch.setattr("kollegial.flow.counting.Counter.count", failing)
    async with live_at(place, live) as (screen, pilot):
        live.do(cmd.Contribute("Frau Kowalczyk rief an"))
        await counted(screen, pilot, clock)
        assert not screen._counting
        assert TOLD not in heading(screen)
        assert screen.app.is_running


async def test_the_model_is_loaded_some_seconds_after_the_beginning(tmp_path: Path) -> None:
    clock, place = at(tmp_path)
    place.__dict__["detector"] = detector = FakeDetector()
    async with live_at(place, at_phase(begun(place), 2)) as (screen, pilot):
        clock.wait(4)
        screen.look_at_texts()
        await pilot.pause()
        assert detector.loaded == 0
        clock.wait(2)
        screen.look_at_texts()
        await until(pilot, lambda: detector.loaded == 1)
        clock.wait(60)
        screen.look_at_texts()
        await pilot.pause()
        assert detector.loaded == 1
        assert detector.given == []  # nothing typed, nothing read


async def test_what_was_kept_goes_with_the_screen(tmp_path: Path) -> None:
    clock, place = at(tmp_path)
    place.__dict__["detector"] = FakeDetector()
    live = at_phase(begun(place), 2)
    async with live_at(place, live) as (screen, pilot):
        live.do(cmd.Contribute("Frau Kowalczyk rief an"))
        await counted(screen, pilot, clock)
        assert screen._counter is not None
        screen.action_leave()
        await until(pilot, lambda: screen._counter is None)
        assert screen._counter is None


def test_at_most_once_in_eight_seconds_and_never_twice_at_once() -> None:
    pace = CountingPace(begun=0, texts=0)
    assert not pace.due(60_000, 0, typing=False, busy=False)
    assert not pace.due(60_000, 1, typing=False, busy=False)
    assert not pace.due(61_999, 1, typing=False, busy=False)
    assert not pace.due(62_000, 1, typing=False, busy=True)
    assert pace.due(62_000, 1, typing=False, busy=False)
    assert not pace.due(90_000, 1, typing=False, busy=False)  # nothing new
    assert not pace.due(62_500, 2, typing=False, busy=False)
    assert not pace.due(69_999, 2, typing=False, busy=False)
    assert pace.due(70_000, 2, typing=False, busy=False)
