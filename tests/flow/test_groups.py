"""What a group keeps of a session: who was there in which role, if it agreed and it is over."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation.casting import check_complete
from kollegial.consultation.events import Person
from kollegial.consultation.forms import Rounds
from kollegial.consultation.state import Candidate
from kollegial.consultation.turns import PastTurn, propose
from kollegial.consultation.vocabulary import RoleKind
from kollegial.flow.groups import (
    discard,
    discard_waiting,
    kept_of,
    kept_of_waiting,
    memory,
    turns_of,
)
from kollegial.flow.library import load
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from tests.flow.helpers import PEOPLE, at_phase, begun, finished, workplace

GIVER, LEAD, ADVISER = RoleKind.CASE_GIVER, RoleKind.MODERATOR, RoleKind.CONSULTANT
DAY = dt.date(2026, 3, 12)


def cast_by_hand(place: Workplace) -> LiveSession:
    live = begun(place, cast=False)
    live.do(cmd.AssignRole("p1", "case_giver"))
    live.do(cmd.AssignRole("p2", "moderator"))
    for person_id in ("p3", "p4", "p5"):
        live.do(cmd.AssignRole(person_id, "consultant"))
    live.do(cmd.AssignRole("p3", "scribe"))
    live.do(cmd.StartClock())
    return live


def test_names_days_and_kinds_of_role(tmp_path: Path) -> None:
    live = cast_by_hand(workplace(tmp_path))
    assert turns_of(live.state, live.session.model) == (
        PastTurn(DAY, PEOPLE[0], frozenset({GIVER})),
        PastTurn(DAY, PEOPLE[1], frozenset({LEAD})),
        PastTurn(DAY, PEOPLE[2], frozenset({ADVISER, RoleKind.SCRIBE})),
        PastTurn(DAY, PEOPLE[3], frozenset({ADVISER})),
        PastTurn(DAY, PEOPLE[4], frozenset({ADVISER})),
    )


def test_who_offered_a_case_that_was_not_taken(tmp_path: Path) -> None:
    live = cast_by_hand(workplace(tmp_path))
    offers = [("p1", "Thema A"), ("p3", "Thema B"), ("p4", "Thema C"), ("p1", "Thema D")]
    for _, text in offers:
        live.do(cmd.Contribute(text))
    ids = {each.text: each.id for each in live.state.contributions}
    for person_id, text in offers:
        live.do(cmd.OfferCandidate(ids[text], person_id))
    live.do(cmd.ChooseCase(ids["Thema A"]))
    turns = turns_of(live.state, live.session.model)
    assert [turn.offered for turn in turns] == [False, False, True, True, False]
    assert turns[0].kinds == frozenset({GIVER})


def test_a_case_of_nobody_counts_for_nobody(tmp_path: Path) -> None:
    live = cast_by_hand(workplace(tmp_path))
    state = replace(live.state, candidates={1: Candidate(votes=3), 2: Candidate()})
    assert not any(turn.offered for turn in turns_of(state, live.session.model))


def test_a_role_that_went_round_was_everybodys_who_had_it(tmp_path: Path) -> None:
    live = cast_by_hand(workplace(tmp_path))
    model, names = live.session.model, live.session.model.names
    block = Rounds.model_validate(
        {
            "first": "story",
            "last": "key_question",
            "names": names,
            "at_most": 3,
            "rotates": "case_giver",
            "certainty": "proposal",
        }
    )
    model = model.model_copy(update={"rounds": (block.model_copy(update={"rotates": None}), block)})
    state = replace(live.state, rotated={1: ("p4", "p1")})
    givers = [turn.person for turn in turns_of(state, model) if GIVER in turn.kinds]
    assert givers == [PEOPLE[0], PEOPLE[3]]


def test_a_model_that_changed_meanwhile_keeps_nobody_from_releasing(tmp_path: Path) -> None:
    live = cast_by_hand(workplace(tmp_path))
    casting = {"p1": ("case_giver", "not there any more")}
    state = replace(live.state, casting=casting, rotated={7: ("p1",)})
    first, second, *_ = turns_of(state, live.session.model)
    assert (first.kinds, second.kinds) == (frozenset({GIVER}), frozenset())


@pytest.mark.parametrize("wish", [True, False, None])
def test_kept_only_if_all_agreed_and_it_is_over(tmp_path: Path, wish: bool | None) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    if wish is not None:
        live.do(cmd.AgreeMemory(wish))
    assert kept_of(live.session) is None
    kept = kept_of(finished(live).session)
    if not wish:
        assert kept is None
        return
    assert kept is not None
    assert kept.group == "Team Süd"
    assert [turn.person for turn in kept.turns] == list(PEOPLE)
    assert kept_of_waiting(place, live.id) == kept
    assert "Änne" not in repr(kept)


def test_discarding_keeps_what_was_agreed(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    live.do(cmd.AgreeMemory(True))
    discard(place.desk, finished(live))
    assert place.desk.sessions() == []
    assert memory(place.desk, "team  süd") == turns_of(live.state, live.session.model)
    discard(place.desk, live)  # once more is once too often, and does nothing
    assert len(memory(place.desk, "Team Süd")) == len(PEOPLE)


def test_discarding_midway_keeps_nothing(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    live.do(cmd.AgreeMemory(True))
    discard_waiting(place, at_phase(live, 3).id)
    assert (place.desk.sessions(), memory(place.desk, "Team Süd")) == ([], ())


@pytest.mark.parametrize("model_id", load().models)
def test_every_shipped_model_can_be_cast_fairly(model_id: str) -> None:
    model = load().model(model_id)
    size = model.group_size
    for count in range(size.min, size.max + 1):
        people = [Person(id=f"p{number}", name=f"N{number}") for number in range(count)]
        casting = propose(model, people, {}, [], 1, choose_case_giver=True)
        check_complete(model, people, casting)
