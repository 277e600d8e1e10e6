"""Methods that work with the opposite: the question turned round, the ideas turned back."""

from __future__ import annotations

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation.vocabulary import ContributionKind as Kind
from tests.consultation.models import LEADERLESS, METHODS, PEOPLE, RICH, fresh, model
from tests.consultation.play import CAST, Player, refused


@pytest.fixture
def player() -> Player:
    """In the phase that runs a headstand."""
    start = Player(fresh(PEOPLE[:3], model=RICH)).do(*CAST[:3], cmd.StartClock())
    return start.to("choice").do(cmd.ChooseMethod("headstand")).to("advice")


def here(player: Player) -> list[tuple[Kind, str]]:
    return [(c.kind, c.text) for c in player.state.contributions_in(player.state.current)]


def test_it_asks_for_the_opposite_first(player: Player) -> None:
    assert player.scene.inverting
    assert player.scene.kinds == (Kind.INVERTED, Kind.IDEA)
    player.do(cmd.Contribute("alles verschweigen"), cmd.Contribute("eine echte", Kind.IDEA))
    assert here(player) == [(Kind.INVERTED, "alles verschweigen"), (Kind.IDEA, "eine echte")]


def test_the_question_turned_round(player: Player) -> None:
    player.do(cmd.InvertKeyQuestion("  Wie vertreibe ich alle? "))
    assert player.state.inverted_question == "Wie vertreibe ich alle?"
    count = len(player.log)
    assert len(player.do(cmd.InvertKeyQuestion("Wie vertreibe ich alle?")).log) == count
    assert "nothing to write down" in refused(player, cmd.InvertKeyQuestion(" "))
    assert player.do(cmd.Undo()).state.inverted_question is None


def test_already_when_it_was_chosen(player: Player) -> None:
    player.do(cmd.GoBack(player.state.current - 1))
    assert not player.scene.inverting
    player.do(cmd.InvertKeyQuestion("Wie nicht?"))
    assert player.state.inverted_question == "Wie nicht?"


def test_no_other_method_turns_the_question_round(player: Player) -> None:
    player.do(cmd.ChooseMethod("storm"))
    assert "does not turn" in refused(player, cmd.InvertKeyQuestion("Wie nicht?"))
    before = Player(fresh(model=RICH))
    assert "does not turn" in refused(before, cmd.InvertKeyQuestion("Wie nicht?"))


def test_an_idea_turned_back_stands_behind_the_one_it_came_from(player: Player) -> None:
    player.do(cmd.Contribute("schweigen"), cmd.Contribute("lügen"))
    first, second = (c.id for c in player.state.contributions_in(player.state.current))
    player.do(cmd.TurnBack(first, "reden"), cmd.TurnBack(second, "ehrlich sein"))
    assert here(player) == [
        (Kind.INVERTED, "schweigen"),
        (Kind.IDEA, "reden"),
        (Kind.INVERTED, "lügen"),
        (Kind.IDEA, "ehrlich sein"),
    ]
    player.do(cmd.Undo())
    assert [text for _, text in here(player)] == ["schweigen", "reden", "lügen"]


def test_only_a_headstand_idea_of_this_phase_is_turned_back(player: Player) -> None:
    player.do(cmd.Contribute("schweigen"), cmd.Contribute("eine echte", Kind.IDEA))
    inverted, idea = (c.id for c in player.state.contributions_in(player.state.current))
    assert "Only a headstand idea" in refused(player, cmd.TurnBack(idea, "anders"))
    assert "not there any more" in refused(player, cmd.TurnBack(99, "anders"))
    assert "nothing to write down" in refused(player, cmd.TurnBack(inverted, " "))
    player.onward()
    assert "Only a headstand idea" in refused(player, cmd.TurnBack(inverted, "reden"))


def test_in_an_inserted_method_what_is_turned_back_is_the_methods_too() -> None:
    """Else it would be the phase's own, and could be one more than the phase holds."""
    opening, help_, *others = LEADERLESS.model_dump(mode="json")["phases"]
    help_ |= {"loop": {"offer": opening["names"], "method": "headstand"}}
    help_["output"] |= {"at_most": 1}
    looping = model(
        "looping",
        roles=LEADERLESS.model_dump(mode="json")["roles"],
        phases=[opening, help_, *others],
    )
    player = Player(fresh(PEOPLE[:2], model=looping)).do(cmd.StartClock()).to("help")
    player.do(cmd.Contribute("Rat"), cmd.EnterLoop(), cmd.Contribute("schweigen"))
    inverted = player.state.contributions[-1].id
    player.do(cmd.TurnBack(inverted, "reden"), cmd.LeaveLoop())
    own = [c.text for c in player.state.contributions if c.method_id is None]
    assert own == ["Rat"]
    assert "belongs to another phase" in refused(player, cmd.AdoptContribution(inverted + 1))


def test_the_card_says_whether_a_method_inverts() -> None:
    assert [key for key, card in METHODS.items() if card.inverts_key_question] == ["headstand"]
