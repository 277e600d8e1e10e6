"""The view from afar fits every terminal, with digits and letters that can be told apart."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.consultation.session import Entry, Session, open_session
from kollegial.flow.library import load
from kollegial.i18n import LANGUAGES, set_language
from kollegial.tui.activities import doing
from kollegial.tui.block_digits import block_time
from kollegial.tui.block_letters import Scale, block_text
from kollegial.tui.far_layout import BETWEEN, Group, columns, group_rows, left_columns, sizes
from kollegial.tui.labels import activity_label
from kollegial.tui.mood import Mood, word
from kollegial.words import Language

LIBRARY = load()
ROOMS = [(76, 23), (96, 29), (106, 33), (196, 59)]
"""What 80x24, 100x30, 110x34 and 200x60 leave."""


def test_every_time_has_its_own_picture() -> None:
    times = [f"{m}:{s:02}" for m in range(0, 60, 7) for s in range(60)] + ["+1:00", "1:00:00"]
    assert len({"\n".join(block_time(time, 100, 10)) for time in times}) == len(times)


@given(
    st.from_regex(r"\+?([0-9]:)?[0-9]{1,2}:[0-9]{2}", fullmatch=True),
    st.integers(1, 250),
    st.integers(1, 80),
)
def test_digits_stay_within_their_room(time: str, width: int, height: int) -> None:
    rows = block_time(time, width, height)
    if rows == [time]:
        return  # too little room for any digit
    assert len(rows) <= height
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(rows[0]) <= width
    assert set("".join(rows)) <= {"█", " "}


def test_digits_do_not_change_their_size_with_the_minutes() -> None:
    for width, height in ((76, 8), (96, 10), (196, 24)):
        sizes_ = {len(block_time(time, width, height)) for time in ("9:59", "10:00", "+12:34")}
        assert len(sizes_) == 1


@pytest.mark.parametrize(("room", "rows"), [((76, 8), 7), ((196, 25), 20)])
def test_digits_are_as_large_as_they_can_be(room: tuple[int, int], rows: int) -> None:
    assert len(block_time("12:34", *room)) >= rows


def test_all_letters_and_digits_differ() -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ0123456789"
    for scale in (Scale.SMALL, Scale.LARGE):
        drawn = {"\n".join(block_text(letter, scale) or []) for letter in letters}
        assert len(drawn) == len(letters)


def test_letters_of_any_case_accent_and_size() -> None:
    assert block_text("Straße", Scale.SMALL) == block_text("STRASSE", Scale.SMALL)
    assert block_text("é", Scale.SMALL) == block_text("E", Scale.SMALL)
    assert block_text("漢", Scale.LARGE) is None
    assert block_text("漢", Scale.PLAIN) == ["漢"]
    for scale in Scale:
        rows = block_text("Schlüsselfrage (2/3)", scale)
        assert rows is not None
        assert len(rows) == scale
        assert len({len(row) for row in rows}) == 1


def groups_of(session: Session, station: int) -> tuple[str, list[Group]]:
    scene = session.scene(0)
    assert station == scene.state.current
    language: Language = scene.state.language
    found: list[Group] = [
        (activity_label(each), [role.names.within(language) for role in roles])
        for each, roles in doing(scene)
    ]
    return scene.title_at(station, language), found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("model", sorted(LIBRARY.models))
def test_every_phase_of_every_model_fits(
    model: str, room: tuple[int, int], language: Language
) -> None:
    set_language(language)
    chosen = LIBRARY.models[model]
    people = [f"P{n}" for n in range(chosen.group_size.min)]
    opened = open_session(
        chosen, group="g", people=people, date=dt.date(2026, 3, 12), language=language
    )
    session = Session.replay(chosen, LIBRARY.methods, [Entry(1, 1, 0, opened)])
    every_role = {"p1": tuple(role.id for role in chosen.roles)}
    for station in range(len(session.state.phases)):
        state = replace(session.state, current=station, casting=every_role)
        here = replace(session, state=state)
        heading, groups = groups_of(here, station)
        words = [word(each) for each in Mood]
        found = sizes(*room, heading, words, groups)
        listed = sum(group_rows(found.activity, found.role, group) for group in groups)
        gaps = found.gap * (2 + len(groups))
        assert found.heading + found.clock + found.word + listed + gaps <= room[1]
        assert found.clock >= 7
        assert found.activity >= Scale.SMALL  # who speaks can be read from three metres
        left = left_columns(found.activity, groups) or 0
        right = columns(found.role, [role for group in groups for role in group[1]]) or 0
        assert left + BETWEEN + right <= room[0]


def test_larger_terminals_show_larger() -> None:
    groups: list[Group] = [("SPRICHT", ["Fallgeber:in"]), ("SCHWEIGT", ["Berater:in"])]
    found = [sizes(*room, "Phase 3 von 6", ["läuft"], groups) for room in ROOMS]
    assert found[0].clock < found[1].clock < found[-1].clock
    assert found[-1].activity is Scale.LARGE


def test_a_tiny_terminal_still_shows_something() -> None:
    found = sizes(30, 8, "Phase 3 von 6", ["läuft"], [("SPRICHT", ["Fallgeber:in"])] * 3)
    assert found.clock >= 1
    assert block_time("12:34", 26, found.clock)
