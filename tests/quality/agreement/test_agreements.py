"""Dialogic agreements: groups and roles, never a vote; what became a measure stays."""

from __future__ import annotations

import datetime as dt
from random import Random
from typing import get_args

import pytest
from hypothesis import given, settings

from kollegial.quality.agreement.agreement import Agreement, hold
from kollegial.quality.agreement.measures import open_lines, plan_of
from kollegial.quality.agreement.state import fold
from kollegial.quality.agreement.telling import past
from kollegial.quality.agreement.terms import AgreementLine, Position, Terms
from kollegial.quality.agreement.validity import changed_fields, hints
from kollegial.quality.changes.agreement import (
    AgreementChange,
    AgreementEntry,
    Amended,
    Held,
    LookedAgain,
    TakenUp,
)
from kollegial.quality.history import Entry, Undone
from kollegial.quality.vocabulary import Origin
from kollegial.refusal import Refused
from kollegial.tell import tell
from tests.quality.scripts import AGREEMENT, START, agreement_histories, agreement_history

TODAY = START.date()
MEASURE = "a" * 32


def later(days: int) -> dt.date:
    return TODAY + dt.timedelta(days=days)


TERMS = Terms(
    occasion="Hilfeplangespräche dauern zu lang",
    held_on=TODAY,
    team="Nord",
    facts="Im Mittel 95 Minuten",
    positions=(
        Position(group="Fachkräfte", text="Es fehlt ein Ablauf"),
        Position(group="Eltern", text="Zu viele reden"),
    ),
    lines=(
        AgreementLine(
            number=1,
            role="Teamleitung",
            what="Ablauf entwerfen",
            with_whom=("Eltern",),
            by=later(30),
        ),
        AgreementLine(number=2, role="Fachkraft", what="Ausprobieren", by=later(60)),
    ),
    look_again=later(90),
    consent="Alle tragen den Ablauf mit",
    dissent="Die Zahl der Anwesenden bleibt offen",
)


def entry(seq: int, change: AgreementChange, days: int = 0) -> AgreementEntry:
    at = START + dt.timedelta(days=days)
    return Entry[AgreementChange](seq=seq, at=at, role="Moderation", change=change)


def held(**fields: object) -> Agreement:
    terms = Terms.model_validate(TERMS.model_dump() | fields)
    return hold(AGREEMENT, entry(1, Held(terms=terms)))


def then(agreement: Agreement, *changes: AgreementChange, days: int = 0) -> Agreement:
    first = agreement.seq + 1
    return agreement.after([entry(seq, each, days) for seq, each in enumerate(changes, first)])


@given(agreement_histories)
@settings(max_examples=40)
def test_an_agreement_is_its_history_and_survives_the_disk(entries: list[AgreementEntry]) -> None:
    whole = Agreement(id=AGREEMENT, history=tuple(entries))
    again = Agreement.model_validate_json(whole.model_dump_json())
    assert again == whole
    assert again.state == fold(AGREEMENT, entries)
    assert again.seq == len(entries)
    first = Agreement(id=AGREEMENT, history=tuple(entries[:1]))
    assert whole.goes_on_from(first)
    assert first.goes_on_from(whole) == (len(entries) == 1)
    told = past(AGREEMENT, entries)
    assert len(told) == len(entries)
    assert all(tell(each.told) for each in told)


@given(agreement_histories)
@settings(max_examples=40)
def test_what_became_a_measure_keeps_its_words(entries: list[AgreementEntry]) -> None:
    taken: dict[int, AgreementLine | None] = {}
    for end in range(1, len(entries) + 1):
        now = fold(AGREEMENT, entries[:end])
        for number, _ in now.taken_up:
            assert taken.setdefault(number, now.terms.line(number)) == now.terms.line(number)
        assert set(taken) == {number for number, _ in now.taken_up}
        assert all(now.terms.held_on <= each.on for each in now.looks)
        assert now.version >= 1


def test_histories_reach_every_change() -> None:
    found = {
        type(each.change)
        for seed in range(60)
        for each in agreement_history(Random(seed), AGREEMENT)
    }
    assert found == set(get_args(get_args(AgreementChange)[0]))


def test_a_damaged_history_is_none() -> None:
    looked = LookedAgain(on=TODAY, text="so")
    with pytest.raises(ValueError, match="begins with the dialogue"):
        Agreement(id=AGREEMENT, history=(entry(1, looked),))


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"held_on": later(3)}, "not come"),
        ({"look_again": later(-1)}, "before the dialogue"),
        (
            {"positions": [{"group": "Eltern", "text": "a"}, {"group": "eltern ", "text": "b"}]},
            "twice",
        ),
        ({"lines": [{"number": 1, "role": "A", "what": "x"}] * 2}, "number 1"),
        ({"lines": [{"number": 1, "role": "A", "what": "x", "by": later(-1)}]}, "Line 1 is due"),
    ],
)
def test_what_cannot_be(fields: dict[str, object], word: str) -> None:
    with pytest.raises(Refused) as refusal:
        held(**fields)
    assert word in tell(refusal.value)


def test_hints_ask_for_what_is_missing_and_never_block() -> None:
    assert hints(TERMS) == ()
    asked = [tell(each) for each in hints(Terms(occasion="x", held_on=TODAY))]
    assert len(asked) == 3
    open_ended = TERMS.model_copy(
        update={
            "lines": (AgreementLine(number=1, role="A", what="x"),),
            "look_again": None,
            "consent": "",
        }
    )
    assert [tell(each) for each in hints(open_ended)] == [
        "By when? Line 1 has no day.",
        "When do you look again together?",
        "Do those who must carry it agree? Write down to what.",
    ]
    # a dialogue may end in dissent; that is a result
    assert not hints(TERMS.model_copy(update={"lines": (), "look_again": None, "consent": ""}))


def test_lines_become_measures_once() -> None:
    agreement = held()
    plan = plan_of(agreement.state, 1)
    assert (plan.title, plan.responsible, plan.contributing) == (
        "Ablauf entwerfen",
        "Teamleitung",
        ("Eltern",),
    )
    assert (plan.due, plan.measuring, plan.team) == (later(30), (later(90),), "Nord")
    assert (plan.origin, plan.agreement) == (Origin.DIALOGUE, AGREEMENT)
    agreement = then(agreement, TakenUp(line=1, measure=MEASURE))
    assert [each.number for each in open_lines(agreement.state)] == [2]
    assert agreement.state.measure_of(1) == MEASURE
    for number in (1, 3):
        with pytest.raises(Refused):
            plan_of(agreement.state, number)
        with pytest.raises(Refused):
            then(agreement, TakenUp(line=number, measure=MEASURE))
    with pytest.raises(Refused, match="stays"):
        then(agreement, Undone())


def test_amending_leaves_what_became_a_measure() -> None:
    agreement = then(held(), TakenUp(line=1, measure=MEASURE))
    shorter = Amended(
        fields=changed_fields(TERMS, TERMS.model_copy(update={"lines": TERMS.lines[:1]}))
    )
    assert then(agreement, shorter).terms.lines == TERMS.lines[:1]
    gone = Amended(fields={"lines": []}, reason="x")
    with pytest.raises(Refused, match="change the measure"):
        then(agreement, gone)
    for fields, word in (
        ({"occasion": ""}, "occasion"),
        ({"anlass": "x"}, "no field"),
        ({"facts": "x" * 30_000}, "20 000"),
    ):
        with pytest.raises(Refused, match=word):
            then(agreement, Amended(fields=fields))


def test_they_look_again_until_the_matter_is_closed() -> None:
    agreement = held()
    assert agreement.state.next_look == later(90)
    agreement = then(
        agreement, LookedAgain(on=later(90), text="halb", next_look=later(120)), days=90
    )
    assert agreement.state.next_look == later(120)
    with pytest.raises(Refused, match="Hold a new dialogue"):
        then(agreement, Amended(fields={"facts": "anders"}), days=90)
    closed = then(agreement, LookedAgain(on=later(120), text="gut"), days=120)
    assert closed.state.closed
    assert closed.state.next_look is None
    with pytest.raises(Refused, match="closed"):
        then(closed, LookedAgain(on=later(121), text="noch einmal"), days=121)
    assert not then(closed, Undone(), days=121).state.closed


def test_the_history_in_sentences() -> None:
    agreement = then(
        held(),
        Amended(fields={"team": "Süd", "lines": [TERMS.lines[0].model_dump()]}, reason="Umzug"),
        Undone(),
        TakenUp(line=2, measure=MEASURE),
    )
    agreement = then(agreement, LookedAgain(on=later(9), text="halb"), days=9)
    assert [tell(each.told) for each in past(AGREEMENT, agreement.history)] == [
        "Dialogue held on 2026-03-02: Hilfeplangespräche dauern zu lang",
        "Team: Nord → Süd; Agreed: Teamleitung: Ablauf entwerfen, with Eltern, by 2026-04-01; "
        "Fachkraft: Ausprobieren, by 2026-05-01 → Teamleitung: Ablauf entwerfen, with Eltern, "
        "by 2026-04-01 (Umzug)",
        "Taken back: Team: Nord → Süd; Agreed: Teamleitung: Ablauf entwerfen, with Eltern, by "
        "2026-04-01; Fachkraft: Ausprobieren, by 2026-05-01 → Teamleitung: Ablauf entwerfen, "
        "with Eltern, by 2026-04-01 (Umzug)",
        "Line 2 became a measure: Ausprobieren",
        "Looked again on 2026-03-11: halb; the matter is closed",
    ]
