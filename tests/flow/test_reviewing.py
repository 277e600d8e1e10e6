"""A review on the desk: one step back takes what was kept with it; what was seen stays seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kollegial.anonymise import Finding, Kind, Verdict
from kollegial.consultation import commands as cmd
from kollegial.flow.live import LiveSession
from kollegial.flow.releasing import release_unseen
from kollegial.flow.reviewing import ReviewDesk
from kollegial.flow.workplace import Workplace
from tests.flow.helpers import at_phase, begun, finished, workplace


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    place = workplace(tmp_path)
    yield place
    place.close()


@pytest.fixture
def live(place: Workplace) -> LiveSession:
    return finished(begun(place))


def opened(place: Workplace, live: LiveSession) -> ReviewDesk:
    return ReviewDesk(place, live.id, live.state)


def first(desk: ReviewDesk) -> Finding:
    return desk.review.items[0]


def kept(place: Workplace, live: LiveSession) -> dict[str, bool]:
    return {each.word: each.always for each in place.desk.habits(live.state.group)}


def test_a_word_and_its_step_are_undone_as_one(place: Workplace, live: LiveSession) -> None:
    desk = opened(place, live)
    assert not desk.can_undo
    at = first(desk)
    before = desk.review
    assert desk.remember("Wolke Sieben", Kind.ORGANISATION, always=True)
    desk.keep(desk.review.accept(at))
    desk.join(before)
    assert kept(place, live) == {"Wolke Sieben": True}
    assert desk.undo()
    assert kept(place, live) == {}
    assert desk.review.verdict(first(desk)) is Verdict.UNDECIDED
    assert not desk.can_undo


def test_a_word_alone_is_a_step_of_its_own(place: Workplace, live: LiveSession) -> None:
    desk = opened(place, live)
    desk.keep(desk.review.accept(first(desk)))
    desk.remember("Zwergstoffel", None, always=False)
    desk.keep(desk.review.accept(desk.review.items[1]))
    assert not desk.undo()
    assert kept(place, live) == {"Zwergstoffel": False}
    assert desk.undo()
    assert kept(place, live) == {}
    assert desk.review.verdict(first(desk)) is Verdict.ACCEPTED
    assert not desk.undo()
    assert not desk.can_undo


def test_what_was_decided_before_holds_again(place: Workplace, live: LiveSession) -> None:
    desk = opened(place, live)
    place.desk.remember_word(live.state.group, "Rose", "person", always=True)
    assert desk.remember("ROSE", None, always=False)
    assert kept(place, live) == {"ROSE": False}
    assert not desk.remember("ROSE", None, always=False), "nothing new"
    assert desk.undo()
    assert kept(place, live) == {"Rose": True}
    assert not desk.can_undo


def test_a_word_that_somebody_forgot_meanwhile(place: Workplace, live: LiveSession) -> None:
    desk = opened(place, live)
    desk.remember("Wolke Sieben", Kind.ORGANISATION, always=True)
    place.desk.forget_word(live.state.group, "Wolke Sieben")
    assert desk.undo()
    assert kept(place, live) == {}


def test_what_was_looked_at_is_remembered_beside_the_decisions(
    place: Workplace, live: LiveSession
) -> None:
    desk = opened(place, live)
    name, text = next((name, text) for name, text in desk.review.fields.items() if len(text) > 9)
    desk.look_at([(name, 0, 5)])
    desk.keep(desk.review.accept(first(desk)))
    again = opened(place, live)
    assert again.looked_at == {(name, 0, 5)}
    assert again.review.decisions == desk.review.decisions
    again.undo()
    again.keep(again.review.reject(first(again)))
    assert opened(place, live).looked_at == {(name, 0, 5)}
    assert text[:5] not in (place.desk.review(live.id) or "").replace(name, "")


def test_in_a_text_that_has_changed_nothing_was_looked_at(place: Workplace) -> None:
    live = finished(begun(place))
    desk = opened(place, live)
    desk.look_at([("notes.1", 0, 6), ("group", 0, 4)])
    live.do(cmd.Undo())  # the session is open again
    live.do(cmd.WriteNotes(1, "Anders, und länger als zuvor war es auch noch."))
    assert opened(place, live).looked_at <= {("group", 0, 4)}


def test_what_nobody_looked_at_is_told(place: Workplace) -> None:
    told: list[int] = []
    release_unseen(place, finished(begun(place)), told.append)
    assert told == []
    live = at_phase(begun(place), 2)
    live.do(cmd.WriteNotes(1, "Der Koch im Heim hat gekocht. Herr Koch ging."))
    at_phase(live, 6)
    live.do(cmd.Contribute("Ich rufe an."))
    live.do(cmd.Finish())
    release_unseen(place, live, told.append)
    assert told == [1]
