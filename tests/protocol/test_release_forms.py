"""What a released protocol says of rounds, cases, steps, feedback and all that came besides."""

from __future__ import annotations

import datetime as dt

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation.vocabulary import ContributionKind as Kind
from kollegial.protocol.released import (
    ReleasedContribution,
    ReleasedFeedback,
    ReleasedFollowUp,
    ReleasedPhase,
    ReleasedProtocol,
)
from tests.consultation.models import LEADERLESS, PEOPLE, RICH, fresh
from tests.consultation.play import CAST, CIRCLE, Player
from tests.protocol.helpers import released

EARLIER = "fedcba9876543210" * 2
MONDAY = dt.date(2026, 3, 9)


@pytest.fixture(scope="module")
def protocol() -> ReleasedProtocol:
    """A session of three with everything there is; Wrobel is somebody in the case."""
    play = Player(fresh(PEOPLE[:3], model=RICH)).do(*CAST[:3], cmd.NoteNames(("Wrobel",)))
    play.do(cmd.FollowUp(EARLIER, "Wrobel hat sich gemeldet"), cmd.Answer("known", False))
    play.do(cmd.AgreeConfidentiality(), cmd.Contribute("Streit mit Wrobel", Kind.TOPIC))
    play.do(cmd.Contribute("Stille", Kind.TOPIC), cmd.RateCandidate(2, 4), cmd.VoteCandidate(2, 3))
    play.do(cmd.OfferCandidate(2, "p1"), cmd.ChooseCase(2), cmd.StartClock()).wait(200)
    play.do(cmd.Park("Wrobel versetzen", Kind.ADVICE), cmd.Park("nicht mehr nötig"))
    play.do(cmd.DropParked(4)).to("share", 1).wait(250)
    play.do(cmd.Contribute("Cem schweigt"), cmd.EnterLoop(), cmd.Contribute("Wie A?"))
    play.do(cmd.Contribute("Wie B?"), cmd.LeaveLoop(), cmd.AdoptContribution(7)).wait(100)
    play.to("questions", 1).do(cmd.Contribute("Seit wann?"), cmd.Count())
    play.to("voices", 1).do(cmd.Contribute("mir wurde kalt"), cmd.TakeTurn())
    play.to("share", 2).do(cmd.Contribute("ein anderer Fall"), cmd.SkipRounds())
    play.to("reflection", 1).do(cmd.AddRound(), cmd.Contribute("Idee der zweiten Runde"))
    play.to("choice").do(cmd.ChooseMethod("headstand")).to("advice")
    play.do(cmd.InvertKeyQuestion("Wie vertreibe ich Wrobel?"), cmd.Contribute("schweigen"))
    inverted = play.state.contributions[-1].id
    play.do(cmd.TurnBack(inverted, "Wrobel fragen"), cmd.AdoptIdea(inverted + 1)).wait(700)
    play.to("closing").do(cmd.Contribute("Wrobel anrufen", Kind.FIRST_STEP))
    step = play.state.contributions[-1].id
    play.do(cmd.DateStep(step, MONDAY), cmd.PauseClock()).wait(40).do(cmd.Finish())
    play.do(cmd.Contribute("Bo hat gut zugehört", Kind.PROCESS))
    counts = {"heard": (0, 0, 0, 1, 2)}
    play.do(cmd.GatherFeedback(3, counts, ("Danke, Änne!", "kurz")))
    return released(play.session)


def phase(protocol: ReleasedProtocol, phase_id: str, number: int = 0) -> ReleasedPhase:
    found = [p for p in protocol.phases if (p.id, p.round) == (phase_id, number)]
    assert len(found) == 1
    return found[0]


def said(kind: Kind, text: str) -> ReleasedContribution:
    return ReleasedContribution(kind=kind, text=text)


def test_every_round_is_a_phase_of_its_own_and_its_label_says_which(
    protocol: ReleasedProtocol,
) -> None:
    assert [(p.id, p.round) for p in protocol.phases] == [
        ("casting", 0),
        ("silence", 0),
        *((name, number) for number in (1, 2) for name in ("share", "questions", "voices")),
        ("pause", 0),
        ("reflection", 1),
        ("reflection", 2),
        ("choice", 0),
        ("advice", 0),
        ("closing", 0),
        ("farewell", 0),
    ]
    assert phase(protocol, "share", 2).label("de") == "Share · Fall 2"
    assert phase(protocol, "reflection", 1).label("en") == "Reflection · Lap 1"
    assert phase(protocol, "casting").label("de") == "Casting"


def test_a_single_round_needs_no_number() -> None:
    play = Player(fresh(PEOPLE[:3], model=RICH)).do(
        *CAST[:3], cmd.StartClock(), cmd.Finish(early=True)
    )
    assert phase(released(play.session), "reflection", 1).label("de") == "Reflection"


def test_times_of_every_phase_and_breaks(protocol: ReleasedProtocol) -> None:
    first = phase(protocol, "share", 1)
    assert (first.planned, first.actual, first.overrun) == (300, 350, 50)
    assert phase(protocol, "advice").actual == 700
    assert [p.id for p in protocol.phases if p.is_break] == ["pause"]
    assert (protocol.actual, protocol.paused) == (200 + 350 + 700, 40)


def test_turns_and_counters(protocol: ReleasedProtocol) -> None:
    assert phase(protocol, "voices", 1).turns == 2
    assert [phase(protocol, "questions", number).counted for number in (1, 2)] == [2, 0]


def test_each_round_has_what_was_said_in_it(protocol: ReleasedProtocol) -> None:
    assert phase(protocol, "share", 2).contributions == (said(Kind.FACT, "ein anderer Fall"),)
    assert phase(protocol, "reflection", 1).contributions == ()
    assert [c.text for c in phase(protocol, "reflection", 2).contributions] == [
        "Idee der zweiten Runde"
    ]


def test_cases_that_were_offered(protocol: ReleasedProtocol) -> None:
    first, second = phase(protocol, "casting").contributions
    assert first == said(Kind.TOPIC, "Streit mit [Person A]")
    assert (second.urgency, second.votes, second.chosen) == (4, 3, True)


def test_what_an_inserted_method_brought_is_marked_and_is_not_the_title(
    protocol: ReleasedProtocol,
) -> None:
    questions = [
        c for c in phase(protocol, "share", 1).contributions if c.kind is Kind.KEY_QUESTION
    ]
    assert [(c.text, c.method_id) for c in questions] == [
        ("Wie A?", "find-question"),
        ("Wie B?", "find-question"),
        ("Wie B?", None),
    ]
    assert protocol.title == "Wie B?"


@pytest.mark.parametrize(
    ("commands", "title"),
    [
        ((), ""),
        ((cmd.Contribute("eins"), cmd.Contribute("zwei")), "eins"),
        ((cmd.Contribute("eins"), cmd.Contribute("zwei"), cmd.ChooseCase(2)), "zwei"),
    ],
)
def test_without_a_question_a_case_is_the_title(
    commands: tuple[cmd.Command, ...], title: str
) -> None:
    play = Player(fresh(model=RICH)).do(*commands, cmd.StartClock(), cmd.Finish(early=True))
    assert released(play.session).title == title


def test_the_method_and_the_question_turned_round(protocol: ReleasedProtocol) -> None:
    assert phase(protocol, "advice").method_id == "headstand"
    assert protocol.inverted_question == "Wie vertreibe ich [Person A]?"
    inverted, idea = phase(protocol, "advice").contributions
    assert (inverted.kind, idea.kind) == (Kind.INVERTED, Kind.IDEA)
    assert (inverted.adopted, idea.adopted, idea.text) == (False, True, "[Person A] fragen")


def test_first_steps_with_their_day(protocol: ReleasedProtocol) -> None:
    (step,) = phase(protocol, "closing").contributions
    assert (step.text, step.until) == ("[Person A] anrufen", MONDAY)


def test_what_came_afterwards(protocol: ReleasedProtocol) -> None:
    assert [(c.kind, c.text) for c in protocol.afterwards] == [
        (Kind.PROCESS, "[Person C] hat gut zugehört"),
        (Kind.FEEDBACK, "Danke, [Person D]!"),
        (Kind.FEEDBACK, "kurz"),
    ]
    assert protocol.feedback == ReleasedFeedback(slips=3, counts={"heard": (0, 0, 0, 1, 2)})


def test_what_stayed_parked_and_only_that(protocol: ReleasedProtocol) -> None:
    assert protocol.parked == (said(Kind.ADVICE, "[Person A] versetzen"),)


def test_what_came_before(protocol: ReleasedProtocol) -> None:
    follow_up = ReleasedFollowUp(protocol_id=EARLIER, text="[Person A] hat sich gemeldet")
    assert protocol.follow_ups == (follow_up,)
    assert (protocol.checklist, protocol.confidentiality_agreed) == ({"known": False}, True)


def test_nobody_is_in_it(protocol: ReleasedProtocol) -> None:
    text = protocol.model_dump_json()
    assert not any(name in text for name in ("Wrobel", "Änne", "Cem", '"p1"', "Yıldız"))


def test_it_survives_being_stored(protocol: ReleasedProtocol) -> None:
    assert ReleasedProtocol.model_validate_json(protocol.model_dump_json()) == protocol


def test_a_session_without_a_protocol_leaves_times_only() -> None:
    play = Player(fresh(model=LEADERLESS)).do(*CIRCLE, cmd.StartClock()).to("stillness").wait(90)
    protocol = released(play.do(cmd.Finish(early=True)).session)
    stillness = phase(protocol, "stillness")
    assert (stillness.actual, stillness.contributions, stillness.notes) == (90, (), "")
    assert (protocol.feedback, protocol.afterwards, protocol.confidentiality_agreed) == (
        None,
        (),
        False,
    )
