"""The page of a measure over a real register: what it shows, and what can be done when."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.containers import VerticalScroll
from textual.pilot import Pilot

from kollegial.flow.workplace import Workplace
from kollegial.quality.changes import measure as ch
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Attained, Conclusion, Status
from kollegial.tui.app import KollegialApp
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.screens.quality.insights import InsightsScreen
from kollegial.tui.screens.quality.measure import MeasureScreen
from kollegial.tui.widgets.protocol_reading import Reading
from tests.tui.live_helpers import Size, app_at, seen, until
from tests.tui.quality_helpers import MISSED, SUCCESS, TITLES, Team, founded, measured, place_at

TODAY = dt.date(2026, 3, 12)


@asynccontextmanager
async def page(
    folder: Path, make: Callable[[Workplace], Measure], size: Size = (110, 34)
) -> AsyncIterator[tuple[MeasureScreen, Pilot[None]]]:
    """The page of a measure, read and painted."""
    place = place_at(folder)
    measure = make(place)
    async with app_at(place, size) as (app, pilot):
        await app.workers.wait_for_complete()
        screen = MeasureScreen(measure.id)
        await app.push_screen(screen)
        await shows(pilot, "Esc Back")
        await until(pilot, lambda: bool(screen.query("#measure-main")))
        yield screen, pilot


async def shows(pilot: Pilot[None], text: str) -> None:
    """Wait for a text on the screen."""
    await until(pilot, lambda: text in text_of(pilot))
    assert text in text_of(pilot)


def text_of(pilot: Pilot[None]) -> str:
    assert isinstance(pilot.app, KollegialApp)
    return seen(pilot.app)


def whole(screen: MeasureScreen) -> str:
    """Everything on the page, in sight or not, in one line."""
    texts = (each.render().plain for each in screen.query(Reading) if each.size.width)
    return " ".join(" ".join(texts).split())


def keys(pilot: Pilot[None]) -> str:
    """The line of keys."""
    return "\n".join(text_of(pilot).splitlines()[-2:])


def fresh(place: Workplace) -> Measure:
    founded(place)
    return Team(place).proposed(TITLES[1])


def at(status: Status) -> Callable[[Workplace], Measure]:
    """A measure that stands at ``status``."""

    def make(place: Workplace) -> Measure:
        founded(place)
        team = Team(place)
        measure = team.proposed(TITLES[1])
        day = dt.date(2026, 1, 5)
        if status in (Status.EFFECTIVE, Status.NOT_EFFECTIVE):
            measure = team.brought_to(measure, Status.IN_CHECK, day)
            checked = ch.Checked(on=day, by="Bereichsleitung", outcome=status)
            return team.work.change(measure.id, checked)
        if status is Status.SUSPENDED:
            measure = team.brought_to(measure, Status.PLANNED, day)
            return team.work.change(measure.id, ch.LeftOut(to=status, reason="Zu viel auf einmal"))
        return team.brought_to(measure, status, day)

    return make


@pytest.mark.parametrize("size", [(80, 24), (110, 34), (200, 60)])
async def test_everything_of_a_measure_is_told(tmp_path: Path, size: Size) -> None:
    async with page(tmp_path, measured, size) as (screen, pilot):
        text = joined(screen)
        for told in (
            TITLES[0],
            "in rework since 2026-03-02",
            "first: 2026-02-01",
            "Höchstens vier Absagen",
            SUCCESS,
            "kann kommen und mitentscheiden",
            "E1 Work with parents",
            "Eltern sind Partner",
            "Implemented 2026-02-16",
            "Checked 2026-03-02 · partly effective · by the role Bereichsleitung",
            "Round 2 not implemented yet",
            "Baseline 9 Absagen (2026-01-05)",
            "The target is not reached yet",
            "target 4 ┤",
            "2026-02-27 6 Absagen",
            MISSED,
            "Due date moved from 2026-02-01 to 2026-02-15: Die Druckerei hatte geschlossen.",
        ):
            assert told in text, told
        shown = [each for each in screen.query(".-facts") if each.size.width]
        assert len(shown) == 1  # beside the text or among it
        page_text = text_of(pilot)
        assert max(len(line) for line in page_text.splitlines()) <= size[0]
        await pilot.press("end")
        await shows(pilot, "Proposed: ")


def joined(screen: MeasureScreen) -> str:
    """Two columns read one after the other: every panel at a width that has but one."""
    lines = [
        line.plain
        for panel in screen.query(Reading)
        for piece in panel._pieces
        for line in piece(60)
    ]
    return " ".join(" ".join(lines).split())


STEPS = {
    Status.PLANNED: ("Edit", "On …", "Measurement", "Due date", "Suspend"),
    Status.IN_CHECK: ("Check …", "Measurement", "Due date", "Suspend"),
    Status.EFFECTIVE: ("Conclude", "Follow-up"),
    Status.NOT_EFFECTIVE: ("On …", "Conclude", "Follow-up"),
}


@pytest.mark.parametrize("status", STEPS)
async def test_only_what_can_be_done_is_offered(tmp_path: Path, status: Status) -> None:
    async with page(tmp_path, at(status)) as (_screen, pilot):
        line = keys(pilot)
        every = {label for labels in STEPS.values() for label in labels}
        for label in every - {"Edit", "Measurement"}:
            assert (label in line) is (label in STEPS[status]), label


async def test_undo_says_what_it_takes_back(tmp_path: Path) -> None:
    async with page(tmp_path, at(Status.PLANNED)) as (screen, pilot):
        register = screen.office.workplace.register
        await pilot.press("f8")
        await until(pilot, lambda: isinstance(pilot.app.screen, Confirm))
        assert "Planned on 2026-01-05 (Qualitätsbeauftragte)" in text_of(pilot)
        await pilot.press("enter")
        await shows(pilot, "proposed since")
        assert register.measure(screen.measure_id).status is Status.PROPOSED
        await shows(pilot, "counts no more")
        assert "F8" not in keys(pilot)  # a proposal stays


async def test_a_suspended_one_goes_on_where_it_stood(tmp_path: Path) -> None:
    async with page(tmp_path, at(Status.SUSPENDED)) as (screen, pilot):
        assert "(was planned)" in text_of(pilot)
        await pilot.press("w")
        await shows(pilot, "planned since")
        assert screen.office.workplace.register.measure(screen.measure_id).status is Status.PLANNED


async def test_links_lead_both_ways_and_back_to_the_insight(tmp_path: Path) -> None:
    def follow_up(place: Workplace) -> Measure:
        first = at(Status.EFFECTIVE)(place)
        team = Team(place).on(TODAY)
        return team.proposed("Auch im Nachtdienst", follows=first.id)

    async with page(tmp_path, follow_up) as (screen, pilot):
        later = screen.measure_id
        assert f"Goes on with: M1 {TITLES[1]} effective" in whole(screen)
        await pilot.press("b")
        await shows(pilot, "M1 · Measure")
        assert "Followed by: M2 Auch im Nachtdienst proposed" in whole(screen)
        assert "Follow-up" not in keys(pilot)
        await pilot.press("n")
        await shows(pilot, "M2 · Measure")
        assert screen.measure_id == later


async def test_back_to_the_insight_without_a_case(tmp_path: Path) -> None:
    async with page(tmp_path, measured) as (_screen, pilot):
        await pilot.press("i")
        await until(pilot, lambda: isinstance(pilot.app.screen, InsightsScreen))
        await shows(pilot, MISSED[:20])


async def test_a_conclusion_and_what_was_judged_in_words(tmp_path: Path) -> None:
    def make(place: Workplace) -> Measure:
        founded(place)
        team = Team(place)
        measure = team.proposed(TITLES[2], anchor="Niemand fragt mehr nach.")
        day = dt.date(2026, 1, 5)
        for number, attained in enumerate((Attained.NO, Attained.PARTLY, Attained.YES)):
            look = ch.Measured(
                id=f"{number + 1:032x}",
                on=day + dt.timedelta(days=14 * number),
                attained=attained,
            )
            team.on(TODAY).work.change(measure.id, look)
        team.brought_to(measure, Status.IN_CHECK, TODAY)
        team.work.change(
            measure.id,
            ch.Checked(on=TODAY, by="Bereichsleitung", outcome=Status.EFFECTIVE),
        )
        concluded = ch.Concluded(
            result="Es wird angerufen.", assessment="Gut so.", conclusion=Conclusion.KEEP
        )
        return team.work.change(measure.id, concluded)

    async with page(tmp_path, make) as (screen, pilot):
        text = joined(screen)
        assert "The goal is attained" in text
        assert "partly attained ┤" in text
        assert "Niemand fragt mehr nach." in text
        assert "keep the method" in text
        assert "Effective 2026-03-12" in text
        assert "Edit" not in keys(pilot)


async def test_text_of_people_is_never_markup(tmp_path: Path) -> None:
    def make(place: Workplace) -> Measure:
        founded(place)
        odd = "[/x] [bold red]laut[/] \u202eabc"
        return Team(place).proposed(odd, goal=odd, criteria=(odd,), responsible="[/r]")

    async with page(tmp_path, make, (80, 24)) as (screen, _pilot):
        assert "[/x] [bold red]laut[/]" in whole(screen)
        assert "[/r]" in whole(screen)


async def test_keys_scroll_the_page(tmp_path: Path) -> None:
    async with page(tmp_path, measured, (80, 24)) as (screen, pilot):
        await pilot.press("pagedown")
        scrolled = screen.query_one("#measure-page", VerticalScroll)
        await until(pilot, lambda: scrolled.scroll_offset.y > 0)
        assert scrolled.scroll_offset.y > 0


async def test_another_language(tmp_path: Path) -> None:
    async with page(tmp_path, measured) as (screen, pilot):
        assert isinstance(pilot.app, KollegialApp)
        await pilot.app.action_switch_language()
        await until(pilot, lambda: "E1 Elternarbeit" in joined(screen))
        assert "01.02.2026" in joined(screen)
        assert screen.focused is screen.query_one("#measure-main")


async def test_a_measure_is_deleted_after_it_is_said_what_goes(tmp_path: Path) -> None:
    async with page(tmp_path, measured, (80, 24)) as (screen, pilot):
        register = screen.office.workplace.register
        await pilot.press("ctrl+d")
        await shows(pilot, "Delete this measure?")
        await shows(pilot, "not given again")
        await pilot.press("enter")  # the safe answer is in focus
        await until(pilot, lambda: pilot.app.screen is screen)
        assert len(register.lines()) == 1
        await pilot.press("ctrl+d")
        await shows(pilot, "Delete this measure?")
        await pilot.press("left", "enter")
        await until(pilot, lambda: not register.lines())
        assert register.lines() == []
        await until(pilot, lambda: pilot.app.screen is not screen)
        assert pilot.app.screen is not screen
        assert MISSED in register.insights()[0].text


async def test_a_measure_whose_insight_and_neighbour_are_gone(tmp_path: Path) -> None:
    def make(place: Workplace) -> Measure:
        before = measured(place)
        place.register.delete_insight(before.plan.insights[0])
        team = Team(place).on(TODAY)
        drop = ch.LeftOut(to=Status.DROPPED, reason="Wird anders gelöst.")
        team.work.change(before.id, drop)
        after = team.proposed(TITLES[1], follows=before.id)
        place.register.delete_measure(before.id)
        return after

    async with page(tmp_path, make) as (screen, pilot):
        assert TITLES[1] in whole(screen)
        assert "Measure before" not in keys(pilot)
