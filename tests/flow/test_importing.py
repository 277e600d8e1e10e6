"""Paper sessions go through the same engine; what does not fit is said and leaves nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.consultation.refusal import Refused
from kollegial.consultation.state import Stage
from kollegial.consultation.timing import elapsed, total_elapsed
from kollegial.flow.importing import import_paper
from kollegial.flow.samples import Sample, samples
from kollegial.protocol.paper import PaperSession
from tests.flow.helpers import workplace

ALL = list(samples())


@pytest.mark.parametrize("sample", ALL, ids=lambda sample: sample.name)
def test_a_sample_comes_in_as_it_was_written(sample: Sample, tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = import_paper(place.desk, place.library, sample.paper)
    state = live.state
    assert state.stage is Stage.FINISHED
    for paper in sample.paper.phases:
        index = live.session.model.phase_index(paper.id)
        assert elapsed(state, index, 0) == paper.minutes * 60_000
        assert state.phases[index].notes == paper.notes
        texts = [c.text for c in state.contributions_in(index)]
        assert texts == [c.text for c in paper.contributions]
    assert total_elapsed(state, 0) == sum(p.minutes for p in sample.paper.phases) * 60_000


def changed(**what: object) -> PaperSession:
    return ALL[0].paper.model_copy(update=what)


@pytest.mark.parametrize(
    "paper",
    [
        changed(model="unknown"),
        changed(roles={"moderator": ("Niemand",)}),
        changed(roles={"pilot": ()}),
        changed(roles={}),
        changed(phases=ALL[0].paper.phases[::2]),
        changed(participants=("Gleich", "gleich")),
        changed(phases=(ALL[0].paper.phases[0].model_copy(update={"id": "coffee"}),)),
    ],
    ids=["model", "name", "role", "casting", "phases", "twice", "phase"],
)
def test_what_does_not_fit_is_refused_and_leaves_nothing(
    paper: PaperSession, tmp_path: Path
) -> None:
    place = workplace(tmp_path)
    with pytest.raises(Refused):
        import_paper(place.desk, place.library, paper)
    assert place.desk.sessions() == []
