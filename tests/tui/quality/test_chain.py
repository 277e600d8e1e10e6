"""The whole chain on the screens: from a released session to the measure that follows."""

from __future__ import annotations

from kollegial.flow.workplace import Workplace
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Answer, Conclusion, Status
from kollegial.tui.screens.quality.forms.base import FormScreen
from tests.flow.quality.helpers import protocol
from tests.tui.live_helpers import until
from tests.tui.quality.form_helpers import TODAY, Opened
from tests.tui.quality.test_insights import insights_at


def the(place: Workplace) -> Measure:
    """The measure that was proposed first."""
    return place.register.measure(place.register.resolve("M1"))


async def _form(o: Opened[None], key: str, title: str) -> None:
    """Open a form from the page of the measure."""
    await until(o.pilot, lambda: not isinstance(o.app.screen, FormScreen))
    await o.press(key)
    await o.shows(title)


async def _stands(o: Opened[None], place: Workplace, status: Status) -> None:
    await until(o.pilot, lambda: the(place).status is status)
    assert the(place).status is status, o.seen


async def _move(o: Opened[None], place: Workplace, title: str, status: Status) -> None:
    await _form(o, "w", title)
    await o.press("enter", "f2")
    await _stands(o, place, status)


async def _check(o: Opened[None], place: Workplace, found: Status) -> None:
    """By the responsible role, which is refused, then by another one."""
    await _form(o, "c", "Effectiveness check")
    o.type(by="Teamleitung", outcome=found.value)
    await o.press("f2")
    await o.shows("Another role than the responsible one")
    assert the(place).status is Status.IN_CHECK
    o.type(by="Qualitätsbeauftragte")
    await o.press("f2")
    await _stands(o, place, found)


async def _measure_three_times(o: Opened[None], place: Workplace) -> None:
    for count, value in enumerate(("1", "2", "2"), 1):
        await _form(o, "m", "Value")
        o.type(value=value)
        await o.press("f2")
        await until(o.pilot, lambda: len(the(place).measurements) == count)  # noqa: B023


async def _conclude_and_follow(o: Opened[None], place: Workplace) -> None:
    await _form(o, "x", "Closing: ")
    o.type(
        result="Vier von fünf nennen ihn.",
        assessment="Es hat sich gelohnt.",
        conclusion=Conclusion.KEEP.value,
    )
    await o.press("f2")
    await o.shows("Does a measure go on from here?")
    await o.press("enter")
    await o.shows("A follow-up measure")
    o.type(title="Dolmetschen auch am Telefon")
    await o.press("f2")
    await until(o.pilot, lambda: the(place).followed_by is not None)


async def test_from_a_released_session_to_the_follow_up(place: Workplace) -> None:
    place.archive.add(protocol())
    async with insights_at(place) as o:
        await o.shows("to decide on")
        await o.press("enter", "down", "down", "down", "enter")
        await o.shows("A new measure")
        o.type(
            title="Dolmetschen im Erstgespräch",
            goal="Alle Familien verstehen, wie es weitergeht.",
            criteria="Vier von fünf nennen den nächsten Schritt.",
            responsible="Teamleitung",
            due="2026-06-30",
            indicator="Familien, die den Schritt nennen",
            baseline="1",
            baseline_on="2026-03-01",
            target="4",
        )
        await o.press("f4")
        await _stands(o, place, Status.PLANNED)
        await until(o.pilot, lambda: not isinstance(o.app.screen, FormScreen))
        await o.press("m")
        await o.shows("Esc Back", "M1")

        await _move(o, place, "Somebody works on it", Status.IN_PROGRESS)
        await _measure_three_times(o, place)
        await _move(o, place, "It is implemented", Status.IMPLEMENTED)
        await _move(o, place, "The check begins", Status.IN_CHECK)

        await _check(o, place, Status.NOT_EFFECTIVE)

        await _form(o, "w", "Once more: rework")
        o.type(due="2026-09-30", reason="Mit Bildern statt Text.")
        await o.press("f2")
        await _stands(o, place, Status.REWORK)
        await _move(o, place, "It is implemented", Status.IMPLEMENTED)
        await _move(o, place, "The check begins", Status.IN_CHECK)
        await _check(o, place, Status.EFFECTIVE)
        await _conclude_and_follow(o, place)

    measure = the(place)
    assert measure.followed_by is not None
    assert place.register.measure(measure.followed_by).plan.follows == measure.id
    assert len(measure.rounds) == 2
    assert (measure.implemented_on, measure.effective_on) == (TODAY, TODAY)
    assert measure.original_due is not None
    assert measure.original_due != measure.plan.due
    (insight_id,) = measure.plan.insights
    decision = place.register.insight(insight_id).decision
    assert decision is not None
    assert decision.answer is Answer.MEASURE
