"""The phase clock: deadlines on an injected clock, pauses, extensions, overruns, gaps."""

from __future__ import annotations

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation import timing
from kollegial.consultation.clock import Reading, session_time
from kollegial.refusal import Refused
from tests.consultation.models import fresh
from tests.consultation.play import CAST, Player

MINUTE = 60_000


@pytest.fixture
def player() -> Player:
    return Player(fresh())


def test_nothing_runs_before_the_start(player: Player) -> None:
    assert timing.remaining(player.state, player.wait(90).now) == 5 * MINUTE


def test_remaining_is_derived_from_now(player: Player) -> None:
    player.do(cmd.StartClock()).wait(61.25)
    assert timing.remaining(player.state, player.now) == 5 * MINUTE - 61_250


def test_a_pause_stops_the_phase_and_is_kept(player: Player) -> None:
    player.do(cmd.StartClock()).wait(60).do(cmd.PauseClock()).wait(100).do(cmd.StartClock())
    player.wait(30)
    assert timing.elapsed(player.state, 0, player.now) == 90_000
    assert timing.paused(player.state, player.now) == 100_000


def test_a_phase_runs_over_and_never_advances_alone(player: Player) -> None:
    player.do(cmd.StartClock()).wait(7 * 60)
    assert timing.remaining(player.state, player.now) == -2 * MINUTE
    assert timing.overrun(player.state, 0, player.now) == 2 * MINUTE
    assert player.state.current == 0


def test_extending_moves_the_deadline(player: Player) -> None:
    player.do(cmd.StartClock(), cmd.Extend(60), cmd.Extend(120))
    assert timing.remaining(player.state, player.now) == 8 * MINUTE


def test_no_phase_can_shrink_below_nothing(player: Player) -> None:
    with pytest.raises(Refused):
        player.do(cmd.StartClock(), cmd.Extend(-6 * 60))


def test_going_back_goes_on_where_the_phase_stood(player: Player) -> None:
    player.do(*CAST, cmd.StartClock()).wait(120).do(cmd.Advance()).wait(30).do(cmd.GoBack(0))
    player.wait(10)
    assert timing.elapsed(player.state, 0, player.now) == 130_000
    assert timing.elapsed(player.state, 1, player.now) == 30_000
    assert player.state.phases[0].visits == 2


def test_an_undone_pause_was_no_pause(player: Player) -> None:
    player.do(cmd.StartClock()).wait(10).do(cmd.PauseClock()).wait(50).do(cmd.Undo()).wait(5)
    assert timing.elapsed(player.state, 0, player.now) == 65_000
    assert timing.paused(player.state, player.now) == 0


def test_an_undone_advance_never_happened(player: Player) -> None:
    player.do(*CAST, cmd.StartClock()).wait(60).do(cmd.Advance()).wait(5).do(cmd.Undo())
    assert player.state.current == 0
    assert timing.elapsed(player.state, 0, player.now) == 65_000
    assert timing.elapsed(player.state, 1, player.now) == 0


def test_a_gap_is_taken_out(player: Player) -> None:
    player.do(cmd.StartClock()).wait(60)
    alive = player.now
    player.wait(3600).do(cmd.SkipGap(since=alive)).wait(10)
    assert timing.elapsed(player.state, 0, player.now) == 70_000
    assert timing.paused(player.state, player.now) == 3_600_000


def test_finishing_stops_everything(player: Player) -> None:
    player.do(cmd.StartClock()).wait(60).do(cmd.Finish()).wait(500)
    assert timing.total_elapsed(player.state, player.now) == 60_000
    with pytest.raises(Refused):
        player.do(cmd.StartClock())
    player.do(cmd.Undo())
    assert timing.elapsed(player.state, 0, player.now) == 560_000


def test_projected_end_counts_what_is_to_come(player: Player) -> None:
    player.do(cmd.StartClock()).wait(6 * 60)
    later = sum(phase.allotted for phase in player.state.phases[1:])
    assert timing.projected_end(player.state, player.now) == player.now + later


class TestTimeline:
    def test_starts_on_the_wall(self) -> None:
        assert session_time(None, Reading(wall=77, steady=5, boot="a")) == 77

    def test_a_moved_wall_clock_changes_nothing(self) -> None:
        first = Reading(wall=1_000_000, steady=500, boot="a")
        moved = Reading(wall=9_000_000, steady=1_700, boot="a")
        assert session_time((1_000_000, first), moved) == 1_001_200

    def test_after_a_reboot_the_wall_decides_but_never_backwards(self) -> None:
        first = Reading(wall=1_000, steady=500, boot="a")
        assert session_time((1_000, first), Reading(wall=5_000, steady=1, boot="b")) == 5_000
        assert session_time((1_000, first), Reading(wall=200, steady=1, boot="b")) == 1_000
