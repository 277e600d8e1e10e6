"""Paper sessions go through the same engine; what does not fit is said and leaves nothing."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import ValidationError

from kollegial.consultation.state import AFTERWARDS, Stage
from kollegial.consultation.timing import elapsed, total_elapsed
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.flow.importing import import_paper
from kollegial.flow.live import LiveSession
from kollegial.flow.samples import Sample, samples
from kollegial.protocol.paper import PaperContribution, PaperSession
from kollegial.refusal import Refused
from tests.flow.helpers import workplace

ALL = list(samples())


@pytest.mark.parametrize("sample", ALL, ids=lambda sample: sample.name)
def test_a_sample_comes_in_as_it_was_written(sample: Sample, tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = import_paper(place.desk, place.library, sample.paper)
    state = live.state
    assert state.stage is Stage.FINISHED
    times: Counter[str] = Counter()
    for paper in sample.paper.phases:
        times[paper.id] += 1
        index = station(live, paper.id, times[paper.id])
        assert elapsed(state, index, 0) == paper.minutes * 60_000
        assert state.phases[index].notes == paper.notes
        assert written(live, index) == told(paper.contributions)
    assert written(live, AFTERWARDS) == told(sample.paper.afterwards)
    assert total_elapsed(state, 0) == sum(p.minutes for p in sample.paper.phases) * 60_000
    assert len(state.course) == len(sample.paper.phases)


def station(live: LiveSession, phase_id: str, time: int) -> int:
    """Where a phase is held for the so-manieth time."""
    phase = live.session.model.phase_index(phase_id)
    return [i for i, each in enumerate(live.state.course) if each.phase == phase][time - 1]


Told = list[tuple[str, str, bool, dt.date | None]]


def written(live: LiveSession, place: int) -> Told:
    state = live.state
    return [
        (each.kind, each.text, each.id in state.adopted, state.step_dates.get(each.id))
        for each in state.contributions_in(place)
    ]


def told(paper: tuple[PaperContribution, ...]) -> Told:
    return [(each.kind, each.text, each.adopted, each.until) for each in paper]


def troika(
    *rounds: tuple[str, ...], afterwards: tuple[dict[str, object], ...] = ()
) -> PaperSession:
    """A session of three people; each round has the phases named."""
    phases = ["start", "reflect", *(each for phases in rounds for each in phases)]
    return PaperSession.model_validate(
        {
            "format": 1,
            "model": "troika",
            "date": dt.date(2026, 3, 14),
            "group": "Drei",
            "participants": ["Anna", "Bert", "Cora"],
            "roles": {"case_giver": ["Anna"], "consultant": ["Bert", "Cora"]},
            "phases": [
                {"id": each, "minutes": 2, "notes": f"{each} {n}"} for n, each in enumerate(phases)
            ],
            "afterwards": afterwards,
        }
    )


ROUND = ("share", "questions", "consult", "feedback")


@pytest.mark.parametrize("count", [1, 2, 3])
def test_rounds_that_were_not_held_fall_away(tmp_path: Path, count: int) -> None:
    place = workplace(tmp_path)
    live = import_paper(place.desk, place.library, troika(*(ROUND,) * count))
    course = live.state.course
    assert [each.round for each in course] == [0, 0, *(n + 1 for n in range(count) for _ in ROUND)]
    notes = [each.notes for each in live.state.phases]
    assert notes[-1] == f"feedback {len(notes) - 1}"
    givers = live.state.rotated[0]
    assert len(set(givers)) == count


def test_a_round_beyond_the_plan_is_added(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    model = place.library.model("troika")
    (rounds,) = model.rounds
    two = rounds.model_copy(update={"per_person": False, "usual": 1, "at_most": 3})
    library = replace(place.library, models={"troika": model.model_copy(update={"rounds": (two,)})})
    live = import_paper(place.desk, library, troika(ROUND, ROUND))
    assert [each.round for each in live.state.course] == [0, 0, *[1] * 4, *[2] * 4]
    assert live.state.phases[-1].notes == "feedback 9"
    with pytest.raises(Refused):
        import_paper(place.desk, library, troika(ROUND, ROUND, ROUND, ROUND))
    assert len(place.desk.sessions()) == 1


def test_a_phase_outside_of_rounds_may_be_returned_to(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    paper = ALL[0].paper
    story = paper.phases[1].model_copy(update={"notes": "Noch einmal.", "contributions": ()})
    phases = (*paper.phases[:2], story, *paper.phases[2:])
    live = import_paper(place.desk, place.library, paper.model_copy(update={"phases": phases}))
    assert elapsed(live.state, 1, 0) == 2 * story.minutes * 60_000
    assert live.state.phases[1].notes == "Noch einmal."


def test_what_comes_afterwards_is_what_the_model_asks_for(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    insight: dict[str, object] = {"kind": "insight", "text": "Wer sich umdreht, hört besser."}
    live = import_paper(place.desk, place.library, troika(ROUND, afterwards=(insight,)))
    assert [row[:2] for row in written(live, AFTERWARDS)] == [("insight", insight["text"])]
    step: dict[str, object] = {
        "kind": "first_step",
        "text": "Anrufen",
    }  # troika has asked for it in its rounds
    with pytest.raises(Refused) as refused:
        import_paper(place.desk, place.library, troika(ROUND, afterwards=(step,)))
    assert refused.value.params["kind"] == "first_step"
    assert len(place.desk.sessions()) == 1


@pytest.mark.parametrize(
    "contribution",
    [
        {"kind": "idea", "text": "Zu spät"},
        {"kind": "insight", "text": "Ein Tag dazu", "until": dt.date(2026, 4, 1)},
    ],
)
def test_what_cannot_come_afterwards_is_told_at_once(contribution: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        troika(ROUND, afterwards=(contribution,))


def test_a_day_before_the_session_is_refused(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    early = PaperContribution(
        kind=ContributionKind.FIRST_STEP, text="Gestern", until=dt.date(2020, 1, 1)
    )
    with pytest.raises(Refused):
        import_paper(place.desk, place.library, changed(afterwards=(early,)))
    assert place.desk.sessions() == []


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
