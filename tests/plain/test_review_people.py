"""The review in plain lines: bands, who is who, habits, unknown words, traits, the second look."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kollegial.anonymise import Kind
from kollegial.anonymise.finding import Band
from kollegial.consultation import commands as cmd
from kollegial.flow.live import LiveSession
from kollegial.flow.reviewing import ReviewDesk
from kollegial.flow.settings import Settings
from kollegial.flow.workplace import Workplace
from kollegial.plain.run import run
from tests.flow.helpers import at_phase, begun, workplace
from tests.flow.test_counting import FakeDetector
from tests.plain.helpers import Scripted

STORY = (
    "Frau Kowalczyk rief an: 0234 5551234.",
    "Frau Nowak ist die Lehrerin. Später sagte Kowalczyk ab.",
    "Im Ort steht das Zwergstoffel, dort war sie nie.",
)
RARE = (
    "Der Bürgermeister eines kleinen Dorfes hat Drillinge, eine davon ist an Mukoviszidose "
    "erkrankt; im Frühjahr brannte ihr Haus ab, es stand in der Zeitung."
)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    found = workplace(tmp_path)
    yield found
    found.close()


def told(place: Workplace, *texts: str) -> LiveSession:
    """A session that is over, with these texts in it."""
    live = at_phase(begun(place), 2)
    for text in texts:
        live.do(cmd.Contribute(text))
    at_phase(live, 6)
    live.do(cmd.Contribute("Ich rufe an."))
    live.do(cmd.Finish())
    return live


def talked(place: Workplace, live: LiveSession, *script: str) -> Scripted:
    talk = Scripted((".review", *script) if place.desk.review(live.id) is None else script)
    assert run(place, talk, Settings(), live.id) == 0
    return talk


def desk_of(place: Workplace, live: LiveSession) -> ReviewDesk:
    return ReviewDesk(place, live.id, live.state)


def number(place: Workplace, live: LiveSession, words: str) -> str:
    """How to go to the finding with these words."""
    items = desk_of(place, live).review.items
    return f"next {1 + next(at for at, item in enumerate(items) if words in item.text)}"


def placeholder(place: Workplace, live: LiveSession, words: str) -> str:
    items = desk_of(place, live).review.items
    return next(item.placeholder for item in items if words in item.text)


def test_a_finding_says_how_sure_it_is_and_where_it_comes_from(
    place: Workplace, live_: LiveSession
) -> None:
    talk = talked(place, live_, number(place, live_, "0234"))
    assert any(line.startswith("Phone, sure, ") and line.endswith("(rule).") for line in talk.said)


@pytest.fixture
def live_(place: Workplace) -> LiveSession:
    return told(place, *STORY)


def test_without_the_model_every_review_says_so(place: Workplace, live_: LiveSession) -> None:
    missing = "No language model: rules and lists only."
    for _ in range(2):
        assert any(line.startswith(missing) for line in talked(place, live_, "q").said)
    place.__dict__["detector"] = FakeDetector()
    assert missing not in talked(place, live_, "q").text


def test_all_that_is_sure_is_accepted_in_one_step(place: Workplace, live_: LiveSession) -> None:
    before = desk_of(place, live_).review
    sure = [item for item in before.items if item.band is Band.SURE]
    assert sure
    talk = talked(place, live_, "s", "q")
    after = desk_of(place, live_).review
    assert {item.place for item in after.undecided} == {
        item.place for item in before.items if item.band is Band.CHECK
    }
    assert f"{len(sure)} accepted." in talk.said
    assert "Nothing that is sure is open." in talked(place, live_, "s").said


def test_undo_takes_the_whole_step_back(place: Workplace, live_: LiveSession) -> None:
    talked(place, live_, "s", "u", "q")
    review = desk_of(place, live_).review
    assert len(review.undecided) == len(review.items) > 1


def test_who_is_in_the_texts(place: Workplace, live_: LiveSession) -> None:
    talk = talked(place, live_, "people")
    held = placeholder(place, live_, "Kowalczyk")
    assert any(line.startswith(f"{held}: Kowalczyk. 3 places.") for line in talk.said)


def test_two_become_one_and_apart_again(place: Workplace, live_: LiveSession) -> None:
    one, other = (placeholder(place, live_, name) for name in ("Kowalczyk", "Nowak"))
    assert one != other
    talk = talked(place, live_, number(place, live_, "Nowak"), "join", one, "q")
    assert placeholder(place, live_, "Nowak") == one, talk.text
    talked(place, live_, number(place, live_, "Nowak"), "split", "q")
    assert placeholder(place, live_, "Nowak") != one


def test_it_is_something_else(place: Workplace, live_: LiveSession) -> None:
    talked(place, live_, number(place, live_, "Nowak"), "type", "Person", "Neighbour", "q")
    assert placeholder(place, live_, "Nowak") == "[Nachbar:in]"
    talked(place, live_, number(place, live_, "Nowak"), "type", "Organisation", "q")
    items = desk_of(place, live_).review.items
    assert next(item.kind for item in items if "Nowak" in item.text) is Kind.ORGANISATION
    talk = talked(place, live_, number(place, live_, "Nowak"), "type", "Organisation")
    assert "Nothing has changed." in talk.said


def test_always_and_never_are_remembered_for_the_group(
    place: Workplace, live_: LiveSession
) -> None:
    go = number(place, live_, "Kowalczyk"), "always", number(place, live_, "Nowak"), "never"
    talk = talked(place, live_, *go, "q")
    kept = {each.word: each.always for each in place.desk.habits(live_.state.group)}
    assert kept == {"Kowalczyk": True, "Frau Nowak": False}
    assert "“Frau Nowak” is not flagged in this group any more." in talk.said


def test_an_unknown_word_is_marked(place: Workplace, live_: LiveSession) -> None:
    talk = talked(place, live_, "unknown", "Zwergstoffel", "Place", "q")
    assert any(line.endswith(" Zwergstoffel") for line in talk.said)
    review = desk_of(place, live_).review
    assert "Zwergstoffel" not in "".join(map(review.preview, review.fields))


def test_also_here_says_how_many(place: Workplace, live_: LiveSession) -> None:
    talk = talked(place, live_, "also", "q")
    assert "Nothing has changed." in talk.said


def test_what_stands_out_together_is_said_more_generally(place: Workplace) -> None:
    live = told(place, RARE)
    talk = talked(place, live, "traits", "1", "1", "q")
    assert any("together" in line and "single out a person" in line for line in talk.said)
    before = desk_of(place, live).review
    assert any(each.kind is Kind.OTHER for each in before.items), talk.text


def test_nothing_stands_out(place: Workplace) -> None:
    live = told(place, "Es war laut.")
    assert "No traits stand out together." in talked(place, live, "traits").said


def test_the_second_look_asks_before_the_release(place: Workplace) -> None:
    """What was left on purpose in one place and hidden in another asks for a look."""
    live = told(place, *STORY)
    desk = desk_of(place, live)
    review = desk.review
    names = [item for item in review.items if "Kowalczyk" in item.text]
    review = review.accept_rest().reject(names[-1])
    desk.keep(review)
    talk = talked(place, live, "look", "r", "n", "q")
    assert "The second look asks about this:" in talk.said, talk.text
    assert place.desk.sessions() != []
    talk = talked(place, live, "r", "y", "y")
    assert place.desk.sessions() == [], talk.text


def test_the_second_look_comes_last(place: Workplace, live_: LiveSession) -> None:
    talk = talked(place, live_, "look", "rest", "y", "look")
    assert "The second look comes when all is decided." in talk.said
    assert "The second look saw nothing." in talk.said


def test_unknown_words_are_mentioned_before_the_release(
    place: Workplace, live_: LiveSession
) -> None:
    talk = talked(place, live_, "rest", "y", "r", "n")
    assert any("unknown word" in line and "not been looked at" in line for line in talk.said)


def test_what_was_kept_is_undone_with_its_step(place: Workplace, live_: LiveSession) -> None:
    talk = talked(place, live_, number(place, live_, "Kowalczyk"), "always", "undo", "q")
    assert "What was kept for the group is taken back too." in talk.said
    assert place.desk.habits(live_.state.group) == ()


def test_unknown_words_are_read_out_once(place: Workplace, live_: LiveSession) -> None:
    unread = talked(place, live_, "rest", "yes", "undo", "q")
    assert "perhaps" in unread.text
    talk = talked(place, live_, "unknown", "", "q")
    assert "Zwergstoffel" in talk.text
    again = talked(place, live_, "rest", "yes", "q")
    assert "perhaps" not in again.text
