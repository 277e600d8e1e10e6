"""Phases without a protocol: nothing is written down in them, whatever is tried."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from kollegial.consultation import commands as cmd
from kollegial.consultation.model import Phase
from kollegial.consultation.vocabulary import ContributionKind as Kind
from tests.consultation.models import PEOPLE, RICH, fresh, phase, span
from tests.consultation.play import CAST, Player, refused


@pytest.fixture
def player() -> Player:
    """In a silent phase, with a question put off in the one before."""
    start = Player(fresh(PEOPLE[:4], model=RICH)).do(*CAST[:4], cmd.StartClock())
    return start.do(cmd.Park("Und sonst?", Kind.QUESTION)).to("silence")


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (cmd.Contribute("doch etwas"), "Nothing is collected"),
        (cmd.ContributeLines(("eins", "zwei")), "Nothing is collected"),
        (cmd.Contribute("doch", Kind.FACT), "Nothing is collected"),
        (cmd.WriteNotes(1, "Notiz"), "Nothing is written down"),
        (cmd.Park("für später"), "Nothing is written down"),
        (cmd.TakeUpParked(1), "Nothing is collected"),
    ],
)
def test_nothing_is_written_down(player: Player, command: cmd.Command, reason: str) -> None:
    assert reason in refused(player, command)
    assert [p.text for p in player.state.parked] == ["Und sonst?"]


def test_other_phases_can_be_written_on_meanwhile(player: Player) -> None:
    player.do(cmd.WriteNotes(2, "was danach kommt"))
    assert player.state.phases[2].notes == "was danach kommt"


def test_nor_later_from_another_phase(player: Player) -> None:
    assert "Nothing is written down" in refused(player.to("share", 1), cmd.WriteNotes(1, "doch"))


def test_nor_in_a_method_inserted_there() -> None:
    loop = RICH.phases[2].loop
    quiet = RICH.phases[1].model_copy(update={"loop": loop})
    phases = (RICH.phases[0], quiet, *RICH.phases[2:])
    player = Player(fresh(PEOPLE[:4], model=RICH.model_copy(update={"phases": phases})))
    player.do(*CAST[:4], cmd.StartClock()).to("silence").do(cmd.EnterLoop())
    assert "Nothing is collected" in refused(player, cmd.Contribute("Wie?"))


def test_a_break_is_one_of_them(player: Player) -> None:
    player.to("pause")
    assert player.scene.phase.is_break
    assert "Nothing is collected" in refused(player, cmd.Contribute("doch"))


def test_a_model_cannot_ask_for_contributions_there() -> None:
    for output in (
        {"form": "roles", "kinds": ["topic"]},
        {"form": "nothing", "kinds": ["fact"]},
        {"form": "contributions", "kinds": ["fact"]},
    ):
        with pytest.raises(ValidationError):
            Phase.model_validate(phase("quiet", span(1, 1, 1), output, protocol=False))
    Phase.model_validate(phase("quiet", span(1, 1, 1), {"form": "roles"}, protocol=False))


def test_a_model_cannot_ask_for_what_nobody_can_give() -> None:
    output = {"form": "nothing", "at_least": 1}
    with pytest.raises(ValidationError):
        Phase.model_validate(phase("locked", span(1, 1, 1), output))
