"""Pace: will the agreed end hold, what would have to give, and what never gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.consultation import commands as cmd
from kollegial.consultation import timing
from kollegial.consultation.budget import GRAIN
from kollegial.consultation.pace import TOLERANCE, Pace, agreed_end, pace, shortened
from kollegial.refusal import Refused
from tests.consultation.models import PEOPLE, RICH, fresh
from tests.consultation.play import CAST, Player, refused

MINUTE = 60_000
CLOSING, FAREWELL = "closing", "farewell"


@pytest.fixture
def player() -> Player:
    """A session of three, just begun; 81 minutes are planned, three rounds among them."""
    return Player(fresh(PEOPLE[:3], model=RICH)).do(*CAST[:3], cmd.StartClock())


def standing(player: Player) -> Pace:
    found = pace(player.scene)
    assert found is not None
    return found


def plan(player: Player) -> dict[tuple[str, int], int]:
    """Seconds of every station."""
    return {
        (RICH.phases[station.phase].id, station.round): phase.allotted // 1000
        for station, phase in zip(player.state.course, player.state.phases, strict=True)
    }


def test_on_time_nothing_is_at_risk(player: Player) -> None:
    assert standing(player) == Pace(player.now + 81 * MINUTE, player.now + 81 * MINUTE, 0, None)
    assert not standing(player).at_risk


def test_there_is_no_pace_before_the_start_and_after_the_end(player: Player) -> None:
    assert pace(Player(fresh()).scene) is None
    assert pace(player.do(cmd.Finish(early=True)).scene) is None


@pytest.mark.parametrize(("seconds", "at_risk"), [(360, False), (361, True)])
def test_a_minute_late_is_not_worth_a_word(player: Player, seconds: int, at_risk: bool) -> None:
    player.wait(seconds)
    assert standing(player).late == (seconds - 300) * 1000
    assert standing(player).at_risk is at_risk
    assert (standing(player).late > TOLERANCE) is at_risk


def test_a_pause_makes_late_and_what_was_saved_makes_good(player: Player) -> None:
    player.do(cmd.PauseClock()).wait(240)
    assert standing(player).late == 4 * MINUTE
    player.onward()
    assert standing(player).late == -1 * MINUTE


def test_protected_phases_and_the_last_one_keep_their_minutes(player: Player) -> None:
    player.to("silence").do(cmd.AgreeEnd(player.now + 50 * MINUTE))
    before = plan(player)
    player.do(cmd.CatchUp())
    after = plan(player)
    assert (after[CLOSING, 0], after[FAREWELL, 0]) == (before[CLOSING, 0], before[FAREWELL, 0])
    assert after["silence", 0] == before["silence", 0]
    assert sum(after.values()) - after["casting", 0] == 50 * 60
    shorter = {key for key in before if after[key] < before[key]}
    assert {("share", 2), ("voices", 3), ("pause", 0), ("advice", 0)} <= shorter
    assert not standing(player).at_risk


def test_what_cannot_be_is_none_and_said(player: Player) -> None:
    player.to("silence").do(cmd.AgreeEnd(player.now + 20 * MINUTE))
    assert standing(player).at_risk
    assert standing(player).shorter is None
    assert "can be shortened" in refused(player, cmd.CatchUp())


def test_in_the_last_phases_nothing_gives(player: Player) -> None:
    for phase in (CLOSING, FAREWELL):
        player.to(phase).wait(90 * 60)
        assert standing(player).at_risk
        assert shortened(player.scene) is None


def test_who_is_not_late_has_nothing_to_catch_up_with(player: Player) -> None:
    count = len(player.log)
    player.do(cmd.CatchUp())
    assert len(player.log) == count


def test_half_a_minute_late_is_caught_up_with_too(player: Player) -> None:
    player.wait(310).do(cmd.CatchUp())
    assert -30_000 <= standing(player).late <= 0


def test_what_a_later_phase_has_spent_already_is_not_asked_for_again(player: Player) -> None:
    player.to("questions", 1).wait(200).do(cmd.GoBack(2))
    later = sum(phase.allotted for phase in player.state.phases[3:])
    assert timing.to_come(player.state, player.now) == 300_000 + later - 200_000
    player.do(cmd.AgreeEnd(player.now + 50 * MINUTE), cmd.CatchUp())
    assert plan(player)["questions", 1] >= 200
    assert -30_000 <= standing(player).late <= 0


def test_a_budget_counts_from_now_for_who_went_back_too(player: Player) -> None:
    player.to("questions", 1).wait(200).do(cmd.GoBack(2)).wait(30).do(cmd.SetBudget(60))
    assert abs(timing.to_come(player.state, player.now) - 60 * MINUTE) <= 15_000
    assert standing(player).agreed == player.now + 60 * MINUTE


def test_a_refused_budget_names_what_would_be_taken(player: Player) -> None:
    """The figures count from now, as the wish did."""
    player.wait(20 * 60)
    for wish, beyond in ((5, -1), (500, 1)):
        with pytest.raises(Refused) as refusal:
            player.do(cmd.SetBudget(wish))
        figure = refusal.value.params["minutes"]
        assert isinstance(figure, int)
        player.do(cmd.SetBudget(figure), cmd.Undo())
        refused(player, cmd.SetBudget(figure + beyond))


def test_before_the_start_the_end_goes_by_the_plan() -> None:
    player = Player(fresh()).wait(500)
    assert agreed_end(player.scene) == player.now + 40 * MINUTE
    player.do(cmd.AgreeEnd(player.now + MINUTE))
    assert agreed_end(player.scene) == player.now + MINUTE


def test_an_end_in_the_past_is_none(player: Player) -> None:
    assert "over already" in refused(player, cmd.AgreeEnd(player.now))


@given(
    st.integers(0, 14),
    st.lists(st.integers(-300, 500), max_size=4),
    st.integers(1, 1500),
)
def test_catching_up_is_exact_and_keeps_every_limit(
    far: int, extensions: list[int], late: int
) -> None:
    player = Player(fresh(PEOPLE[:3], model=RICH)).do(*CAST[:3], cmd.StartClock())
    for seconds in [*extensions, *[0] * far][:far]:
        if player.state.phase.allotted + seconds * 1000 >= 0:
            player.do(cmd.Extend(seconds))
        player.wait(100).onward()
    late = min(late, standing(player).projected // 1000 - player.now // 1000 - 1)
    player.do(cmd.AgreeEnd(standing(player).projected - late * 1000))
    before, scene = player.state, player.scene
    first, last = before.current + 1, len(before.course) - 1
    found = shortened(scene)
    if found is None:
        could = [
            max(0, before.phases[i].allotted // 1000 - scene.phase_at(i).minutes.min.seconds)
            for i in range(first, last)
            if not scene.phase_at(i).protected
        ]
        assert sum(could) < late + GRAIN * len(could)
        return
    gone = sum(p.allotted // 1000 for p in before.phases[first:]) - sum(found)
    assert late <= gone < late + GRAIN
    for index, seconds in enumerate(found, first):
        had, phase = before.phases[index].allotted // 1000, scene.phase_at(index)
        assert seconds <= had
        assert seconds == had or seconds >= phase.minutes.min.seconds
        assert seconds == had or not (phase.protected or index == last)
    player.do(cmd.CatchUp())
    assert -GRAIN * 1000 < standing(player).late <= 0
