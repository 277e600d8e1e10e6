from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.flow.quality.work import QualityWork
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.changes.measure import Reworded
from kollegial.store.register import Register
from kollegial.store.register.lines import DAMAGED, packed, unpacked
from kollegial.store.unit import writing
from tests.store.register.conftest import Opens
from tests.store.register.histories import FULL, START

names = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), min_size=1)
several = st.lists(names, max_size=3).map(tuple)
lines_ = st.builds(MeasureLine, contributing=several, areas=several, insights=several)


@given(st.lists(lines_, max_size=5))
def test_what_is_packed_comes_back(lines: list[MeasureLine]) -> None:
    found = unpacked([packed(line) for line in lines])
    assert found == lines
    for mine, theirs in zip(found, lines, strict=True):
        assert [type(getattr(mine, name)) for name in MeasureLine.__slots__] == [
            type(getattr(theirs, name)) for name in MeasureLine.__slots__
        ]


@pytest.mark.parametrize("text", ["[]", "{}", "1", "[1],[2]", "[", "null", '"x"'])
def test_what_is_damaged_is_no_line(text: str) -> None:
    with pytest.raises(DAMAGED):
        unpacked([text])


def test_a_line_is_read_anew_exactly_when_it_has_changed(register: Register, opens: Opens) -> None:
    work = QualityWork(opens(), lambda: START, "Leitung")
    ids = [work.propose(FULL).id for _ in range(4)]
    before = register.lines()
    work.change(ids[0], Reworded(fields={"goal": "anders"}))
    work.register.delete_measure(ids[1])
    after = register.lines()
    assert [line.goal == "anders" for line in after] == [False, False, True]
    assert after[:2] == before[:2]
    assert after[0] is before[0]
    work.undo(ids[0])
    assert register.lines()[2].goal == FULL.goal


def test_lines_of_another_program_are_drawn_anew(register: Register) -> None:
    work = QualityWork(register, lambda: START, "Leitung")
    for _ in range(3):
        work.propose(FULL)
    wanted = register.lines()
    with writing(register._engine) as connection:
        connection.exec_driver_sql(
            "UPDATE measure SET shape = 'other', line = '[]' WHERE number <> 2"
        )
    assert register.lines() == wanted
