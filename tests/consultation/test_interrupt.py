"""Breaks, the emergency stop, an early end, and who may end what."""

from __future__ import annotations

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation import timing
from kollegial.consultation.state import Halt, Stage
from tests.consultation.models import LEADERLESS, PEOPLE, RICH, fresh
from tests.consultation.play import CAST, CIRCLE, Player, refused


@pytest.fixture
def player() -> Player:
    """A session of four in its first phase."""
    return Player(fresh(PEOPLE[:4], model=RICH)).do(*CAST[:4], cmd.StartClock())


def test_a_break_is_a_pause_with_an_end_that_is_only_shown(player: Player) -> None:
    player.wait(60).do(cmd.TakeBreak(10))
    assert (player.state.on_break, player.state.break_minutes) == (True, 10)
    player.wait(15 * 60)
    assert player.state.on_break
    player.do(cmd.StartClock()).wait(5)
    assert (player.state.on_break, player.state.break_minutes) == (False, None)
    assert timing.elapsed(player.state, 0, player.now) == 65_000
    assert timing.paused(player.state, player.now) == 15 * 60_000


@pytest.mark.parametrize("minutes", [0, 121, float("nan")])
def test_no_break_without_a_sensible_length(player: Player, minutes: float) -> None:
    assert "A break lasts" in refused(player, cmd.TakeBreak(minutes))


def test_the_stop_stops_at_once_and_from_a_break_too(player: Player) -> None:
    player.wait(30).do(cmd.EmergencyStop()).wait(30)
    assert player.state.stopped
    assert timing.elapsed(player.state, 0, player.now) == 30_000
    count = len(player.log)
    assert len(player.do(cmd.EmergencyStop()).log) == count
    player.do(cmd.StartClock(), cmd.TakeBreak(5), cmd.EmergencyStop())
    assert (player.state.stopped, player.state.on_break, player.state.halt) == (
        True,
        False,
        Halt.STOP,
    )


def test_after_a_stop_the_group_goes_back_on_or_home(player: Player) -> None:
    player.to("share", 1).do(cmd.EmergencyStop())
    assert player.do(cmd.GoBack(1)).state.running
    assert not player.state.stopped
    player.do(cmd.Undo(), cmd.StartClock())
    assert (player.state.running, player.phase) == (True, "share")
    player.do(cmd.EmergencyStop(), cmd.Finish(early=True))
    assert player.state.stage is Stage.FINISHED


@pytest.mark.parametrize(
    "command", [cmd.TakeBreak(5), cmd.EmergencyStop(), cmd.PauseClock(), cmd.Finish()]
)
def test_there_is_nothing_to_stop_before_the_start(command: cmd.Command) -> None:
    assert "not been started" in refused(Player(fresh(model=RICH)), command)


def test_what_cannot_be_left_out_keeps_the_session_open(player: Player) -> None:
    player.to("advice")
    assert "is not left out" in refused(player, cmd.Finish())
    player.to("closing").do(cmd.Finish())
    assert player.state.stage is Stage.FINISHED


def test_going_back_from_it_does_not_forget_that_it_was_held(player: Player) -> None:
    player.to("closing").do(cmd.GoBack(1), cmd.Finish())
    assert player.state.stage is Stage.FINISHED


def test_who_has_to_stop_may_leave_it_out(player: Player) -> None:
    assert player.do(cmd.Finish(early=True)).state.stage is Stage.FINISHED


def test_in_rounds_once_is_enough() -> None:
    phases = tuple(
        p.model_copy(update={"indispensable": p.id == "help"}) for p in LEADERLESS.phases
    )
    model = LEADERLESS.model_copy(update={"phases": phases})
    player = Player(fresh(model=model)).do(*CIRCLE, cmd.StartClock())
    assert "is not left out" in refused(player, cmd.Finish())
    assert player.to("help", 1).do(cmd.Finish()).state.stage is Stage.FINISHED


def test_the_end_in_the_middle_of_an_inserted_method(player: Player) -> None:
    player.to("share", 1).do(cmd.EnterLoop(), cmd.Contribute("Wie?"), cmd.Finish(early=True))
    assert (player.state.loop, player.scene.method) == (None, None)
    player.do(cmd.Contribute("Das nehme ich mit"))
    assert player.state.contributions[-1].method_id is None
    player.do(cmd.Undo(), cmd.Undo())
    assert (player.state.loop, player.state.running) == ("find-question", True)


def test_after_the_end_only_what_comes_after(player: Player) -> None:
    player.do(cmd.Finish(early=True))
    for command in (cmd.StartClock(), cmd.TakeTurn(), cmd.Park("noch"), cmd.AddPerson("Neu")):
        assert "The session is over" in refused(player, command)


def test_somebody_with_a_needed_role_leaves_and_the_session_goes_on(player: Player) -> None:
    player.to("voices", 1).do(cmd.RemovePerson("p2"))
    assert player.state.holders("lead") == ()
    assert player.onward().phase == "share"
    player.do(cmd.HandOverModeration("p4"))
    assert player.names_of(p.id for p in player.state.holders("lead")) == ["Dörte"]


def test_in_the_phase_that_finds_the_roles_the_gap_has_to_be_filled(player: Player) -> None:
    player.to("silence").do(cmd.RemovePerson("p2"), cmd.GoBack(0))
    assert "still missing" in refused(player, cmd.Advance())
    player.do(cmd.AssignRole("p3", "lead"), cmd.Advance())


def test_handing_over_exchanges_all_roles(player: Player) -> None:
    player.do(cmd.AssignRole("p3", "pen"), cmd.HandOverModeration("p3"))
    assert player.state.casting["p3"] == ("lead",)
    assert player.state.casting["p2"] == ("adviser", "pen")


def test_who_nobody_leads_can_hand_nothing_over() -> None:
    player = Player(fresh(model=LEADERLESS)).do(*CIRCLE)
    assert "no moderator" in refused(player, cmd.HandOverModeration("p1"))
