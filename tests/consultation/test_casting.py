"""Roles: the model's counts and exclusions hold, the lot is complete, reasons are plain."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.consultation import commands as cmd
from kollegial.consultation.casting import check_complete, draw
from kollegial.consultation.events import Person
from kollegial.refusal import Refused
from tests.consultation.models import MODEL, fresh
from tests.consultation.play import CAST, Player


@pytest.fixture
def player() -> Player:
    return Player(fresh())


def test_a_full_role_is_refused(player: Player) -> None:
    player.do(cmd.AssignRole("p1", "giver"))
    with pytest.raises(Refused) as refusal:
        player.do(cmd.AssignRole("p2", "giver"))
    assert refusal.value.params["count"] == 1


def test_another_role_takes_the_place_of_one_that_does_not_combine(player: Player) -> None:
    player.do(cmd.AssignRole("p1", "giver"), cmd.AssignRole("p1", "lead"))
    assert player.state.casting["p1"] == ("lead",)


def test_roles_that_combine_stand_together(player: Player) -> None:
    player.do(cmd.AssignRole("p1", "adviser"), cmd.AssignRole("p1", "pen"))
    assert player.state.holders("adviser") == player.state.holders("pen")
    player.do(cmd.ReleaseRole("p1", "adviser"))
    assert player.state.casting["p1"] == ("pen",)


def test_swap(player: Player) -> None:
    player.do(*CAST, cmd.SwapRoles("p1", "p2"))
    assert player.state.holders("giver")[0].id == "p2"
    assert player.state.holders("lead")[0].id == "p1"


def test_no_way_on_without_a_complete_casting(player: Player) -> None:
    player.do(cmd.StartClock(), *CAST[:-1])
    with pytest.raises(Refused) as refusal:
        player.do(cmd.Advance())
    assert refusal.value.params["name"] == "Finn"
    player.do(CAST[-1], cmd.Advance())
    assert player.state.current == 1


def test_whoever_leaves_frees_the_role(player: Player) -> None:
    player.do(*CAST, cmd.RemovePerson("p1"))
    assert player.state.holders("giver") == ()
    player.do(cmd.Undo())
    assert player.state.holders("giver")[0].name == "Änne Groß"


def test_a_doubled_name_is_refused(player: Player) -> None:
    with pytest.raises(Refused):
        player.do(cmd.AddPerson("  bo "))


@given(st.integers(4, 7), st.integers())
def test_the_lot_is_complete_and_repeatable(count: int, seed: int) -> None:
    people = [Person(id=f"p{i}", name=f"N{i}") for i in range(count)]
    drawn = draw(MODEL, people, {}, random.Random(seed))
    check_complete(MODEL, people, drawn)
    assert drawn == draw(MODEL, people, {}, random.Random(seed))


@given(st.integers())
def test_the_lot_keeps_what_was_agreed(seed: int) -> None:
    player = Player(fresh()).do(cmd.AssignRole("p4", "giver"), cmd.DrawRoles(seed))
    assert player.state.casting["p4"] == ("giver",)


@pytest.mark.parametrize("count", [1, 3])
def test_too_few_people(count: int) -> None:
    people = [Person(id=f"p{i}", name=f"N{i}") for i in range(count)]
    with pytest.raises(Refused) as refusal:
        draw(MODEL, people, {}, random.Random(1))
    assert refusal.value.params["needed"] == 4


def test_too_many_people() -> None:
    people = [Person(id=f"p{i}", name=f"N{i}") for i in range(9)]
    with pytest.raises(Refused):
        draw(MODEL, people, {}, random.Random(1))
