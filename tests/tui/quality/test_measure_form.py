"""The form of a measure, by keys: nothing typed is lost, no hint blocks, names are asked about."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from textual.widgets import OptionList

from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from kollegial.quality.changes.insight import Source
from kollegial.quality.changes.measure import Moved, Reworded
from kollegial.quality.measure.plan import Plan
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Direction, Level, Origin, Status, Step
from kollegial.store.errors import Conflict
from kollegial.tui.dialogs.choose_many import ChooseMany
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.screens.help import HelpScreen
from kollegial.tui.screens.quality import forms
from kollegial.tui.screens.quality.forms.name_question import NameQuestion
from tests.tui.quality.form_helpers import (
    FOUNDATION,
    PLAN,
    TODAY,
    FormApp,
    Opened,
    moved_to,
    opened,
)

SIZES = ((80, 24), (110, 34), (200, 60))


def new(work: QualityWork, plan: Plan | None = None):  # type: ignore[no-untyped-def]
    async def ask(app: FormApp) -> Measure | None:
        return await forms.open_new(app, work, plan)

    return ask


def edit(work: QualityWork, measure: Measure):  # type: ignore[no-untyped-def]
    async def ask(app: FormApp) -> Measure | None:
        return await forms.open_edit(app, work, measure)

    return ask


async def test_a_measure_by_keys_alone(place: Workplace, work: QualityWork) -> None:
    async with opened(place, new(work)) as o:
        await o.press(*"Dolmetschen", "enter")  # title, on to the description
        await o.press("tab", "down", "down", "enter")  # team: the second one offered
        assert o.field("team").value == "Team Nord"
        await o.press("enter", "right", "right")  # origin: one from a dialogue, then the other
        await o.press("tab", *"Alle verstehen den Weg.", "tab", "tab", *"4 von 5 nennen ihn")
        await o.press("tab", "tab", "down", "enter")
        assert o.field("responsible").value == "Teamleitung"
        await o.press("f2")
        made = await o.over()
    assert made is not None
    kept = place.register.measure(made.id).plan
    assert kept.title == "Dolmetschen"
    assert kept.team == "Team Nord"
    assert kept.goal == "Alle verstehen den Weg."
    assert kept.criteria == ("4 von 5 nennen ihn",)
    assert kept.responsible == "Teamleitung"
    assert kept.origin is not Origin.SESSION


async def test_every_field_reaches_the_plan(place: Workplace, work: QualityWork) -> None:
    async with opened(place, new(work)) as o:
        o.type(
            title="Dolmetschen",
            description="Telefonisch",
            goal="Alle verstehen den Weg.",
            contribution="Das Kind erlebt Absprachen.",
            criteria="- vier von fünf\n\n• niemand sagt ab",
            resources="2 Stunden in der Woche",
            contributing="Verwaltung, Fachkraft, teamleitung",
            responsible="Teamleitung",
            due="30.6.",
            measuring="1.7., in 14 Tagen",
            indicator="Tage bis zum Gespräch",
            unit="Tage",
            baseline="30",
            baseline_on="1.3.",
            target="14,5",
            direction="down",
            anchor="Niemand fragt nach.",
            step="4",
            level="process",
            areas="lqw@11-areas:4",
            goal_id="sprache",
        )
        await o.press("f2")
        made = await o.over()
    assert made is not None
    plan = place.register.measure(made.id).plan
    assert plan.criteria == ("vier von fünf", "niemand sagt ab")
    assert plan.contributing == ("Verwaltung", "Fachkraft")  # who is responsible helps anyway
    assert plan.due == dt.date(2026, 6, 30)
    assert plan.measuring == (dt.date(2026, 3, 26), dt.date(2026, 7, 1))
    indicator = plan.indicator
    assert indicator is not None
    assert (indicator.baseline, indicator.target) == (Decimal(30), Decimal("14.5"))
    assert indicator.baseline_on == dt.date(2026, 3, 1)
    assert indicator.direction is Direction.DOWN
    assert (plan.step, plan.level) == (Step.KNOWLEDGE, Level.PROCESS)
    assert (plan.areas, plan.goal_id) == (("lqw@11-areas:4",), "sprache")


async def test_a_refusal_says_where_and_keeps_what_was_typed(
    place: Workplace, work: QualityWork
) -> None:
    async with opened(place, new(work), (80, 24)) as o:
        o.type(title="Dolmetschen", goal="Alle verstehen den Weg.", due="bald")
        await o.press("f2")
        await o.shows("This is no day")
        assert o.app.focused is o.field("due").target
        assert not o.closed
        assert o.field("goal").value == "Alle verstehen den Weg."
        o.type(due="30.6.")
        await o.press("f2")
        made = await o.over()
    assert made is not None
    assert made.plan.due == dt.date(2026, 6, 30)
    assert len(place.register.lines()) == 1


async def test_a_day_is_shown_as_it_is_understood(place: Workplace, work: QualityWork) -> None:
    async with opened(place, new(work)) as o:
        o.form.set_focus(o.field("due").target)
        await o.press(*"3.5.")
        await o.shows("= Sun 2026-05-03")
        o.form.set_focus(o.field("baseline_on").target)
        await o.press(*"3.5.")
        await o.shows("= Sat 2025-05-03")


async def test_planning_says_what_is_missing_and_then_plans(
    place: Workplace, work: QualityWork
) -> None:
    async with opened(place, new(work)) as o:
        o.type(title="Dolmetschen", goal="Alle verstehen den Weg.", responsible="Teamleitung")
        await o.press("f4")
        await o.shows("still missing: Criteria")
        assert o.app.focused is o.field("criteria").target
        assert place.register.lines() == []
        o.type(criteria="vier von fünf", due="30.6.")
        await o.shows("It can be planned: F4")
        await o.press("f4")
        made = await o.over()
    assert made is not None
    assert made.status is Status.PLANNED
    assert made.original_due == dt.date(2026, 6, 30)


async def test_a_planned_measure_has_its_due_date_moved_elsewhere(
    place: Workplace, work: QualityWork
) -> None:
    measure = moved_to(work, Status.PLANNED)
    async with opened(place, edit(work, measure)) as o:
        assert o.form.field("due") is None
        await o.shows("2026-06-30; it is moved with a reason")
        o.type(goal="Alle Familien kennen den nächsten Schritt.")
        await o.press("f2")
        changed = await o.over()
    assert changed is not None
    assert changed.plan.due == PLAN.due
    last = place.register.measure_history(measure.id)[-1].change
    assert isinstance(last, Reworded)
    assert list(last.fields) == ["goal"]


async def test_nothing_changed_writes_nothing(place: Workplace, work: QualityWork) -> None:
    measure = work.propose(PLAN)
    async with opened(place, edit(work, measure)) as o:
        await o.press("f2")
        assert (await o.over()) == measure
    assert len(place.register.measure_history(measure.id)) == 1


async def test_escape_asks_only_if_something_was_typed(place: Workplace, work: QualityWork) -> None:
    async with opened(place, new(work)) as o:
        await o.press(*"Dol", "escape")
        assert isinstance(o.app.screen, Confirm)
        await o.press("enter")  # "no" is in focus: nothing is given up by accident
        assert o.field("title").value == "Dol"
        await o.press("escape", "left", "enter")
        assert await o.over() is None
    async with opened(place, new(work)) as o:
        await o.press("escape")
        assert await o.over() is None
    assert place.register.lines() == []


async def test_hints_follow_what_is_typed_and_block_nothing(
    place: Workplace, work: QualityWork
) -> None:
    async with opened(place, new(work)) as o:
        await o.shows("○ Specific", "○ Measurable", "○ With a time")
        o.type(goal="Alle 20 Familien kennen den nächsten Schritt.", due="30.6.", measuring="1.7.")
        await o.shows("✓ Specific", "✓ With a time", "○ Measurable")
        o.form.set_focus(o.field("criteria").target)
        await o.shows("? How will you know that the goal is reached?")
        o.type(title="Dolmetschen")
        await o.press("f2")
        assert await o.over() is not None


@pytest.mark.parametrize("size", SIZES)
async def test_what_success_means_is_always_in_sight(
    place: Workplace, work: QualityWork, size: tuple[int, int]
) -> None:
    async with opened(place, new(work), size) as o:
        for key in ("title", "goal_id"):
            o.form.set_focus(o.field(key).target)
            await o.shows("Ein Kind erlebt", "How does the measure contribute to")


async def test_the_foundation_can_be_read_in_passing(place: Workplace, work: QualityWork) -> None:
    async with opened(place, new(work), (80, 24)) as o:
        await o.press(*"Dol", "f7")
        await o.shows(FOUNDATION.mission, "• Hilfe beginnt binnen zwei Wochen")
        await o.press("escape")
        assert o.field("title").value == "Dol"


async def test_areas_are_ticked_by_keys_and_unverified_ones_say_so(
    place: Workplace, work: QualityWork
) -> None:
    plan = PLAN.model_copy(update={"areas": ("kqs@2:4",)})  # chosen once, not offered now
    async with opened(place, edit(work, work.propose(plan))) as o:
        o.form.set_focus(o.field("areas").target)
        await o.press("enter")
        assert isinstance(o.app.screen, ChooseMany)
        await o.shows("LQW", "[ ] 4 Teaching-learning process")
        await o.press(*"volunteers", "enter", "f2")
        assert o.field("areas").value.splitlines()[0] == "own@1:1"
        assert "kqs@2:4" in o.field("areas").value
        await o.press("f2")
        changed = await o.over()
    assert changed is not None
    assert set(changed.plan.areas) == {"own@1:1", "kqs@2:4"}


async def test_a_full_team_gets_a_friendly_word(place: Workplace, work: QualityWork) -> None:
    for _ in range(FOUNDATION.cap):
        work.propose(PLAN)
    async with opened(place, new(work), (80, 24)) as o:
        o.form.set_focus(o.field("team").target)
        assert "You decide" not in o.seen
        o.type(title="Noch eine", team="team süd")
        await o.shows("Open measures of team süd: 5", "You decide")
        await o.press("f2")
        assert await o.over() is not None


async def test_a_name_is_asked_about_before_it_is_kept(place: Workplace, work: QualityWork) -> None:
    async with opened(place, new(work)) as o:
        o.type(title="Erstgespräche", goal="Frau Kowalczyk versteht, wie es weitergeht.")
        await o.press("f2")
        await o.shows("Could somebody be recognised by this?", "Goal: ", "Kowalczyk«")
        assert isinstance(o.app.screen, NameQuestion)
        await o.press("escape")  # back to the form, with everything in it
        assert o.field("goal").value == "Frau Kowalczyk versteht, wie es weitergeht."
        await o.press("f2")
        await o.shows("Could somebody be recognised by this?")
        await o.press("down", "enter")
        await o.shows("What shall stand there instead?")
        await o.press(*"eine Mutter", "enter")
        made = await o.over()
    assert made is not None
    assert "Kowalczyk" not in made.plan.goal
    assert made.plan.goal.endswith("versteht, wie es weitergeht.")
    assert "eine Mutter" in made.plan.goal


async def test_what_is_no_name_stays_and_is_not_asked_again(
    place: Workplace, work: QualityWork
) -> None:
    text = "Frau Sommer ist ein Kinderbuch, aus dem alle vorlesen."

    async def twice(app: FormApp) -> tuple[str | None, str | None]:
        return await forms.open_wording(app, text), await forms.open_wording(app, f"Neu: {text}")

    app_opened: Opened[tuple[str | None, str | None]]
    async with opened(place, twice) as app_opened:
        await app_opened.shows("Could somebody be recognised by this?")
        options = app_opened.app.screen.query_one(OptionList)
        options.highlighted = 2
        await app_opened.press("enter")
        assert await app_opened.over() == (text, f"Neu: {text}")


async def test_an_insight_stands_above_its_measure(place: Workplace, work: QualityWork) -> None:
    source = Source(origin=Origin.SESSION, day=TODAY, team="Team Süd")
    insight = work.note("Wir sprechen zu spät über Erwartungen.", source)
    plan = Plan(title="Erwartungen klären", insights=(insight.id,), origin=Origin.SESSION)
    async with opened(place, new(work, plan)) as o:
        await o.shows("Goes back to the insight", "Wir sprechen zu spät über Erwartungen.")
        assert o.form.field("origin") is None
        await o.press("f2")
        made = await o.over()
    assert made is not None
    assert place.register.insight(insight.id).measures == (made.id,)


async def test_what_the_store_refuses_is_said_and_kept(
    place: Workplace, work: QualityWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    measure = work.propose(PLAN)

    def taken(*_args: object) -> None:
        raise Conflict("Somebody else was faster.")  # noqa: EM101

    async with opened(place, edit(work, measure)) as o:
        o.type(goal="Ein anderes Ziel für alle.")
        with monkeypatch.context() as patched:
            patched.setattr(work, "change", taken)
            await o.press("f2")
            await o.shows("→ Somebody else was faster.")
        assert o.field("goal").value == "Ein anderes Ziel für alle."
        await o.press("f2")
        changed = await o.over()
    assert changed is not None
    assert changed.plan.goal == "Ein anderes Ziel für alle."


async def test_another_language_keeps_what_was_typed(place: Workplace, work: QualityWork) -> None:
    async with opened(place, new(work)) as o:
        o.type(title="Dolmetschen", criteria="eins\nzwei", direction="down", areas="own@1:1")
        o.form.set_focus(o.field("criteria").target)
        await o.app.run_action("app.switch_language")
        await o.shows("Esc Zurück")
        assert (o.field("title").value, o.field("criteria").value) == ("Dolmetschen", "eins\nzwei")
        assert (o.field("direction").value, o.field("areas").value) == ("down", "own@1:1")
        assert o.app.focused is o.field("criteria").target
        assert o.form.touched


async def test_help_explains_the_form(place: Workplace, work: QualityWork) -> None:
    async with opened(place, new(work)) as o:
        await o.press("f1")
        assert isinstance(o.app.screen, HelpScreen)
        await o.shows("an action, never a figure", "Save and plan")


async def test_a_proposal_is_not_made_twice(place: Workplace, work: QualityWork) -> None:
    """If planning fails after proposing, saving again goes on with the measure that is there."""

    def refusing(measure_id: str, *changes: object) -> Measure:
        if any(isinstance(each, Moved) for each in changes):
            raise Conflict("busy")  # noqa: EM101
        return original(measure_id, *changes)  # type: ignore[arg-type]

    original = work.change
    async with opened(place, new(work)) as o:
        o.type(title="A", goal="Alle verstehen es.", criteria="x", responsible="Rolle", due="1.9.")
        work.change = refusing  # type: ignore[method-assign]
        await o.press("f4")
        await o.shows("→ busy")
        work.change = original  # type: ignore[method-assign]
        await o.press("f4")
        made = await o.over()
    assert made is not None
    assert made.status is Status.PLANNED
    assert len(place.register.lines()) == 1
