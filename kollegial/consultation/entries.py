"""What a file of the library can be, and how one is told from the other: by its shape."""

from __future__ import annotations

from typing import Any, Final

from kollegial.consultation.blank import Blank
from kollegial.consultation.meeting import Meeting
from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.formats.read import check, parse

Entry = ConsultationModel | Method | Blank | Meeting

_SHAPES: Final[tuple[type[Entry], ...]] = (ConsultationModel, Method, Blank, Meeting)


def read_entry(text: str, file: str) -> Entry:
    """A model, a method card, a blank or the meeting.

    Raises Unreadable. References to other files are not looked at here.
    """
    return checked(parse(text, file), text, file)


def checked(data: dict[str, Any], text: str, file: str) -> Entry:
    """The entry of ``data``, which was parsed from ``text``; raises Unreadable."""
    entry: Entry = check(data, text, file, shape_of(data))
    return entry


def shape_of(data: dict[str, Any]) -> type[Entry]:
    """The format most of whose fields are there: one misspelt key changes no shape."""
    return max(_SHAPES, key=lambda shape: _likeness(data, shape))


def _likeness(data: dict[str, Any], shape: type[Entry]) -> int:
    known = shape.model_fields.keys()
    return sum(1 if key in known else -1 for key in data)
