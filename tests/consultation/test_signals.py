"""Signals follow from the deadline: none is missed, none comes twice, none while it stands."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.consultation import timing
from kollegial.consultation.course import plain
from kollegial.consultation.signals import MINUTE, Signal, SignalKind, Watch, due, warning_left
from kollegial.consultation.state import PhaseState, SessionState, Stage

WARNING, ZERO = Signal(SignalKind.WARNING), Signal(SignalKind.ZERO)
T0 = 1_000_000


def over(minutes: int) -> Signal:
    return Signal(SignalKind.OVERRUN, minutes)


def running(planned: int, *, spent: int = 0, extended: int = 0, since: int = T0) -> SessionState:
    """A phase whose clock runs since ``since`` (ms)."""
    return SessionState(
        group="g",
        date=dt.date(2026, 3, 12),
        language="de",
        model_id="m",
        model_version="1",
        people=(),
        phases=(PhaseState(planned, extended, spent),),
        course=plain(1),
        stage=Stage.LIVE,
        running_since=since,
        started_at=since,
    )


def paused(state: SessionState, at: int) -> SessionState:
    """The same, paused at ``at``."""
    since = state.running_since or 0
    spent = state.phase.spent + at - since
    phases = (replace(state.phase, spent=spent),)
    return replace(state, running_since=None, paused_since=at, phases=phases)


@pytest.mark.parametrize(
    ("since", "now", "expected"),
    [
        (0, 239_999, ()),
        (0, 240_000, (WARNING,)),
        (240_000, 299_999, ()),
        (299_999, 300_000, (ZERO,)),
        (300_000, 359_999, ()),
        (359_999, 360_000, (over(1),)),
        (0, 481_000, (WARNING, ZERO, over(1), over(2), over(3))),
        (360_000, 480_000, (over(2), over(3))),
    ],
)
def test_the_moments_of_a_phase_of_five_minutes(
    since: int, now: int, expected: tuple[Signal, ...]
) -> None:
    assert due(running(300_000), T0 + since, T0 + now, 60_000) == expected


@pytest.mark.parametrize(
    ("planned", "left"), [(60_001, 60_000), (60_000, 30_000), (30_000, 15_000)]
)
def test_a_phase_no_longer_than_the_warning_time_is_warned_at_half_of_it(
    planned: int, left: int
) -> None:
    state = running(planned)
    assert warning_left(state, 60_000) == left
    moment = T0 + planned - left
    assert due(state, moment - 1, moment, 60_000) == (WARNING,)


def test_what_was_spent_and_what_was_added_count() -> None:
    state = running(300_000, spent=120_000, extended=60_000)
    assert due(state, T0, T0 + 240_000, 60_000) == (WARNING, ZERO)
    assert due(state, T0, T0 + 239_999, 60_000) == (WARNING,)


def test_nothing_while_the_clock_stands() -> None:
    state = paused(running(300_000), T0 + 100_000)
    assert due(state, 0, T0 + 10**9, 60_000) == ()


def test_going_on_at_a_moment_does_not_repeat_it() -> None:
    """Paused exactly at zero and resumed: zero was told already."""
    assert due(running(300_000, spent=300_000), 0, T0 + 59_999, 60_000) == ()


phases = st.builds(
    running,
    st.integers(1, 900_000),
    spent=st.integers(0, 1_200_000),
    extended=st.integers(0, 600_000),
)


@given(
    phases,
    st.lists(st.integers(T0 - 100_000, T0 + 3_000_000), min_size=2, max_size=30).map(sorted),
    st.integers(10_000, 600_000),
)
def test_however_often_somebody_looks_the_signals_are_the_same(
    state: SessionState, looks: list[int], warning: int
) -> None:
    whole = due(state, looks[0], looks[-1], warning)
    pieces = [s for a, b in pairwise(looks) for s in due(state, a, b, warning)]
    assert tuple(pieces) == whole
    assert len(set(whole)) == len(whole)


@given(phases, st.integers(0, 3_000_000), st.integers(10_000, 600_000))
def test_every_signal_says_the_truth_about_its_moment(
    state: SessionState, at: int, warning: int
) -> None:
    left = timing.remaining(state, T0 + at)
    for signal in due(state, T0 + at - 1, T0 + at, warning):
        match signal.kind:
            case SignalKind.WARNING:
                assert left == warning_left(state, warning)
            case SignalKind.ZERO:
                assert left == 0
            case SignalKind.OVERRUN:
                assert left == -signal.minutes * MINUTE


def test_a_watch_gives_each_signal_once() -> None:
    watch, state = Watch(T0), running(300_000)
    found = [s for at in range(0, 500_000, 250) for s in watch.look(state, T0 + at, 60_000)]
    assert found == [WARNING, ZERO, over(1), over(2), over(3)]


def test_a_watch_that_stalled_gives_everything_in_order() -> None:
    watch, state = Watch(T0), running(300_000)
    watch.look(state, T0 + 100_000, 60_000)
    assert watch.look(state, T0 + 425_000, 60_000) == (WARNING, ZERO, over(1), over(2))


def test_a_moment_right_before_a_pause_is_not_lost() -> None:
    watch, state = Watch(T0), running(300_000)
    watch.look(state, T0 + 299_900, 60_000)
    stopped = paused(state, T0 + 300_100)
    assert watch.look(stopped, T0 + 300_150, 60_000) == (ZERO,)
    assert watch.look(stopped, T0 + 300_400, 60_000) == ()
    resumed = running(300_000, spent=300_100, since=T0 + 500_000)
    assert watch.look(resumed, T0 + 559_899, 60_000) == ()
    assert watch.look(resumed, T0 + 559_900, 60_000) == (over(1),)


def test_the_next_phase_owes_nothing_of_the_last() -> None:
    watch, first = Watch(T0), running(300_000)
    watch.look(first, T0 + 299_900, 60_000)
    entered = T0 + 300_100
    phases_ = (replace(first.phase, spent=300_100), PhaseState(600_000))
    second = replace(first, phases=phases_, course=plain(2), current=1, running_since=entered)
    assert watch.look(second, entered + 539_999, 60_000) == ()
    assert watch.look(second, entered + 540_000, 60_000) == (WARNING,)


def test_one_clock_through_all_phases_loses_nothing_at_their_border() -> None:
    first = replace(
        running(300_000),
        one_clock=True,
        phases=(PhaseState(300_000), PhaseState(0)),
        course=plain(2),
    )
    watch, border = Watch(T0), T0 + 240_100
    assert watch.look(first, T0 + 239_900, 60_000) == ()
    spent = (replace(first.phase, spent=240_100), PhaseState(0))
    second = replace(first, phases=spent, current=1, running_since=border)
    assert watch.look(second, border + 50, 60_000) == (WARNING,)
    assert watch.look(second, T0 + 300_000, 60_000) == (ZERO,)
