"""The count of what would have to go: as many as the review asks about, read once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kollegial.anonymise import Kind
from kollegial.anonymise.claims.span import Span
from kollegial.consultation import commands as cmd
from kollegial.flow.counting import Counter, warm
from kollegial.flow.reviewing import ReviewDesk
from kollegial.flow.workplace import Workplace
from tests.flow.helpers import at_phase, begun, finished, workplace

NAME = "Quorvenbek"


class FakeDetector:
    """Knows one name, and remembers for the test what it was given to read."""

    available = True

    def __init__(self) -> None:
        self.given: list[str] = []
        self.loaded = 0

    def load(self) -> None:
        self.loaded += 1

    def read(self, texts: Sequence[str]) -> list[list[Span]]:
        self.given += texts
        return [self._spans(text) for text in texts]

    def _spans(self, text: str) -> list[Span]:
        at = text.find(NAME)
        if at < 0:
            return []
        return [Span(at, at + len(NAME), Kind.PERSON, 0.99, "model", "reads like a name")]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    found = workplace(tmp_path)
    yield found
    found.close()


def test_as_many_as_the_review_asks_about(place: Workplace) -> None:
    live = finished(begun(place))
    items = ReviewDesk(place, live.id, live.state).review.items
    assert Counter(place).count(live.state) == len(items) > 2


def test_what_is_typed_and_not_written_down_counts_too(place: Workplace) -> None:
    live = at_phase(begun(place), 2)
    before = Counter(place).count(live.state)
    assert Counter(place).count(live.state, "  ") == before
    assert Counter(place).count(live.state, "Frau Kowalczyk rief an") == before + 1


def test_the_model_reads_only_what_is_new_and_no_text_is_kept(place: Workplace) -> None:
    detector = FakeDetector()
    place.__dict__["detector"] = detector
    live = at_phase(begun(place), 2)
    counter = Counter(place)
    before = counter.count(live.state)
    live.do(cmd.Contribute(f"dann kam {NAME} dazu"))
    detector.given.clear()
    assert counter.count(live.state) == before + 1
    assert detector.given == [f"dann kam {NAME} dazu"]
    assert counter.count(live.state) == before + 1  # remembered, not read again
    assert len(detector.given) == 1
    assert counter._detector is not None
    assert NAME not in repr(counter._detector._known)


def test_what_is_struck_is_forgotten(place: Workplace) -> None:
    place.__dict__["detector"] = detector = FakeDetector()
    live = at_phase(begun(place), 2)
    counter = Counter(place)
    counter.count(live.state, "erst das")
    counter.count(live.state)
    detector.given.clear()
    counter.count(live.state, "erst das")
    assert detector.given == ["erst das"]


def test_the_model_is_loaded_where_there_is_one(place: Workplace) -> None:
    warm(place)
    place.__dict__["detector"] = detector = FakeDetector()
    warm(place)
    assert detector.loaded == 1
