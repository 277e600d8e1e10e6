"""Who has waited longest, and the fair casting: complete wherever the lot is, level over time."""

from __future__ import annotations

import datetime as dt
import random
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial.consultation.casting import assign, check_complete, draw, holders
from kollegial.consultation.events import Person
from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.state import Casting
from kollegial.consultation.turns import PastTurn, Waiting, name_key, propose, waiting
from kollegial.consultation.vocabulary import RoleKind
from kollegial.refusal import Refused
from tests.consultation.models import MODEL, role

GIVER, LEAD = RoleKind.CASE_GIVER, RoleKind.MODERATOR
ADVISER, PEN = RoleKind.CONSULTANT, RoleKind.SCRIBE
TODAY = dt.date(2026, 3, 12)


def day(number: int) -> dt.date:
    return dt.date(2026, 1, 1) + dt.timedelta(days=number)


def turn(number: int, person: str, *kinds: RoleKind, offered: bool = False) -> PastTurn:
    return PastTurn(day(number), person, frozenset(kinds), offered)


def team(names: Iterable[str]) -> list[Person]:
    return [Person(id=f"p{number}", name=name) for number, name in enumerate(names, 1)]


def held(
    model: ConsultationModel, casting: Casting, people: Iterable[Person], date: dt.date
) -> list[PastTurn]:
    """What a group would remember of a session with this casting."""
    return [
        PastTurn(date, each.name, frozenset(model.role(r).kind for r in casting[each.id]))
        for each in people
    ]


def outcome(attempt: Callable[[], Casting]) -> Casting | str:
    """A casting, or the reason why there is none."""
    try:
        return attempt()
    except Refused as refusal:
        return refusal.message.format(**refusal.params)


# ------------------------------------------------------------------------------------- names


@pytest.mark.parametrize(
    "other", ["änne groß", "  Änne\u00a0 GROSS ", "a\u0308nne groß", "ÄNNE GROẞ"]
)
def test_a_name_is_the_same_however_it_is_typed(other: str) -> None:
    assert name_key(other) == name_key("Änne Groß")


def test_other_names_are_others() -> None:
    assert len({name_key(each) for each in ("Anne", "Änne", "Änne G.", "ÄnneG.")}) == 4


@given(st.text())
def test_a_key_is_its_own_key_and_any_spelling_has_the_same(name: str) -> None:
    key = name_key(name)
    assert name_key(key) == key
    assert name_key(unicodedata.normalize("NFC", name)) == key
    assert name_key(unicodedata.normalize("NFD", name)) == key


def test_names_are_not_shown() -> None:
    assert "Änne" not in repr(turn(1, "Änne"))
    assert "Änne" not in repr(Waiting("Änne", None, 0, 0))


# ------------------------------------------------------------------------------------ waiting


def test_first_who_never_had_a_case_then_the_longest_ago_then_who_is_new() -> None:
    turns = [
        turn(1, "Anna", GIVER),
        turn(1, "Bo", LEAD),
        turn(2, "Cem", ADVISER, offered=True),
        turn(2, "Anna", ADVISER),
        turn(2, "Dora", GIVER),
        turn(3, "anna", ADVISER, offered=True),
        turn(3, "Cem", LEAD, offered=True),
    ]
    assert waiting(turns, ["Neu", "Dora", "Cem", "Bo", "Anna"], TODAY) == (
        Waiting("Bo", None, 1, 0),
        Waiting("Cem", None, 2, 2),
        Waiting("Anna", day(1), 2, 1),
        Waiting("Dora", day(2), 0, 0),
        Waiting("Neu", None, 0, 0),
    )


def test_a_case_of_today_comes_after_whoever_is_new() -> None:
    turns = [PastTurn(TODAY, "Anna", frozenset({GIVER}))]
    assert [each.name for each in waiting(turns, ["Anna", "Neu"], TODAY)] == ["Neu", "Anna"]


def test_two_sessions_on_one_day_keep_their_order() -> None:
    first, second = turn(1, "Anna", GIVER), turn(1, "Anna", ADVISER, offered=True)
    assert waiting([first, second], ["Anna"], TODAY) == (Waiting("Anna", day(1), 1, 1),)
    assert waiting([second, first], ["Anna"], TODAY) == (Waiting("Anna", day(1), 0, 0),)


def test_the_future_does_not_count() -> None:
    turns = [PastTurn(TODAY + dt.timedelta(days=1), "Anna", frozenset({GIVER}))]
    assert waiting(turns, ["Anna"], TODAY) == (Waiting("Anna", None, 0, 0),)


NAMES = st.permutations(["Anna", "Bo", "Cem", "Dora", "Eva"])
TURNS = st.lists(
    st.builds(
        PastTurn,
        st.integers(0, 6).map(day),
        st.sampled_from(["Anna", "BO", "Cem", "Dora", "weg"]),
        st.frozensets(st.sampled_from([GIVER, LEAD, ADVISER, PEN]), max_size=2),
        st.booleans(),
    ),
    max_size=30,
)


@given(TURNS, NAMES)
def test_everybody_is_in_line_once_and_ties_keep_their_order(
    turns: list[PastTurn], names: list[str]
) -> None:
    line = waiting(turns, names, TODAY)
    assert sorted(each.name for each in line) == sorted(names)
    never = [each for each in line if each.since is None and each.present]
    assert list(line[: len(never)]) == never
    dates = [each.since for each in line if each.since is not None]
    assert dates == sorted(dates)
    new = [each.name for each in line if not each.present and each.since is None]
    assert new == [name for name in names if name in new]
    assert all(each.offered <= each.present for each in line)


# ----------------------------------------------------------------------------------- proposal

SHAPES: Mapping[str, ConsultationModel] = {
    "test": MODEL,
    "two": MODEL.model_copy(
        update={
            "roles": (
                *MODEL.model_copy().roles[:2],
                type(MODEL.roles[0]).model_validate(
                    role("adviser", "consultant", 0, 1, takes_rest=True)
                ),
            )
        }
    ),
}


@given(
    st.sampled_from(list(SHAPES)),
    st.integers(1, 9),
    TURNS,
    st.integers(),
    st.lists(st.tuples(st.integers(1, 9), st.sampled_from(["giver", "lead", "adviser"]))),
)
def test_complete_whenever_the_lot_is_and_what_was_agreed_stays(
    shape: str, count: int, turns: list[PastTurn], seed: int, wishes: list[tuple[int, str]]
) -> None:
    model = SHAPES[shape]
    people = team(["Anna", "Bo", "Cem", "Dora", "Eva", "Finn", "Gül", "Hans", "Ida"][:count])
    agreed: Casting = {}
    for number, role_id in wishes:
        if number <= count and len(holders(agreed, role_id)) < model.role(role_id).max:
            agreed = assign(model, agreed, f"p{number}", role_id)
    drawn = outcome(lambda: draw(model, people, agreed, random.Random(seed)))
    proposed = outcome(lambda: propose(model, people, agreed, turns, seed, choose_case_giver=True))
    if isinstance(drawn, str) or isinstance(proposed, str):
        assert drawn == proposed
        return
    check_complete(model, people, drawn)
    check_complete(model, people, proposed)
    for person_id, roles in agreed.items():
        assert set(roles) <= set(proposed[person_id])
    again = propose(model, people, agreed, turns, seed, choose_case_giver=True)
    assert proposed == again
    for roles in proposed.values():
        kinds = [model.role(each) for each in roles]
        assert len(kinds) == 1 or {each.kind for each in kinds} == {ADVISER, PEN}


@pytest.mark.slow
@settings(max_examples=60)
@given(st.data(), st.integers(4, 7), st.integers(1, 40))
def test_moderating_stays_level_among_those_who_are_always_there(
    data: st.DataObject, count: int, sessions: int
) -> None:
    everybody = [f"Mensch {number}" for number in range(count)]
    always = everybody[: data.draw(st.integers(2, count))]
    turns: list[PastTurn] = []
    for number in range(sessions):
        away = data.draw(st.sets(st.sampled_from(everybody), max_size=count - 4))
        people = team(name for name in everybody if name in always or name not in away)
        seed = data.draw(st.integers(0, 99))
        casting = propose(MODEL, people, {}, turns, seed, choose_case_giver=True)
        turns += held(MODEL, casting, people, day(number))
        counts = Counter(each.person for each in turns if LEAD in each.kinds)
        level = [counts[name] for name in always]
        assert max(level) - min(level) <= 1


@given(st.integers())
def test_whoever_is_due_as_moderator_is_not_lost_to_the_case(seed: int) -> None:
    names = ["Anna", "Bo", "Cem", "Dora"]
    turns = [
        turn(number, name, *([LEAD, GIVER] if number == place else [ADVISER]))
        for number in range(1, 4)
        for place, name in enumerate(names)
    ]  # only Anna has neither moderated nor given a case
    casting = propose(MODEL, team(names), {}, turns, seed, choose_case_giver=True)
    assert holders(casting, "lead") == ["p1"]
    assert holders(casting, "giver") == ["p2"]


@given(st.integers())
def test_the_case_goes_to_whoever_waits_longest(seed: int) -> None:
    people = team(["Anna", "Bo", "Cem", "Dora"])
    turns = [
        *(turn(1, name, ADVISER) for name in ("Anna", "Bo", "Cem", "Dora")),
        turn(2, "Dora", GIVER),
        turn(2, "Bo", LEAD),
        turn(3, "Cem", GIVER),
        turn(4, "Anna", GIVER),
        turn(4, "Bo", GIVER),
    ]
    casting = propose(MODEL, people, {}, turns, seed, choose_case_giver=True)
    assert holders(casting, "giver") == (["p3"] if holders(casting, "lead") == ["p4"] else ["p4"])


def test_nobody_new_has_turns_to_make_up_for() -> None:
    old = ["Anna", "Bo", "Cem", "Dora"]
    turns = [
        turn(number, name, LEAD if place == number % 4 else ADVISER)
        for number in range(7)
        for place, name in enumerate(old)
    ]
    casting = propose(MODEL, team([*old, "Neu"]), {}, turns, 1, choose_case_giver=True)
    assert holders(casting, "lead") == ["p4"]  # all others moderated twice, Dora once


def test_without_any_past_the_seed_decides() -> None:
    people = team(["Anna", "Bo", "Cem", "Dora", "Eva"])
    castings = [propose(MODEL, people, {}, [], s, choose_case_giver=True) for s in range(60)]
    for role_id in ("giver", "lead", "pen"):
        assert {holders(each, role_id)[0] for each in castings} == {p.id for p in people}


@pytest.mark.parametrize(("count", "pens"), [(4, 0), (5, 1), (7, 1)])
def test_from_five_people_on_a_consultant_writes_besides(count: int, pens: int) -> None:
    people = team(f"N{number}" for number in range(count))
    turns = [turn(1, "N1", ADVISER, PEN)]
    for seed in range(20):
        casting = propose(MODEL, people, {}, turns, seed, choose_case_giver=True)
        writing = holders(casting, "pen")
        assert len(writing) == pens
        assert all(casting[each] == ("adviser", "pen") for each in writing)
        assert "p2" not in writing
        assert holders(casting, "watch") == []  # combines with nothing: the group's own wish


def test_a_scribe_that_was_agreed_is_enough() -> None:
    people = team(["Anna", "Bo", "Cem", "Dora", "Eva"])
    casting = propose(MODEL, people, {"p2": ("pen",)}, [], 1, choose_case_giver=True)
    assert holders(casting, "pen") == ["p2"]
    assert casting["p2"] == ("pen",)


@given(TURNS, st.integers(4, 6), st.integers())
def test_the_case_is_left_to_the_group(turns: list[PastTurn], count: int, seed: int) -> None:
    people = team(["Anna", "Bo", "Cem", "Dora", "Eva", "Finn"][:count])
    casting = propose(MODEL, people, {}, turns, seed, choose_case_giver=False)
    assert holders(casting, "giver") == []
    assert len(holders(casting, "lead")) == 1
    chosen = holders(casting, "adviser")[-1]
    check_complete(MODEL, people, assign(MODEL, casting, chosen, "giver"))
    agreed = propose(MODEL, people, {"p1": ("giver",)}, turns, seed, choose_case_giver=False)
    check_complete(MODEL, people, agreed)
    assert holders(agreed, "giver") == ["p1"]


def test_where_all_places_are_taken_one_is_left_for_the_case() -> None:
    people = team(f"N{number}" for number in range(7))  # lead, five advisers, and one more
    casting = propose(MODEL, people, {}, [], 3, choose_case_giver=False)
    (left,) = [person.id for person in people if not casting.get(person.id)]
    check_complete(MODEL, people, assign(MODEL, casting, left, "giver"))
