"""Feedback rounds in the register. Slips go in shuffled and come out shuffled.

Whenever slips are added, all of the round are written anew under fresh random keys, in random
order: a database keeps traces of which row came last, and so none of them means anything.
"""

from __future__ import annotations

import datetime as dt
import random
import secrets
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

from pydantic import ValidationError
from sqlalchemy import Connection, Engine, delete, func, insert, select, update
from sqlmodel import col

from kollegial.marking import N_
from kollegial.quality.feedback import round as rules
from kollegial.quality.feedback.form import SlipForm
from kollegial.quality.feedback.line import RoundLine
from kollegial.quality.feedback.results import Results, results_of
from kollegial.quality.feedback.round import Round
from kollegial.quality.feedback.slips import Slip
from kollegial.refusal import Refused
from kollegial.store.errors import Conflict, NotFound, NotOurs
from kollegial.store.register import counter
from kollegial.store.register.feedback_tables import (
    FeedbackRoundRow,
    FeedbackSentenceRow,
    FeedbackSlipRow,
)
from kollegial.store.register.ids import called
from kollegial.store.unit import reading, storable, writing

Each = TypeVar("Each")

_ROUNDS: Final = FeedbackRoundRow.metadata.tables["feedback_round"]
_COUNTER: Final = "feedback_round"


class FeedbackRounds:
    """The part of the register that holds them. Every method is one transaction.

    No method gives slips away: ``results`` counts them first.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def rounds(self, measure_id: str | None = None) -> list[RoundLine]:
        """All rounds, or those of a measure, the newest first."""
        query = select(_ROUNDS).order_by(_ROUNDS.c.number.desc())
        if measure_id is not None:
            query = query.where(_ROUNDS.c.measure_id == storable(measure_id))
        with reading(self._engine) as connection:
            rows = [dict(row) for row in connection.execute(query).mappings()]
            of = select(col(FeedbackSlipRow.round_no), func.count())
            found = connection.execute(of.group_by(col(FeedbackSlipRow.round_no)))
            slips = {row[0]: row[1] for row in found}
        return [_line(row, slips.get(row["number"], 0)) for row in rows]

    def round(self, round_id: str) -> RoundLine:
        """One round.

        Raises:
            NotFound: there is none of this id.
        """
        with reading(self._engine) as connection:
            row = _row(connection, round_id)
            mine = col(FeedbackSlipRow.round_no) == row["number"]
            slips = connection.execute(select(func.count()).where(mine)).scalar_one()
        return _line(row, slips)

    def resolve(self, text: str) -> str:
        """The id of the round that is meant: ``R3``, ``3``, or the beginning of its id.

        Raises:
            NotFound: there is none, or more than one.
        """
        with reading(self._engine) as connection:
            return called(connection, _ROUNDS, "R", text, _missing)

    def results(self, round_id: str) -> Results:
        """All that may be known of a round now.

        Raises:
            NotFound: there is none of this id.
        """
        with reading(self._engine) as connection:
            row = _row(connection, round_id)
            slips = _slips(connection, row["number"])
            query = select(col(FeedbackSentenceRow.text))
            mine = query.where(col(FeedbackSentenceRow.round_no) == row["number"])
            sentences = list(connection.execute(mine).scalars())
        return results_of(_read(row), _shuffled(slips), _shuffled(sentences))

    def add(self, asked: Round) -> RoundLine:
        """A new round.

        Raises:
            Conflict: there is one of this id.
        """
        values = asked.model_dump(mode="python", exclude={"form", "measure"})
        with writing(self._engine) as connection:
            there = select(_ROUNDS.c.number).where(_ROUNDS.c.id == asked.id)
            if connection.execute(there).first() is not None:
                raise Conflict(N_("This feedback round is in the register already."))
            number = counter.take(connection, _COUNTER)
            connection.execute(
                insert(_ROUNDS).values(
                    **values,
                    number=number,
                    measure_id=asked.measure,
                    form=asked.form.model_dump_json(),
                )
            )
        return RoundLine.of(asked, number, 0)

    def close(
        self, round_id: str, on: dt.date, asked: int | None = None, threshold: int | None = None
    ) -> None:
        """No more slips from now on; what was learned meanwhile may be said.

        Raises:
            NotFound: there is none of this id.
            Refused: it is closed, or a number does not fit.
        """
        with writing(self._engine) as connection:
            row = _row(connection, round_id, lock=True)
            after = rules.closed(_read(row), on, asked, threshold)
            connection.execute(
                update(_ROUNDS)
                .where(_ROUNDS.c.number == row["number"])
                .values(closed_on=after.closed_on, asked=after.asked, threshold=after.threshold)
            )

    def add_slips(self, round_id: str, slips: Sequence[Slip]) -> None:
        """More slips, all or none.

        Raises:
            NotFound: there is no such round.
            Refused: it is closed, or a slip has not as many answers as it asks for.
        """
        with writing(self._engine) as connection:
            row = _row(connection, round_id, lock=True)
            asked = _read(row)
            rules.takes_slips(asked)
            if any(len(slip.answers) != len(asked.form.items) for slip in slips):
                raise Refused(
                    N_("The slip has {items} statements: give as many answers."),
                    items=len(asked.form.items),
                )
            _rewrite(connection, row["number"], [*_slips(connection, row["number"]), *slips])

    def take_back(self, round_id: str, slip: Slip) -> None:
        """One slip with these answers less: as good as the one somebody mistyped.

        Raises:
            NotFound: there is no such round, or no such slip in it.
            Refused: it is closed.
        """
        with writing(self._engine) as connection:
            row = _row(connection, round_id, lock=True)
            rules.takes_slips(_read(row))
            left = _slips(connection, row["number"])
            if slip not in left:
                raise NotFound(N_("There is no such slip in this round."))
            left.remove(slip)
            _rewrite(connection, row["number"], left)

    def add_sentence(self, round_id: str, key: str, text: str) -> None:
        """A sentence that a person has reviewed; again the same key changes nothing.

        Raises:
            NotFound: there is no such round.
        """
        sentence = col(FeedbackSentenceRow.key)
        with writing(self._engine) as connection:
            number = _row(connection, round_id, lock=True)["number"]
            if connection.execute(select(sentence).where(sentence == key)).first() is None:
                values = {"key": key, "round_no": number, "text": text}
                connection.execute(insert(FeedbackSentenceRow).values(values))


def _row(connection: Connection, round_id: str, *, lock: bool = False) -> Mapping[str, Any]:
    query = select(_ROUNDS).where(_ROUNDS.c.id == storable(round_id))
    if lock:  # SQLite's writers wait for each other anyway, and it leaves this out
        query = query.with_for_update()
    row = connection.execute(query).mappings().first()
    if row is None:
        raise _missing()
    return dict(row)


def _missing() -> NotFound:
    return NotFound(N_("There is no such feedback round in the register."))


def _slips(connection: Connection, number: int) -> list[Slip]:
    query = select(col(FeedbackSlipRow.answers)).where(col(FeedbackSlipRow.round_no) == number)
    return [Slip(tuple(map(int, answers))) for answers in connection.execute(query).scalars()]


def _rewrite(connection: Connection, number: int, slips: Sequence[Slip]) -> None:
    """All slips of a round anew, so that none of them is the latest."""
    connection.execute(delete(FeedbackSlipRow).where(col(FeedbackSlipRow.round_no) == number))
    rows = [
        {
            "key": secrets.token_hex(16),
            "round_no": number,
            "answers": "".join(map(str, slip.answers)),
        }
        for slip in _shuffled(slips)
    ]
    if rows:
        connection.execute(insert(FeedbackSlipRow), rows)


def _shuffled(given: Sequence[Each]) -> list[Each]:
    return random.SystemRandom().sample(given, len(given))


def _line(row: Mapping[str, Any], slips: int) -> RoundLine:
    return RoundLine.of(_read(row), row["number"], slips)


def _read(row: Mapping[str, Any]) -> Round:
    known = {name: row[name] for name in Round.model_fields if name in row}
    try:
        form = SlipForm.model_validate_json(row["form"])
        return Round.model_validate({**known, "form": form, "measure": row["measure_id"]})
    except ValidationError:
        raise NotOurs(N_("This version of the program cannot read the feedback round.")) from None
