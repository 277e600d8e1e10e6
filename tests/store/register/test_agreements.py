"""Agreements and saved filters: what is kept as a whole."""

from __future__ import annotations

import datetime as dt

import pytest

from kollegial.quality.agreement.agreement import Agreement, hold
from kollegial.quality.agreement.terms import AgreementLine, Terms
from kollegial.quality.board.query import DueWindow, MeasureFilter
from kollegial.quality.board.saved import SavedFilter
from kollegial.quality.changes.agreement import AgreementChange, Amended, Held
from kollegial.quality.history import Entry
from kollegial.store.errors import Conflict, NotFound, NotOurs
from kollegial.store.register import Register
from kollegial.store.unit import writing
from tests.store.register.conftest import Opens
from tests.store.register.histories import START

TERMS = Terms(
    occasion="Beschwerden über Wartezeiten",
    held_on=START.date(),
    lines=(AgreementLine(number=1, role="Leitung", what="Aushang", by=dt.date(2026, 4, 1)),),
    dissent="Die Jugendlichen finden das zu wenig.",
)


def step(seq: int, change: AgreementChange) -> Entry[AgreementChange]:
    return Entry[AgreementChange](seq=seq, at=START, role="Leitung", change=change)


def held(number: int) -> Agreement:
    return hold(f"{number:032x}", step(1, Held(terms=TERMS)))


def keep(register: Register, *agreements: Agreement) -> None:
    with register.writing() as batch:
        for each in agreements:
            batch.agreement(each)


def test_an_agreement_comes_back_newest_first(register: Register, opens: Opens) -> None:
    keep(register, held(2), held(1))
    again = opens()
    assert again.agreements() == [held(1), held(2)]
    assert again.agreement(held(2).id) == held(2)
    with pytest.raises(NotFound):
        again.agreement("0" * 32)


def test_the_second_of_two_is_told(register: Register, opens: Opens) -> None:
    keep(register, held(1))
    mine, yours = (held(1).after([step(2, Amended(fields={"ideas": text}))]) for text in "ab")
    keep(register, mine)
    with pytest.raises(Conflict):
        keep(opens(), held(2), yours)
    assert register.agreements() == [mine]
    keep(opens(), mine.after([step(3, Amended(fields={"ideas": "c"}))]))
    assert register.agreement(mine.id).terms.ideas == "c"


def test_an_unlawful_agreement_is_told(register: Register) -> None:
    keep(register, held(1))
    with writing(register._engine) as connection:
        connection.exec_driver_sql("""UPDATE agreement SET document = '{"id": "x"}'""")
    with pytest.raises(NotOurs):
        register.agreements()
    with pytest.raises(NotOurs):
        register.agreement(held(1).id)


def test_saved_filters_are_found_by_name(register: Register, opens: Opens) -> None:
    due = SavedFilter(name="bald fällig", filter=MeasureFilter(due=DueWindow(days=14)))
    own = SavedFilter(name="Ähnliches", filter=MeasureFilter(teams=("Team Nord",)))
    for each in (due, own, due):
        register.save_filter(each)
    assert opens().filters() == [due, own]
    changed = due.model_copy(update={"filter": MeasureFilter(open=True)})
    register.save_filter(changed)
    register.forget_filter("Ähnliches")
    assert register.filters() == [changed]
    for missing in ("Ähnliches", "", "\ud800"):
        with pytest.raises(NotFound):
            register.forget_filter(missing)


def test_a_filter_of_another_program_hides_none_of_ours(register: Register) -> None:
    ours = SavedFilter(name="meiner")
    for each in (ours, SavedFilter(name="späterer")):
        register.save_filter(each)
    later = """UPDATE saved_filter SET document = '{"later": 1}' WHERE name = 'späterer'"""
    with writing(register._engine) as connection:
        connection.exec_driver_sql(later)
    assert register.filters() == [ours]
    register.forget_filter("späterer")
    with pytest.raises(NotFound):
        register.forget_filter("späterer")
