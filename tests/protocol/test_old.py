"""What earlier versions wrote can still be read: protocols in archives, sessions on desks.

``old/protocol-1.json`` and ``tests/consultation/old/session-1.jsonl`` were written by the first
version of the program, from one session.
"""

from __future__ import annotations

import json
from pathlib import Path

from kollegial.consultation.events import from_json
from kollegial.consultation.session import Entry, Session
from kollegial.consultation.state import Stage
from kollegial.protocol.released import ReleasedPhase, ReleasedProtocol
from tests.consultation.models import METHODS, MODEL
from tests.protocol.helpers import released

HERE = Path(__file__).parent
PROTOCOL = (HERE / "old" / "protocol-1.json").read_text(encoding="utf-8")
LOG = (HERE.parent / "consultation" / "old" / "session-1.jsonl").read_text(encoding="utf-8")


def session() -> Session:
    """The session as its log tells it."""
    lines = [json.loads(line) for line in LOG.splitlines()]
    return Session.replay(
        MODEL,
        METHODS,
        [Entry(e["seq"], e["step"], e["at"], from_json(json.dumps(e["event"]))) for e in lines],
    )


def test_an_old_protocol_is_whole_and_says_nothing_it_does_not_know() -> None:
    old = ReleasedProtocol.model_validate_json(PROTOCOL)
    assert [phase.label("de") for phase in old.phases] == [
        "Casting",
        "Story",
        "Question",
        "Choice",
        "Advice",
        "Closing",
    ]
    assert (old.afterwards, old.parked, old.follow_ups, old.feedback) == ((), (), (), None)
    assert not any(c.adopted or c.chosen or c.until for p in old.phases for c in p.contributions)


def test_an_old_protocol_keeps_every_value_when_it_is_written_again() -> None:
    written = json.loads(ReleasedProtocol.model_validate_json(PROTOCOL).model_dump_json())
    assert _within(json.loads(PROTOCOL), written)


def test_an_old_session_goes_on() -> None:
    state = session().state
    assert state.stage is Stage.FINISHED
    assert [phase.spent // 1000 for phase in state.phases] == [310, 600, 300, 200, 730, 260]
    assert state.paused == 3_590_000
    assert not state.one_clock
    assert [station.phase for station in state.course] == list(range(6))


def test_an_old_session_gives_the_protocol_it_always_gave() -> None:
    def told(phase: ReleasedPhase) -> tuple[object, ...]:
        texts = [(c.kind, c.text) for c in phase.contributions]
        return phase.id, phase.planned, phase.actual, phase.method_id, phase.notes, texts

    now, old = released(session()), ReleasedProtocol.model_validate_json(PROTOCOL)
    assert [told(phase) for phase in now.phases] == [told(phase) for phase in old.phases]
    assert (now.roles, now.people, now.paused) == (old.roles, old.people, old.paused)
    figures = now.review.model_copy(update={"decisions": ()})
    assert (figures, now.placeholders) == (old.review, old.placeholders)


def _within(old: object, new: object) -> bool:
    """Whether everything of ``old`` stands in ``new`` at its place."""
    if isinstance(old, dict) and isinstance(new, dict):
        return all(key in new and _within(value, new[key]) for key, value in old.items())
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(_within, old, new))
    return old == new
