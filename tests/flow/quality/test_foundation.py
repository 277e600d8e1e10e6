"""The foundation as a file: what goes out comes in again, and each field is explained."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.flow.quality.foundation import (
    change_foundation,
    foundation_toml,
    read_foundation,
    version_of,
)
from kollegial.formats.problems import Unreadable
from kollegial.quality.foundation.foundation import Foundation, OwnArea, Period, StrategicGoal
from kollegial.store.errors import Conflict
from tests.flow.quality.helpers import OFFICER, TODAY, at_work

letters = st.characters(codec="utf-8", exclude_categories=("C", "Z")) | st.sampled_from(' "\\')
words = st.text(letters, min_size=1, max_size=60)
line = words.map(lambda text: " ".join(text.split())).filter(bool)
prose = st.lists(line, max_size=4).map("\n".join)
foundations = st.builds(
    Foundation,
    success=prose,
    mission=prose,
    roles=st.lists(line, max_size=3).map(tuple),
    teams=st.lists(line, max_size=3).map(tuple),
    cap=st.integers(1, 99),
    period=st.none() | st.just(Period(start=TODAY, end=TODAY.replace(year=2029))),
    goals=st.lists(
        st.builds(
            StrategicGoal,
            id=st.from_regex(r"\A[a-z0-9-]{1,40}\Z"),
            text=line,
            agreed_on=st.none() | st.just(TODAY),
            became=prose,
        ),
        max_size=2,
        unique_by=lambda goal: goal.id,
    ).map(tuple),
    own_areas=st.lists(
        st.builds(OwnArea, code=st.sampled_from(["1", "2a"]), title_de=line, title_en=line),
        max_size=2,
        unique_by=lambda area: area.code,
    ).map(tuple),
)


@given(foundations)
def test_what_goes_out_comes_in_again(foundation: Foundation) -> None:
    assert read_foundation(foundation_toml(foundation, str), "f.toml") == foundation


def test_an_empty_one_shows_what_can_be_written() -> None:
    text = foundation_toml(Foundation(), str)
    assert all(f"\n{name} = " in f"\n{text}" for name in ("success", "mission", "roles", "cap"))
    assert "# [period]" in text


def test_what_is_wrong_is_told_by_line_without_the_words() -> None:
    with pytest.raises(Unreadable) as told:
        read_foundation('success = "Frau Kowalczyk"\ncap = 0', "f.toml")
    assert [str(each) for each in told.value.problems] == [
        "f.toml:2:7: cap: expected a number from 1 up"
    ]


def test_two_who_write_it_down_at_once_are_told(tmp_path: Path) -> None:
    place, _work = at_work(tmp_path)
    version = version_of(place.register)
    change_foundation(place, Foundation(mission="eins"), OFFICER, after=version)
    change_foundation(place, Foundation(mission="eins"), OFFICER)  # the same is no change
    assert len(place.register.foundation_history()) == 1
    with pytest.raises(Conflict):
        change_foundation(place, Foundation(mission="zwei"), OFFICER, after=version)
