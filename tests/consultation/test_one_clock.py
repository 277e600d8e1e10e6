"""One clock for the whole case: phases have minutes only as a guide."""

from __future__ import annotations

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation import timing
from kollegial.consultation.events import Opened, from_json, to_json
from kollegial.consultation.pace import pace
from kollegial.consultation.signals import Signal, SignalKind, Watch, warning_left
from tests.consultation.models import LEADERLESS, MODEL, START, fresh
from tests.consultation.play import CIRCLE, Player

MINUTE = 60_000
WHOLE = 26 * MINUTE
"""Two rounds of 4 and 6 minutes, 2 of stillness, 4 at the end."""


@pytest.fixture
def player() -> Player:
    return Player(fresh(model=LEADERLESS)).do(*CIRCLE, cmd.StartClock())


def left(player: Player) -> int:
    return timing.remaining(player.state, player.now)


def test_the_session_keeps_what_the_model_says() -> None:
    assert fresh(model=LEADERLESS).state.one_clock
    assert not fresh(model=MODEL).state.one_clock


def test_a_log_from_before_has_a_clock_for_every_phase(player: Player) -> None:
    event = Opened(
        group="g",
        date=player.state.date,
        language="de",
        model_id="m",
        model_version="1",
        people=(),
        plan=(60,),
    )
    old = to_json(event).replace(',"one_clock":false', "")
    assert "one_clock" not in old
    assert from_json(old) == event


def test_what_is_left_is_left_of_the_whole(player: Player) -> None:
    assert left(player) == WHOLE
    assert left(player.wait(7 * 60)) == WHOLE - 7 * MINUTE
    player.onward().wait(60)
    assert left(player) == WHOLE - 8 * MINUTE
    assert timing.allotted(player.state) == timing.total_planned(player.state) == WHOLE


def test_no_earlier_phase_runs_over_by_itself(player: Player) -> None:
    player.wait(20 * 60).onward()
    assert [timing.overrun(player.state, i, player.now) for i in range(6)] == [0] * 6
    player.wait(10 * 60).onward()
    assert left(player) == -4 * MINUTE
    over = [timing.overrun(player.state, i, player.now) for i in range(6)]
    assert over == [0, 0, 4 * MINUTE, 0, 0, 0]


def test_what_is_to_come_is_what_is_left(player: Player) -> None:
    player.wait(20 * 60).onward()
    assert timing.to_come(player.state, player.now) == 6 * MINUTE
    player.wait(30 * 60)
    assert timing.to_come(player.state, player.now) == 0
    assert timing.projected_end(player.state, player.now) == player.now


def test_extensions_and_inserted_minutes_move_the_one_deadline(player: Player) -> None:
    player.onward().do(cmd.Extend(120))
    assert left(player) == WHOLE + 2 * MINUTE


def test_a_phase_that_took_long_is_nobodys_delay_but_a_pause_is(player: Player) -> None:
    player.wait(15 * 60)
    assert standing(player) == 0
    player.do(cmd.PauseClock()).wait(5 * 60).do(cmd.StartClock())
    assert standing(player) == 5 * MINUTE
    player.do(cmd.CatchUp())
    assert left(player) == 6 * MINUTE
    assert standing(player) == 0


def test_whoever_is_over_time_has_nothing_left_to_shorten(player: Player) -> None:
    player.wait(40 * 60)
    found = pace(player.scene)
    assert found is not None
    assert (found.late, found.shorter) == (14 * MINUTE, None)


@pytest.mark.parametrize("waited", [60, 9 * 60])
def test_a_new_budget_counts_from_now_whatever_was_saved_or_overrun(
    player: Player, waited: int
) -> None:
    player.wait(waited).onward().wait(30).do(cmd.SetBudget(20))
    assert abs(left(player) - 20 * MINUTE) <= 15_000
    found = pace(player.scene)
    assert found is not None
    assert not found.at_risk


def test_the_clock_runs_on_through_the_phases_and_so_do_its_signals(player: Player) -> None:
    watch, found = Watch(START), []
    for second in range(0, 28 * 60, 7):
        player.second = second
        if second and second % (4 * 60) == 0 and not player.scene.last:
            player.onward()
        found += [*watch.look(player.state, player.now, MINUTE)]
    assert warning_left(player.state, MINUTE) == MINUTE
    assert found == [
        Signal(SignalKind.WARNING),
        Signal(SignalKind.ZERO),
        Signal(SignalKind.OVERRUN, 1),
    ]


def standing(player: Player) -> int:
    found = pace(player.scene)
    assert found is not None
    return found.late
