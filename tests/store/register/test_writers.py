"""Several windows, several machines: who comes second is told, and nothing is lost."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from kollegial.flow.quality.work import QualityWork
from kollegial.quality.changes import measure as ch
from kollegial.quality.measure.plan import Plan
from kollegial.store.errors import Conflict
from kollegial.store.register import Register
from tests.store.register.conftest import Opens
from tests.store.register.histories import START, entry


def work(register: Register) -> QualityWork:
    return QualityWork(register, lambda: START, "Leitung")


def test_the_second_of_two_is_told(opens: Opens) -> None:
    one, two = opens(), opens()
    measure = work(one).propose(Plan(title="Eine für zwei"))
    assert two.measure(measure.id) == measure
    for register, goal in ((one, "zuerst"), (two, "danach")):
        change = entry(2, ch.Reworded(fields={"goal": goal}))
        if register is two:
            with pytest.raises(Conflict), register.writing() as batch:
                batch.measure(measure, [change])
        else:
            with register.writing() as batch:
                batch.measure(measure, [change])
    assert [each.measure(measure.id).plan.goal for each in (one, two)] == ["zuerst"] * 2
    assert len(one.measure_history(measure.id)) == 2


@pytest.mark.slow
def test_many_at_once_lose_nothing(opens: Opens) -> None:
    many, each_writes = 4, 5
    first = opens()
    common = [work(first).propose(Plan(title=f"Gemeinsam {number}")).id for number in (1, 2)]
    windows, start = [opens() for _ in range(many)], Barrier(many)

    def writer(number: int) -> int:
        mine, conflicts = work(windows[number]), 0
        order = common if number % 2 else common[::-1]  # as a deadlock would need it
        start.wait()
        for step in range(each_writes):
            mine.propose(Plan(title=f"Von {number}, {step}"))
            while True:
                try:
                    change = ch.Reworded(fields={"goal": f"{number}-{step}"})
                    mine.change_many(order, lambda _, change=change: change)  # type: ignore[misc]
                    break
                except Conflict:
                    conflicts += 1
        return conflicts

    with ThreadPoolExecutor(many) as pool:
        list(pool.map(writer, range(many)))
    lines = first.lines()
    assert sorted(line.number for line in lines) == list(range(1, len(lines) + 1))
    assert len(lines) == 2 + many * each_writes
    wanted = {f"{number}-{step}" for number in range(many) for step in range(each_writes)}
    for measure_id in common:
        history = first.measure_history(measure_id)
        assert [each.seq for each in history] == list(range(1, len(wanted) + 2))
        goals = {each.change.fields["goal"] for each in history[1:]}  # type: ignore[union-attr]
        assert goals == wanted
