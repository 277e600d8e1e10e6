"""Contributions, notes, methods and the loop."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.consultation import commands as cmd
from kollegial.consultation.timing import remaining
from kollegial.consultation.vocabulary import ContributionKind as Kind
from kollegial.consultation.wording import storable
from kollegial.refusal import Refused
from tests.consultation.models import fresh
from tests.consultation.play import CAST, Player


def in_phase(index: int) -> Player:
    """A player who has come to a phase."""
    player = Player(fresh()).do(*CAST, cmd.StartClock())
    for here in range(index):
        if here == 2:
            player.do(cmd.Contribute("Wie kann ich …?"))
        if here == 3:
            player.do(cmd.ChooseMethod("storm"))
        player.do(cmd.Advance())
    return player


def test_the_phase_decides_the_kind() -> None:
    player = in_phase(1).do(cmd.Contribute("  sie kam zu spät\n"))
    contribution = player.state.contributions[-1]
    assert (contribution.kind, contribution.text) == (Kind.FACT, "sie kam zu spät")
    with pytest.raises(Refused):
        player.do(cmd.Contribute("Lösung!", Kind.IDEA))


def test_only_one_key_question() -> None:
    player = in_phase(2).do(cmd.Contribute("Wie?"))
    with pytest.raises(Refused):
        player.do(cmd.Contribute("Und wie noch?"))


def test_no_way_on_without_the_key_question() -> None:
    with pytest.raises(Refused):
        in_phase(2).do(cmd.Advance())


def test_the_loop_brings_candidates_and_time_and_comes_back() -> None:
    player = in_phase(2)
    before = remaining(player.state, player.now)
    player.do(cmd.EnterLoop())
    assert remaining(player.state, player.now) == before + 5 * 60_000
    player.do(cmd.Contribute("Wie A?"), cmd.Contribute("Wie B?"), cmd.LeaveLoop())
    with pytest.raises(Refused):
        player.do(cmd.Advance())
    candidate = player.state.contributions[-1]
    player.do(cmd.AdoptContribution(candidate.id))
    own = [c for c in player.state.contributions_in(2) if c.method_id is None]
    assert [c.text for c in own] == ["Wie B?"]
    first = player.state.contributions_in(2)[0]
    player.do(cmd.AdoptContribution(first.id), cmd.Advance())
    own = [c for c in player.state.contributions_in(2) if c.method_id is None]
    assert [c.text for c in own] == ["Wie A?"]


def test_the_chosen_method_decides_what_is_collected() -> None:
    player = in_phase(4).do(cmd.Contribute("eine Idee"))
    player.do(cmd.ChooseMethod("echo"), cmd.Contribute("mir wurde kalt"))
    assert [c.kind for c in player.state.contributions_in(4)] == [Kind.IDEA, Kind.RESONANCE]


def test_a_method_has_to_be_chosen() -> None:
    with pytest.raises(Refused):
        in_phase(3).do(cmd.Advance())


def test_edit_strike_move_and_back() -> None:
    player = in_phase(1).do(*(cmd.Contribute(text) for text in "abc"))
    before = player.state.contributions
    last = before[-1].id
    player.do(cmd.MoveContribution(last, 0), cmd.EditContribution(last, "C"))
    player.do(cmd.StrikeContribution(before[0].id))
    assert [c.text for c in player.state.contributions_in(1)] == ["C", "b"]
    player.do(cmd.Undo(), cmd.Undo(), cmd.Undo())
    assert player.state.contributions == before


def test_empty_and_endless_contributions_are_refused() -> None:
    player = in_phase(1)
    for text in ("", " \n ", "x" * 4001):
        with pytest.raises(Refused):
            player.do(cmd.Contribute(text))


@given(st.lists(st.text(max_size=40), max_size=8))
def test_notes_read_as_they_were_written_and_undo_goes_back(texts: list[str]) -> None:
    player = Player(fresh())
    seen = [""]
    for text in texts:
        player.do(cmd.WriteNotes(1, text))
        if player.state.phases[1].notes != seen[-1]:
            seen.append(player.state.phases[1].notes)
        assert player.state.phases[1].notes == storable(text)
    for text in reversed(seen[:-1]):
        player.do(cmd.Undo())
        assert player.state.phases[1].notes == text


def test_a_paste_is_one_step_and_empty_lines_are_nothing() -> None:
    player = in_phase(1).do(cmd.ContributeLines(("eins", "", "  ", "zwei")))
    assert [c.text for c in player.state.contributions_in(1)] == ["eins", "zwei"]
    assert player.do(cmd.Undo()).state.contributions_in(1) == ()
    for texts in ((), ("", " \n")):
        with pytest.raises(Refused):
            player.do(cmd.ContributeLines(texts))


def test_a_paste_of_which_one_line_is_too_long_is_refused_whole() -> None:
    player = in_phase(1)
    with pytest.raises(Refused):
        player.do(cmd.ContributeLines(("kurz", "x" * 4001)))
    assert player.state.contributions == ()


def test_a_paste_of_more_than_there_is_room_for_is_refused_whole() -> None:
    player = in_phase(2)
    with pytest.raises(Refused):
        player.do(cmd.ContributeLines(("Wie A?", "Wie B?")))
    assert player.state.contributions_in(2) == ()
    player.do(cmd.ContributeLines(("", "Wie A?")))
    assert len(player.state.contributions_in(2)) == 1


def test_an_inserted_method_has_room_for_a_paste() -> None:
    player = in_phase(2).do(cmd.EnterLoop(), cmd.ContributeLines(("Wie A?", "Wie B?")))
    assert [c.method_id for c in player.state.contributions_in(2)] == ["find-question"] * 2


def test_only_what_an_inserted_method_brought_here_is_taken_over() -> None:
    player = in_phase(1).do(cmd.Contribute("eine Tatsache"))
    with pytest.raises(Refused):
        player.do(cmd.AdoptContribution(player.state.contributions[-1].id))
    player.do(cmd.Advance(), cmd.EnterLoop(), cmd.Contribute("Wie?"))
    brought = player.state.contributions[-1].id
    player.onward()
    with pytest.raises(Refused):
        player.do(cmd.AdoptContribution(brought))
