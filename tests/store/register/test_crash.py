"""What is in the register after the program was killed, or broke off in the middle."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from kollegial.flow.quality.work import QualityWork
from kollegial.quality.changes import insight as ich
from kollegial.quality.changes import measure as ch
from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.history import Entry
from kollegial.quality.measure.plan import Plan
from kollegial.quality.vocabulary import Origin
from kollegial.store.register import Register, entries, foundation, insights, measures
from tests.store.register.conftest import Opens
from tests.store.register.histories import START, entry

REWORDED = ch.Reworded(fields={"goal": "neu"})
CHILD = """
import os, uuid
from pathlib import Path
from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from kollegial.quality.changes import insight as ich
from kollegial.quality.changes import measure as ch
from kollegial.quality.history import Entry
from kollegial.quality.insight.state import fold
from kollegial.quality.measure.apply import begin
from kollegial.quality.measure.plan import Plan
from kollegial.quality.vocabulary import Origin
from kollegial.store.home import Home
from tests.store.register.histories import START, entry, ch

register = Workplace(Home(Path(os.environ["KOLLEGIAL_HOME"])), shares=True).register
source = ich.Source(origin=Origin.SESSION, day=START.date())
for number in range(1, 1_000_000):
    plan = Plan(title=f"Nummer {number}")
    first = entry(1, ch.Proposed(plan=plan))
    noted = Entry[ich.InsightChange](
        seq=1, at=START, role="Leitung", change=ich.Noted(text=f"Einsicht {number}", source=source)
    )
    with register.writing() as batch:
        batch.insight(fold(f"{number:032x}", [noted]), [noted])
        batch.measure(begin(f"{number:032x}", first), [first])
        batch.harvested(f"{number:032x}")
    print(number, flush=True)
"""


def test_killed_in_the_middle_keeps_all_that_was_written(
    opens: Opens, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = opens()
    if register.is_shared:
        monkeypatch.setenv("KOLLEGIAL_REGISTER", request.getfixturevalue("shared_url"))
    monkeypatch.setenv("KOLLEGIAL_HOME", str(request.getfixturevalue("home").path))
    with subprocess.Popen(
        [sys.executable, "-c", CHILD], stdout=subprocess.PIPE, text=True, env=os.environ.copy()
    ) as child:
        assert child.stdout is not None
        written = 0
        for line in child.stdout:
            written = int(line)
            if written >= 20:
                break
        child.kill()
        written = max([written, *(int(line) for line in child.stdout if line.endswith("\n"))])
    again = opens()
    found = again.lines()
    assert written <= len(found) <= written + 1
    ids = {f"{number:032x}" for number in range(1, len(found) + 1)}
    assert {line.id for line in found} == ids == again.harvested()
    assert {insight.id for insight in again.insights()} == ids
    assert all(len(again.measure_history(each)) == 1 for each in sorted(ids)[-3:])
    work = QualityWork(again, lambda: START, "Leitung")
    assert again.number(work.propose(Plan(title="Weiter")).id) == len(found) + 1


@pytest.mark.parametrize(
    ("module", "step"),
    [
        (insights, "write"),
        (measures, "write"),
        (entries, "add"),
        (insights, "note_harvested"),
        (foundation, "write"),
    ],
    ids=lambda each: each if isinstance(each, str) else each.__name__.rpartition(".")[2],
)
def test_broken_off_between_two_statements_leaves_nothing_half(
    register: Register, monkeypatch: pytest.MonkeyPatch, module: object, step: str
) -> None:
    work = QualityWork(register, lambda: START, "Leitung")
    insight = work.note("x", ich.Source(origin=Origin.OTHER, day=START.date()))
    measure = work.propose(Plan(title="steht schon"))
    before = (register.lines(), register.insights(), register.foundation_history())
    done = getattr(module, step)

    def killed(*given: object) -> None:
        done(*given)
        raise KeyboardInterrupt

    other = Entry[ich.InsightChange](
        seq=2, at=START, role="Leitung", change=ich.InsightReworded(text="y")
    )
    with monkeypatch.context() as patch:
        patch.setattr(module, step, killed)
        with pytest.raises(KeyboardInterrupt), register.writing() as batch:
            batch.insight(insight, [other])
            batch.measure(measure, [entry(2, REWORDED)])
            batch.harvested("a" * 32)
            batch.foundation(Foundation(mission="neu"), START, "Leitung")
    assert (register.lines(), register.insights(), register.foundation_history()) == before
    assert register.harvested() == set()
    assert work.change(measure.id, REWORDED).seq == 2
