"""A live session: first on disk, then on screen; one timeline through restarts and moved clocks."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation import timing
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from kollegial.refusal import Refused
from kollegial.store.errors import Conflict
from tests.flow.helpers import FakeClock, at_phase, begun, workplace


def again(place: Workplace, live: LiveSession) -> LiveSession:
    return LiveSession.resume(place.desk, place.clock, place.library, live.id)


def test_every_command_is_on_the_desk_before_it_returns(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    for text in ("eins", "zwei [/x]", "drei 🙂"):
        live.do(cmd.Contribute(text))
        assert again(place, live).state == live.state


def test_a_refused_command_leaves_no_trace(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place, cast=False)
    before = place.desk.entries(live.id)
    with pytest.raises(Refused):
        live.do(cmd.Advance())
    assert place.desk.entries(live.id) == before


def test_what_changes_nothing_is_not_written(tmp_path: Path) -> None:
    live = begun(workplace(tmp_path))
    assert live.do(cmd.StartClock()) is False


def test_a_restart_and_a_moved_wall_clock_change_nothing(tmp_path: Path) -> None:
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    live = begun(place)
    clock.wait(100)
    live.do(cmd.Contribute("Thema"))
    clock.wall += 7_200_000  # somebody sets the clock two hours on
    clock.wait(30.25)
    resumed = again(place, live)
    assert timing.elapsed(resumed.state, 0, resumed.now()) == 130_250
    clock.wall -= 14_400_000
    assert timing.elapsed(resumed.state, 0, resumed.now()) == 130_250


def test_after_a_reboot_the_wall_clock_decides(tmp_path: Path) -> None:
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    live = begun(place)
    clock.wait(60)
    live.do(cmd.Contribute("Thema"))
    clock.boot, clock.steady = "two", 10
    clock.wall += 40_000
    resumed = again(place, live)
    assert timing.elapsed(resumed.state, 0, resumed.now()) == 100_000


def test_a_second_window_cannot_write_over_the_first(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    other = again(place, live)
    other.do(cmd.Contribute("aus dem anderen Fenster"))
    before = live.session
    with pytest.raises(Conflict):
        live.do(cmd.Contribute("hier"))
    assert live.session is before


def test_undo_survives_a_restart(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 3)
    live.do(cmd.Undo())
    resumed = again(place, live)
    assert resumed.state.current == 1
    resumed.do(cmd.Redo())
    assert resumed.state.current == 2


def test_an_unreadable_session_is_refused_in_plain_words(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    place.desk.begin("f" * 32)
    with pytest.raises(Refused):
        LiveSession.resume(place.desk, place.clock, place.library, "f" * 32)
