"""The small forms of a measure and its closing form, by keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from decimal import Decimal
from functools import partial

import pytest

from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from kollegial.quality.changes.measure import Checked, LeftOut, Measured, Reworking
from kollegial.quality.measure.plan import Indicator
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Attained, Conclusion, Direction, Status
from kollegial.tui.app import KollegialApp
from kollegial.tui.dialogs.choose import Choose
from kollegial.tui.screens.quality import forms
from kollegial.tui.screens.quality.forms.follow_up import follow_up_plan
from kollegial.tui.screens.quality.forms.measure import MeasureForm
from tests.tui.quality.form_helpers import (
    PLAN,
    TODAY,
    FormApp,
    at_work,
    moved_to,
    opened,
)

Form = Callable[[KollegialApp, QualityWork, Measure], Awaitable[Measure | None]]
INDICATOR = Indicator(
    name="Tage bis zum Gespräch",
    unit="Tage",
    baseline=Decimal(30),
    baseline_on=dt.date(2026, 1, 5),
    target=Decimal(14),
    direction=Direction.DOWN,
)
COUNTED = PLAN.model_copy(update={"indicator": INDICATOR})


def ask(
    form: Form, work: QualityWork, measure: Measure
) -> Callable[[FormApp], Awaitable[Measure | None]]:
    return lambda app: form(app, work, measure)


def checked(work: QualityWork, outcome: Status, plan: object = PLAN) -> Measure:
    """A measure somebody has checked."""
    measure = moved_to(work, Status.IN_CHECK, plan)  # type: ignore[arg-type]
    check = Checked(on=TODAY, by="Qualitätsbeauftragte", outcome=outcome, note="Drei von fünf.")  # type: ignore[arg-type]
    return work.change(measure.id, check)


async def test_each_step_of_the_row_has_its_day(place: Workplace, work: QualityWork) -> None:
    measure = work.propose(PLAN)
    for title, status in (
        ("The measure is planned", Status.PLANNED),
        ("Somebody works on it", Status.IN_PROGRESS),
        ("It is implemented", Status.IMPLEMENTED),
        ("The check begins", Status.IN_CHECK),
    ):
        async with opened(place, ask(forms.open_move, work, measure), (80, 24)) as o:
            await o.shows(title, PLAN.title, "= Thu 2026-03-12")
            await o.press("enter", "f2")
            after = await o.over()
        assert after is not None
        assert (after.status, after.status_since) == (status, TODAY)
        measure = after


async def test_a_day_that_has_not_come_is_refused_and_stays(
    place: Workplace, work: QualityWork
) -> None:
    measure = moved_to(work, Status.IN_PROGRESS)
    async with opened(place, ask(forms.open_move, work, measure)) as o:
        await o.press(*"2026-05-01", "f2")
        await o.shows("→", "2026-05-01 has not come yet")
        assert o.field("on").value == "2026-05-01"
        await o.press("escape", "left", "enter")
        assert await o.over() is None
    assert place.register.measure(measure.id).status is Status.IN_PROGRESS


async def test_what_planning_needs_is_asked_for_first(place: Workplace, work: QualityWork) -> None:
    measure = work.propose(PLAN.model_copy(update={"criteria": ()}))
    async with opened(place, ask(forms.open_move, work, measure)) as o:
        assert isinstance(o.form, MeasureForm)
        await o.shows("To plan it, this is still missing: Criteria.")
        o.type(criteria="vier von fünf")
        await o.press("f4")
        after = await o.over()
    assert after is not None
    assert after.status is Status.PLANNED


async def test_the_responsible_role_cannot_check(place: Workplace, work: QualityWork) -> None:
    measure = moved_to(work, Status.IN_CHECK)
    lead = at_work(place, "Teamleitung")
    async with opened(place, ask(forms.open_move, lead, measure), (80, 24)) as o:
        assert o.field("by").value == ""  # whoever works as the responsible role is not proposed
        o.type(by=" teamleitung ", note="Vier von fünf kennen den nächsten Schritt.")
        o.form.set_focus(o.field("outcome").target)
        await o.press("right", "f2")
        await o.shows("→ Another role than the responsible one checks whether it is effective.")
        assert o.app.focused is o.field("by").target
        assert o.field("note").value == "Vier von fünf kennen den nächsten Schritt."
        assert place.register.measure(measure.id).status is Status.IN_CHECK
        o.type(by="Qualitätsbeauftragte")
        await o.press("f2")
        after = await o.over()
    assert after is not None
    assert after.status is Status.EFFECTIVE
    assert after.round.check is not None
    assert after.round.check.by == "Qualitätsbeauftragte"


async def test_a_check_says_what_was_found(place: Workplace, work: QualityWork) -> None:
    measure = moved_to(work, Status.IN_CHECK)
    async with opened(place, ask(forms.open_check, work, measure)) as o:
        assert o.field("by").value == "Qualitätsbeauftragte"
        await o.press("f1")
        await o.shows("not whether everybody was busy")
        await o.press("escape")
        await o.shows("? Nothing has been measured yet: what is the check to go by?")
        await o.press("f2")
        await o.shows("→ Say what the check found.")
        await o.press("right", "right", "right", "f2")
        after = await o.over()
    assert after is not None
    assert after.status is Status.NOT_EFFECTIVE


async def test_not_effective_goes_into_rework(place: Workplace, work: QualityWork) -> None:
    measure = checked(work, Status.NOT_EFFECTIVE)
    async with opened(place, ask(forms.open_move, work, measure)) as o:
        await o.shows("Once more: rework", "Drei von fünf.")
        await o.press(*"in 30 Tagen", "f2")
        await o.shows("→ A reason in a few words is needed")
        assert o.field("due").value == "in 30 Tagen"
        o.type(reason="Mit Bildern statt Text.")
        await o.press("f2")
        after = await o.over()
    assert after is not None
    assert after.status is Status.REWORK
    assert after.plan.due == TODAY + dt.timedelta(days=30)
    assert after.original_due == PLAN.due


async def test_a_value_is_entered_as_it_is_written(place: Workplace, work: QualityWork) -> None:
    measure = moved_to(work, Status.IN_PROGRESS, COUNTED)
    async with opened(place, ask(forms.open_measure, work, measure), (80, 24)) as o:
        await o.shows("Tage bis zum Gespräch: 30 → 14 Tage", "Value (Tage)")
        await o.press("f2")
        await o.shows("→ Enter a value, or say how far it is attained.")
        assert o.app.focused is o.field("value").target
        await o.press(*"18,50")
        await o.shows("= 18.50")
        await o.press("tab", "right", "right", "f2")
        after = await o.over()
    assert after is not None
    (measured,) = after.measurements
    assert (str(measured.value), measured.attained, measured.on) == (
        "18.50",
        Attained.PARTLY,
        TODAY,
    )


async def test_without_an_indicator_there_is_no_value_to_enter(
    place: Workplace, work: QualityWork
) -> None:
    measure = moved_to(work, Status.IN_PROGRESS)
    async with opened(place, ask(forms.open_measure, work, measure)) as o:
        assert o.form.field("value") is None
        await o.press("tab", "right", "f2")
        after = await o.over()
    assert after is not None
    assert after.measurements[0].attained is Attained.YES


async def test_a_mistaken_measurement_is_taken_out_with_a_reason(
    place: Workplace, work: QualityWork
) -> None:
    measure = moved_to(work, Status.IN_PROGRESS, COUNTED)
    for number, day in ((1, 1), (2, 8)):
        looked = Measured(id=f"{number:032x}", on=dt.date(2026, 3, day), value=Decimal(20 + number))
        measure = work.change(measure.id, looked)
    async with opened(place, ask(forms.open_withdraw, work, measure)) as o:
        assert isinstance(o.app.screen, Choose)
        await o.shows("2026-03-08: 22 Tage", "2026-03-01: 21 Tage")
        await o.press("enter")
        await o.shows("Take a measurement out", "2026-03-08: 22 Tage")
        await o.press(*"vertippt", "f2")
        after = await o.over()
    assert after is not None
    assert [each.value for each in after.measurements] == [Decimal(21)]


async def test_the_due_date_moves_and_the_first_one_stays(
    place: Workplace, work: QualityWork
) -> None:
    measure = moved_to(work, Status.IN_PROGRESS)
    async with opened(place, ask(forms.open_due, work, measure)) as o:
        await o.press(*"1.9.", "tab", *"Krank", "f2")
        after = await o.over()
    assert after is not None
    assert (after.plan.due, after.original_due) == (dt.date(2026, 9, 1), PLAN.due)
    async with opened(place, ask(forms.open_due, work, after)) as o:
        await o.shows("2026-09-01 (at first 2026-06-30)")


@pytest.mark.parametrize(("keys", "status"), [((), Status.SUSPENDED), (("right",), Status.DROPPED)])
async def test_out_of_the_row_with_a_reason(
    place: Workplace, work: QualityWork, keys: tuple[str, ...], status: Status
) -> None:
    measure = moved_to(work, Status.IN_PROGRESS)
    async with opened(place, ask(forms.open_leave_out, work, measure)) as o:
        await o.press(*keys, "tab", *"Kein Geld", "f2")
        after = await o.over()
    assert after is not None
    assert (after.status, after.left_out_because) == (status, "Kein Geld")


async def test_what_is_suspended_can_only_be_dropped(place: Workplace, work: QualityWork) -> None:
    measure = moved_to(work, Status.PLANNED)
    measure = work.change(measure.id, LeftOut(to=Status.SUSPENDED, reason="später"))
    async with opened(place, ask(forms.open_leave_out, work, measure)) as o:
        assert o.field("to").value == Status.DROPPED
        await o.press("escape")
        assert await o.over() is None


@pytest.mark.parametrize(
    ("form", "status", "sentence"),
    [
        (forms.open_check, Status.PLANNED, "First the measure goes into its effectiveness check."),
        (forms.open_conclude, Status.IN_CHECK, "A measure is concluded once its effect"),
        (forms.open_follow_up, Status.PLANNED, "A measure is followed once it is closed."),
        (forms.open_withdraw, Status.PLANNED, "There is no measurement yet."),
    ],
)
async def test_what_cannot_be_done_now_says_why(
    place: Workplace, work: QualityWork, form: Form, status: Status, sentence: str
) -> None:
    async with opened(place, ask(form, work, moved_to(work, status))) as o:
        assert await o.over() is None
        await o.shows(sentence)


async def test_closing_and_then_the_follow_up(place: Workplace, work: QualityWork) -> None:
    measure = checked(work, Status.EFFECTIVE, COUNTED)
    looked = Measured(id="a" * 32, on=TODAY, value=Decimal("13.5"))
    measure = work.change(measure.id, looked)
    async with opened(place, ask(forms.open_conclude, work, measure), (80, 24)) as o:
        assert o.field("goal").value == PLAN.goal
        assert o.field("result").value == "Drei von fünf."
        await o.press("f2")
        await o.shows("→ How do you judge the result?")
        o.type(assessment="Es hat sich gelohnt.")
        await o.press("f2")
        await o.shows("→ Choose what you conclude.")
        await o.press("right", "right")  # adjust the method
        await o.shows("The goal stays, the way to it changes.")
        await o.press("f2")
        await o.shows("Does a measure go on from here?")
        await o.press("enter")
        await o.shows("A follow-up measure", "Goes on with: Dolmetschen im Erstgespräch")
        assert o.field("baseline").value == "13.5"
        assert o.field("baseline_on").value == "2026-03-12"
        assert o.field("due").value == ""
        o.type(title="Dolmetschen auch am Telefon")
        await o.press("f2")
        after = await o.over()
    assert after is not None
    assert after.conclusion is not None
    assert after.conclusion.conclusion is Conclusion.ADJUST
    assert after.followed_by is not None
    following = place.register.measure(after.followed_by)
    assert following.plan.title == "Dolmetschen auch am Telefon"
    assert following.plan.follows == measure.id
    assert following.plan.goal == PLAN.goal


async def test_closing_without_a_follow_up(place: Workplace, work: QualityWork) -> None:
    measure = checked(work, Status.PARTLY)
    async with opened(place, ask(forms.open_conclude, work, measure)) as o:
        o.type(assessment="Es reicht.", conclusion=Conclusion.DROP.value)
        await o.press("f2")
        await o.shows("Does a measure go on from here?")
        await o.press("right", "enter")
        after = await o.over()
    assert after is not None
    assert after.followed_by is None
    assert len(place.register.lines()) == 1


async def test_a_name_in_a_reason_is_asked_about(place: Workplace, work: QualityWork) -> None:
    measure = moved_to(work, Status.IN_PROGRESS)
    async with opened(place, ask(forms.open_due, work, measure)) as o:
        o.type(due="1.9.", reason="Frau Kowalczyk ist krank geworden.")
        await o.press("f2")
        await o.shows("Could somebody be recognised by this?", "Reason: ")
        await o.press("enter")
        after = await o.over()
    assert after is not None
    written = place.register.measure_history(measure.id)[-1].change.model_dump_json()
    assert "Kowalczyk" not in written
    assert "ist krank geworden" in written


def test_a_follow_up_begins_where_the_last_value_stood(work: QualityWork) -> None:
    measure = moved_to(work, Status.IN_PROGRESS, COUNTED)
    assert follow_up_plan(measure).indicator == INDICATOR  # nothing measured: as it was
    look = partial(Measured, on=TODAY)
    measure = work.change(measure.id, look(id="1" * 32, value=Decimal("13.50")))
    measure = work.change(measure.id, look(id="2" * 32, attained=Attained.YES))
    plan = follow_up_plan(measure)
    assert plan.indicator is not None
    assert str(plan.indicator.baseline) == "13.50"
    assert (plan.due, plan.measuring, plan.follows) == (None, (), measure.id)


async def test_rework_keeps_the_earlier_round(place: Workplace, work: QualityWork) -> None:
    measure = checked(work, Status.PARTLY)
    measure = work.change(measure.id, Reworking(due=dt.date(2026, 8, 1), reason="anders"))
    async with opened(place, ask(forms.open_move, work, measure)) as o:
        await o.shows("It is implemented")
        await o.press("f2")
        after = await o.over()
    assert after is not None
    assert len(after.rounds) == 2


async def test_what_is_too_long_is_told_and_kept(place: Workplace, work: QualityWork) -> None:
    measure = moved_to(work, Status.IN_CHECK)
    async with opened(place, ask(forms.open_check, work, measure)) as o:
        o.type(by="Rolle " * 60, outcome=Status.EFFECTIVE.value)
        await o.press("f2")
        await o.shows("→ This is too long: say it shorter.")
        assert o.app.focused is o.field("by").target
        assert o.field("by").value.startswith("Rolle Rolle")
