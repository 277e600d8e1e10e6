"""What happened, in words: every event has a sentence, every step the one that matters."""

from __future__ import annotations

import datetime as dt
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.consultation import commands as cmd
from kollegial.consultation import events as ev
from kollegial.consultation import telling
from kollegial.consultation.session import Session
from kollegial.consultation.state import AFTERWARDS
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.i18n import set_language
from kollegial.refusal import Refused
from kollegial.tell import tell
from tests.consultation.models import fresh
from tests.consultation.play import CAST, Player

EVENTS: tuple[type, ...] = get_args(get_args(ev.Event)[0])

SAMPLES: dict[type, ev.Event] = {
    type(event): event
    for event in (
        ev.Opened(
            group="Team",
            date=dt.date(2026, 3, 1),
            language="de",
            model_id="test",
            model_version="1",
            people=(),
            plan=(60,),
        ),
        ev.PersonJoined(person=ev.Person(id="p9", name="Gül")),
        ev.PersonRenamed(person=ev.Person(id="p2", name="Boris")),
        ev.PersonLeft(person_id="p2"),
        ev.RolesSet(casting={"p1": ("giver",)}, how="by hand"),
        ev.NamesNoted(names=("Emre", "Jasmin")),
        ev.PhaseEntered(phase=2),
        ev.ClockStarted(),
        ev.ClockPaused(reason="break", minutes=10),
        ev.ClockSkipped(since=1_700_000_000_000),
        ev.PhaseExtended(seconds=-90),
        ev.Replanned(first=1, plan=(600, 300, 300, 600, 300)),
        ev.EndAgreed(at=1_700_000_000_000 + 45 * 60_000),
        ev.TurnsOpened(queue=("p1",)),
        ev.TurnTaken(passed=True),
        ev.Counted(by=1),
        ev.Contributed(id=7, phase=1, kind=ContributionKind.IDEA, text="Mut {machen}"),
        ev.ContributionEdited(id=1, text="neu"),
        ev.ContributionStruck(id=1),
        ev.ContributionMoved(id=1, place=2),
        ev.NotesEdited(phase=0, start=0, removed=3, inserted=" "),
        ev.Parked(id=8, kind=ContributionKind.IDEA, text="später", due=4),
        ev.ParkedGone(id=8),
        ev.CandidateRated(id=1, urgency=4),
        ev.CandidateVoted(id=1, votes=3),
        ev.CandidateOffered(id=1, person_id="p3"),
        ev.VotesPerPersonSet(votes=2),
        ev.CaseChosen(id=1),
        ev.Checked(item="known", answer=False),
        ev.ConfidentialityAgreed(agreed=True),
        ev.MemoryAgreed(agreed=False),
        ev.FollowedUp(protocol_id="a" * 32, text="ging gut"),
        ev.KeyQuestionInverted(text="Wie wird es schlimmer?"),
        ev.Adopted(id=1, adopted=True),
        ev.StepDated(id=1, date=dt.date(2026, 4, 12)),
        ev.FeedbackGathered(slips=3, counts={}),
        ev.MethodChosen(method_id="storm"),
        ev.LoopEntered(method_id="find-question", seconds=300),
        ev.LoopLeft(),
        ev.Finished(),
        ev.Undone(),
        ev.Redone(),
    )
}
WITH_ROUNDS = {ev.RoundBegan, ev.RoundsChanged}
"""They need a model with rounds; the walks of plain mode go through those."""


def live() -> Player:
    """A session that runs, with one topic."""
    return Player(fresh()).do(*CAST, cmd.StartClock(), cmd.Contribute("Streit im Team"))


def last(player: Player) -> str:
    """The latest step, told in English."""
    return tell(telling.history(player.session, last=1)[0].told)


def test_there_is_a_sentence_for_every_event() -> None:
    assert set(telling.TELLERS) == set(EVENTS)
    assert set(SAMPLES) == set(EVENTS) - WITH_ROUNDS


@pytest.mark.parametrize("event", SAMPLES.values(), ids=lambda event: event.type)
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_sentence_can_be_said(event: ev.Event, language: str) -> None:
    set_language("de" if language == "de" else "en")
    player = live()
    said = tell(telling.told(event, player.session.scene(player.now)))
    assert said.strip()
    assert "None" not in said


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (cmd.Contribute("Noch ein Fall"), "Topic: Noch ein Fall"),
        (cmd.ContributeLines(("eins", "zwei")), "Topics: 2 at once"),
        (cmd.EditContribution(1, "Streit {im} Heim"), "Reworded: Streit {im} Heim"),
        (cmd.StrikeContribution(1), "Struck out: Streit im Team"),
        (cmd.RateCandidate(1, 5), "Urgency 5: Streit im Team"),
        (cmd.OfferCandidate(1, "p3"), "Cem Yıldız offers: Streit im Team"),
        (cmd.AssignRole("p3", "pen"), "Cem Yıldız: Adviser and Pen"),
        (cmd.ReleaseRole("p3", "adviser"), "Cem Yıldız has no role any more."),
        (cmd.SwapRoles("p1", "p2"), "Änne Groß and Bo exchanged their roles."),
        (cmd.HandOverModeration("p1"), "Änne Groß: Lead"),
        (cmd.AddPerson("Gül"), "Gül takes part."),
        (cmd.RemovePerson("p2"), "Bo has left."),
        (cmd.Advance(), "On to phase 2: Story"),
        (cmd.Extend(90), "Minutes more for this phase: 1.5"),
        (cmd.Extend(-60), "Minutes less for this phase: 1"),
        (cmd.PauseClock(), "The clock was paused."),
        (cmd.TakeBreak(10), "A break of 10 minutes"),
        (cmd.EmergencyStop(), "Somebody stopped the consultation."),
        (cmd.SetBudget(30), "The time was spread anew: 30 minutes."),
        (cmd.Finish(early=True), "The consultation was closed."),
        (cmd.WriteNotes(0, "Eine Notiz"), "Notes: Eine Notiz"),
        (cmd.Park("für später"), "Parked: für später"),
        (cmd.NoteNames(("Emre", "Jasmin")), "Names in the case noted: 2"),
        (cmd.AgreeConfidentiality(), "Confidentiality was agreed."),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else "",
)
def test_a_step_is_told_by_what_matters_in_it(command: cmd.Command, expected: str) -> None:
    assert last(live().do(command)) == expected


def test_what_was_parked_is_told_when_it_is_taken_up_and_when_it_goes() -> None:
    player = live().do(cmd.Park("Das passt später"))
    number = player.state.parked[0].id
    assert last(Player(player.session).do(cmd.DropParked(number))) == (
        "No longer parked: Das passt später"
    )
    assert last(player.do(cmd.TakeUpParked(number))) == "Topic: Das passt später"


def test_the_way_back_and_the_times() -> None:
    player = live().wait(60).do(cmd.Advance()).wait(120).do(cmd.GoBack(0))
    assert [tell(past.told) for past in telling.history(player.session, last=2)] == [
        "Back to phase 1: Casting",
        "On to phase 2: Story",
    ]
    assert [past.at - player.now for past in telling.history(player.session, last=2)] == [
        0,
        -120_000,
    ]


def test_undone_steps_are_no_history() -> None:
    player = live().do(cmd.Advance(), cmd.Undo())
    assert last(player) == "Topic: Streit im Team"
    assert len(telling.history(player.session)) == len(player.session.past)


def test_what_was_said_stands_in_no_repr() -> None:
    assert "Streit" not in repr(telling.history(live().session))


COMMANDS: list[cmd.Command] = [
    cmd.Advance(),
    cmd.GoBack(0),
    cmd.PauseClock(),
    cmd.StartClock(),
    cmd.Extend(60),
    cmd.Contribute("Text"),
    cmd.ContributeLines(("a", "b")),
    cmd.ChooseMethod("storm"),
    cmd.EnterLoop(),
    cmd.LeaveLoop(),
    cmd.AdoptContribution(3),
    cmd.Park("später"),
    cmd.TakeUpParked(4),
    cmd.StrikeContribution(2),
    cmd.MoveContribution(3, 0),
    cmd.RemovePerson("p6"),
    cmd.AddPerson("Gül"),
    cmd.WriteNotes(0, "x"),
    cmd.Finish(early=True),
    cmd.DateStep(5, dt.date(2026, 5, 1)),
    cmd.AdoptIdea(2),
    cmd.Undo(),
    cmd.Redo(),
]


@given(st.lists(st.sampled_from(COMMANDS), max_size=30))
def test_any_history_can_be_told(commands: list[cmd.Command]) -> None:
    player = live()
    for command in commands:
        try:
            player.wait(1).do(command)
        except Refused:
            continue
    told = telling.history(player.session)
    assert len(told) == len(player.session.past)
    assert all(tell(past.told).strip() for past in told)


def test_what_came_afterwards_is_told_too() -> None:
    player = live().do(
        cmd.Finish(early=True), cmd.Contribute("Ich rufe an", ContributionKind.FIRST_STEP)
    )
    step = player.state.contributions_in(AFTERWARDS)[0]
    session: Session = player.do(cmd.DateStep(step.id, dt.date(2026, 4, 12))).session
    assert tell(telling.history(session, last=1)[0].told) == "By 2026-04-12: Ich rufe an"
    set_language("de")
    assert "12.04.2026" in tell(telling.history(session, last=1)[0].told)
