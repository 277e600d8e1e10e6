"""Answers: numbers, first letters, days, minutes; Enter always means "leave it"."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.dates import read_date
from kollegial.plain import questions
from kollegial.plain.commands.clock import moment
from kollegial.plain.host import Host
from kollegial.plain.parse import cleaned
from kollegial.plain.questions import matching, minutes, number, pick, yes
from kollegial.plain.spoken import length
from tests.flow.helpers import workplace
from tests.plain.helpers import Scripted

NAMES = ["Änne Groß", "Bo Müllerkamp", "Bodo Klein", "Cem Yıldız"]
TODAY = dt.date(2026, 3, 12)


class Asked:
    """Somebody with their answers ready."""

    def __init__(self, *answers: str) -> None:
        self.talk = Scripted(answers)

    def say(self, line: str = "") -> None:
        self.talk.say(line)

    def ask(self, prompt: str) -> str:
        return cleaned(self.talk.ask(prompt) or "")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1", [0]),
        ("4", [3]),
        ("0", []),
        ("5", []),
        ("änne", [0]),
        ("aenne", [0]),
        ("gross", [0]),
        ("müller", [1]),
        ("bo", [1, 2]),
        ("bod", [2]),
        ("Cem Yıldız", [3]),
        ("xyz", []),
        ("", []),
    ],
)
def test_people_are_found_by_number_or_first_letters(typed: str, expected: list[int]) -> None:
    assert matching(typed, NAMES) == expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [(["y"], True), (["Ja"], True), (["n"], False), ([""], None), (["maybe", "no"], False)],
)
def test_yes_and_no_in_both_languages(answers: list[str], expected: bool | None) -> None:
    asked = Asked(*answers)
    assert yes(asked, "Sure?") is expected
    assert len(asked.talk.said) == len(answers) - 1


def test_a_number_stays_within_its_limits() -> None:
    assert number(Asked("0", "x", "6", "5"), "?", 1, 5) == 5
    assert number(Asked(""), "?", 1, 5) is None


def test_no_number_is_too_long() -> None:
    digits = "9" * 5000
    assert number(Asked(digits, ""), "?", 1, 5) is None
    assert matching(digits, NAMES) == []


def test_picking_lists_and_asks_again() -> None:
    asked = Asked("bo", "bod")
    assert pick(asked, "Who?", NAMES) == 2
    assert asked.talk.said[:2] == ["1 Änne Groß", "2 Bo Müllerkamp"]
    assert pick(Asked(""), "Who?", NAMES) is None


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("24.12.", dt.date(2026, 12, 24)),
        ("24.12.2027", dt.date(2027, 12, 24)),
        ("24.12.27", dt.date(2027, 12, 24)),
        ("12.3.", dt.date(2026, 3, 12)),
        ("in 2 Wochen", dt.date(2026, 3, 26)),
        ("11.3", dt.date(2027, 3, 11)),
        ("2026-04-01", dt.date(2026, 4, 1)),
        ("31.2.", None),
        ("29.2.", None),
        ("morgen", None),
        ("", None),
        ("1.2.3.4", None),
        ("1.1.99999999999", None),
        ("24. 12. 2026", dt.date(2026, 12, 24)),
    ],
)
def test_days(typed: str, expected: dt.date | None) -> None:
    assert read_date(typed, TODAY) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("5", 5),
        ("7,5", 7.5),
        ("-2", -2),
        (" 0.5 ", 0.5),
        ("viel", None),
        ("1e9", None),
        ("nan", None),
    ],
)
def test_minutes(typed: str, expected: float | None) -> None:
    assert minutes(typed) == expected


@given(st.text(max_size=12))
def test_no_answer_breaks_anything(typed: str) -> None:
    minutes(typed)
    read_date(typed, TODAY)
    moment(typed, 1_773_300_000_000)


def test_a_time_of_day_is_the_next_one() -> None:
    now = round(dt.datetime(2026, 3, 12, 15, 40, tzinfo=dt.UTC).timestamp() * 1000)
    night = round(dt.datetime(2026, 3, 12, 23, 40, tzinfo=dt.UTC).timestamp() * 1000)
    half_past_four = round(dt.datetime(2026, 3, 12, 16, 30, tzinfo=dt.UTC).timestamp() * 1000)
    assert moment("16:30", now) == moment("16.30 Uhr", now) == half_past_four
    assert moment("0:30", night) == night + 50 * 60_000
    assert (moment("15", now) or 0) < now  # over already: the engine says so
    assert moment("25:00", now) is None
    assert moment("99999999999:00", now) is None


def test_a_block_ends_where_it_ends() -> None:
    asked = Asked("eins", "", "  zwei ", ".weiter", ">>", "draußen")
    assert questions.block(asked) == ["eins", "zwei", ".weiter"]


@pytest.mark.parametrize(
    ("milliseconds", "expected"),
    [
        (0, "0 seconds"),
        (1_000, "1 second"),
        (60_000, "1 minute"),
        (90_000, "1 minute 30 seconds"),
        (179_000, "2 minutes 59 seconds"),
        (180_000, "3 minutes"),
        (245_000, "4 minutes"),
        (3_600_000, "1 hour"),
        (3_900_000, "1 hour 5 minutes"),
        (-61_000, "1 minute 1 second"),
    ],
)
def test_lengths_are_words(milliseconds: int, expected: str) -> None:
    assert length(milliseconds) == expected


def test_the_day_is_that_of_the_clock(tmp_path: object) -> None:
    from pathlib import Path

    host = Host(Scripted([]), workplace(Path(str(tmp_path))))
    assert host.today() == dt.date(2026, 3, 12)
    host.place.close()
