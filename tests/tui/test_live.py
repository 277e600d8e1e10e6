"""The live screen: what it shows is the session's state, and keys give commands."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Digits, Input, TextArea

from kollegial.consultation import commands as cmd
from kollegial.consultation import timing
from kollegial.tui.screens.after import AfterScreen
from kollegial.tui.screens.live import LiveScreen
from kollegial.tui.screens.review import ReviewScreen
from kollegial.tui.widgets.big_clock import BigClock
from tests.flow.helpers import FakeClock, at_phase, begun, workplace
from tests.tui.live_helpers import app_at, live_at, seen, until

SIZES = [(80, 24), (100, 30), (200, 60)]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


async def test_the_clock_shows_what_the_session_knows(tmp_path: Path, clock: FakeClock) -> None:
    place = workplace(tmp_path, clock)
    async with live_at(place, begun(place)) as (screen, pilot):
        digits = screen.query_one("#clock-digits", Digits)
        for seconds, shown, mood in (
            (0, "5:00", "-running"),
            (239, "1:01", "-running"),
            (1, "1:00", "-soon"),
            (60, "0:00", "-soon"),
            (90, "+1:30", "-over"),
        ):
            clock.wait(seconds)
            screen.show()
            await pilot.pause()
            assert digits.value == shown
            assert screen.query_one(BigClock).has_class(mood)


async def test_it_never_advances_alone(tmp_path: Path, clock: FakeClock) -> None:
    place = workplace(tmp_path, clock)
    async with live_at(place, begun(place)) as (screen, pilot):
        clock.wait(3600)
        await pilot.pause(0.6)
        assert screen.live.state.current == 0
        assert "OVER TIME" in seen(screen.app)  # type: ignore[arg-type]


async def test_start_pause_and_a_minute_more(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    async with live_at(place, live) as (screen, pilot):
        await pilot.press("f2")
        assert timing.paused(live.state, live.now()) == 0
        assert live.state.paused_since is not None
        assert "PAUSE" in seen(screen.app)  # type: ignore[arg-type]
        await pilot.press("f2", "f3")
        assert live.state.running
        assert live.state.phase.extended == 60_000


async def test_a_contribution_is_entered_reworded_moved_and_struck(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 2)
    async with live_at(place, live) as (screen, pilot):
        for text in ("eins", "zwei"):
            await pilot.press(*text, "enter")
        await pilot.press("shift+tab")
        await pilot.press("shift+up")
        assert [c.text for c in live.state.contributions_in(1)] == ["zwei", "eins"]
        await pilot.press("enter")
        await pilot.pause()
        screen.app.screen.query_one(Input).value = "ZWEI"
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("delete")
        assert [c.text for c in live.state.contributions_in(1)] == ["eins"]
        await pilot.press("f8", "f8")
        assert [c.text for c in live.state.contributions_in(1)] == ["zwei", "eins"]


async def test_notes_are_stored_a_moment_after_the_last_key_and_before_any_command(
    tmp_path: Path,
) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 2)
    async with live_at(place, live) as (_, pilot):
        await pilot.press("f7", *"grün")
        await pilot.pause(0.5)
        assert live.state.phases[1].notes == "grün"
        await pilot.press("x")
        await pilot.press("f4")
        assert live.state.phases[1].notes == "grünx"
        assert live.state.current == 2


async def test_notes_follow_the_phase(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 2)
    live.do(cmd.WriteNotes(1, "zur Erzählung"))
    async with live_at(place, live) as (screen, pilot):
        assert screen.query_one(TextArea).text == "zur Erzählung"
        await pilot.press("f4")
        await pilot.pause()
        assert screen.query_one(TextArea).text == ""
        await pilot.press("f5")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert screen.query_one(TextArea).text == "zur Erzählung"


async def test_undo_in_notes_shows_the_earlier_text(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 2)
    async with live_at(place, live) as (screen, pilot):
        await pilot.press("f7", *"ab")
        await pilot.pause(0.5)
        await pilot.press(*"cd")
        await pilot.pause(0.5)
        await pilot.press("f8")
        await pilot.pause()
        assert screen.query_one(TextArea).text == "ab"


async def test_no_key_question_no_way_on_but_a_method_to_insert(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 3)
    async with live_at(place, live) as (screen, pilot):
        await pilot.press("f4")
        await pilot.pause()
        assert live.state.current == 2
        assert "still missing" in seen(screen.app)  # type: ignore[arg-type]
        await pilot.press("f6")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert live.state.loop == "schluesselfrage-finden"
        await pilot.press(*"Wie A", "enter", *"Wie B", "enter")
        await pilot.press("f6")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert screen.scene.method is None
        await pilot.press("ctrl+g", "f4")
        await pilot.pause()
        assert live.state.current == 3
        own = [c.text for c in live.state.contributions_in(2) if c.method_id is None]
        assert own == ["Wie B"]


async def test_a_method_is_chosen_from_its_card(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 4)
    async with live_at(place, live) as (screen, pilot):
        await pilot.press("f6")
        await pilot.pause()
        assert "Brainstorming" in seen(screen.app)  # type: ignore[arg-type]
        await pilot.press("down", "enter")
        await pilot.pause()
        assert live.state.method_id == place.library.model("tietze").methods[1]
        await pilot.press("f4")
        await pilot.pause()
        assert live.state.current == 4


async def test_casting_by_hand_by_lot_and_by_swap(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place, cast=False)
    async with live_at(place, live) as (screen, pilot):
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert live.state.casting["p1"] == ("case_giver",)
        await pilot.press("ctrl+d")
        assert "casting is complete" in seen(screen.app)  # type: ignore[arg-type]
        await pilot.press("ctrl+x")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert live.state.casting["p2"] == ("case_giver",)


async def test_the_time_that_is_left_is_spread(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    async with live_at(place, live) as (screen, pilot):
        await pilot.press("ctrl+b")
        await pilot.pause()
        await pilot.press("enter")  # nothing is at risk: how many minutes are left?
        await pilot.pause()
        screen.app.screen.query_one(Input).value = "viel"
        await pilot.press("enter")
        await pilot.pause()
        assert "A number of minutes" in seen(screen.app)  # type: ignore[arg-type]
        screen.app.screen.query_one(Input).value = "50"
        await pilot.press("enter")
        await pilot.pause()
        assert sum(phase.allotted for phase in live.state.phases) == 50 * 60_000


async def test_closing_leads_to_the_review_and_undo_back(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 6)
    async with live_at(place, live) as (screen, pilot):
        await pilot.press("f4")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(screen.app.screen, AfterScreen)
        await pilot.press("f4")
        await until(pilot, lambda: isinstance(screen.app.screen, ReviewScreen))
        assert isinstance(screen.app.screen, ReviewScreen)


async def test_what_was_closed_is_opened_again_by_undo(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 6)
    live.do(cmd.Finish())
    async with app_at(place) as (app, pilot):
        await app.push_screen(AfterScreen(live))
        await pilot.press("f8")
        await until(pilot, lambda: isinstance(app.screen, LiveScreen))
        assert isinstance(app.screen, LiveScreen)
        assert live.state.current == 5


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("phase", range(1, 7))
async def test_nothing_is_cut_that_a_moderator_needs(
    tmp_path: Path, size: tuple[int, int], phase: int
) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), phase)
    async with live_at(place, live, size) as (screen, _):
        text = seen(screen.app)  # type: ignore[arg-type]
        assert f"Phase {phase} of 6" in text
        for each in place.library.model("tietze").phases:
            assert each.names.en[:14] in text
        for word in ("SPEAKS", "F2", "F4", "F10"):
            assert word in text


HOSTILE = [
    "[/x] [b]fett[/b] [@click=app.quit]",
    "🙂" * 40,
    "שלום עולם مرحبا",
    "\u202eabc",
    "a" * 3900,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
async def test_any_text_does_no_harm(tmp_path: Path, text: str) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 2)
    async with live_at(place, live) as (screen, pilot):
        screen.query_one("#contribution-entry", Input).value = text
        await pilot.press("enter")
        await pilot.pause()
        assert live.state.contributions_in(1)[-1].text == text.strip()
        live.do(cmd.AddPerson(text[:60]))
        screen.query_one(TextArea).load_text(text * 10)
        await pilot.pause(0.5)
        assert live.state.phases[1].notes == text * 10
        await pilot.app.run_action("app.switch_language")
        await pilot.app.run_action("app.switch_language")
        await pilot.pause()


async def test_fifty_thousand_characters_of_notes(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 2)
    text = "\n".join(f"Zeile {n} mit Größe und Ähnlichkeit" for n in range(1500))[:50_000]
    async with live_at(place, live) as (screen, pilot):
        screen.query_one(TextArea).load_text(text)
        await pilot.pause(0.5)
        await pilot.press("f7", "x")
        await pilot.pause(0.6)
        assert live.state.phases[1].notes == "x" + text


async def test_leaving_stores_what_was_typed(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 2)
    async with app_at(place) as (app, pilot):
        await pilot.press("w")
        await pilot.pause()
        await pilot.press("f7", *"noch")
        await pilot.press("escape")
        await pilot.pause()
        stored = place.desk.entries(live.id)[-1].payload
        assert "noch" in stored
        assert app.screen_stack[-1].__class__.__name__ == "HomeScreen"


async def test_the_key_question_stays_in_sight(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 5)
    async with live_at(place, live, (80, 24)) as (screen, _):
        assert "Key question: Wie kann ich Frau" in seen(screen.app)  # type: ignore[arg-type]
