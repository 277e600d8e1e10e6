"""Every shipped model, held by as few and as many people as it is made for, stays sound."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from random import Random

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation import timing
from kollegial.consultation.library import Library
from kollegial.consultation.session import Session
from kollegial.consultation.state import Stage
from kollegial.flow.library import load
from tests.consultation.models import fresh
from tests.consultation.play import Player
from tests.consultation.scripts import script
from tests.consultation.soundness import check
from tests.protocol.helpers import released


@cache
def library() -> Library:
    """What is shipped."""
    return load()


MODELS = sorted(library().models)


def opened(model_id: str, size: int) -> Session:
    """A session of so many people, just opened."""
    model, people = library().model(model_id), tuple(f"Person {n:02}" for n in range(size))
    return fresh(people, model=model, methods=library().methods)


def look(player: Player) -> None:
    """The session as it stands."""
    check(player.session.scene(max(player.now, player.session.last_at)))


@pytest.mark.parametrize("largest", [False, True])
@pytest.mark.parametrize("model_id", MODELS)
def test_from_start_to_protocol(model_id: str, largest: bool) -> None:
    size = library().model(model_id).group_size
    player = Player(opened(model_id, size.max if largest else size.min))
    player.do(cmd.DrawRoles(1), cmd.StartClock())
    look(player)
    while not player.scene.last:
        turn = player.scene.turn
        if turn is not None:
            player.do(cmd.TakeTurn())
        else:
            player.wait(player.state.phase.allotted / 1000).onward()
        look(player)
    player.wait(player.state.phase.allotted / 1000).do(cmd.Finish())
    protocol = released(player.session)
    assert protocol.actual == protocol.planned
    assert len(protocol.phases) == len(player.state.course)


@pytest.mark.parametrize("model_id", MODELS)
def test_whatever_people_do(model_id: str) -> None:
    size = library().model(model_id).group_size
    for seed in range(12):
        anything = replace(script(Random(f"{model_id} {seed}"), 60), started=False)
        player = Player(opened(model_id, size.min)).do(cmd.DrawRoles(seed), cmd.StartClock())
        player = anything.play(look, player.session)
        if player.state.stage is Stage.LIVE:
            player.do(cmd.Finish(early=True))


@pytest.mark.parametrize("model_id", MODELS)
def test_the_plan_is_what_the_model_says(model_id: str) -> None:
    model = library().model(model_id)
    for size in (model.group_size.min, model.group_size.max):
        state = opened(model_id, size).state
        usual = [model.phases[station.phase].minutes.default.seconds for station in state.course]
        assert timing.total_planned(state) == sum(usual) * 1000


def test_balint_oriented_groups_have_one_clock_and_write_nothing() -> None:
    player = Player(opened("balint-orientiert", 6)).do(cmd.DrawRoles(1), cmd.StartClock())
    assert player.state.one_clock
    while True:
        assert not player.scene.phase.protocol
        assert player.scene.kinds == ()
        if player.scene.last:
            break
        player.onward()


def test_no_other_shipped_model_has_one_clock() -> None:
    assert [each for each in MODELS if library().model(each).one_clock] == ["balint-orientiert"]
