"""The review in plain lines: decided one by one, marked by hand, released or left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kollegial.anonymise import Verdict
from kollegial.flow.live import LiveSession
from kollegial.flow.reviewing import ReviewDesk
from kollegial.flow.settings import Settings
from kollegial.flow.workplace import Workplace
from kollegial.plain.run import run
from kollegial.protocol.released import ReleasedProtocol
from kollegial.store.archive.query import ArchiveQuery
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
    talk = Scripted((".review", *script) if place.desk.review(live.id) is None else script)
    assert run(place, talk, Settings(), live.id) == 0
    return talk


def on_the_desk(place: Workplace, live: LiveSession) -> ReviewDesk:
    return ReviewDesk(place, live.id, live.state)


def released(place: Workplace) -> ReleasedProtocol:
    (row,) = place.archive.find(ArchiveQuery())
    return place.archive.get(row.id)


def test_every_finding_has_its_words_its_place_and_a_proposal(
    place: Workplace, live: LiveSession
) -> None:
    talk = talked(place, live)
    count = len(on_the_desk(place, live).review.items)
    assert f"Finding 1 of {count}: Frau Kowalczyk" in talk.said or any(
        line.startswith(f"Finding 1 of {count}: ") for line in talk.said
    )
    assert any("Kowalczyk rief an" in line for line in talk.said)
    assert any(line.startswith("Proposed: [Person") for line in talk.said)


def test_accepted_and_released(place: Workplace, live: LiveSession) -> None:
    talk = talked(place, live, "a", "rest", "y", "t", "r", "y")
    assert place.desk.sessions() == []
    protocol = released(place)
    assert "Kowalczyk" not in protocol.model_dump_json()
    assert f"kollegial protocols show {protocol.id[:8]}" in talk.said
    assert talk.said[-1] == "What was typed still stands in this window: close it."


def test_nothing_is_released_while_something_is_open(place: Workplace, live: LiveSession) -> None:
    talk = talked(place, live, "r", "r")
    assert place.desk.sessions() != []
    assert sum("open." in line for line in talk.said) >= 2


def test_decisions_are_stored_at_once_and_taken_up_again(
    place: Workplace, live: LiveSession
) -> None:
    talked(place, live, "g", "q")
    decided = len(on_the_desk(place, live).review.decisions)
    assert decided > 1
    talk = talked(place, live, "u")
    assert "There is nothing to undo." in talk.said  # steps are forgotten, decisions are not
    assert len(on_the_desk(place, live).review.decisions) == decided


def test_keep_change_open_and_undo(place: Workplace, live: LiveSession) -> None:
    talked(place, live, "k", "q")
    review = on_the_desk(place, live).review
    first = review.items[0]
    assert review.verdict(first) is Verdict.REJECTED
    talk = talked(place, live, "next 1", "o", "c", "die Mutter", "xyz", "q")
    review = on_the_desk(place, live).review
    assert review.verdict(first) is Verdict.CHANGED
    assert review.replacement(first) == "die Mutter"
    assert "One letter decides; ? lists them." in talk.said
    same = talked(place, live, "next 1", f"c {first.text}", "k", "u", "q")
    assert "The replacement must not contain the original." in same.said
    assert on_the_desk(place, live).review.replacement(first) == "die Mutter"


def test_what_the_rules_missed_is_marked_by_hand(place: Workplace, live: LiveSession) -> None:
    script = ("m rufe an", "Detail", "m nichts davon", "m rufe an", "rest", "y", "r", "y")
    talk = talked(place, live, *script)
    assert "These words do not stand in the text." in talk.said
    assert "These words are marked already." in talk.said
    assert "rufe an" not in released(place).model_dump_json()


def test_what_shows_through_is_asked_about(place: Workplace, live: LiveSession) -> None:
    talked(place, live, "q")
    desk = on_the_desk(place, live)
    review = desk.review
    for item in review.items:
        # Only the surname's first place goes; where it stands again it would show through.
        review = review.accept(item)
    desk.keep(review)
    talk = talked(place, live, "r", "y", "r", "y")
    assert place.desk.sessions() == [], talk.text
    assert "Kowalczyk" not in released(place).model_dump_json()


def test_back_to_what_came_before(place: Workplace, live: LiveSession) -> None:
    talk = talked(place, live, "b", "Mut", ".review", "rest", "y", "r", "y")
    assert "What does the case giver take along?" in talk.said
    assert [each.text for each in released(place).afterwards] == ["Mut"]


def test_help_lists_the_letters(place: Workplace, live: LiveSession) -> None:
    talk = talked(place, live, "?", "")
    assert "a, accept: Replace it as proposed." in talk.said
    assert "rest: Accept every finding that is still open, after a question." in talk.said
