"""What the archive notes about a protocol besides the protocol itself."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import String
from sqlmodel import Field, SQLModel

from kollegial.protocol.released import ProtocolId, ReleasedProtocol, Seconds
from kollegial.words import Language


class ProtocolFacts(SQLModel):
    """The facts that lists and filters need.

    Not a table, and so, unlike one, validated. The limits stand in the types:
    SQLModel 0.0.50 takes ``Field(regex=…)`` but does not check it.
    """

    model_config = {"extra": "forbid", "hide_input_in_errors": True}

    id: ProtocolId = Field(unique=True)
    date: dt.date = Field(index=True)
    """Day of the session."""
    group_label: str = Field(index=True)
    language: Language = Field(sa_type=String)
    model_id: str = Field(index=True)
    model_name_de: str
    model_name_en: str
    people: int = Field(ge=0)
    planned: Seconds
    actual: Seconds
    title: str
    released_at: dt.date
    """Day of the release. No time of day: it could be matched with a calendar."""

    @classmethod
    def of(cls, protocol: ReleasedProtocol, released_at: dt.date) -> ProtocolFacts:
        """The facts of ``protocol``.

        Raises:
            pydantic.ValidationError: they are out of bounds; shows no content.
        """
        return cls.model_validate(
            {
                "id": protocol.id,
                "date": protocol.date,
                "group_label": protocol.group,
                "language": protocol.language,
                "model_id": protocol.model.id,
                "model_name_de": protocol.model.names.de,
                "model_name_en": protocol.model.names.en,
                "people": protocol.people,
                "planned": protocol.planned,
                "actual": protocol.actual,
                "title": protocol.title,
                "released_at": released_at,
            }
        )


def checked_document(protocol: ReleasedProtocol) -> str:
    """The protocol as JSON, after a full check: it may have been built past its checks.

    Raises:
        ValueError: it is not a valid protocol; the error does not show it.
    """
    try:
        document = protocol.model_dump_json(warnings="error")
        if ReleasedProtocol.model_validate_json(document) == protocol:
            return document
    except ValueError:  # pydantic's errors are ValueErrors and may show what they are about
        pass
    msg = "released protocol: unexpected form"
    raise ValueError(msg)


def searchable(protocol: ReleasedProtocol) -> list[str]:
    """The texts that search looks into, in the order of the session.

    The model's name is left out: half of the names contain "Beratung".
    """
    texts = [follow_up.text for follow_up in protocol.follow_ups]
    for phase in protocol.phases:
        texts += (contribution.text for contribution in phase.contributions)
        texts.append(phase.notes)
        if phase.method_names is not None:
            texts += (phase.method_names.de, phase.method_names.en)
    texts.append(protocol.inverted_question)
    texts += (each.text for each in (*protocol.afterwards, *protocol.parked))
    texts.append(protocol.group)
    return [text for text in texts if text]
