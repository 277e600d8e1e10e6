"""Feedback rounds in the register, on a file and on PostgreSQL: no order, no time, no name."""

from __future__ import annotations

import datetime as dt
import secrets
from collections import Counter
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from kollegial.quality.feedback.results import Shown, results_of
from kollegial.quality.feedback.round import Round
from kollegial.quality.feedback.slips import Slip
from kollegial.refusal import Refused
from kollegial.store.errors import Conflict, NotFound
from kollegial.store.register import Register
from kollegial.store.register.feedback_tables import (
    FeedbackRoundRow,
    FeedbackSentenceRow,
    FeedbackSlipRow,
)
from kollegial.store.unit import reading
from tests.quality.feedback.helpers import DAY, ITEMS, a_round, slips
from tests.store.register.conftest import Opens

YES, NO = Slip((1,) * ITEMS), Slip((4,) * ITEMS)
CLOSED_ON = dt.date(2026, 5, 2)


def new(**changes: Any) -> Round:
    return a_round(id=secrets.token_hex(16), **changes)


def stored(register: Register) -> list[str]:
    """The slips as a thief of the database would read them, in the order they lie there."""
    with reading(register._engine) as connection:
        return list(connection.execute(text("SELECT answers FROM feedback_slip")).scalars())


def test_a_round_comes_back_as_it_was_asked_with_a_number_of_its_own(register: Register) -> None:
    feedback = register.feedback
    first, second = new(asked=40), new(name="Herbst", measure="b" * 32, threshold=9)
    assert [feedback.add(each).number for each in (first, second)] == [1, 2]
    assert [line.round for line in feedback.rounds()] == [second, first]
    assert [line.round for line in feedback.rounds("b" * 32)] == [second]
    assert feedback.round(first.id).round == first
    with pytest.raises(Conflict):
        feedback.add(first)


def test_a_round_is_called_by_number_or_id(register: Register) -> None:
    feedback = register.feedback
    made = new()
    feedback.add(made)
    for text_ in ("R1", "r1", "1", made.id, made.id[:6]):
        assert feedback.resolve(text_) == made.id
    for text_ in ("R2", "0", "", "Frühjahr", "abcd' OR 1=1", "M1", f"R{made.id[:6]}"):
        with pytest.raises(NotFound):
            feedback.resolve(text_)


def test_an_id_that_begins_with_figures_is_found(register: Register) -> None:
    feedback = register.feedback
    feedback.add(a_round(id="1234567890abcdef" * 2))
    feedback.add(a_round(id="1" + "f" * 31, name="Herbst"))
    assert feedback.resolve("123456") == "1234567890abcdef" * 2
    assert feedback.resolve("1") == "1234567890abcdef" * 2  # its number
    with pytest.raises(NotFound):
        feedback.resolve("R123456")


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(piles=st.lists(st.lists(slips, max_size=4), max_size=5), asked=st.none() | st.integers(1, 9))
def test_what_is_told_is_what_the_slips_say_and_no_more(
    register: Register, piles: Sequence[Sequence[Slip]], asked: int | None
) -> None:
    feedback, made = register.feedback, new()
    feedback.add(made)
    for at, pile in enumerate(piles, 1):
        feedback.add_slips(made.id, pile)
        there = sum(map(len, piles[:at]))
        assert feedback.round(made.id).rate.slips == (there if there >= 5 else None)
    every = [slip for pile in piles for slip in pile]
    assert feedback.results(made.id) == results_of(made, every)
    feedback.close(made.id, CLOSED_ON, asked)
    closed = feedback.round(made.id).round
    assert (closed.closed_on, closed.asked) == (CLOSED_ON, asked)
    assert feedback.results(made.id) == results_of(closed, every)


def test_the_place_of_a_slip_says_nothing_of_when_it_came(register: Register) -> None:
    """The last slip lies in every place, and so does the first: chance alone decides."""
    places: Counter[int] = Counter()
    for _ in range(24):
        made = new()
        register.feedback.add(made)
        before = len(stored(register))
        for _each in range(5):
            register.feedback.add_slips(made.id, [YES])
        register.feedback.add_slips(made.id, [NO])
        with reading(register._engine) as connection:
            mine = text(
                "SELECT answers FROM feedback_slip s JOIN feedback_round r "
                "ON s.round_no = r.number WHERE r.id = :id"
            )
            rows = list(connection.execute(mine, {"id": made.id}).scalars())
        assert len(stored(register)) == before + 6
        places[rows.index("4" * ITEMS)] += 1
    assert len(places) >= 4  # of 6; by chance alone it fails once in 100 000 runs
    assert places[5] < 16


def test_all_slips_of_a_round_were_written_at_once(opens: Opens) -> None:
    """PostgreSQL keeps with every row which transaction wrote it; that must tell nothing."""
    register = opens()
    if not register.is_shared:
        pytest.skip("only PostgreSQL keeps such a number")
    made = new()
    register.feedback.add(made)
    for _ in range(6):
        register.feedback.add_slips(made.id, [YES])
    with reading(register._engine) as connection:
        writers = connection.execute(text("SELECT DISTINCT xmin::text FROM feedback_slip"))
        assert len(list(writers)) == 1


def test_no_column_could_tell_a_time_an_order_or_a_person() -> None:
    assert set(FeedbackSlipRow.model_fields) == {"key", "round_no", "answers"}
    assert set(FeedbackSentenceRow.model_fields) == {"key", "round_no", "text"}
    days = {"starts", "ends", "opened_on", "closed_on"}
    assert {
        name
        for name, field in FeedbackRoundRow.model_fields.items()
        if "date" in str(field.annotation)
    } == days


def test_a_closed_round_takes_nothing_and_gives_nothing_back(register: Register) -> None:
    feedback, made = register.feedback, new()
    feedback.add(made)
    feedback.add_slips(made.id, [YES] * 6)
    feedback.close(made.id, CLOSED_ON)
    with pytest.raises(Refused):
        feedback.add_slips(made.id, [NO])
    with pytest.raises(Refused):
        feedback.take_back(made.id, YES)
    with pytest.raises(Refused):
        feedback.close(made.id, DAY)
    assert feedback.results(made.id).slips == 6


def test_a_slip_typed_wrongly_is_taken_back_by_its_answers(register: Register) -> None:
    feedback, made = register.feedback, new()
    feedback.add(made)
    feedback.add_slips(made.id, [YES, NO, YES])
    feedback.take_back(made.id, YES)
    assert sorted(stored(register)) == ["1" * ITEMS, "4" * ITEMS]
    with pytest.raises(NotFound):
        feedback.take_back(made.id, Slip((2,) * ITEMS))


def test_a_slip_of_another_form_is_refused_and_nothing_of_the_pile_stays(
    register: Register,
) -> None:
    feedback, made = register.feedback, new()
    feedback.add(made)
    with pytest.raises(Refused):
        feedback.add_slips(made.id, [YES, Slip((1, 2))])
    assert stored(register) == []


def test_the_threshold_can_only_be_raised(register: Register) -> None:
    feedback, made = register.feedback, new(threshold=8)
    feedback.add(made)
    feedback.add_slips(made.id, [YES] * 8)
    with pytest.raises(Refused):
        feedback.close(made.id, CLOSED_ON, threshold=7)
    feedback.close(made.id, CLOSED_ON, threshold=9)
    assert feedback.results(made.id).shown is Shown.FEW


def test_sentences_are_shown_only_with_slips_enough_and_in_no_order(register: Register) -> None:
    feedback = register.feedback
    few, enough = new(), new()
    for made, count in ((few, 4), (enough, 5)):
        feedback.add(made)
        feedback.add_slips(made.id, [YES] * count)
        feedback.close(made.id, CLOSED_ON)
        for number in range(8):
            for _again in range(2):  # the same key twice: the second changes nothing
                feedback.add_sentence(made.id, made.id[:24] + f"{number:08x}", f"Satz {number}")
    assert feedback.results(few.id).sentences == ()
    orders = {feedback.results(enough.id).sentences for _ in range(6)}
    assert {tuple(sorted(order)) for order in orders} == {
        tuple(f"Satz {number}" for number in range(8))
    }
    assert len(orders) > 1


def test_two_windows_lose_no_slip(opens: Opens) -> None:
    from concurrent.futures import ThreadPoolExecutor

    one, other = opens(), opens()
    made = new()
    one.feedback.add(made)

    def give(register: Register) -> None:
        for _ in range(10):
            register.feedback.add_slips(made.id, [YES])

    with ThreadPoolExecutor(2) as both:
        for done in [both.submit(give, each) for each in (one, other)]:
            done.result()
    assert len(stored(one)) == 20
