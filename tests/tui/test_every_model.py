"""Every shipped model runs from the form to the archive, at the keyboard, on the real screens."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.consultation.course import course_of
from kollegial.content import shipped
from kollegial.store.archive.query import ArchiveQuery
from tests.flow.helpers import FakeClock, workplace
from tests.tui.live_helpers import app_at
from tests.tui.moderator import Moderator

MODELS = [
    pytest.param(file.stem, marks=[] if file.stem == "tietze" else pytest.mark.slow)
    for file in shipped("phases", ".toml")
    if file.stem != "meeting"
]


@pytest.mark.parametrize("model_id", MODELS)
async def test_a_whole_session(model_id: str, tmp_path: Path) -> None:
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    model = place.library.model(model_id)
    async with app_at(place, (80, 24)) as (app, pilot):
        held = await Moderator(app, pilot, clock).hold(model_id)
    place = workplace(tmp_path, clock)
    (found,) = place.archive.find(ArchiveQuery())
    protocol = place.archive.get(found.id)
    people = max(model.group_size.min, sum(role.min for role in model.roles))
    course = course_of(model, people)
    assert held == [model.phases[station.phase].id for station in course]
    assert [(phase.id, phase.round) for phase in protocol.phases] == [
        (model.phases[station.phase].id, station.round) for station in course
    ]
    assert all(phase.actual >= phase.planned for phase in protocol.phases)
    assert "Kowalczyk" not in protocol.model_dump_json()
    for phase in protocol.phases:
        content = model.phases[model.phase_index(phase.id)]
        if not content.protocol:
            assert not phase.contributions
            assert not phase.notes
    assert not place.desk.sessions()
