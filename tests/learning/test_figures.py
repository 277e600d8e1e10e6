"""What a summary tells, and what it keeps to itself."""

from __future__ import annotations

import datetime as dt

import pytest

from kollegial.learning.facts import Phases, PhaseTime
from kollegial.learning.figures import ANSWERS, FOLLOW_UPS, MODELS, SESSIONS, THEMES, figures
from kollegial.learning.populations import Categories
from kollegial.learning.stories import NO_AREA
from kollegial.learning.wish import Wish
from kollegial.quality.disclosure import HIDDEN, Period, Published, Rules, Shown
from kollegial.quality.vocabulary import Status
from kollegial.refusal import Refused
from tests.learning.sources import AREAS, DAY, TEAMS, door, insight, session, sources

YEAR = Wish(Period.years(2025))


def number(cell: object) -> int | None:
    return cell.count if isinstance(cell, Shown) else None


def test_a_year_is_counted_by_everything_that_is_asked() -> None:
    outcome = figures(sources(), YEAR, door()).sessions.outcome
    assert outcome is not None
    assert [table.name for table in outcome.tables] == [SESSIONS, THEMES, MODELS, FOLLOW_UPS]
    assert number(outcome.table(SESSIONS).total) == 60
    assert [number(each) for each in outcome.table(SESSIONS).row_totals] == [15] * 4
    assert number(outcome.table(THEMES).row(AREAS[0])) == 45
    assert number(outcome.table(MODELS).row("troika")) == 12
    assert number(outcome.table(FOLLOW_UPS).row("answered")) == 30


def test_an_area_of_two_sessions_is_held_back_and_cannot_be_computed() -> None:
    facts = [session(each, areas=AREAS[:1]) for each in range(30)]
    facts += [session(each, areas=AREAS[1:2]) for each in (30, 31)]
    outcome = figures(sources(facts=facts), YEAR, door()).sessions.outcome
    assert outcome is not None
    assert outcome.table(THEMES).row(AREAS[1]) is HIDDEN


def test_feedback_is_shown_from_five_slips_on() -> None:
    few = [session(each, feedback={"useful": (0, 0, 0, 2, 2)}) for each in range(1)]
    (item,) = figures(sources(facts=few), YEAR, door()).participants
    outcome = item.protected.outcome
    assert outcome is None or all(each is HIDDEN for each in outcome.table(ANSWERS).everything())
    (item,) = figures(sources(), YEAR, door()).participants
    assert item.protected.outcome is not None
    assert number(item.protected.outcome.table(ANSWERS).row("4")) == 180


def test_thresholds_go_upward_only() -> None:
    with pytest.raises(Refused):
        Rules(cases=2)
    strict = figures(sources(), YEAR, door(rules=Rules(cases=20))).sessions.outcome
    assert strict is not None
    assert strict.table(MODELS).row("troika") is HIDDEN


def test_a_period_that_runs_is_refused() -> None:
    with pytest.raises(Refused, match="runs until"):
        figures(sources(), Wish(Period.years(2026)), door())


def test_a_team_is_told_apart_only_among_three() -> None:
    team = Wish(Period.years(2025), teams=("Nord",))
    outcome = figures(sources(), team, door()).sessions.outcome
    assert outcome is not None
    assert number(outcome.tables[0].total) == 20
    two = [session(each, team="Nord" if each % 2 else "Süd") for each in range(60)]
    with pytest.raises(Refused, match="too few teams"):
        figures(sources(facts=two), team, door())


def test_texts_of_a_team_stay_where_its_number_does() -> None:
    facts = [session(each, team=("Süd", "West", "Ost")[each % 3]) for each in range(60)]
    facts += [session(60, team="Nord")]
    told = figures(sources(facts=facts), Wish(Period.years(2025), teams=("Nord",)), door())
    assert told.insights == {}


def test_only_cleared_insights_by_area_and_in_an_order_of_their_own() -> None:
    told = figures(sources(), YEAR, door())
    assert {area: [each.text for each in some] for area, some in told.insights.items()} == {
        AREAS[0]: ["Erst fragen, dann raten."],
        AREAS[1]: ["Abschiede brauchen Zeit."],
        NO_AREA: ["Ohne Bereich."],
    }
    for wish, wanted in (
        (Wish(Period.years(2024)), []),
        (Wish(Period.years(2025), area=AREAS[1]), ["Abschiede brauchen Zeit."]),
        (Wish(Period.quarter(2025, 2)), []),
    ):
        told = figures(sources(), wish, door())
        assert [each.text for some in told.insights.values() for each in some] == wanted


def test_an_insight_of_two_areas_stands_in_both_and_not_apart() -> None:
    both = insight(5, "Beides.", areas=AREAS[:2])
    told = figures(sources(insights=(both,)), YEAR, door())
    assert list(told.insights) == list(AREAS[:2])


def test_measures_that_were_closed_in_the_period_by_number() -> None:
    told = figures(sources(), YEAR, door())
    assert [each.number for each in told.measures] == [7, 12]
    assert told.effects[Status.EFFECTIVE] == told.effects[Status.PARTLY] == 1
    assert [each.number for each in told.goals[0].measures] == [7, 12]
    assert figures(sources(), Wish(Period.quarter(2025, 1)), door()).measures == ()


def test_a_phase_that_one_session_skipped_has_no_mean_and_cannot_be_subtracted() -> None:
    whole = Phases.of(PhaseTime(name, 300, 240) for name in ("casting", "story", "advice"))
    facts = [session(each, model="tietze", phases=whole) for each in range(12)]
    short = Phases.of(PhaseTime(name, 300, 240) for name in ("casting", "story"))
    facts.append(session(12, model="tietze", phases=short))
    only = Categories(TEAMS, ("tietze",), AREAS)
    (time,) = figures(sources(facts=facts, categories=only), YEAR, door()).times
    told = {each.phase: each.planned for each in time.phases}
    assert told.pop("advice") is None
    # the whole less the other two would be the one that is held back
    assert sorted(told.values(), key=str) == [300, None]


def test_an_area_whose_number_is_held_back_is_not_named_above_insights() -> None:
    facts = [session(each, areas=AREAS[:1]) for each in range(30)]
    facts += [session(each, areas=()) for each in range(30, 40)]
    facts += [session(each, areas=AREAS[1:2]) for each in (40, 41)]
    told = figures(sources(facts=facts), YEAR, door())
    assert {area: [each.text for each in some] for area, some in told.insights.items()} == {
        AREAS[0]: ["Erst fragen, dann raten."],
        NO_AREA: ["Abschiede brauchen Zeit.", "Ohne Bereich."],
    }


def test_the_order_of_sessions_changes_nothing() -> None:
    given = sources()
    turned = sources(facts=tuple(reversed(given.facts)))
    one, other = figures(given, YEAR, door()), figures(turned, YEAR, door())
    assert one.times == other.times
    assert one.publications == other.publications


def test_what_was_published_is_not_given_away_by_the_next_report() -> None:
    facts = [session(each, quarter=8100 + each % 2, model="tietze") for each in range(40)]
    facts += [session(each, quarter=8102, model="tietze") for each in (40, 41)]
    quarter = figures(sources(facts=facts), Wish(Period.half(2025, 1)), door())
    known = Published.of(quarter.publications)
    year = figures(sources(facts=facts), YEAR, door(published=known)).sessions
    # 42 in the year less 40 in the first half would be the two of the third quarter
    assert year.outcome is None or year.outcome.table(SESSIONS).total is HIDDEN


def test_the_day_is_the_one_that_was_handed_in() -> None:
    told = figures(sources(), YEAR, door(dt.date(2026, 5, 5)))
    assert {each.day for each in told.publications} == {dt.date(2026, 5, 5)}
    assert DAY not in {each.day for each in told.publications}
