"""Turns, pace, breaks and stops, by keys."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from textual.widgets import Input, OptionList

from kollegial.consultation import commands as cmd
from kollegial.consultation.pace import pace
from kollegial.consultation.session import open_session
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from kollegial.tui.dialogs.choose import Choose
from kollegial.tui.dialogs.stop import Stop
from kollegial.tui.screens.home import HomeScreen
from kollegial.tui.widgets.entry_field import pasted_lines
from tests.flow.helpers import PEOPLE, FakeClock, at_phase, begun, workplace
from tests.tui.live_helpers import live_at, seen, until


def star(place: Workplace) -> LiveSession:
    """A round robin, right at its first turn."""
    opened = open_session(
        place.library.model("intervisionsstern"),
        group="Team Süd",
        people=[*PEOPLE, "Finn", "Gül", "Hans"],
        date=dt.date(2026, 3, 12),
        language="de",
    )
    live = LiveSession.begin(place.desk, place.clock, place.library, opened)
    live.do(cmd.DrawRoles(7))
    live.do(cmd.StartClock())
    while live.session.scene(0).turn is None:
        if live.session.scene(0).phase.output.at_least:
            live.do(cmd.Contribute("Wie geht es weiter?"))
        live.do(cmd.Advance())
    return live


async def test_the_turn_goes_round(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = star(place)
    queue = live.state.phase.queue
    async with live_at(place, live) as (screen, pilot):
        first = live.state.person(queue[0])
        assert first is not None
        assert f"Now: {first.name}" in seen(screen.app)  # type: ignore[arg-type]
        await pilot.press("ctrl+a", "ctrl+t")
        field = screen.query_one("#contribution-entry", Input)
        screen.set_focus(field)
        field.value = "Seit wann ist das so?"
        await pilot.press("enter")
        await until(pilot, lambda: len(live.state.phase.queue) == len(queue) - 3)
        assert live.state.phase.queue == queue[3:]
        assert (live.state.phase.turns, live.state.phase.passed) == (2, 1)


async def test_what_comes_too_early_is_put_off_and_comes_back(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 2)
    async with live_at(place, live) as (screen, pilot):
        field = screen.query_one("#contribution-entry", Input)
        field.value = "Einfach mal hinfahren"
        await pilot.press("ctrl+y")
        await until(pilot, lambda: isinstance(screen.app.screen, Choose))
        await pilot.press("enter")
        await until(pilot, lambda: bool(live.state.parked))
        assert field.value == ""
        (parked,) = live.state.parked
        assert live.session.scene(0).phase_at(parked.due).id == "consultation"
        assert "put off belongs here" not in seen(screen.app)  # type: ignore[arg-type]
        at_phase(live, 5)
        screen.show()
        await until(pilot, lambda: "put off belongs here" in seen(screen.app))  # type: ignore[arg-type]
        assert "put off belongs here" in seen(screen.app)  # type: ignore[arg-type]
        await pilot.press("ctrl+y")
        await until(pilot, lambda: isinstance(screen.app.screen, Choose))
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("enter")
        await until(pilot, lambda: not live.state.parked)
        assert live.state.contributions[-1].text == "Einfach mal hinfahren"
        assert live.state.contributions[-1].kind is ContributionKind.IDEA


async def test_a_break_shows_its_end_and_a_stop_asks_what_now(tmp_path: Path) -> None:
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    live = at_phase(begun(place), 2)
    async with live_at(place, live) as (screen, pilot):
        await pilot.press("ctrl+u")
        await until(pilot, lambda: isinstance(screen.app.screen, Choose))
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("enter")
        await until(pilot, lambda: live.state.on_break)
        assert live.state.break_minutes == 10
        await until(pilot, lambda: "BREAK until" in seen(screen.app))  # type: ignore[arg-type]
        assert "BREAK until" in seen(screen.app)  # type: ignore[arg-type]
        await pilot.press("f2", "ctrl+u")
        await until(pilot, lambda: isinstance(screen.app.screen, Choose))
        await pilot.press("down", "enter")
        await until(pilot, lambda: isinstance(screen.app.screen, Stop))
        assert live.state.stopped
        await pilot.press("enter")
        await until(pilot, lambda: live.state.running)
        assert live.state.running


async def test_after_a_stop_everything_can_be_discarded(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 2)
    live.do(cmd.EmergencyStop())
    async with live_at(place, live) as (screen, pilot):
        await until(pilot, lambda: isinstance(screen.app.screen, Stop))
        await pilot.press("end", "enter")
        await pilot.pause()
        await pilot.press("left", "enter")
        await until(pilot, lambda: isinstance(screen.app.screen, HomeScreen))
        assert not place.desk.sessions()


async def test_who_is_late_is_told_and_cutting_brings_the_end_back(tmp_path: Path) -> None:
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    live = at_phase(begun(place), 2)
    clock.wait(19 * 60)
    async with live_at(place, live) as (screen, pilot):
        await until(pilot, lambda: "later than agreed" in seen(screen.app))  # type: ignore[arg-type]
        assert "4 min later than agreed" in seen(screen.app)  # type: ignore[arg-type]
        await pilot.press("ctrl+b")
        await until(pilot, lambda: isinstance(screen.app.screen, Choose))
        assert "Extend" in seen(screen.app)  # type: ignore[arg-type]
        options = screen.app.screen.query_one(OptionList)
        options.highlighted = options.option_count - 2
        await pilot.press("enter")
        await until(pilot, lambda: live.state.agreed_end is not None)
        standing = pace(screen.scene)
        assert standing is not None
        assert not standing.at_risk


async def test_moderation_is_handed_over_and_the_history_leads_back(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 2)
    before = live.state
    live.do(cmd.Contribute("Er kommt zu spät."))
    live.do(cmd.HandOverModeration("p1" if "moderator" not in before.casting["p1"] else "p2"))
    assert live.state.casting != before.casting
    async with live_at(place, live) as (screen, pilot):
        await pilot.press("ctrl+l")
        await until(pilot, lambda: isinstance(screen.app.screen, Choose))
        assert "Er kommt zu spät." in seen(screen.app)  # type: ignore[arg-type]
        await pilot.press("down", "down", "enter")
        await until(pilot, lambda: live.state == before)
        assert live.state == before


def test_a_paste_is_read_line_by_line() -> None:
    text = "- Anrufen\r\n\n  • Hinfahren\n– Schreiben, aber\tfreundlich\n"
    assert pasted_lines(text) == ("Anrufen", "Hinfahren", "Schreiben, aber\tfreundlich")
