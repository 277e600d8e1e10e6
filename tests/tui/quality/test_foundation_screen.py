"""The foundation: part by part, with its history, by keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from kollegial.flow.moment import moment
from kollegial.flow.workplace import Workplace
from kollegial.quality.foundation.foundation import Foundation, Period
from kollegial.tui.dialogs.choose_many import ChooseMany
from kollegial.tui.screens.quality.foundation import FoundationScreen
from tests.flow.helpers import FakeClock, workplace
from tests.tui.quality.form_helpers import (
    FOUNDATION,
    PLAN,
    Opened,
    at_work,
    page_at,
    settled,
)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made = settled(workplace(tmp_path, FakeClock()), "Leitung")
    yield made
    made.close()


def foundation_at(
    place: Workplace, size: tuple[int, int] = (110, 34)
) -> AbstractAsyncContextManager[Opened[None]]:
    """The app on the foundation."""
    return page_at(place, FoundationScreen(), "Successful service", size)


async def test_an_empty_foundation_is_written_part_by_part(place: Workplace) -> None:
    async with foundation_at(place, (80, 24)) as o:
        await o.shows("not written down yet")
        await o.press("enter")
        await o.shows("By what do you see that a service went well")
        await o.press(*"Ein Kind lacht.", "f2")
        await o.shows("Ein Kind lacht.")
        await o.press("n")
        await o.shows("A new strategic goal")
        await o.press(*"Schneller", "f2")
        await o.shows("Strategic goal 1", "What became of it", "not told yet")
        await o.press("down", "enter")  # the quality period follows the goals
        await o.press(*"1.1.2025", "tab")
        await o.shows("Empty: four years")
        await o.press("f2")
        await o.shows("2025-01-01 – 2028-12-31")
    kept = place.register.foundation()
    assert kept.success == "Ein Kind lacht."
    assert [goal.text for goal in kept.goals] == ["Schneller"]
    assert kept.period == Period(start=dt.date(2025, 1, 1), end=dt.date(2028, 12, 31))


async def test_frameworks_are_ticked_and_unverified_areas_are_told(place: Workplace) -> None:
    async with foundation_at(place) as o:
        await o.press("end", *["up"] * 4, "enter")  # from the cap up to the frameworks
        await o.shows("Quality frameworks", "none · Enter: choose")
        await o.press("enter")
        assert isinstance(o.app.screen, ChooseMany)
        await o.press(*"kqs")
        await o.shows("of them unverified")
        await o.press("enter", *["backspace"] * 3, *"lqw", "enter", "f2", "f2")
        await o.shows("Needs exploration")
    used = place.register.foundation().frameworks
    assert [each.partition("@")[0] for each in used] == ["kqs", "lqw"]


async def test_lists_caps_and_refusals(place: Workplace) -> None:
    async with foundation_at(place) as o:
        await o.press("end", "enter")
        await o.shows("It never blocks.")
        o.type(cap="viele")
        await o.press("f2")
        await o.shows("→ A number from 1 to 99.")
        assert o.field("cap").value == "viele"
        o.type(cap="3")
        await o.press("f2")
        await o.shows("at most 3 in a team")
        await o.press("up", "up", "enter")
        o.type(roles="Teamleitung\nFachkraft\nTeamleitung")
        await o.press("f2")
        await o.shows("• Teamleitung", "• Fachkraft")
    kept = place.register.foundation()
    assert (kept.cap, kept.roles) == (3, ("Teamleitung", "Fachkraft"))


async def test_a_goal_shows_what_serves_it_and_what_became_of_it(place: Workplace) -> None:
    place.register.set_foundation(FOUNDATION, moment(place), "Leitung")
    at_work(place).propose(PLAN.model_copy(update={"goal_id": "sprache"}))
    async with foundation_at(place) as o:
        await o.press("down", "down")
        await o.shows("Measures that serve it", "M1 Dolmetschen im Erstgespräch")
        await o.press("enter")
        o.type(became="Vier von fünf Familien sagen es.")
        await o.press("f2")
        await o.shows("Vier von fünf Familien sagen es.")
        await o.press("delete")
        await o.shows("Remove this strategic goal?", "Measures that serve it: 1")
        await o.press("left", "enter")
        await o.shows("Hilfe beginnt binnen zwei Wochen", "Strategic goal 1")
    assert [goal.id for goal in place.register.foundation().goals] == ["zeit"]


async def test_the_history_tells_what_changed_in_which_role(place: Workplace) -> None:
    place.register.set_foundation(FOUNDATION, moment(place), "Leitung")
    changed = FOUNDATION.model_copy(update={"roles": ("Teamleitung",), "goals": ()})
    place.register.set_foundation(changed, moment(place), "Träger")
    async with foundation_at(place) as o:
        await o.press("h")
        await o.shows(
            "Träger",
            "• Roles removed: Qualitätsbeauftragte, Fachkraft, Verwaltung",
            "• Strategic goal removed: Hilfe beginnt binnen zwei Wochen",
            "• Quality frameworks added: LQW",
        )


async def test_nobody_is_written_over(place: Workplace) -> None:
    place.register.set_foundation(FOUNDATION, moment(place), "Leitung")
    async with foundation_at(place) as o:
        await o.shows("Ein Kind erlebt")
        await o.press("enter")
        o.type(success="Von hier.")
        other = FOUNDATION.model_copy(update={"success": "Von anderswo."})
        place.register.set_foundation(other, moment(place), "Träger")
        await o.press("f2")
        await o.shows("→ Somebody else has changed the foundation meanwhile.")
        assert o.field("success").value == "Von hier."
    assert place.register.foundation().success == "Von anderswo."


async def test_nothing_changed_is_no_version(place: Workplace) -> None:
    place.register.set_foundation(FOUNDATION, moment(place), "Leitung")
    async with foundation_at(place) as o:
        await o.press("enter", "f2")
        await o.shows("Ein Kind erlebt")
    assert len(place.register.foundation_history()) == 1
    assert Foundation() != place.register.foundation()
