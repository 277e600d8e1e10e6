"""What service users wrote, raw, until a person has reviewed it. No time, no slip, no place."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from sqlalchemy import Engine, delete, func, insert, select
from sqlmodel import col

from kollegial.store import sweep
from kollegial.store.desk import entries as check
from kollegial.store.desk.entries import RawSentence
from kollegial.store.desk.tables import FeedbackSentenceRow
from kollegial.store.unit import reading, storable, writing


class RawSentences:
    """The part of the desk that holds them. Every method is one transaction, as there."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def keep(self, round_id: str, texts: Sequence[str]) -> tuple[str, ...]:
        """Keep sentences until somebody reviews them; their keys, in the order of ``texts``."""
        check.round_id(round_id)
        rows = [
            {"key": secrets.token_hex(16), "round_id": round_id, "text": storable(text)}
            for text in texts
        ]
        if rows:
            with writing(self._engine) as connection:
                connection.execute(insert(FeedbackSentenceRow), rows)
        return tuple(row["key"] for row in rows)

    def of(self, round_id: str) -> tuple[RawSentence, ...]:
        """The sentences of a round that wait, in the order of their random keys."""
        query = (
            select(col(FeedbackSentenceRow.key), col(FeedbackSentenceRow.text))
            .where(col(FeedbackSentenceRow.round_id) == storable(round_id))
            .order_by(col(FeedbackSentenceRow.key))
        )
        with reading(self._engine) as connection:
            return tuple(RawSentence(key, text) for key, text in connection.execute(query))

    def waiting(self) -> dict[str, int]:
        """The rounds of which sentences wait, and how many."""
        round_id = col(FeedbackSentenceRow.round_id)
        query = select(round_id, func.count()).group_by(round_id)
        with reading(self._engine) as connection:
            return {found[0]: found[1] for found in connection.execute(query)}

    def drop(self, keys: Sequence[str]) -> None:
        """Delete sentences, so that the file keeps no trace; what is not there is gone already.

        Raises:
            StoreError: as ``Desk.erase``.
        """
        with writing(self._engine) as connection:
            chosen = col(FeedbackSentenceRow.key).in_(list(keys))
            gone = connection.execute(delete(FeedbackSentenceRow).where(chosen)).rowcount
            if gone:
                sweep.mark(connection)
        if gone:
            sweep.sweep(self._engine)
