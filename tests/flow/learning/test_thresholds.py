"""From how many on a number is shown: settled once, stricter at will, never laxer."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.flow import settings
from kollegial.flow.learning.summaries import prepare_summary
from kollegial.flow.learning.thresholds import keep, settled, stricter
from kollegial.flow.settings import FEWEST_CASES, FEWEST_SLIPS, HIGHEST
from kollegial.quality.disclosure import Rules
from kollegial.quality.disclosure.rules import CASES, FEEDBACK, MOST
from kollegial.refusal import Refused
from tests.flow.learning.helpers import YEAR, learned


def test_settings_and_rules_have_the_same_limits() -> None:
    assert (FEWEST_CASES, FEWEST_SLIPS, HIGHEST) == (CASES, FEEDBACK, MOST)


def test_what_is_settled_is_used_and_only_upward(tmp_path: Path) -> None:
    place, _ = learned(tmp_path, 0)
    home = place.home
    assert settled(home) == Rules()
    keep(home, cases=8)
    keep(home, slips=10)
    assert settled(home) == Rules(cases=8, feedback=10)
    assert settings.load(home)[1] == ()
    for cases, slips in ((2, None), (None, 4), (101, None), (0, None)):
        with pytest.raises(Refused, match="between"):
            keep(home, cases, slips)
    assert settled(home) == Rules(cases=8, feedback=10)


def test_a_document_can_be_stricter_and_not_laxer(tmp_path: Path) -> None:
    place, _ = learned(tmp_path, 0)
    keep(place.home, cases=8)
    assert stricter(place.home) == Rules(cases=8)
    assert stricter(place.home, 9, 7) == Rules(cases=9, feedback=7)
    with pytest.raises(Refused, match="not laxer"):
        stricter(place.home, 5)
    with pytest.raises(Refused, match="between"):
        stricter(place.home, 0)


def test_a_file_that_asks_for_less_gets_the_standard(tmp_path: Path) -> None:
    place, _ = learned(tmp_path, 0)
    keep(place.home, cases=8)
    file = place.home.settings
    file.write_text(file.read_text("utf-8").replace("least_cases = 8", "least_cases = 1"), "utf-8")
    assert settled(place.home) == Rules()
    assert settings.load(place.home)[1]


def test_a_summary_keeps_to_what_is_settled(tmp_path: Path) -> None:
    place, _ = learned(tmp_path, 24)

    def numbers() -> list[int]:
        publications = prepare_summary(place, YEAR, "de").publications
        return [
            count
            for each in publications
            if each.population == "sessions"
            for table in each.tables
            for count in table.counts
            if count is not None
        ]

    assert min(numbers()) < 10
    keep(place.home, cases=10)
    assert min(numbers()) >= 10
