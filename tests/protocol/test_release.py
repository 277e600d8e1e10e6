"""Release as a pure function: what goes in, what comes out, what is refused."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise import Anonymiser, Review
from kollegial.consultation import commands as cmd
from kollegial.consultation.vocabulary import RoleKind
from kollegial.protocol.fields import glossary, text_fields
from kollegial.protocol.release import release
from kollegial.refusal import Refused
from tests.consultation.models import fresh
from tests.consultation.play import CAST, Player
from tests.protocol.helpers import ID, released


def player(*texts: str) -> Player:
    play = Player(fresh()).do(*CAST, cmd.StartClock()).wait(300).do(cmd.Advance())
    for text in texts:
        play.do(cmd.Contribute(text))
    play.do(cmd.WriteNotes(1, "Frau Wrobel hat Änne Groß angerufen."))
    play.wait(700).do(cmd.PauseClock()).wait(60).do(cmd.Finish())
    return play


def test_the_protocol_has_everything_but_the_people() -> None:
    session = player("Frau Wrobel kommt nie").session
    protocol = released(session)
    assert protocol.date == dt.date(2026, 3, 1)
    assert [phase.actual for phase in protocol.phases] == [300, 700, 0, 0, 0, 0]
    assert [phase.planned for phase in protocol.phases] == [300, 600, 300, 300, 600, 300]
    assert protocol.phases[1].overrun == 100
    assert protocol.paused == 60
    assert protocol.people == 6
    assert protocol.roles[RoleKind.CONSULTANT] == 4
    assert protocol.phases[1].contributions[0].text == "Frau [Person A] kommt nie"
    assert protocol.phases[1].notes == "Frau [Person A] hat [Person B] angerufen."
    assert protocol.review.accepted == 3


def test_every_decision_is_in_the_record_without_a_word_of_the_people() -> None:
    session = player("Frau Wrobel kommt nie").session
    decisions = released(session).review.decisions
    assert [
        (line.field, line.kind, line.placeholder, line.verdict, line.band, line.times)
        for line in decisions
    ] == [
        ("contribution", "person", "[Person A]", "accepted", "sure", 1),
        ("notes", "person", "[Person A]", "accepted", "sure", 1),
        ("notes", "person", "[Person B]", "accepted", "sure", 1),
    ]
    assert sum(line.times for line in decisions) == 3
    told = "".join(line.model_dump_json() for line in decisions)
    assert not any(name in told for name in ("Wrobel", "Änne", "Groß"))


def test_a_rejected_finding_keeps_its_words_only_where_it_was_rejected() -> None:
    session = player("Frau Wrobel kommt nie").session
    fields = text_fields(session.state)
    review = Review(fields, Anonymiser(glossary(session.state), detector=None).find(fields))
    for item in review.items:
        review = review.reject(item)
    protocol = release(session, review, ID)
    assert "Wrobel" in protocol.model_dump_json()
    assert protocol.review.rejected == 3


@given(st.lists(st.text(min_size=1, max_size=60).filter(str.strip), max_size=4))
def test_any_text_can_be_released_once_all_is_decided(texts: list[str]) -> None:
    session = player(*texts).session
    protocol = released(session)
    assert len(protocol.phases[1].contributions) == len(texts)


def test_undone_text_is_in_no_field() -> None:
    play = Player(fresh()).do(*CAST, cmd.StartClock(), cmd.Advance())
    play.do(cmd.Contribute("Geheimnisvoll"), cmd.Undo(), cmd.Contribute("offen"), cmd.Finish())
    assert "Geheimnisvoll" not in " ".join(text_fields(play.state).values())
    protocol = released(play.session)
    assert "Geheimnisvoll" not in protocol.model_dump_json()


def test_too_early() -> None:
    session = Player(fresh()).do(*CAST, cmd.StartClock()).session
    with pytest.raises(Refused):
        released(session)
