"""A second terminal follows the session: the same state, the same clock, and nothing written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation import timing
from kollegial.consultation.state import Stage
from kollegial.flow.following import Follower, Sight
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from kollegial.store.desk.entries import LogEntry
from tests.flow.helpers import FakeClock, at_phase, begun, workplace


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def place(tmp_path: Path, clock: FakeClock) -> Iterator[Workplace]:
    """Where somebody moderates."""
    place = workplace(tmp_path, clock)
    yield place
    place.close()


@pytest.fixture
def beside(place: Workplace, clock: FakeClock) -> Workplace:
    """The second terminal's look at the same home."""
    return Workplace(place.home, clock=clock)


@pytest.fixture
def follower(beside: Workplace) -> Iterator[Follower]:
    follower = Follower(beside)
    yield follower
    follower.close()


def test_it_waits_for_a_desk_and_makes_none(tmp_path: Path, clock: FakeClock) -> None:
    place = workplace(tmp_path, clock)
    follower = Follower(place)
    assert follower.look() is None
    assert follower.sight is Sight.NOTHING
    assert not place.home.desk.exists()
    assert list(place.home.keys.iterdir()) == []


def test_it_finds_the_session_that_begins_later(place: Workplace, follower: Follower) -> None:
    assert place.desk.sessions() == []
    assert follower.look() is None
    live = begun(place)
    scene = follower.look()
    assert scene is not None
    assert scene.state == live.state
    assert (follower.id, follower.sight) == (live.id, Sight.SESSION)


def test_every_command_arrives(place: Workplace, follower: Follower, clock: FakeClock) -> None:
    live = begun(place)
    commands: list[cmd.Command] = [
        cmd.Contribute("Thema [/x] 🙂"),
        cmd.PauseClock(),
        cmd.StartClock(),
        cmd.Extend(60),
        cmd.Undo(),
        cmd.Redo(),
        cmd.Advance(),
    ]
    for command in commands:
        clock.wait(3.3)
        live.do(command)
        scene = follower.look()
        assert scene is not None
        assert scene.state == live.state
        assert scene.now == live.now()


def test_the_clock_is_the_same_whatever_the_wall_clock_does(
    place: Workplace, follower: Follower, clock: FakeClock
) -> None:
    live = begun(place)
    for moved in (0, 7_200_000, -14_400_000):
        clock.wall += moved
        clock.wait(61.7)
        scene = follower.look()
        assert scene is not None
        assert timing.remaining(scene.state, scene.now) == timing.remaining(live.state, live.now())


def test_it_reads_only_what_is_new(
    place: Workplace, follower: Follower, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = begun(place)
    follower.look()
    asked: list[int] = []
    reader = follower._reader
    assert reader is not None
    read = reader.entries

    def spy(session_id: str, after: int = 0) -> list[LogEntry]:
        asked.append(after)
        return read(session_id, after)

    monkeypatch.setattr(reader, "entries", spy)
    for _ in range(5):
        follower.look()
    assert asked == []  # nothing was written, so nothing is read
    before = live.session.seq
    live.do(cmd.Contribute("neu"))
    follower.look()
    follower.look()
    assert asked == [before]


def test_the_running_session_comes_before_a_newer_one_that_stands(
    place: Workplace, follower: Follower, clock: FakeClock
) -> None:
    running = begun(place)
    clock.wait(5)
    begun(place, cast=False)
    assert [each.running for each in follower.followable()] == [True, False]
    follower.look()
    assert follower.id == running.id


def test_a_closed_session_stays_until_the_next_one_runs(
    place: Workplace, follower: Follower, clock: FakeClock
) -> None:
    first = at_phase(begun(place), 6)
    follower.look()
    first.do(cmd.Finish())
    scene = follower.look()
    assert scene is not None
    assert scene.state.stage is Stage.FINISHED
    first.do(cmd.Undo())  # closed too early: it goes on
    scene = follower.look()
    assert scene is not None
    assert scene.state.stage is Stage.LIVE
    first.do(cmd.Finish())
    follower.look()
    clock.wait(60)
    second = begun(place)
    follower.look()
    assert follower.id == second.id


def test_an_erased_session_is_gone_and_older_ones_do_not_come_up(
    place: Workplace, follower: Follower, clock: FakeClock
) -> None:
    waiting = at_phase(begun(place), 6)
    waiting.do(cmd.Finish())
    clock.wait(60)
    live = begun(place)
    follower.look()
    assert follower.id == live.id
    place.desk.erase(live.id)
    assert follower.look() is None
    assert follower.sight is Sight.GONE
    follower.look()
    assert follower.sight is Sight.GONE
    following = begun(place)
    follower.look()
    assert follower.id == following.id


def test_the_session_asked_for_is_kept_to(
    place: Workplace, beside: Workplace, clock: FakeClock
) -> None:
    asked = begun(place)
    clock.wait(5)
    begun(place)
    follower = Follower(beside, asked.id)
    follower.look()
    assert follower.id == asked.id
    place.desk.erase(asked.id)
    assert follower.look() is None
    assert follower.sight is Sight.GONE
    follower.close()


def test_what_a_newer_program_wrote_is_told_once(place: Workplace, follower: Follower) -> None:
    live = begun(place)
    follower.look()
    strange = LogEntry(live.session.seq + 1, 99, live.now(), "one", 5_000, '{"type": "later"}')
    place.desk.append(live.id, [strange])
    assert follower.look() is None
    assert follower.sight is Sight.UNREADABLE
    assert follower.look() is None


def test_following_leaves_the_file_and_the_moderator_alone(
    place: Workplace, follower: Follower, clock: FakeClock
) -> None:
    live = begun(place)
    files = (place.home.desk, place.home.desk.with_name("desk.db-wal"))

    def digests() -> list[str]:
        return [hashlib.sha256(each.read_bytes()).hexdigest() for each in files]

    before = digests()
    for _ in range(20):
        follower.look()
        follower.followable()
        clock.wait(0.25)
    assert digests() == before
    live.do(cmd.Contribute("weiter"))  # no lock is left behind
    resumed = LiveSession.resume(place.desk, place.clock, place.library, live.id)
    assert resumed.state == live.state
