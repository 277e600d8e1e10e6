"""Measures in groups, for lanes of a board and headings of a list.

Groups stand in an order of their own (of the lifecycle, of time, of the alphabet), never by how
many are in them: nobody is ranked by number.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kollegial.marking import N_
from kollegial.quality import labels
from kollegial.quality.board.light import WORDS, Light, light
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.vocabulary import Origin, Status
from kollegial.quality.wording import role_key
from kollegial.told import Told, say
from kollegial.words import Text


class GroupBy(StrEnum):
    """By what measures are put together."""

    STATUS = "status"
    AREA = "area"
    DUE = "due"
    ROLE = "role"
    GOAL = "goal"
    ORIGIN = "origin"
    TEAM = "team"
    LIGHT = "light"


GROUPINGS: Final[Mapping[GroupBy, str]] = MappingProxyType(
    {
        GroupBy.STATUS: N_("by status"),
        GroupBy.AREA: N_("by quality area"),
        GroupBy.DUE: N_("by due date"),
        GroupBy.ROLE: N_("by responsible role"),
        GroupBy.GOAL: N_("by strategic goal"),
        GroupBy.ORIGIN: N_("by origin"),
        GroupBy.TEAM: N_("by team"),
        GroupBy.LIGHT: N_("by traffic light"),
    }
)
"""What they are called: message ids."""


@dataclass(frozen=True, slots=True)
class Group:
    """Some measures that have something in common."""

    key: str
    """What they have in common, as it is stored; empty if it is that they lack it."""
    label: Told = field(repr=False)
    lines: tuple[MeasureLine, ...] = field(repr=False)


def grouped(
    lines: Iterable[MeasureLine],
    by: GroupBy,
    today: dt.date,
    *,
    names: Mapping[str, str] = MappingProxyType({}),
    complete: bool = False,
) -> list[Group]:
    """``lines`` in groups; one with several areas stands in several.

    Within a group they stand by due date, then by number. ``names`` are the titles of areas or the
    texts of goals by their key. ``complete`` adds the groups nobody is in, where there is a fixed
    set of them: every lane of a board.
    """
    keys = _KEYS[by]
    held: dict[str, list[MeasureLine]] = {}
    if complete and by in _FIXED:
        held = {key: [] for key in _FIXED[by]}
    for line in sorted(lines, key=_within):
        for key in keys(line, today):
            held.setdefault(key, []).append(line)
    place = _PLACES.get(by, _by_alphabet)
    ordered = sorted(held, key=lambda key: (not key, place(names.get(key, key)), key))
    return [Group(key, _label(by, key, held[key], names), tuple(held[key])) for key in ordered]


def _within(line: MeasureLine) -> tuple[dt.date, int]:
    return line.due or dt.date.max, line.number


# ------------------------------------------------------------------------ keys

Keys = Callable[[MeasureLine, dt.date], tuple[str, ...]]

_KEYS: Final[Mapping[GroupBy, Keys]] = MappingProxyType(
    {
        GroupBy.STATUS: lambda line, _today: (line.status,),
        GroupBy.AREA: lambda line, _today: line.areas or ("",),
        GroupBy.DUE: lambda line, _today: (f"{line.due:%Y-%m}" if line.due else "",),
        GroupBy.ROLE: lambda line, _today: (role_key(line.responsible or ""),),
        GroupBy.GOAL: lambda line, _today: (line.goal_id or "",),
        GroupBy.ORIGIN: lambda line, _today: (line.origin,),
        GroupBy.TEAM: lambda line, _today: (role_key(line.team),),
        GroupBy.LIGHT: lambda line, today: (light(line, today),),
    }
)

_FIXED: Final[Mapping[GroupBy, tuple[str, ...]]] = MappingProxyType(
    {GroupBy.STATUS: tuple(Status), GroupBy.ORIGIN: tuple(Origin), GroupBy.LIGHT: tuple(Light)}
)


# ------------------------------------------------------------------------ order

Place = tuple[tuple[int, int, str], ...]


def _by_alphabet(name: str) -> Place:
    """As people look things up: without case, and 2 before 11."""
    return tuple(
        (0, int(piece), "") if piece.isdecimal() else (1, 0, piece)
        for piece in re.split(r"(\d+)", name.casefold())
        if piece
    )


def _fixed(by: GroupBy) -> Callable[[str], Place]:
    order = _FIXED[by]
    return lambda key: ((order.index(key), 0, ""),)


_PLACES: Final[Mapping[GroupBy, Callable[[str], Place]]] = MappingProxyType(
    {by: _fixed(by) for by in _FIXED}
)


# ------------------------------------------------------------------------ labels

_WITHOUT: Final[Mapping[GroupBy, str]] = MappingProxyType(
    {
        GroupBy.AREA: N_("without a quality area"),
        GroupBy.DUE: N_("without a due date"),
        GroupBy.ROLE: N_("without a responsible role"),
        GroupBy.GOAL: N_("without a strategic goal"),
        GroupBy.TEAM: N_("without a team"),
    }
)


def _label(by: GroupBy, key: str, lines: list[MeasureLine], names: Mapping[str, str]) -> Told:
    if not key:
        return say(_WITHOUT[by])
    match by:
        case GroupBy.STATUS:
            return say(labels.STATUSES[Status(key)])
        case GroupBy.ORIGIN:
            return say(labels.ORIGINS[Origin(key)])
        case GroupBy.LIGHT:
            return say(WORDS[Light(key)])
        case GroupBy.DUE:
            year, month = key.split("-")
            return _as_it_is(Text(de=f"{month}/{year}", en=key))
        case GroupBy.ROLE:
            return _as_it_is(lines[0].responsible or "")
        case GroupBy.TEAM:
            return _as_it_is(lines[0].team)
        case _:
            return _as_it_is(names.get(key, key))


def _as_it_is(text: str | Text) -> Told:
    return Told("{text}", {"text": text})
