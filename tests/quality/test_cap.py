"""The cap on open measures says a friendly word and bars nothing."""

from __future__ import annotations

from kollegial.quality.cap import friendly_word, in_short, open_measures
from kollegial.quality.vocabulary import CLOSED, Status
from kollegial.tell import tell
from tests.quality.board.lines import line


def test_open_measures_are_those_that_keep_a_team_busy() -> None:
    lines = [line(number, status=status) for number, status in enumerate(Status, 1)]
    assert open_measures(lines, " nord ") == len(Status) - len(CLOSED) - 1  # suspended ones rest
    assert open_measures(lines, "Süd") == 0


def test_a_word_once_the_cap_is_reached() -> None:
    lines = [line(number) for number in range(3)]
    assert friendly_word(lines, "Nord", 4) is None
    word = friendly_word(lines, "Nord", 3)
    assert word is not None
    assert tell(word).startswith("Open measures of Nord: 3. You wanted to have 3 at most")
    assert tell(word).endswith("You decide.")
    assert tell(in_short(word)) == "Nord: 3 measures open, 3 wanted at most."


def test_what_belongs_to_no_team_has_no_cap() -> None:
    assert friendly_word([line(1, team="")] * 9, "", 1) is None
