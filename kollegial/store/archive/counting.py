"""What is counted of many protocols, without reading one of them whole."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Connection, select
from sqlmodel import col

from kollegial.learning.facts import Facts, of_slims
from kollegial.marking import N_
from kollegial.quality.disclosure.period import quarter_of
from kollegial.store.archive.tables import FigureRow, ProtocolRow
from kollegial.store.errors import NotOurs


def facts(connection: Connection, since: dt.date, until: dt.date) -> list[Facts]:
    """The facts of all sessions from ``since`` to ``until``, in an order that stays."""
    query = (
        select(
            col(ProtocolRow.id),
            col(ProtocolRow.date),
            col(ProtocolRow.group_label),
            col(ProtocolRow.model_id),
            col(ProtocolRow.planned),
            col(ProtocolRow.actual),
            col(FigureRow.document),
        )
        .join(FigureRow, col(FigureRow.no) == col(ProtocolRow.no))
        .where(col(ProtocolRow.date) >= since, col(ProtocolRow.date) <= until)
        .order_by(col(ProtocolRow.id))
    )
    try:
        return of_slims(
            [
                (protocol_id, quarter_of(date), team, model, planned, actual, text)
                for protocol_id, date, team, model, planned, actual, text in connection.execute(
                    query
                )
            ]
        )
    except (ValueError, TypeError, KeyError):
        raise NotOurs(N_("This version of the program cannot read the protocol.")) from None
