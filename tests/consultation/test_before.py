"""Before the case: candidates, votes, whose case it is, the checklist, the agreements."""

from __future__ import annotations

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation.casting import check_complete
from kollegial.consultation.decide.before import votes_left
from kollegial.consultation.state import Candidate
from kollegial.consultation.vocabulary import ContributionKind as Kind
from tests.consultation.models import LEADERLESS, MODEL, PEOPLE, fresh
from tests.consultation.play import CAST, Player, refused

PROTOCOL = "0123456789abcdef" * 2


@pytest.fixture
def player() -> Player:
    """Six people and two cases, 1 and 2; nothing has begun."""
    start = Player(fresh())
    return start.do(*(cmd.Contribute(text, Kind.TOPIC) for text in ("Streit", "Stille")))


def holders(player: Player, role: str) -> list[str]:
    return player.names_of(p.id for p in player.state.holders(role))


# ------------------------------------------------------------------------------------- cases


def test_urgency_from_one_to_five_and_back(player: Player) -> None:
    player.do(cmd.RateCandidate(1, 5), cmd.RateCandidate(2, 1), cmd.RateCandidate(1, 0))
    assert player.state.candidates == {1: Candidate(), 2: Candidate(urgency=1)}
    for urgency in (-1, 6):
        assert "Urgency is" in refused(player, cmd.RateCandidate(1, urgency))


def test_only_a_case_is_a_case(player: Player) -> None:
    player.do(*CAST, cmd.StartClock(), cmd.Advance(), cmd.Contribute("eine Tatsache"))
    for command in (
        cmd.RateCandidate(3, 1),
        cmd.VoteCandidate(3),
        cmd.OfferCandidate(3, "p1"),
        cmd.ChooseCase(3),
        cmd.ChooseCase(99),
    ):
        assert "not offered any more" in refused(player, command)


def test_what_is_struck_out_is_no_candidate_and_no_choice(player: Player) -> None:
    player.do(cmd.VoteCandidate(1), cmd.OfferCandidate(1, "p1"), cmd.ChooseCase(1))
    player.do(cmd.StrikeContribution(1))
    assert (dict(player.state.candidates), player.state.chosen_case) == ({}, None)
    assert votes_left(player.scene) == 18
    player.do(cmd.Undo())
    assert (player.state.candidates[1].votes, player.state.chosen_case) == (1, 1)


def test_an_offer_of_nobody(player: Player) -> None:
    player.do(cmd.OfferCandidate(1, "p3"), cmd.OfferCandidate(1, None))
    assert player.state.candidates[1].person_id is None
    assert "not in this session" in refused(player, cmd.OfferCandidate(1, "p9"))


def test_who_leaves_offers_nothing_any_more(player: Player) -> None:
    player.do(cmd.OfferCandidate(1, "p3"), cmd.VoteCandidate(1), cmd.RemovePerson("p3"))
    assert player.state.candidates[1] == Candidate(votes=1)


# ------------------------------------------------------------------------------------- votes


def test_everybody_has_three_votes_and_all_of_them_may_go_to_one_case(player: Player) -> None:
    assert votes_left(player.scene) == 18
    player.do(cmd.VoteCandidate(1, 18))
    assert votes_left(player.scene) == 0
    assert "All votes are cast" in refused(player, cmd.VoteCandidate(2))
    player.do(cmd.VoteCandidate(1, -1), cmd.VoteCandidate(2))
    assert [player.state.candidates[i].votes for i in (1, 2)] == [17, 1]


def test_more_at_once_than_there_are_is_refused(player: Player) -> None:
    assert "All votes are cast" in refused(player, cmd.VoteCandidate(1, 19))


def test_never_fewer_than_none(player: Player) -> None:
    count = len(player.log)
    assert len(player.do(cmd.VoteCandidate(1, -1)).log) == count


def test_another_number_of_votes(player: Player) -> None:
    player.do(cmd.SetVotesPerPerson(1), *[cmd.VoteCandidate(1)] * 6)
    assert "All votes are cast" in refused(player, cmd.VoteCandidate(2))
    for votes in (0, 10):
        assert "1 to {count} votes" in refused(player, cmd.SetVotesPerPerson(votes))


def test_not_fewer_votes_than_were_cast(player: Player) -> None:
    player.do(cmd.VoteCandidate(1, 13))
    assert "More votes are cast" in refused(player, cmd.SetVotesPerPerson(2))
    player.do(cmd.VoteCandidate(1, -1), cmd.SetVotesPerPerson(2))
    assert votes_left(player.scene) == 0


def test_who_leaves_has_voted(player: Player) -> None:
    player.do(cmd.VoteCandidate(1, 18), cmd.RemovePerson("p6"))
    assert votes_left(player.scene) == 0
    assert "All votes are cast" in refused(player, cmd.VoteCandidate(1))


# ------------------------------------------------------------------------- the case is chosen


def test_whoever_offers_the_chosen_case_gives_it_in_exchange(player: Player) -> None:
    player.do(*CAST, cmd.AssignRole("p4", "pen"), cmd.OfferCandidate(2, "p4"), cmd.ChooseCase(2))
    assert player.state.chosen_case == 2
    assert holders(player, "giver") == ["Dörte"]
    assert player.state.casting["p1"] == ("adviser", "pen")
    check_complete(MODEL, player.state.people, player.state.casting)


def test_a_case_of_whoever_leads_changes_the_lead(player: Player) -> None:
    player.do(*CAST, cmd.OfferCandidate(1, "p2"), cmd.ChooseCase(1))
    assert (holders(player, "giver"), holders(player, "lead")) == (["Bo"], ["Änne"])


def test_before_there_are_roles_the_case_gives_the_first(player: Player) -> None:
    player.do(cmd.OfferCandidate(1, "p5"), cmd.ChooseCase(1))
    assert dict(player.state.casting) == {"p5": ("giver",)}


def test_a_case_of_nobody_changes_no_role(player: Player) -> None:
    player.do(*CAST, cmd.ChooseCase(1))
    assert (player.state.chosen_case, holders(player, "giver")) == (1, ["Änne"])


def test_chosen_again_after_the_roles_or_the_offer_changed(player: Player) -> None:
    player.do(*CAST, cmd.OfferCandidate(1, "p3"), cmd.ChooseCase(1))
    player.do(cmd.SwapRoles("p3", "p5"), cmd.ChooseCase(1))
    assert holders(player, "giver") == ["Cem"]
    player.do(cmd.OfferCandidate(1, "p6"), cmd.ChooseCase(1))
    assert holders(player, "giver") == ["Finn"]
    count = len(player.log)
    assert len(player.do(cmd.ChooseCase(1)).log) == count


def test_another_case_takes_the_place_of_the_first(player: Player) -> None:
    player.do(*CAST, cmd.OfferCandidate(1, "p3"), cmd.OfferCandidate(2, "p4"))
    player.do(cmd.ChooseCase(1), cmd.ChooseCase(2))
    assert (player.state.chosen_case, holders(player, "giver")) == (2, ["Dörte"])
    player.do(cmd.Undo())
    assert (player.state.chosen_case, holders(player, "giver")) == (1, ["Cem"])


def test_a_case_chosen_in_a_round_counts_as_whose_round_it_was() -> None:
    player = Player(fresh(PEOPLE[:3], model=LEADERLESS)).do(cmd.Contribute("Streit", Kind.TOPIC))
    player.do(cmd.StartClock(), cmd.OfferCandidate(1, "p3"), cmd.ChooseCase(1))
    assert player.state.rotated[0] == ("p3",)


# ----------------------------------------------------------------------- checklist, agreements


def test_answers_of_the_checklist(player: Player) -> None:
    player.do(cmd.Answer("known", False), cmd.Answer("fit", True), cmd.Answer("known", None))
    assert dict(player.state.checklist) == {"fit": True}


def test_agreements_are_open_until_somebody_answers(player: Player) -> None:
    assert (player.state.confidentiality_agreed, player.state.memory_agreed) == (None, None)
    player.do(cmd.AgreeConfidentiality(), cmd.AgreeMemory(False))
    assert (player.state.confidentiality_agreed, player.state.memory_agreed) == (True, False)
    player.do(cmd.AgreeConfidentiality(False))
    assert player.state.confidentiality_agreed is False


def test_what_became_of_an_earlier_case(player: Player) -> None:
    player.do(cmd.FollowUp(PROTOCOL, "  ging gut "))
    assert dict(player.state.follow_ups) == {PROTOCOL: "ging gut"}
    player.do(cmd.FollowUp(PROTOCOL, " "))
    assert dict(player.state.follow_ups) == {}
    assert "at most" in refused(player, cmd.FollowUp(PROTOCOL, "x" * 4_001))


@pytest.mark.parametrize(
    "command",
    [
        cmd.Answer("known", False),
        cmd.AgreeConfidentiality(),
        cmd.AgreeMemory(True),
        cmd.FollowUp(PROTOCOL, "gut"),
        cmd.SetVotesPerPerson(2),
        cmd.RateCandidate(1, 3),
        cmd.OfferCandidate(1, "p1"),
        cmd.ChooseCase(1),
    ],
)
def test_what_is_said_twice_happens_once(player: Player, command: cmd.Command) -> None:
    count = len(player.do(command).log)
    assert len(player.do(command).log) == count


def test_names_and_answers_stay_out_of_what_is_printed(player: Player) -> None:
    player.do(cmd.FollowUp(PROTOCOL, "Geheim"), cmd.NoteNames(("Wrobel",)), cmd.Park("Geheim"))
    shown = repr(player.state) + repr([entry.event for entry in player.log])
    assert not any(word in shown for word in ("Geheim", "Wrobel", "Änne", "Streit", "Team Süd"))
