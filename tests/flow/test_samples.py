"""Every sample goes the whole way, and nothing marked in its gold file survives anywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.export.render import render
from kollegial.flow.samples import Sample, samples, survivors, take_in
from tests.flow.helpers import workplace

ALL = list(samples())


def test_there_are_samples() -> None:
    assert len(ALL) >= 10
    assert len({sample.paper.model for sample in ALL}) >= 4
    assert all(len(sample.identifying) > 20 for sample in ALL)


@pytest.mark.parametrize("sample", ALL, ids=lambda sample: sample.name)
def test_nothing_identifying_survives(sample: Sample, tmp_path: Path) -> None:
    place = workplace(tmp_path)
    protocol = place.archive.get(take_in(place, sample).id)
    documents = [protocol.model_dump_json(), *(render(protocol, f, "de") for f in ("md", "json"))]
    assert survivors(sample, documents) == []


@pytest.mark.parametrize("sample", ALL, ids=lambda sample: sample.name)
def test_the_check_would_see_a_survivor(sample: Sample) -> None:
    said = [c for phase in sample.paper.phases for c in phase.contributions]
    text = " ".join(c.text for c in (*said, *sample.paper.afterwards))
    notes = " ".join(phase.notes for phase in sample.paper.phases)
    assert len(survivors(sample, [text + notes])) == len(sample.identifying)
