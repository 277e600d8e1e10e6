"""A look at the clock paints what changed since the last one, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widget import Widget
from textual.widgets import Digits, Input

from kollegial.tui.screens.live import LiveScreen
from kollegial.tui.widgets.big_clock import BigClock
from kollegial.tui.widgets.phase_list import PhaseList
from tests.flow.helpers import FakeClock, at_phase, begun, workplace
from tests.tui.live_helpers import live_at


def looked(screen: LiveScreen, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What one look at the clock refreshes, each with whether all is laid out anew."""
    found: list[tuple[str, bool]] = []
    refresh = Widget.refresh

    def counted(widget: Widget, *regions: object, layout: bool = False, **how: bool) -> Widget:
        found.append((type(widget).__name__, layout))
        return refresh(widget, *regions, layout=layout, **how)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(Widget, "refresh", counted)
        screen._tick()
    return found


async def test_a_second_is_painted_once_and_nothing_is_laid_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    live = at_phase(begun(place), 2)
    async with live_at(place, live) as (screen, _):
        for each in screen.query(Input):
            each.cursor_blink = False
        clock.wait(75.4)  # where a second more or less needs no other room
        screen._tick()
        before = screen.query_one(Digits).value
        clock.wait(0.3)
        assert looked(screen, monkeypatch) == []
        clock.wait(0.9)
        assert sorted(looked(screen, monkeypatch)) == [
            (Digits.__name__, False),
            (PhaseList.__name__, False),
        ]
        assert screen.query_one(Digits).value != before
        assert looked(screen, monkeypatch) == []


async def test_the_mood_and_the_phase_are_seen_at_once(tmp_path: Path) -> None:
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    live = at_phase(begun(place), 2)
    async with live_at(place, live) as (screen, pilot):
        big = screen.query_one(BigClock)
        assert big.has_class("-running")
        clock.wait(3600)
        screen._tick()
        await pilot.pause()
        assert big.has_class("-over")
        assert not big.has_class("-running")
        assert screen.query_one(Digits).value.startswith("+")
