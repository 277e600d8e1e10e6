"""What the home screen is told of quality work, and what it costs those who have none."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

from kollegial.flow.quality.attention import attention_of
from kollegial.quality.changes.insight import Decided, Experiment, Source
from kollegial.quality.changes.measure import Moved
from kollegial.quality.vocabulary import Answer, Origin, Status
from tests.flow.quality.helpers import PLAN, TODAY, at_work, protocol

ROOT = Path(__file__).resolve().parents[3]


def test_without_quality_work_no_register_is_made(tmp_path: Path) -> None:
    place, _work = at_work(tmp_path / "used")
    fresh = type(place)(type(place.home)(tmp_path / "fresh"))
    fresh.home.prepare()
    assert attention_of(fresh) is None
    assert not fresh.home.register.exists()
    assert attention_of(place) is not None


def test_what_is_due_and_what_ends_is_told_and_old_protocols_come_in(tmp_path: Path) -> None:
    place, work = at_work(tmp_path)
    soon = PLAN.model_copy(update={"due": TODAY + dt.timedelta(days=3)})
    work.change(work.propose(soon).id, Moved(to=Status.PLANNED, on=TODAY))
    work.change(work.propose(PLAN).id, Moved(to=Status.PLANNED, on=TODAY))
    tried = work.note("Wir probieren.", Source(origin=Origin.OTHER, day=TODAY))
    experiment = Experiment(what="x", until=TODAY + dt.timedelta(days=2), stop_if="y")
    work.change_insight(tried.id, Decided(answer=Answer.EXPERIMENT, experiment=experiment))
    place.archive.add(protocol())
    found = attention_of(place)
    assert found is not None
    assert [line.number for line in found.due_soon] == [1]
    assert found.overdue == ()
    assert [each.id for each in found.experiments] == [tried.id]
    assert len(place.register.insights()) == 2


def test_asking_for_it_loads_nothing_heavy() -> None:
    script = (
        "import sys; import kollegial.flow.quality.attention; "
        "sys.stderr.write(' '.join(sys.modules))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in ran.stderr.split()}
    assert loaded.isdisjoint({"textual", "pydantic", "sqlalchemy", "sqlmodel", "sqlcipher3"})
