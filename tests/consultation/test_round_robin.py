"""One after the other: seats, laps, passing, and turns that belong to the group."""

from __future__ import annotations

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation.events import TurnTaken
from kollegial.consultation.vocabulary import ContributionKind as Kind
from tests.consultation.models import LEADERLESS, PEOPLE, RICH, fresh
from tests.consultation.play import CAST, CIRCLE, Player, refused


@pytest.fixture
def player() -> Player:
    """In a phase in which Cem, Dörte and Eva take turns, twice; Änne gives the case, Bo leads."""
    start = Player(fresh(PEOPLE[:5], model=RICH)).do(*CAST[:5], cmd.StartClock())
    return start.to("voices", 1)


def line(player: Player) -> list[str]:
    return player.names_of(player.state.phase.queue)


def test_in_the_order_of_the_seats(player: Player) -> None:
    assert line(player) == ["Cem", "Dörte", "Eva"]
    assert player.scene.turn == "p3"
    assert line(player.do(cmd.TakeTurn())) == ["Dörte", "Eva"]


def test_as_many_laps_as_the_model_has(player: Player) -> None:
    player.do(*[cmd.TakeTurn()] * 3)
    assert (line(player), player.state.phase.laps) == (["Cem", "Dörte", "Eva"], 2)
    player.do(*[cmd.TakeTurn()] * 3)
    assert player.scene.turn is None
    assert player.state.phase.turns == 6
    assert "Everybody has had a turn" in refused(player, cmd.TakeTurn())


def test_passing_counts_as_passing(player: Player) -> None:
    player.do(cmd.PassTurn(), cmd.TakeTurn())
    assert (player.state.phase.passed, player.state.phase.turns) == (1, 1)
    assert line(player) == ["Eva"]


def test_where_everybody_says_something_nobody_passes(player: Player) -> None:
    assert "everybody says something" in refused(player.to("reflection", 1), cmd.PassTurn())


def test_where_no_turn_goes_round_nobody_passes_and_turns_are_only_counted(player: Player) -> None:
    player.to("choice")
    assert "Nobody's turn" in refused(player, cmd.PassTurn())
    player.do(cmd.TakeTurn(), cmd.TakeTurn())
    assert (player.state.phase.turns, player.scene.turn) == (2, None)


def test_a_contribution_takes_the_turn_and_many_lines_are_one(player: Player) -> None:
    player.do(cmd.Contribute("mir wurde kalt"))
    assert line(player) == ["Dörte", "Eva"]
    player.do(cmd.ContributeLines(("eins", "", "zwei")))
    assert line(player) == ["Eva"]
    assert len(player.state.contributions_in(player.state.current)) == 3


def test_not_where_several_may_be_said_in_a_turn(player: Player) -> None:
    player.to("reflection", 1)
    before = line(player)
    assert line(player.do(cmd.Contribute("eine Idee"))) == before


def test_what_was_parked_is_nobodys_turn(player: Player) -> None:
    player.do(cmd.Park("noch etwas", Kind.RESONANCE))
    player.do(cmd.TakeUpParked(player.state.parked[0].id))
    assert line(player) == ["Cem", "Dörte", "Eva"]


def test_what_an_inserted_method_brings_is_nobodys_turn(player: Player) -> None:
    player.do(cmd.EnterLoop(), cmd.Contribute("Frage?"))
    assert line(player) == ["Cem", "Dörte", "Eva"]


def test_a_refused_contribution_takes_no_turn(player: Player) -> None:
    assert "another phase" in refused(player, cmd.Contribute("Idee", Kind.IDEA))
    assert line(player) == ["Cem", "Dörte", "Eva"]


def test_who_leaves_is_out_of_the_line(player: Player) -> None:
    assert line(player.do(cmd.RemovePerson("p4"))) == ["Cem", "Eva"]


def test_when_the_last_in_line_leaves_the_next_lap_begins(player: Player) -> None:
    player.do(cmd.TakeTurn(), cmd.TakeTurn(), cmd.RemovePerson("p5"))
    assert (line(player), player.state.phase.laps) == (["Cem", "Dörte"], 2)
    player.do(cmd.TakeTurn(), cmd.RemovePerson("p4"))
    assert player.scene.turn is None


def test_who_came_late_has_a_turn_from_the_next_lap_on(player: Player) -> None:
    player.do(cmd.AddPerson("Neu"))
    assert line(player) == ["Cem", "Dörte", "Eva"]
    player.do(*[cmd.TakeTurn()] * 3)
    assert line(player) == ["Cem", "Dörte", "Eva", "Neu"]


def test_coming_back_goes_on_where_the_turn_was(player: Player) -> None:
    player.do(cmd.TakeTurn(), cmd.Advance(), cmd.GoBack(player.state.current))
    assert line(player) == ["Dörte", "Eva"]
    player.do(*[cmd.TakeTurn()] * 5, cmd.GoBack(player.state.current - 1))
    player.onward()
    assert (player.scene.turn, player.state.phase.laps) == (None, 2)


def test_another_round_leaves_an_open_line_where_it_is(player: Player) -> None:
    player.to("reflection", 1).do(cmd.TakeTurn())
    before, waiting = player.state.current, player.state.phase.queue
    player.do(cmd.AddRound())
    assert len(line(player)) == 4
    assert player.state.phases[before].queue == waiting
    assert player.do(cmd.GoBack(before)).state.phase.queue == waiting


def test_a_fresh_line_in_every_round(player: Player) -> None:
    player.do(cmd.TakeTurn()).to("voices", 2)
    assert line(player) == ["Cem", "Dörte", "Eva"]
    assert player.state.phase.turns == 0


def test_without_roles_yet_the_turn_goes_round_once_they_are_given() -> None:
    player = Player(fresh(model=LEADERLESS)).do(cmd.StartClock())
    assert player.scene.turn is None
    assert "Everybody has had a turn" in refused(player, cmd.TakeTurn())
    player.do(*CIRCLE, cmd.TakeTurn())
    assert line(player) == ["Änne", "Bo", "Cem", "Dörte", "Eva", "Finn"]
    assert player.state.phase.turns == 0


def test_no_turn_before_the_start() -> None:
    player = Player(fresh(model=LEADERLESS)).do(*CIRCLE)
    assert "not been started" in refused(player, cmd.TakeTurn())


def test_a_turn_knows_no_person() -> None:
    assert set(TurnTaken.model_fields) == {"type", "passed"}
