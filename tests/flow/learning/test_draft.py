"""A summary in the making, from the choice to what goes out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kollegial.export.progress import Cancel, Cancelled, Progress, Step
from kollegial.flow.learning.draft import SummaryDraft
from kollegial.flow.learning.summaries import COUNTING
from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from kollegial.learning.wish import Wish
from kollegial.quality.disclosure import Period
from kollegial.refusal import Refused
from tests.flow.learning.helpers import YEAR, learned, note

NAME = "Frau Kowalczyk hat recht."
QUARTER = Wish(Period.quarter(2025, 1))


@pytest.fixture
def begun(tmp_path: Path) -> Iterator[tuple[Workplace, QualityWork, SummaryDraft]]:
    place, work = learned(tmp_path, 24)
    yield place, work, SummaryDraft(place, "de")
    place.close()


Begun = tuple[Workplace, QualityWork, SummaryDraft]


def written(draft: SummaryDraft) -> str:
    from kollegial.export.formats import FORMATS

    outgoing = draft.outgoing()
    return FORMATS["md"].render(outgoing.document, outgoing.look).decode()


def test_without_a_choice_nothing_can_be_prepared(begun: Begun) -> None:
    with pytest.raises(Refused, match="Choose a period"):
        begun[2].prepare()


def test_with_nothing_found_it_is_ready_at_once(begun: Begun) -> None:
    draft = begun[2]
    draft.choose(YEAR)
    assert not draft.prepared
    draft.prepare()
    assert draft.ready
    assert "Erst fragen, dann raten." in written(draft)


def test_a_finding_keeps_it_in_until_it_is_decided(begun: Begun) -> None:
    place, work, draft = begun
    note(work, NAME)
    draft.choose(YEAR)
    draft.prepare(role="Leitung")
    assert (draft.prepared, draft.ready, draft.left) == (True, False, 1)
    with pytest.raises(Refused, match="decide about them first"):
        draft.outgoing()
    assert draft.deciding is not None
    draft.deciding.replace("die Mutter")
    assert draft.ready
    text = written(draft)
    assert "die Mutter hat recht" in text
    assert "Kowalczyk" not in text
    assert draft.outgoing().waiting(Progress()) == ()
    assert place.register.publications.kept().last == 0  # nothing went out by that


def test_what_was_decided_holds_for_the_next_choice(begun: Begun) -> None:
    _, work, draft = begun
    note(work, NAME)
    draft.choose(QUARTER)
    draft.prepare()
    assert draft.deciding is not None
    draft.deciding.replace("die Mutter")
    assert "die Mutter" in written(draft)
    draft.choose(YEAR)
    assert not draft.prepared
    draft.prepare()
    assert draft.ready
    assert "die Mutter" in written(draft)


def test_it_can_be_stopped_between_two_steps(begun: Begun) -> None:
    draft = begun[2]
    draft.choose(YEAR)
    cancel = Cancel()
    steps: list[str] = []

    def told(step: Step) -> None:
        steps.append(step.message)
        if step.message == COUNTING:
            cancel.cancel()

    with pytest.raises(Cancelled):
        draft.prepare(Progress(told, cancel))
    assert len(steps) == 2
    assert not draft.prepared
    draft.prepare()
    assert draft.ready


def test_another_choice_drops_what_was_prepared_and_the_same_does_not(begun: Begun) -> None:
    draft = begun[2]
    draft.choose(YEAR)
    draft.prepare()
    draft.choose(Wish(Period.years(2025)))
    assert draft.ready
    draft.speak("en")
    assert not draft.prepared
    draft.prepare()
    assert "Learning summary" in written(draft)
