"""After the consultation, line by line: what is taken along, steps, slips, the next case."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from kollegial.consultation.state import AFTERWARDS, Stage
from kollegial.consultation.vocabulary import ContributionKind as Kind
from kollegial.flow.live import LiveSession
from kollegial.flow.settings import Settings
from kollegial.flow.workplace import Workplace
from kollegial.plain.run import run
from tests.flow.helpers import begun, finished, workplace
from tests.plain.helpers import Scripted


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    found = workplace(tmp_path)
    yield found
    found.close()


@pytest.fixture
def live(place: Workplace) -> LiveSession:
    return finished(begun(place))


def talked(place: Workplace, live: LiveSession, *script: str) -> Scripted:
    talk = Scripted(script)
    assert run(place, talk, Settings(), live.id) == 0
    return talk


def again(place: Workplace, live: LiveSession) -> LiveSession:
    return LiveSession.resume(place.desk, place.clock, place.library, live.id)


def slip(place: Workplace, *remarks: str) -> list[str]:
    """What one person types: a 4 for every statement, and words."""
    points = ["4"] * len(place.library.meeting.feedback)
    return [".slip", *points, *(*remarks, "", "")[:2]]


def test_part_by_part(place: Workplace, live: LiveSession) -> None:
    first = live.state.contributions[0].id
    script = (f".along {first}", "Mut", ".next", "Ich rufe an", "morgen", "24.12.", "Ich atme", "")
    talk = talked(place, live, *script, ".next", "ruhig", ".next", "Fragen hilft", ".next", ".quit")
    state = again(place, live).state
    assert state.adopted == (first,)
    kinds = {each.text: each.kind for each in state.contributions_in(AFTERWARDS)}
    assert kinds == {
        "Mut": Kind.TAKE_AWAY,
        "Ich rufe an": Kind.FIRST_STEP,
        "Ich atme": Kind.FIRST_STEP,
        "ruhig": Kind.PROCESS,
        "Fragen hilft": Kind.INSIGHT,
    }
    assert list(state.step_dates.values()) == [dt.date(2026, 12, 24)]
    assert "A day, for example 2026-12-24." in talk.said
    assert talk.said[-1].endswith(live.id[:8])


def test_a_date_comes_and_goes(place: Workplace, live: LiveSession) -> None:
    talked(place, live, ".next", "Ich rufe an", "")
    number = again(place, live).state.contributions_in(AFTERWARDS)[0].id
    talked(place, live, f".date {number} 2026-12-24")
    assert again(place, live).state.step_dates[number] == dt.date(2026, 12, 24)
    talk = talked(place, live, f".date {number} 2020-01-01", f".date {number} bald", ".date")
    assert "The date lies before the session." in talk.said
    assert "A day is needed, or - for none." in talk.said
    talked(place, live, f".date {number} -")
    assert again(place, live).state.step_dates == {}


def test_slips_are_typed_unseen_and_counted_together(place: Workplace, live: LiveSession) -> None:
    script = (*slip(place, "das Zuhören"), *slip(place, "die Ruhe", "mehr Zeit"), *slip(place))
    to_feedback = (".next",) * 4
    talk = talked(place, live, *to_feedback, "ein Satz", *script, ".next", "")
    assert len(talk.hidden) == 3 * len(place.library.meeting.feedback)
    assert talk.pushed == 3
    state = again(place, live).state
    assert state.feedback is not None
    assert state.feedback.slips == 3
    assert set(state.feedback.counts.values()) == {(0, 0, 0, 3, 0)}
    remarks = [c.text for c in state.contributions_in(AFTERWARDS) if c.kind is Kind.FEEDBACK]
    assert len(remarks) == 3
    assert any("mehr Zeit" in remark for remark in remarks)
    counted = talked(place, live, ".slip")
    assert "The feedback is counted already. Undo takes it back." in counted.said


def test_nothing_of_too_few_slips_is_kept(place: Workplace, live: LiveSession) -> None:
    to_feedback = (".next",) * 4
    script = (*slip(place, "das Zuhören"), ".next", "n", ".next", "y", "")
    talk = talked(place, live, *to_feedback, *script)
    assert "Feedback is kept from 3 slips on; with fewer, everybody could tell." in talk.said
    assert again(place, live).state.feedback is None
    gone = talked(place, live, *to_feedback, *slip(place, "das Zuhören"), ".quit")
    assert "The slips were too few to be kept; they are gone." in gone.said
    assert again(place, live).state.contributions_in(AFTERWARDS) == ()


def test_slips_are_counted_when_somebody_leaves_in_between(
    place: Workplace, live: LiveSession
) -> None:
    talked(place, live, ".next", *slip(place), *slip(place), *slip(place))
    feedback = again(place, live).state.feedback
    assert feedback is not None
    assert feedback.slips == 3


def test_an_empty_slip_and_a_wrong_answer(place: Workplace, live: LiveSession) -> None:
    items = len(place.library.meeting.feedback)
    talk = talked(place, live, ".slip", *[""] * (items + 2), ".slip", "6", *["5"] * items, "", "")
    assert "The slip was empty and does not count." in talk.said
    assert "Please a number from 1 to 5, or just Enter." in talk.said
    assert "1 slip is kept." in talk.said


def test_undo_brings_the_session_back(place: Workplace, live: LiveSession) -> None:
    talk = talked(place, live, ".back", ".undo", "", ".next", "y", ".next")
    assert "This is where it begins. .undo brings the consultation back." in talk.said
    assert any(line.startswith("Phase 6 of 6") for line in talk.said)
    assert again(place, live).state.stage is Stage.FINISHED


def test_another_case_with_the_same_people(place: Workplace, live: LiveSession) -> None:
    talk = talked(place, live, ".another", "", "")
    assert len(place.desk.sessions()) == 2
    assert any(line.startswith("Phase 1 of 6") for line in talk.said)
    other = next(each.id for each in place.desk.sessions() if each.id != live.id)
    assert talk.said[-1].endswith(other[:8])
    following = LiveSession.resume(place.desk, place.clock, place.library, other)
    assert following.state.people == live.state.people


def test_enter_at_the_end_asks_nothing_of_anybody(place: Workplace, live: LiveSession) -> None:
    talk = talked(place, live, *(".next",) * 5, "", ".next", "n")
    assert ".review opens the review, .quit leaves." in talk.said
    assert again(place, live).state.stage is Stage.FINISHED
    assert place.desk.review(live.id) is None
