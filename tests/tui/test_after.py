"""After the consultation, by keys: take along, first step, feedback, a second case."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from textual.widgets import Input, OptionList

from kollegial.consultation import commands as cmd
from kollegial.consultation.state import AFTERWARDS
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.dates import read_date
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.dialogs.feedback import Feedback
from kollegial.tui.screens.after import AfterScreen
from kollegial.tui.screens.live import LiveScreen
from tests.flow.helpers import at_phase, begun, workplace
from tests.tui.live_helpers import app_at, seen, until


def over(place: Workplace) -> LiveSession:
    """A session whose consultation is over, with two ideas."""
    live = begun(place)
    for topic in ("Der Dienstplan", "Die Mutter"):
        live.do(cmd.Contribute(topic))
    live.do(cmd.ChooseCase(1))
    at_phase(live, 5)
    live.do(cmd.Contribute("Anrufen"))
    live.do(cmd.Contribute("Hinfahren"))
    live.do(cmd.Finish())
    return live


async def test_what_is_taken_along_and_when(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = over(place)
    async with app_at(place) as (app, pilot):
        await app.push_screen(AfterScreen(live))
        await until(pilot, lambda: "Anrufen" in seen(app))
        await pilot.press("down", "enter")
        await until(pilot, lambda: bool(live.state.adopted))
        (adopted,) = live.state.adopted
        found = live.state.contribution(adopted)
        assert found is not None
        assert found.text == "Hinfahren"
        await pilot.press("f7", "ctrl+k")
        field = app.screen.query_one("#contribution-entry", Input)
        field.value = "Einen Termin anbieten"
        await pilot.press("enter")
        await until(pilot, lambda: bool(live.state.contributions_in(AFTERWARDS)))
        (step,) = live.state.contributions_in(AFTERWARDS)
        assert step.kind is ContributionKind.FIRST_STEP
        await pilot.press("ctrl+d")
        await until(pilot, lambda: isinstance(app.screen, Ask))
        app.screen.query_one(Input).value = "bald"
        await pilot.press("enter")
        await until(pilot, lambda: "A day such as" in seen(app))
        assert not live.state.step_dates
        app.screen.query_one(Input).value = "24.4."
        await pilot.press("enter")
        await until(pilot, lambda: bool(live.state.step_dates))
        assert live.state.step_dates == {step.id: dt.date(2026, 4, 24)}


async def fill_in(app: object, pilot: object, answers: str) -> None:
    """One slip."""
    await pilot.press(*answers, "f4")  # type: ignore[attr-defined]
    await pilot.pause()  # type: ignore[attr-defined]


def kept(live: LiveSession) -> bool:
    """Whether feedback is kept."""
    return live.state.feedback is not None


async def test_slips_are_counted_together_from_three_on(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = over(place)
    items = [item.id for item in place.library.meeting.feedback]
    async with app_at(place) as (app, pilot):
        await app.push_screen(AfterScreen(live))
        await pilot.press("f2")
        await until(pilot, lambda: isinstance(app.screen, Feedback))
        for answers in ("5", "40"):
            await fill_in(app, pilot, answers)
        entries = len(place.desk.entries(live.id))
        await pilot.press("f10")
        await until(pilot, lambda: isinstance(app.screen, AfterScreen))
        assert not kept(live)
        assert len(place.desk.entries(live.id)) == entries  # nothing of a slip was on disk
        await pilot.press("f2")
        await until(pilot, lambda: isinstance(app.screen, Feedback))
        for answers in ("5", "40", "51"):
            await fill_in(app, pilot, answers)
        await pilot.press("f10")
        await until(pilot, lambda: kept(live))
        feedback = live.state.feedback
        assert feedback is not None
        assert feedback.slips == 3
        assert feedback.counts[items[0]] == (0, 0, 0, 1, 2)
        assert feedback.counts[items[1]] == (1, 0, 0, 0, 0)


async def test_a_second_case_keeps_people_and_what_was_agreed(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = over(place)
    live.do(cmd.AgreeMemory(agreed=True))
    async with app_at(place) as (app, pilot):
        await app.push_screen(AfterScreen(live))
        await pilot.press("f6")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, LiveScreen))
        assert isinstance(app.screen, LiveScreen)
        state = app.screen.live.state
        assert [p.name for p in state.people] == [p.name for p in live.state.people]
        assert state.memory_agreed is True
        assert not state.casting
        assert [c.text for c in state.contributions] == ["Die Mutter"]
        assert len(place.desk.sessions()) == 2


async def test_what_stayed_put_off_is_mentioned_before_the_review(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 6)
    live.do(cmd.Park("Das Jugendamt einladen"))
    live.do(cmd.Finish())
    async with app_at(place) as (app, pilot):
        await app.push_screen(AfterScreen(live))
        await pilot.press("f4")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        assert "put off and not taken up" in seen(app)
        await pilot.press("escape", "ctrl+y")
        await pilot.pause()
        options = app.screen.query_one(OptionList)
        assert options.option_count == 1


TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("24.12.", dt.date(2026, 12, 24)),
        ("1.2", dt.date(2027, 2, 1)),
        ("24. 12. 26", dt.date(2026, 12, 24)),
        ("2027-01-03", dt.date(2027, 1, 3)),
        ("in 2 Wochen", dt.date(2026, 12, 5)),
        ("3 days", dt.date(2026, 11, 24)),
        ("31.2.", None),
        ("bald", None),
        ("", None),
        ("99.99.9999", None),
        ("in 999 Monaten", TODAY + dt.timedelta(days=999 * 30)),
    ],
)
def test_days_as_people_write_them(text: str, date: dt.date | None) -> None:
    assert read_date(text, TODAY) == date
