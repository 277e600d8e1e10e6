"""The kiosk as a value: nothing of one person is left for the next, and time sends it back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kollegial.quality.feedback.walk import GRACE, IDLE, THANKS, Page, Walk
from tests.quality.feedback.helpers import ITEMS

STEPS = st.lists(st.sampled_from(["begin", "back", "give", "wait", "0", "1", "2", "3", "4", "9"]))


def stepped(walk: Walk, step: str, now: int) -> Walk:
    match step:
        case "begin":
            return walk.begin(now)
        case "back":
            return walk.back(now)
        case "give":
            return walk.hand_in("", now)[0]
        case "wait":
            return walk.look(now)
    return walk.answer(int(step), now)


@given(STEPS, st.lists(st.integers(0, 40_000), min_size=40, max_size=40))
def test_any_steps_leave_a_sound_walk_and_a_slip_is_always_whole(
    steps: list[str], waits: list[int]
) -> None:
    walk, now = Walk(ITEMS, 0), 0
    for step, wait in zip(steps, waits, strict=False):
        now += wait
        if step == "give" and walk.page is Page.SENTENCE:
            slip = walk.hand_in("", now)[1]
            assert slip is not None
            assert len(slip.slip.answers) == ITEMS
        walk = stepped(walk, step, now)
        assert walk.at <= ITEMS
        assert (walk.page is Page.SENTENCE) == (walk.at == ITEMS)
        if walk.page in (Page.WELCOME, Page.THANKS):
            assert (walk.answers, walk.kept) == ((), ())
    assert walk.look(now + IDLE + GRACE + THANKS).page is Page.WELCOME


def test_after_the_thanks_and_after_an_idle_time_nothing_is_left() -> None:
    walk = Walk(ITEMS, 0).begin(0)
    for _ in range(ITEMS):
        walk = walk.answer(4, 1_000)
    assert walk.look(1_000 + IDLE + GRACE - 1) is walk
    assert walk.look(1_000 + IDLE + GRACE) == Walk(ITEMS, 1_000 + IDLE + GRACE)
    thanked, slip = walk.hand_in("  Mehr   Zeit. ", 2_000)
    assert slip is not None
    assert slip.sentence == "Mehr Zeit."
    assert (thanked.answers, thanked.kept) == ((), ())
    assert thanked.look(2_000 + THANKS).page is Page.WELCOME


def test_a_step_back_shows_what_was_answered_and_keeps_what_follows() -> None:
    walk = Walk(ITEMS, 0).begin(0).answer(1, 0).answer(2, 0).back(0).back(0)
    assert (walk.at, walk.given) == (0, 1)
    assert walk.answer(3, 0).given == 2
    assert walk.back(5) == Walk(ITEMS, 5)


def test_it_asks_whether_somebody_is_there_before_it_begins_afresh() -> None:
    walk = Walk(ITEMS, 0).begin(0)
    assert not walk.asks(IDLE - 1)
    assert walk.asks(IDLE)
    assert walk.left(IDLE) == GRACE
    assert not walk.touch(IDLE).asks(IDLE + 1)
