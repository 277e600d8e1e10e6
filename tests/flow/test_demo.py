"""What the demo shows beside the sessions: it fits, and there is something of everything."""

from __future__ import annotations

from pathlib import Path

from kollegial.flow.demo import demo, fill_register
from kollegial.flow.moment import today
from kollegial.flow.samples import samples, take_in
from kollegial.quality.board.attention import attention
from kollegial.quality.feedback.results import Shown
from kollegial.quality.vocabulary import Status
from tests.flow.helpers import workplace


def test_measures_and_rounds_of_the_demo(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    take_in(place, next(each for each in samples() if each.name == "krankenhaus"))
    fill_register(place, demo())
    register = place.register
    lines = register.lines()
    assert {Status.EFFECTIVE, Status.IN_PROGRESS, Status.PLANNED, Status.IN_CHECK} < {
        line.status for line in lines
    }
    assert register.measure(lines[0].id).plan.insights, "the newest goes back to a session"
    wants = attention(lines, register.insights(), today(place))
    assert wants.overdue
    assert wants.due_soon
    assert register.agreements()
    running, closed = register.feedback.rounds()
    assert register.feedback.results(running.round.id).shown is Shown.OPEN
    results = register.feedback.results(closed.round.id)
    assert results.shown is Shown.YES
    assert len(results.sentences) == 2
    assert "Sandkuhl" not in " ".join(results.sentences)
    assert place.desk.raw_sentences.waiting() == {closed.round.id: 1}
