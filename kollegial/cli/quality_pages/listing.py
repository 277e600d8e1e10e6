"""Measures in a list: a line each, or an object each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import fields
from enum import Enum
from typing import Any

from kollegial.cli.model_pages.layout import columns
from kollegial.i18n import _
from kollegial.quality.board.light import SYMBOLS, light, why
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.labels import STATUSES
from kollegial.tell import tell


def list_lines(lines: Sequence[MeasureLine], today: dt.date) -> Iterator[str]:
    """A line each: number, light with its reason, status, title, who and where."""
    yield from columns([_row(line, today) for line in lines]) if lines else ()


def _row(line: MeasureLine, today: dt.date) -> tuple[str, ...]:
    names = [each for each in (line.responsible, line.team) if each]
    return (
        f"M{line.number}",
        f"{SYMBOLS[light(line, today)]} {tell(why(line, today))}",
        _(STATUSES[line.status]),
        " · ".join((line.title, *names)),
    )


def line_json(line: MeasureLine, today: dt.date) -> dict[str, Any]:
    """The fields of the line, its light, and whether it is open."""
    found = {each.name: _plain(getattr(line, each.name)) for each in fields(line)}
    return {**found, "open": line.open, "light": light(line, today).value}


def _plain(value: Any) -> Any:
    match value:
        case dt.date():
            return value.isoformat()
        case Enum():
            return value.value
        case tuple():
            return [_plain(each) for each in value]
    return value
