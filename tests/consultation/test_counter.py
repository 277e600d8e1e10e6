"""Counters: three questions are three, whether written down or counted by hand."""

from __future__ import annotations

import pytest

from kollegial.consultation import commands as cmd
from tests.consultation.models import LEADERLESS, PEOPLE, RICH, fresh
from tests.consultation.play import CAST, CIRCLE, Player, refused


@pytest.fixture
def hard() -> Player:
    """In a phase that takes three questions and no more."""
    start = Player(fresh(PEOPLE[:4], model=RICH)).do(*CAST[:4], cmd.StartClock())
    return start.to("questions", 1)


@pytest.fixture
def soft() -> Player:
    """In a phase in which two pieces of advice are meant to be enough."""
    return Player(fresh(model=LEADERLESS)).do(*CIRCLE, cmd.StartClock()).to("help", 1)


def test_contributions_of_its_kind_count_by_themselves(hard: Player) -> None:
    hard.do(cmd.Contribute("Seit wann?"))
    assert (hard.state.phase.counted, hard.scene.counted_left) == (1, 2)


def test_a_hard_one_takes_nothing_beyond_its_limit(hard: Player) -> None:
    hard.do(*[cmd.Contribute("Warum?")] * 2, cmd.Count())
    assert hard.scene.counted_left == 0
    for command in (cmd.Count(), cmd.Contribute("Und noch?")):
        assert "used up" in refused(hard, command)


def test_a_paste_beyond_the_limit_is_refused_whole(hard: Player) -> None:
    hard.do(cmd.Contribute("eins?"))
    assert "used up" in refused(hard, cmd.ContributeLines(("zwei?", "drei?", "vier?")))
    assert hard.state.phase.counted == 1
    assert hard.do(cmd.ContributeLines(("zwei?", "drei?"))).scene.counted_left == 0


def test_one_less_but_never_less_than_none(hard: Player) -> None:
    hard.do(cmd.Count(), cmd.Count(-1), cmd.Count(-1))
    assert hard.state.phase.counted == 0
    hard.do(cmd.Count(), cmd.Count(0))
    assert hard.state.phase.counted == 1


def test_what_is_struck_out_counts_no_more(hard: Player) -> None:
    hard.do(*[cmd.Contribute("Warum?")] * 3)
    hard.do(cmd.StrikeContribution(hard.state.contributions[-1].id))
    assert hard.scene.counted_left == 1
    hard.do(cmd.Undo())
    assert hard.scene.counted_left == 0


def test_what_is_struck_out_from_elsewhere_does_not_touch_the_counter_here(hard: Player) -> None:
    hard.do(cmd.Contribute("Warum?"))
    number = hard.state.contributions[-1].id
    hard.to("questions", 2).do(cmd.Contribute("Wozu?"), cmd.StrikeContribution(number))
    assert hard.state.phase.counted == 1


def test_what_an_inserted_method_brings_does_not_count(hard: Player) -> None:
    hard.do(cmd.EnterLoop(), *[cmd.Contribute("Welche Frage?")] * 5)
    assert hard.scene.counted_left == 3
    hard.do(cmd.StrikeContribution(hard.state.contributions[-1].id))
    assert hard.scene.counted_left == 3


def test_every_round_counts_anew(hard: Player) -> None:
    hard.do(*[cmd.Contribute("Warum?")] * 3).to("questions", 2)
    assert hard.scene.counted_left == 3


def test_a_soft_one_only_tells(soft: Player) -> None:
    soft.do(*[cmd.Contribute("Tu das")] * 2, cmd.Count(), cmd.Contribute("Und das"))
    assert (soft.state.phase.counted, soft.scene.counted_left) == (4, 0)


def test_where_nothing_is_counted(soft: Player) -> None:
    soft.to("stillness")
    assert soft.scene.counted_left is None
    assert "Nothing is counted" in refused(soft, cmd.Count())
