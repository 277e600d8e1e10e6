"""The review of sentences: nothing reaches the register before a person has said so."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from sqlalchemy import text

from kollegial.flow.feedback.rounds import discard_all
from kollegial.flow.feedback.sentences import Reading, SentenceReview
from kollegial.flow.workplace import Workplace
from kollegial.quality.feedback.line import RoundLine
from kollegial.refusal import Refused
from kollegial.store.unit import reading
from tests.flow.feedback.helpers import closed, given, placed

WRITTEN = "Frau Kowalczyk hat zugehört, aber nie Zeit gehabt."
FIVE = ["1111"] * 5


@pytest.fixture
def reviewed(tmp_path: Path) -> tuple[Workplace, RoundLine, SentenceReview]:
    """A closed round with slips enough and one sentence that waits."""
    place, line = placed(tmp_path)
    given(place, line, [*FIVE, ("1120", WRITTEN)])
    line = closed(place, line)
    results = place.register.feedback.results(line.round.id)
    return place, line, SentenceReview(place, results)


def kept(place: Workplace) -> list[str]:
    """Every sentence in the register, shown or not."""
    with reading(place.register._engine) as connection:
        return list(connection.execute(text("SELECT text FROM feedback_sentence")).scalars())


def at(read: Reading, word: str) -> int:
    return next(i for i, (start, end) in enumerate(read.words) if read.text[start:end] == word)


def test_while_the_round_runs_nobody_reads_a_sentence(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    given(place, line, [*FIVE, ("1120", WRITTEN)])
    with pytest.raises(Refused):
        SentenceReview(place, place.register.feedback.results(line.round.id))


def test_below_the_threshold_sentences_can_only_be_discarded(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    given(place, line, ["1111", ("1120", WRITTEN)])
    line = closed(place, line)
    with pytest.raises(Refused):
        SentenceReview(place, place.register.feedback.results(line.round.id))
    discard_all(place, line.round.id)
    assert place.desk.raw_sentences.waiting() == {}


def test_names_are_proposed_to_go_and_the_raw_sentence_goes_with_the_taking(
    reviewed: tuple[Workplace, RoundLine, SentenceReview],
) -> None:
    place, line, review = reviewed
    (raw,) = review.waiting()
    read = review.begin(raw)
    assert "Kowalczyk" not in read.proposal
    assert read.hidden(at(read, "Kowalczyk"))
    assert kept(place) == []
    review.take(read)
    assert kept(place) == [read.proposal]
    assert review.waiting() == ()
    results = place.register.feedback.results(line.round.id)
    assert results.sentences == (read.proposal,)


def test_any_word_can_be_hidden_and_shown_again(
    reviewed: tuple[Workplace, RoundLine, SentenceReview],
) -> None:
    place, _line, review = reviewed
    read = review.begin(review.waiting()[0])
    nie = at(read, "nie")
    hidden = read.toggled(nie)
    assert hidden.hidden(nie)
    assert " nie " not in hidden.proposal
    assert hidden.toggled(nie).proposal == read.proposal
    review.take(hidden)
    assert kept(place) == [hidden.proposal]


def test_a_name_that_would_stay_is_asked_about(
    reviewed: tuple[Workplace, RoundLine, SentenceReview],
) -> None:
    _place, _line, review = reviewed
    read = review.begin(review.waiting()[0])
    assert not read.shows_names
    shown = read.toggled(at(read, "Kowalczyk"))
    assert "Kowalczyk" in shown.proposal
    assert shown.shows_names


def test_other_words_are_looked_through_as_well(
    reviewed: tuple[Workplace, RoundLine, SentenceReview],
) -> None:
    place, _line, review = reviewed
    read = review.begin(review.waiting()[0])
    again = review.reworded(read, "Herr Nowak soll sich mehr Zeit nehmen.")
    assert "Nowak" not in again.proposal
    assert again.raw == read.raw
    with pytest.raises(Refused):
        review.reworded(read, "   ")
    review.take(review.reworded(read, "Mehr Zeit wäre gut."))
    assert kept(place) == ["Mehr Zeit wäre gut."]


def test_discarding_keeps_nothing_and_reaches_nobody(
    reviewed: tuple[Workplace, RoundLine, SentenceReview],
) -> None:
    place, _line, review = reviewed
    review.discard(review.waiting()[0])
    assert review.waiting() == ()
    assert kept(place) == []


def test_whatever_is_done_the_register_holds_only_what_was_taken(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    raw = [f"Frau Kowalczyk sagte {number} Mal nein." for number in range(12)]
    given(place, line, [("1111", sentence) for sentence in raw])
    line = closed(place, line)
    review = SentenceReview(place, place.register.feedback.results(line.round.id))
    chance, taken = random.Random(5), []
    for each in review.waiting():
        read = review.begin(each)
        for _ in range(chance.randrange(3)):
            read = read.toggled(at(read, "nein"))
        match chance.randrange(3):
            case 0:
                review.take(read)
                taken.append(read.proposal)
            case 1:
                review.discard(each)
        assert sorted(kept(place)) == sorted(taken)
    assert not any("Kowalczyk" in sentence for sentence in kept(place))
    assert len(review.waiting()) < 12
