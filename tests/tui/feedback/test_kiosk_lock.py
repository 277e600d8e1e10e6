"""The lock of the kiosk: what opens it, and what wrong codes lead to."""

from __future__ import annotations

from kollegial.tui.screens.feedback.kiosk_lock import SHORTEST_CODE, SHUT, TRIES, Lock

NOW = 5_000


def missed(times: int) -> Lock:
    lock = Lock("4711")
    for _ in range(times):
        lock = lock.missed(NOW)
    return lock


def test_only_the_code_opens_it() -> None:
    assert Lock("4711").opens("4711")
    assert not any(Lock("4711").opens(each) for each in ("", "471", "47111", "0000", "\udc00"))


def test_it_is_shut_for_a_while_after_the_last_try_and_then_all_tries_are_there_again() -> None:
    assert not missed(TRIES - 1).shut(NOW)
    assert missed(TRIES).shut(NOW)
    assert missed(TRIES).shut(NOW + SHUT - 1)
    assert not missed(TRIES).shut(NOW + SHUT)
    assert not missed(2 * TRIES - 1).missed(NOW + SHUT).shut(NOW + SHUT + SHUT)


def test_a_proposed_code_is_long_enough_and_stays_out_of_every_trace() -> None:
    lock = Lock.proposed()
    assert len(lock.code) >= SHORTEST_CODE
    assert lock.code.isdecimal()
    assert lock.code not in repr(lock)
