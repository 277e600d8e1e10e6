"""Before the case: cases offered, agreements and checklist, by keys."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Input, OptionList

from kollegial.consultation import commands as cmd
from kollegial.consultation.state import Candidate
from kollegial.flow.releasing import release_unseen
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.screens.before import BeforeScreen
from tests.flow.helpers import FakeClock, begun, finished, workplace
from tests.tui.live_helpers import live_at, seen, until


async def test_a_case_is_rated_voted_for_and_taken(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    for topic in ("Streit um den Dienstplan", "Die Mutter meldet sich nicht"):
        live.do(cmd.Contribute(topic))
    first = live.state.contributions[0].id
    async with live_at(place, live) as (screen, pilot):
        options = screen.query_one("#contribution-list", OptionList)
        screen.set_focus(options)
        options.highlighted = 0
        await pilot.press("4", "plus", "plus", "minus", "w")
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert live.state.candidates[first] == Candidate(urgency=4, votes=1, person_id="p2")
        screen.set_focus(options)
        options.highlighted = 0
        await pilot.press("ctrl+g")
        await until(pilot, lambda: live.state.chosen_case == first)
        assert live.state.casting["p2"] == ("case_giver",)
        await pilot.press("4")  # the same again takes it back
        await until(pilot, lambda: live.state.candidates[first].urgency == 0)
        assert live.state.candidates[first].urgency == 0


async def test_letters_are_text_while_somebody_types(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    async with live_at(place, live) as (screen, pilot):
        field = screen.query_one("#contribution-entry", Input)
        screen.set_focus(field)
        await pilot.press(*"3 w+1")
        await pilot.pause()
        assert field.value == "3 w+1"
        assert not live.state.candidates


async def test_before_the_case_is_answered_line_by_line(tmp_path: Path) -> None:
    place = workplace(tmp_path, FakeClock())
    earlier = finished(begun(place))
    protocol = release_unseen(place, earlier)
    live = begun(place)
    async with live_at(place, live) as (screen, pilot):
        await pilot.press("f6")
        await until(pilot, lambda: isinstance(screen.app.screen, BeforeScreen))
        assert "What became of it?" in seen(screen.app)  # type: ignore[arg-type]
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(screen.app.screen, Ask))
        screen.app.screen.query_one(Input).value = "Sie hat zurückgerufen."
        await pilot.press("enter")
        await until(pilot, lambda: bool(live.state.follow_ups))
        assert live.state.follow_ups == {protocol.id: "Sie hat zurückgerufen."}
        await pilot.press("down", "y", "n")
        await until(pilot, lambda: live.state.memory_agreed is not None)
        assert live.state.confidentiality_agreed is True
        assert live.state.memory_agreed is False
        check = place.library.meeting.checklist[0]
        await pilot.press("n" if check.safe else "y")
        await until(pilot, lambda: check.id in live.state.checklist)
        await pilot.press("up")
        await pilot.pause()
        assert check.advice.en[:20] in " ".join(seen(screen.app).split())  # type: ignore[arg-type]
        await pilot.press("escape")
        await until(pilot, lambda: screen.app.screen is screen)
        assert screen.app.screen is screen


def test_an_answer_about_an_earlier_case_reaches_its_protocol(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    first = release_unseen(place, finished(begun(place)))
    later = begun(place)
    later.do(cmd.FollowUp(first.id, "Frau Kowalczyk kommt wieder."))
    second = release_unseen(place, finished(later))
    (told,) = second.follow_ups
    assert told.protocol_id == first.id
    assert "Kowalczyk" not in told.text
