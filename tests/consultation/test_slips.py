"""Feedback slips: counted together, never one by one."""

from __future__ import annotations

from kollegial.consultation.slips import Slip, Slips
from kollegial.flow.library import load


def test_slips_are_counted_and_the_words_mixed() -> None:
    meeting = load().meeting
    first, second = (item.id for item in meeting.feedback[:2])
    slips = Slips()
    for number in range(30):
        slips.add(Slip({first: 5, second: 1 + number % 5}, (f"word {number}",)))
    gathered = slips.gathered(meeting)
    assert gathered.slips == len(slips) == 30
    assert gathered.counts[first] == (0, 0, 0, 0, 30)
    assert gathered.counts[second] == (6, 6, 6, 6, 6)
    assert set(gathered.counts) == {item.id for item in meeting.feedback}
    words = [f"word {number}" for number in range(30)]
    assert sorted(gathered.remarks) == sorted(words)
    assert list(gathered.remarks) != words  # 1 in 30! that chance leaves the order
    slips.clear()
    assert len(slips) == 0


def test_a_slip_shows_nothing_by_accident() -> None:
    assert "leise" not in repr(Slip({}, ("zu leise",)))
    assert Slip({}).empty
    assert not Slip({}, ("x",)).empty
