"""Nothing below the threshold, nothing while a round runs, no mean, and no answer counted apart."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.quality.feedback import round as rounds
from kollegial.quality.feedback.biases import biases
from kollegial.quality.feedback.line import RoundLine
from kollegial.quality.feedback.rate import Known, rate_of
from kollegial.quality.feedback.results import Results, Shown, Tally, results_of
from kollegial.quality.feedback.slips import Slip
from kollegial.refusal import Refused
from tests.quality.feedback.helpers import DAY, ITEMS, a_round, closed, slips

YES = Slip((1,) * ITEMS)
NOTHING = Slip((0,) * ITEMS)


@given(st.integers(5, 12), st.data())
def test_below_the_threshold_all_slips_look_the_same(threshold: int, data: st.DataObject) -> None:
    """What is told does not depend on how many slips there are, nor on what they say."""
    some = data.draw(st.lists(slips, max_size=threshold - 1))
    for asked in (a_round(threshold=threshold), closed(threshold=threshold, asked=3)):
        assert results_of(asked, some, ["Lotte war nett."]) == results_of(asked, [])
        assert RoundLine.of(asked, 3, len(some)) == RoundLine.of(asked, 3, 0)
    assert results_of(closed(threshold=threshold), some).shown is Shown.FEW


@given(st.lists(slips, min_size=5, max_size=30))
def test_an_open_round_tells_only_how_many_there_are(some: list[Slip]) -> None:
    """Two looks at a round that runs would differ by what one person said."""
    results = results_of(a_round(), some, ["Mehr Zeit."])
    assert (results.shown, results.slips) == (Shown.OPEN, len(some))
    assert not results.items
    assert not results.sentences


@given(st.lists(slips, min_size=5, max_size=60))
def test_counts_add_up_and_shares_are_right(some: list[Slip]) -> None:
    results = results_of(closed(), some, ["Mehr Zeit."])
    assert (results.shown, results.sentences) == (Shown.YES, ("Mehr Zeit.",))
    for at, tally in enumerate(results.items):
        answers = [slip.answers[at] for slip in some]
        answered = len(some) - answers.count(0)
        if answered < 5:
            assert (tally.counts, tally.answered, tally.none) == (None, None, None)
            assert tally.share(0) is None
            continue
        assert tally.counts == tuple(answers.count(point) for point in (1, 2, 3, 4))
        assert (tally.answered, tally.none) == (answered, answers.count(0))
        for point in range(4):
            exact = Fraction(100 * tally.counts[point], answered)
            assert abs(Fraction(tally.share(point) or 0) - exact) <= Fraction(1, 2)


def test_a_statement_that_few_answered_stays_closed_though_the_round_is_shown() -> None:
    """Five slips, one of them answered: else its answers would be read off."""
    results = results_of(closed(), [NOTHING] * 4 + [YES])
    assert results.shown is Shown.YES
    assert all(tally.counts is None and tally.none is None for tally in results.items)


def test_no_mean_is_anywhere() -> None:
    fields = (*dataclasses.fields(Results), *dataclasses.fields(Tally))
    said = {word for field in fields for word in ("mean", "average", "score") if word in field.name}
    assert not said


@given(st.integers(5, 500), st.integers(1, 500))
def test_the_response_rate_is_never_made_up(slips: int, asked: int) -> None:
    assert rate_of(slips, None).known is Known.NOT_ASKED_HOW_MANY
    assert rate_of(None, asked).percent is None
    rate = rate_of(slips, asked)
    if asked < slips:
        assert (rate.known, rate.percent) == (Known.TOO_MANY, None)
    else:
        assert rate.percent is not None
        assert abs(Fraction(rate.percent) - Fraction(100 * slips, asked)) <= Fraction(1, 2)


def test_the_known_biases_are_always_said() -> None:
    for count in (5, 7, 40):
        told = biases(results_of(closed(asked=200), [YES] * count))
        assert [each.id for each in told] == [
            "courtesy",
            "dependence",
            "silence",
            "ceiling",
            "small",
            "staff",
        ]
        for each in told:
            assert "{" not in each.message.format(**each.params)
    small = biases(results_of(closed(), [YES] * 7))[4]
    assert small.params == {"slips": 7, "points": 14}


@given(st.integers(-5, 40), st.integers(5, 20))
def test_the_threshold_goes_upward_only(wanted: int, before: int) -> None:
    asked = a_round(threshold=before)
    if wanted < before:
        with pytest.raises(Refused):
            rounds.closed(asked, DAY, threshold=wanted)
    else:
        assert rounds.closed(asked, DAY, threshold=wanted).threshold == wanted


def test_a_round_is_closed_once_and_takes_no_slip_after_that() -> None:
    after = rounds.closed(a_round(), DAY, asked=40)
    assert (after.closed_on, after.asked) == (DAY, 40)
    with pytest.raises(Refused):
        rounds.closed(after, DAY)
    with pytest.raises(Refused):
        rounds.takes_slips(after)


def test_people_are_asked_only_within_the_days() -> None:
    asked = a_round()
    assert asked.asks_on(asked.starts)
    assert asked.asks_on(asked.ends)
    assert not asked.asks_on(asked.ends.replace(month=5))
    assert not closed().asks_on(asked.starts)


def test_a_round_is_about_something_and_ends_after_it_begins() -> None:
    with pytest.raises(Refused):
        rounds.checked(a_round(service=""))
    with pytest.raises(Refused):
        rounds.checked(a_round(ends=DAY.replace(day=1)))
    about_a_measure = a_round(service="", measure="b" * 32)
    assert rounds.checked(about_a_measure) is about_a_measure
