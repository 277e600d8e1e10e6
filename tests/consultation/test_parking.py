"""Not now: what was said too early waits for the phase where it belongs, and is never lost."""

from __future__ import annotations

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation.vocabulary import ContributionKind as Kind
from tests.consultation.models import PEOPLE, RICH, fresh
from tests.consultation.play import CAST, Player, refused


@pytest.fixture
def player() -> Player:
    """A session of three in its first phase, with three cases to come."""
    return Player(fresh(PEOPLE[:3], model=RICH)).do(*CAST[:3], cmd.StartClock())


def due(player: Player, kind: Kind) -> tuple[str, int]:
    """Where something of a kind is due that is parked now."""
    player.do(cmd.Park("etwas", kind))
    station = player.state.course[player.state.parked[-1].due]
    player.do(cmd.Undo())
    return RICH.phases[station.phase].id, station.round


@pytest.mark.parametrize(
    ("kind", "where"),
    [
        (Kind.FACT, ("share", 1)),
        (Kind.RESONANCE, ("voices", 1)),
        (Kind.IDEA, ("reflection", 1)),
        (Kind.FIRST_STEP, ("closing", 0)),
        (Kind.ADVICE, ("advice", 0)),  # nobody collects it, but the method may
    ],
)
def test_due_where_it_is_collected_next(player: Player, kind: Kind, where: tuple[str, int]) -> None:
    assert due(player, kind) == where


def test_what_belongs_to_a_case_is_not_due_in_the_next_one(player: Player) -> None:
    player.to("questions", 1)
    assert due(player, Kind.RESONANCE) == ("voices", 1)
    assert due(player, Kind.FACT) == ("advice", 0)
    assert due(player, Kind.IDEA) == ("reflection", 1)


def test_after_the_last_phase_that_collects_it_is_due_at_the_end(player: Player) -> None:
    assert due(player.to("closing"), Kind.FACT) == ("farewell", 0)
    assert due(player.to("farewell"), Kind.FACT) == ("farewell", 0)


def test_a_reminder_comes_in_its_phase_and_stays(player: Player) -> None:
    player.do(cmd.Park("eine Resonanz", Kind.RESONANCE)).to("questions", 1)
    assert player.scene.parked_due == ()
    assert [p.text for p in player.to("voices", 1).scene.parked_due] == ["eine Resonanz"]
    assert player.to("pause").scene.parked_due != ()


def test_taken_up_it_is_a_contribution_of_its_kind(player: Player) -> None:
    player.do(cmd.Park("eine Hypothese", Kind.HYPOTHESIS)).to("voices", 1)
    player.do(cmd.TakeUpParked(1))
    assert player.state.parked == ()
    last = player.state.contributions[-1]
    assert (last.kind, last.text) == (Kind.HYPOTHESIS, "eine Hypothese")


def test_where_its_kind_has_no_place_it_is_of_the_usual_one(player: Player) -> None:
    player.do(cmd.Park("eine Idee", Kind.IDEA)).to("voices", 1).do(cmd.TakeUpParked(1))
    assert player.state.contributions[-1].kind is Kind.RESONANCE


def test_where_there_is_no_room_it_stays_parked(player: Player) -> None:
    player.do(cmd.Park("eine Frage", Kind.QUESTION)).to("questions", 1)
    player.do(*[cmd.Contribute("Warum?")] * 3)
    assert "used up" in refused(player, cmd.TakeUpParked(1))
    player.to("reflection", 1).do(*[cmd.Contribute("Idee")] * 4)
    assert "at most" in refused(player, cmd.TakeUpParked(1))
    assert "Nothing is collected" in refused(player.to("choice"), cmd.TakeUpParked(1))
    assert [p.text for p in player.state.parked] == ["eine Frage"]


def test_taken_up_it_counts(player: Player) -> None:
    player.do(cmd.Park("eine Frage", Kind.QUESTION)).to("questions", 1).do(cmd.TakeUpParked(1))
    assert player.scene.counted_left == 2


def test_let_go(player: Player) -> None:
    player.do(cmd.Park("egal"), cmd.DropParked(1))
    assert player.state.parked == ()
    for command in (cmd.DropParked(1), cmd.TakeUpParked(1)):
        assert "not parked any more" in refused(player, command)
    assert [p.text for p in player.do(cmd.Undo()).state.parked] == ["egal"]


def test_numbers_are_shared_with_contributions(player: Player) -> None:
    player.do(cmd.Park("später"), cmd.Contribute("Thema"), cmd.Park("noch später"))
    assert [p.id for p in player.state.parked] == [1, 3]
    assert [c.id for c in player.state.contributions] == [2]


@pytest.mark.parametrize("text", ["", " \n", "x" * 4_001])
def test_nothing_and_too_much_are_not_parked(player: Player, text: str) -> None:
    assert refused(player, cmd.Park(text))
