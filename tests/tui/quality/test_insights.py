"""The page of the insights: decide, write down, clear, look back, by keys."""

from __future__ import annotations

import datetime as dt
from contextlib import AbstractAsyncContextManager

import pytest

from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from kollegial.quality.changes.insight import Decided, Experiment, Source
from kollegial.quality.insight.state import Insight
from kollegial.quality.vocabulary import Answer, Origin
from kollegial.tui.dialogs.choose import Choose
from kollegial.tui.dialogs.past import PastDialog
from kollegial.tui.screens.quality.insights import InsightsScreen
from kollegial.tui.screens.quality.measure import MeasureScreen
from tests.flow.quality.helpers import protocol
from tests.tui.live_helpers import until
from tests.tui.quality.form_helpers import (
    PLAN,
    TODAY,
    Opened,
    page_at,
)

LATE = "Wir sprechen zu spät über Erwartungen."
TALK = "Fünf Minuten Absprache vor dem Gespräch helfen Eltern zu widersprechen."


def noted(work: QualityWork, text: str, day: int = 1) -> Insight:
    source = Source(
        origin=Origin.SESSION, day=dt.date(2026, 3, day), team="Team Süd", model="tietze"
    )
    return work.note(text, source, ("own@1:1",))


def insights_at(
    place: Workplace, size: tuple[int, int] = (110, 34), marked: str = ""
) -> AbstractAsyncContextManager[Opened[None]]:
    """The app on the page of the insights."""
    return page_at(place, InsightsScreen(marked), "Insights", size)


async def test_undecided_ones_stand_first_and_say_so(place: Workplace, work: QualityWork) -> None:
    decided = noted(work, TALK, 9)
    work.change_insight(decided.id, Decided(answer=Answer.KEEP))
    noted(work, LATE, 1)
    async with insights_at(place) as o:
        await o.shows("Insights · one to decide on", "= Fünf Minuten", "not decided yet")
        lines = o.seen.splitlines()
        places = [
            next(n for n, line in enumerate(lines) if sign in line) for sign in ("? W", "= F")
        ]
        assert places == sorted(places)
        await o.shows("consultation", "2026-03-01", "Team Süd", "Volunteers")  # the marked one


async def test_what_a_released_protocol_holds_comes_by_itself(place: Workplace) -> None:
    place.archive.add(protocol())
    async with insights_at(place) as o:
        await o.shows("new.")
        count = len(place.register.insights())
        assert count
        await o.shows("to decide on")
    async with insights_at(place) as o:
        await o.shows("to decide on")
        assert len(place.register.insights()) == count


@pytest.mark.parametrize(("answer", "downs"), [(Answer.NO_MEASURE, 0), (Answer.KEEP, 1)])
async def test_an_insight_may_end_without_a_measure(
    place: Workplace, work: QualityWork, answer: Answer, downs: int
) -> None:
    insight = noted(work, LATE)
    async with insights_at(place, (80, 24)) as o:
        await o.shows(LATE)
        await o.press("enter")
        assert isinstance(o.app.screen, Choose)
        await o.shows(
            "What becomes of this insight?",
            "no measure needed",
            "keep as it is",
            "experiment",
            "quality measure",
        )
        await o.press(*["down"] * downs, "enter")
        await o.shows("Decided: ", "Reason")
        await o.press(*"gut so", "f2")
        await o.shows("gut so")
    decision = place.register.insight(insight.id).decision
    assert decision is not None
    assert (decision.answer, decision.reason) == (answer, "gut so")


async def test_an_experiment_knows_when_to_stop_and_ends(
    place: Workplace, work: QualityWork
) -> None:
    insight = noted(work, LATE)
    async with insights_at(place) as o:
        await o.shows(LATE)
        await o.press("e", "down", "down", "enter")
        await o.shows("We stop early if")
        o.type(what="Ein Zettelkasten im Flur.", until="in 4 Wochen")
        await o.press("f2")
        await o.shows("→ When would you stop early?")
        assert o.field("what").value == "Ein Zettelkasten im Flur."
        o.type(stop_if="Wenn jemand erkannt wird.")
        await o.press("f2")
        await o.shows("experiment until 2026-04-09")
        experiment = place.register.insight(insight.id).experiment
        assert experiment == Experiment(
            what="Ein Zettelkasten im Flur.",
            until=TODAY + dt.timedelta(weeks=4),
            stop_if="Wenn jemand erkannt wird.",
        )
        await o.press("x")
        await o.shows("The experiment is over", "Ein Zettelkasten im Flur.")
        o.type(result="Elf Zettel in vier Wochen.", stopped="")
        await o.press("f2")
        await o.shows("experiment is over: decide anew", "Elf Zettel in vier Wochen.")
    assert place.register.insight(insight.id).experiment is None


async def test_a_measure_comes_of_it_and_can_be_opened(place: Workplace, work: QualityWork) -> None:
    insight = noted(work, LATE)
    async with insights_at(place) as o:
        await o.shows(LATE)
        await o.press("enter", "down", "down", "down", "enter")
        await o.shows("A new measure", "Goes back to the insight", LATE)
        assert o.field("team").value == "Team Süd"
        assert o.field("areas").value == "own@1:1"
        o.type(title="Erwartungen klären")
        await o.press("f2")
        await o.shows("M1 Erwartungen klären", "→ Wir sprechen")
        await o.press("m")
        await o.shows("Erwartungen klären")
        assert isinstance(o.app.screen, MeasureScreen)
    after = place.register.insight(insight.id)
    assert after.decision is not None
    assert after.decision.answer is Answer.MEASURE
    measure = place.register.measure(after.measures[0])
    assert (measure.plan.insights, measure.plan.origin) == ((insight.id,), Origin.SESSION)


async def test_giving_the_measure_up_decides_nothing(place: Workplace, work: QualityWork) -> None:
    insight = noted(work, LATE)
    async with insights_at(place) as o:
        await o.shows(LATE)
        await o.press("enter", "down", "down", "down", "enter")
        await o.shows("A new measure")
        await o.press("escape")
        await o.shows("Insights · one to decide on")
    assert place.register.insight(insight.id).decision is None


async def test_writing_one_down_by_hand(place: Workplace) -> None:
    async with insights_at(place) as o:
        await o.shows("There is no insight yet.")
        await o.press("n")
        await o.shows("Write an insight down")
        await o.press("f2")
        await o.shows("→ What was learned?")
        await o.press(*"Zu spät", "tab", "right", "f2")
        await o.shows("? Zu spät", "complaint")
    (insight,) = place.register.insights()
    assert (insight.source.origin, insight.source.day) == (Origin.COMPLAINT, TODAY)


async def test_other_words_have_to_be_cleared_anew(place: Workplace, work: QualityWork) -> None:
    insight = noted(work, LATE)
    async with insights_at(place) as o:
        await o.shows(LATE)
        await o.press("f")
        await o.shows("May these words be published?", LATE)
        await o.press("enter")
        await o.shows("· cleared for publication on 2026-03-12")
        await o.press("w")
        await o.shows("Wording and areas")
        o.type(text="Erwartungen kommen zu spät zur Sprache.")
        await o.press("f2")
        await o.shows("? Erwartungen kommen zu spät zur Sprache.", "not cleared for")
    assert place.register.insight(insight.id).cleared_on is None


async def test_undo_says_what_it_takes_back(place: Workplace, work: QualityWork) -> None:
    insight = noted(work, LATE)
    work.change_insight(insight.id, Decided(answer=Answer.KEEP, reason="gut so"))
    async with insights_at(place) as o:
        await o.shows("= Wir sprechen")
        await o.press("f8")
        await o.shows("Take this back?", "Decided: keep as it is (gut so)")
        await o.press("enter")
        await o.shows("? Wir sprechen")
        await o.press("h")
        assert isinstance(o.app.screen, PastDialog)
        await o.shows("Qualitätsbeauftragte", "Taken back: ", "counts no more")


async def test_search_and_kinds_narrow_the_list(place: Workplace, work: QualityWork) -> None:
    noted(work, TALK, 9)
    decided = noted(work, LATE, 1)
    work.change_insight(decided.id, Decided(answer=Answer.KEEP))
    async with insights_at(place) as o:
        await o.shows("? Fünf", "= Wir")
        await o.press("slash", *"absprache", "enter")
        await o.shows("? Fünf", "(1)")
        assert "= Wir" not in o.seen
        await o.press("slash", "escape", "v")
        await o.shows("shown: not decided yet (1)")
        assert "= Wir" not in o.seen


async def test_back_from_a_measure_the_insight_is_marked(
    place: Workplace, work: QualityWork
) -> None:
    noted(work, TALK, 9)
    wanted = noted(work, LATE, 1)
    async with insights_at(place, marked=wanted.id) as o:
        await o.shows(LATE, "Decision")
        screen = o.app.screen
        assert isinstance(screen, InsightsScreen)
        assert screen.marked is not None
        assert screen.marked.id == wanted.id


async def test_the_role_is_asked_before_the_first_change(
    place: Workplace, work: QualityWork
) -> None:
    noted(work, LATE)
    place.home.settings.write_text('language = "en"\n', encoding="utf-8")
    async with insights_at(place) as o:
        await o.shows(LATE)
        await o.press("e")
        await o.shows("Teamleitung", "Fachkraft")
        await o.press("escape")
        await o.shows("Insights · one to decide on")
    assert place.register.insights()[0].decision is None


async def test_markup_in_an_insight_stays_text(place: Workplace, work: QualityWork) -> None:
    noted(work, "[/b] zu [red]spät[/] \x1b[31m")
    work.propose(PLAN.model_copy(update={"title": "[/x]"}))
    async with insights_at(place) as o:
        await o.shows("[/b] zu [red]spät[/]")
        await o.press("e")
        await o.shows("What becomes of this insight?", "[/b] zu [red]spät[/]")


async def test_an_insight_is_deleted_after_it_is_said_what_goes(
    place: Workplace, work: QualityWork
) -> None:
    stays, gone = noted(work, TALK, 9), noted(work, LATE, 10)
    measure = work.propose(PLAN.model_copy(update={"insights": (gone.id,)}))
    async with insights_at(place, (80, 24), gone.id) as o:
        await o.shows(LATE)
        await o.press("delete")
        await o.shows("Delete this insight?", "whole history (entries: 3)", "stays (M1)")
        await o.press("enter")  # the safe answer is in focus
        await o.shows(LATE)
        assert len(place.register.insights()) == 2
        await o.press("delete")
        await o.shows("Delete this insight?")
        await o.press("left", "enter")
        await o.shows("The insight is deleted.", TALK)
        await until(o.pilot, lambda: LATE not in o.seen)
        assert LATE not in o.seen
    assert [each.id for each in place.register.insights()] == [stays.id]
    assert place.register.measure(measure.id).plan.insights == (gone.id,)
