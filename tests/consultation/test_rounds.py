"""Rounds: how many, whose case it is in each, one more, one less, and what moves along."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.consultation import commands as cmd
from kollegial.consultation.course import course_of, plain, rounds_held
from kollegial.consultation.events import RoundBegan
from kollegial.consultation.session import Entry, Session
from kollegial.consultation.timing import to_come
from kollegial.consultation.vocabulary import ContributionKind as Kind
from tests.consultation.models import LEADERLESS, METHODS, MODEL, PEOPLE, RICH, START, fresh
from tests.consultation.play import CAST, CIRCLE, Player, refused
from tests.consultation.test_session import opened as opening

CASES, LAPS = 0, 1
"""The blocks of ``RICH``."""


def rich(count: int = 4) -> Player:
    """A session of so many people; Änne has the case, Bo leads."""
    return Player(fresh(PEOPLE[:count], model=RICH)).do(*CAST[:count], cmd.StartClock())


def giver(player: Player) -> list[str]:
    return player.names_of(p.id for p in player.state.holders("giver"))


def had(player: Player) -> tuple[str | None, ...]:
    """Who has or had the case, round by round."""
    return player.state.rotated[CASES]


def stations(player: Player) -> list[tuple[str, int]]:
    return [(RICH.phases[s.phase].id, s.round) for s in player.state.course]


def held(player: Player, block: int = CASES) -> int:
    return rounds_held(player.state.course, block)


# ---------------------------------------------------------------------------------- how many


@pytest.mark.parametrize(("people", "rounds"), [(1, 1), (3, 3), (4, 4), (6, 4)])
def test_as_many_as_people_but_no_more_than_the_model_allows(people: int, rounds: int) -> None:
    assert rounds_held(course_of(RICH, people), CASES) == rounds


def test_the_usual_number_where_it_does_not_go_by_people() -> None:
    assert rounds_held(course_of(LEADERLESS, 6), 0) == 2
    assert rounds_held(course_of(RICH, 6), LAPS) == 1


def test_a_round_is_written_out_phase_by_phase() -> None:
    player = rich(2)
    assert stations(player)[1:9] == [
        ("silence", 0),
        ("share", 1),
        ("questions", 1),
        ("voices", 1),
        ("share", 2),
        ("questions", 2),
        ("voices", 2),
        ("pause", 0),
    ]
    assert [player.scene.title_at(i, "de") for i in (1, 2, 5)] == [
        "Silence",
        "Share · Fall 1",
        "Share · Fall 2",
    ]


def test_a_single_round_needs_no_number() -> None:
    player = rich(1)
    assert player.scene.title_at(2, "de") == "Share"


# -------------------------------------------------------------------------- whose case it is


def test_the_case_goes_round_and_the_two_exchange_their_roles() -> None:
    player = rich().to("share", 1)
    givers = [giver(player)]
    for number in (2, 3, 4):
        player.to("share", number)
        givers.append(giver(player))
    assert givers == [["Änne"], ["Bo"], ["Cem"], ["Dörte"]]
    assert player.state.casting["p1"] == ("lead",)


@given(st.integers(2, 6), st.integers(1, 6), st.integers(0, 99))
def test_nobody_has_it_twice_before_everybody_had_it(count: int, first: int, seed: int) -> None:
    player = Player(fresh(PEOPLE[:count], model=LEADERLESS))
    player.do(cmd.AssignRole(f"p{min(first, count)}", "giver"), cmd.DrawRoles(seed))
    player.do(cmd.StartClock()).to("help", 2).do(cmd.AddRound())
    givers = had(player)
    assert len(givers) == 3
    assert len(set(givers)) == min(3, count)
    assert all(one != other for one, other in pairwise(givers))
    assert [person.id for person in player.state.holders("giver")] == [givers[-1]]


def test_whoever_took_it_in_the_middle_of_a_round_has_had_it() -> None:
    player = rich().to("share", 2).do(cmd.SwapRoles("p2", "p4"))
    assert had(player) == ("p1", "p4")
    assert giver(player.to("share", 3)) == ["Bo"]  # Dörte sits last; from her on it is Bo's turn
    assert giver(player.to("share", 4)) == ["Cem"]


def test_a_round_before_the_roles_counts_for_whoever_gets_the_role_in_it() -> None:
    player = Player(fresh(model=LEADERLESS)).do(cmd.StartClock())
    assert had(player) == (None,)
    player.do(*CIRCLE)
    assert had(player) == ("p1",)
    assert had(player.to("opening", 2)) == ("p1", "p2")


def test_back_in_an_earlier_round_the_case_is_whose_it_was_and_onward_nobody_is_left_out() -> None:
    player = rich().to("questions", 2)
    before = player.state.casting
    player.do(cmd.GoBack(stations(player).index(("voices", 1))))
    assert giver(player) == ["Änne"]
    player.to("questions", 2)
    assert player.state.casting == before
    began = [e.event.round for e in player.log if isinstance(e.event, RoundBegan)]
    assert began == [1, 2]
    assert had(player) == ("p1", "p2")
    assert giver(player.to("share", 3)) == ["Cem"]


def test_within_a_round_going_back_changes_no_role() -> None:
    player = rich().to("voices", 2)
    before = player.state.casting
    assert player.do(cmd.GoBack(player.state.current - 1)).state.casting == before


def test_who_lays_the_case_down_has_had_it_and_does_not_get_it_back() -> None:
    player = rich().to("share", 1).do(cmd.ReleaseRole("p1", "giver")).to("voices", 1)
    assert (giver(player), had(player)) == ([], ("p1",))
    assert giver(player.to("share", 2)) == ["Bo"]


def test_before_the_rounds_the_casting_stays_until_its_round_comes_again() -> None:
    player = rich().to("share", 2).do(cmd.GoBack(1))
    assert giver(player) == ["Bo"]
    assert giver(player.to("share", 1)) == ["Änne"]


def test_when_the_holder_left_the_next_one_has_it_beside_what_goes_with_it() -> None:
    player = Player(fresh(model=LEADERLESS)).do(*CIRCLE, cmd.AssignRole("p2", "clock"))
    player.do(cmd.StartClock()).to("help", 1).do(cmd.RemovePerson("p1"))
    assert giver(player) == []
    player.to("opening", 2)
    assert player.state.casting["p2"] == ("clock", "giver")


def test_a_lead_who_takes_over_from_somebody_who_left_leaves_the_lead_open() -> None:
    player = rich().to("share", 1).do(cmd.RemovePerson("p1")).to("share", 2)
    assert giver(player) == ["Bo"]
    # There was nobody to exchange with; that it is open can be seen, and handed over.
    assert player.state.holders("lead") == ()
    player.do(cmd.HandOverModeration("p3"))
    assert player.names_of(p.id for p in player.state.holders("lead")) == ["Cem"]


def test_back_in_a_round_whose_holder_left_nothing_changes() -> None:
    player = rich().to("share", 2).do(cmd.RemovePerson("p1"))
    before = player.state.casting
    player.do(cmd.GoBack(stations(player).index(("voices", 1))))
    assert player.state.casting == before


def test_each_round_has_its_own_key_question() -> None:
    player = rich().to("share", 1).do(cmd.Contribute("Wie A?", Kind.KEY_QUESTION)).to("voices", 1)
    question = player.scene.key_question
    assert question is not None
    assert question.text == "Wie A?"
    assert player.to("share", 2).scene.key_question is None


# ----------------------------------------------------------------------------- coming and going


def test_who_comes_late_brings_a_round() -> None:
    player = rich(3).to("questions", 2).do(cmd.AddPerson("Neu"))
    assert held(player) == 4
    assert stations(player)[11:14] == [("share", 4), ("questions", 4), ("voices", 4)]
    assert [p.planned for p in player.state.phases[11:14]] == [300_000, 240_000, 360_000]
    assert held(player.do(cmd.AddPerson("Noch wer"))) == 4
    assert giver(player.to("share", 4)) == ["Neu"]


def test_after_the_rounds_nobody_brings_one() -> None:
    player = rich(3).to("pause").do(cmd.AddPerson("Neu"))
    assert held(player) == 3


def test_who_leaves_before_their_round_takes_it_along() -> None:
    player = rich().to("questions", 2).do(cmd.RemovePerson("p4"))
    assert held(player) == 3
    assert giver(player.to("share", 3)) == ["Cem"]


def test_who_leaves_after_their_round_takes_none_along() -> None:
    player = rich().to("questions", 2).do(cmd.RemovePerson("p1"))
    assert held(player) == 4
    assert [giver(player.to("share", 3)), giver(player.to("share", 4))] == [["Cem"], ["Dörte"]]


def test_who_comes_after_somebody_left_who_had_theirs_still_gets_one() -> None:
    player = rich(3).to("share", 2).do(cmd.RemovePerson("p1"), cmd.AddPerson("Neu"))
    assert held(player) == 4
    assert giver(player.to("share", 3)) == ["Cem"]
    assert giver(player.to("share", 4)) == ["Neu"]


def test_what_the_group_settled_otherwise_stays() -> None:
    player = rich(3).to("share", 2).do(cmd.SkipRounds(), cmd.AddPerson("Neu"))
    assert held(player) == 2


def test_notes_on_a_round_to_come_keep_it() -> None:
    player = rich().to("questions", 2)
    last = stations(player).index(("questions", 4))
    player.do(cmd.WriteNotes(last, "für Dörte"), cmd.RemovePerson("p4"))
    assert held(player) == 4
    assert player.state.phases[last].notes == "für Dörte"
    assert "no round left" in refused(player, cmd.SkipRounds())


def test_before_the_start_rounds_follow_the_people() -> None:
    player = Player(fresh(PEOPLE[:2], model=RICH)).do(cmd.AddPerson("Cem"))
    assert held(player) == 3
    assert held(player.do(cmd.RemovePerson("p1"))) == 2


def test_a_log_without_a_course_knows_every_phase_once_and_no_round_can_come() -> None:
    event = opening(fresh(PEOPLE[:2], model=RICH).state)
    bare = event.model_copy(update={"course": (), "plan": (60,) * len(RICH.phases)})
    player = Player(Session.replay(RICH, METHODS, [Entry(1, 1, START, bare)]))
    player.do(cmd.AddPerson("Neu"), *CAST[:3], cmd.StartClock()).to("share").onward()
    assert player.state.course == plain(len(RICH.phases))
    assert "no round left" in refused(player, cmd.SkipRounds())


# ----------------------------------------------------------------------------- one more, or less


def test_another_round_right_behind_and_on_into_it() -> None:
    player = rich(3).to("reflection", 1).do(cmd.AddRound())
    assert (player.phase, player.state.station.round) == ("reflection", 2)
    player.do(cmd.AddRound())
    assert not player.scene.may_add_round
    assert "not foreseen" in refused(player, cmd.AddRound())
    assert held(player, LAPS) == 3
    assert player.onward().phase == "choice"


def test_only_at_the_end_of_the_last_round() -> None:
    player = rich(3).to("voices", 2)
    assert not player.scene.may_add_round
    player.to("questions", 3)
    assert not player.scene.may_add_round
    assert not player.to("voices", 3).scene.may_add_round  # everybody has had theirs
    player.to("reflection", 1)
    assert player.scene.may_add_round


def test_whoever_was_left_out_can_still_have_theirs() -> None:
    player = rich(4).to("voices", 2).do(cmd.RemovePerson("p1"), cmd.SkipRounds())
    assert giver(player.do(cmd.AddRound())) == ["Cem"]
    assert giver(player.to("voices", 3).do(cmd.AddRound())) == ["Dörte"]
    assert "not foreseen" in refused(player.to("voices", 4), cmd.AddRound())


def test_what_belongs_to_later_phases_moves_along() -> None:
    player = rich(3).to("reflection", 1)
    player.do(cmd.Park("später", Kind.IDEA), cmd.Advance())
    player.do(cmd.ChooseMethod("storm"), cmd.Advance(), cmd.Contribute("eine Idee"))
    player.do(cmd.WriteNotes(player.state.current, "Notiz")).wait(30)
    advice = player.state.current
    player.do(cmd.GoBack(advice - 2), cmd.AddRound())
    assert player.phase == "reflection"
    assert [c.text for c in player.state.contributions_in(advice + 1)] == ["eine Idee"]
    assert player.state.phases[advice + 1].notes == "Notiz"
    assert player.state.phases[advice + 1].spent == 30_000
    assert [p.due for p in player.state.parked] == [advice + 1]


def test_left_out_rounds_are_gone() -> None:
    player = rich(4).to("share", 1)
    before = player.state
    player.do(cmd.SkipRounds())
    assert held(player) == 1
    assert player.phase == "share"
    assert len(player.state.course) == len(before.course) - 9
    assert player.to("voices", 1).onward().phase == "pause"


def test_what_was_due_in_a_round_that_falls_away_is_due_right_behind() -> None:
    player = rich(4).to("voices", 1).do(cmd.GoBack(0))
    player.do(cmd.Park("Idee", Kind.IDEA), cmd.Park("eine Frage", Kind.QUESTION))
    reflection, questions = (p.due for p in player.state.parked)
    assert (stations(player)[reflection], stations(player)[questions]) == (
        ("reflection", 1),
        ("questions", 1),
    )
    player.to("share", 1).do(cmd.Undo()).to("share", 1)
    state = player.state
    due_in_the_last = replace(
        state, parked=tuple(replace(p, due=12) for p in state.parked[1:]) + state.parked[:1]
    )
    player.session = replace(player.session, state=due_in_the_last)
    player.do(cmd.SkipRounds())
    assert [stations(player)[p.due] for p in player.state.parked] == [
        ("pause", 0),
        ("reflection", 1),
    ]


def test_begun_rounds_stay() -> None:
    player = rich(4).to("share", 3).do(cmd.GoBack(2), cmd.SkipRounds())
    assert held(player) == 3
    assert "no round left" in refused(player, cmd.SkipRounds())
    assert "no round left" in refused(rich(2), cmd.SkipRounds())


def test_a_round_is_no_round_before_the_clock_runs() -> None:
    player = Player(fresh(model=LEADERLESS)).do(*CIRCLE)
    for command in (cmd.AddRound(), cmd.SkipRounds()):
        assert "not been started" in refused(player, command)


def test_a_session_that_begins_with_a_round_begins_it_with_the_clock() -> None:
    player = Player(fresh(model=LEADERLESS)).do(*CIRCLE, cmd.StartClock())
    assert had(player) == ("p1",)
    assert player.state.phase.queue == ("p1", "p2", "p3", "p4", "p5", "p6")
    player.do(cmd.PauseClock(), cmd.StartClock())
    assert player.state.phase.laps == 1


# --------------------------------------------------------------------------------- time and undo


def test_a_budget_spreads_over_all_rounds() -> None:
    player = rich(4).to("share", 2).wait(120).do(cmd.SetBudget(70))
    assert abs(to_come(player.state, player.now) - 70 * 60_000) <= 15_000


def test_a_round_and_a_new_plan_can_be_taken_back_one_by_one() -> None:
    player = rich(3).to("reflection", 1)
    states = [player.state]
    steps = (cmd.AddRound(), cmd.SetBudget(30), cmd.AddRound(), cmd.SetBudget(40))
    states += [player.do(step).state for step in steps]
    for state in reversed(states[:-1]):
        assert player.do(cmd.Undo()).state == state
    for state in states[1:]:
        assert player.do(cmd.Redo()).state == state


def test_a_model_without_rounds_has_each_phase_once() -> None:
    assert course_of(MODEL, 6) == plain(len(MODEL.phases))
