"""All free text of a session goes through the review, and all of it arrives in the protocol."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

from hypothesis import given, settings

from kollegial.consultation import commands as cmd
from kollegial.consultation.state import Stage
from kollegial.protocol.fields import glossary, text_fields
from kollegial.refusal import Refused
from tests.consultation.models import RICH, fresh
from tests.consultation.play import CAST, Player
from tests.consultation.scripts import Script, scripts
from tests.protocol.helpers import released, reviewed

NO_TEXT = frozenset(
    {
        *("language", "model_id", "model_version", "meeting", "method_id", "loop", "person_id"),
        *("casting", "rotated", "rotating", "queue"),
    }
)
"""Fields of a state that hold ids and words of the program."""
KEPT_BACK = frozenset({"people", "names_in_case"})
"""What helps the review and never leaves the desk."""


def typed(value: object) -> Iterator[str]:
    """Every text in a state, however deep."""
    if isinstance(value, str):
        if value.strip() and not isinstance(value, Enum):
            yield value.strip()
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in NO_TEXT | KEPT_BACK:
                yield from typed(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from typed(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from typed(each)


def over(script: Script) -> Player:
    """The session of a script, brought to its end."""
    player = script.play()
    with contextlib.suppress(Refused):
        player.do(cmd.StartClock())
    if player.state.stage is not Stage.FINISHED:
        player.do(cmd.Finish(early=True))
    return player


@given(scripts)
@settings(max_examples=250)
def test_every_text_is_reviewed(script: Script) -> None:
    state = script.play().state
    assert Counter(text_fields(state).values()) == Counter(typed(state))


@given(scripts)
@settings(max_examples=250)
def test_every_reviewed_text_arrives(script: Script) -> None:
    session = over(script).session
    protocol = released(session)
    arrived = (
        protocol.group,
        protocol.inverted_question,
        *(phase.notes for phase in protocol.phases),
        *(c.text for phase in protocol.phases for c in phase.contributions),
        *(c.text for c in (*protocol.afterwards, *protocol.parked)),
        *(each.text for each in protocol.follow_ups),
    )
    reviewed_texts = reviewed(session).texts().values()
    assert Counter(text for text in arrived if text) == Counter(reviewed_texts)


@given(scripts)
def test_who_took_part_is_known_to_the_review_and_not_in_the_protocol(script: Script) -> None:
    session = over(script).session
    names = {person.name for person in session.state.people}
    assert names <= set(glossary(session.state))
    written = released(session).model_dump_json()
    # "Bo" is a part of other words, too.
    assert not [name for name in names if len(name) > 2 and name in written]


def test_names_of_fields_are_stable_and_each_is_one() -> None:
    """A stored review finds its text again by them."""
    play = Player(fresh(model=RICH)).do(*CAST, cmd.FollowUp("a" * 32, "gut"))
    play.do(cmd.Contribute("Thema"), cmd.WriteNotes(0, " Notiz\n"), cmd.Park("später"))
    play.do(cmd.StartClock(), cmd.Finish(early=True), cmd.Contribute("Mut"))
    assert text_fields(play.state) == {
        "group": "Team Süd",
        "follow_up." + "a" * 32: "gut",
        "contribution.1": "Thema",
        "notes.0": "Notiz",
        "contribution.3": "Mut",
        "parked.2": "später",
    }
