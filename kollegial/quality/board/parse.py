"""A filter as people type it.

``status:geplant rolle:Teamleitung fällig:14 Übergabe``; German and English words both mean the
same in either language of the interface. What has no colon is looked for in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from kollegial.marking import N_
from kollegial.quality.board import words
from kollegial.quality.board.query import MOST_DAYS, MeasureFilter
from kollegial.quality.board.spans import span
from kollegial.quality.board.terms import Part, bare, parts, quoted, tokens
from kollegial.quality.board.words import Key, Wording
from kollegial.quality.vocabulary import Status
from kollegial.refusal import Refused

T = TypeVar("T")
Fields = dict[str, Any]
Reader = Callable[[Fields, str, Iterable[Part]], None]

_DAYS: Final = re.compile(r"(\d{1,4})\s*(?:t|d|tage?|days?)?", re.IGNORECASE)


def parse(line: str) -> MeasureFilter:
    """The filter that ``line`` asks for; ``Refused`` says which word it does not know."""
    fields: Fields = {}
    text: list[str] = []
    for token in tokens(line):
        before, colon, after = token.partition(":")
        # 12:30 is no key, and neither is what stands in quotation marks
        if not colon or not re.fullmatch(r"[^\W\d]+", before):
            text.append(quoted(term) if (term := bare(token)) else "")
            continue
        key = _KEYS.get(words.folded(before))
        if key is None:
            raise Refused(
                N_("There is no filter “{word}”. There are: {known}."),
                word=before,
                known=words.known(*words.KEYS.values()),
            )
        values = parts(after)
        if not values:
            raise Refused(N_("What is to come after “{word}:”?"), word=before)
        _READERS[key](fields, before, values)
    try:
        return MeasureFilter.model_validate(fields | {"text": " ".join(filter(None, text))})
    except ValidationError:
        raise Refused(N_("This filter is too long.")) from None


# ------------------------------------------------------------------------ one key each


def _among(key: str, word: str, table: Mapping[T, Wording]) -> T:
    found = words.lookup(table).get(words.folded(word))
    if found is None:
        raise Refused(
            N_("“{word}” means nothing behind “{key}:”. There are: {known}."),
            word=word,
            key=key,
            known=words.known(*table.values()),
        )
    return found


def _add(fields: Fields, name: str, value: object) -> None:
    if value not in (held := fields.setdefault(name, [])):
        held.append(value)


def _status(fields: Fields, key: str, values: Iterable[Part]) -> None:
    for each in values:
        found = _among(key, each.text, _STANDINGS)
        if isinstance(found, bool):
            fields["open"] = found
        else:
            _add(fields, "statuses", found)


def _fixed(name: str, table: Mapping[Any, Wording]) -> Reader:
    def read(fields: Fields, key: str, values: Iterable[Part]) -> None:
        for each in values:
            _add(fields, name, _among(key, each.text, table))

    return read


def _free(name: str) -> Reader:
    def read(fields: Fields, _key: str, values: Iterable[Part]) -> None:
        for each in values:
            _add(fields, name, "" if _none(each) else each.text)

    return read


def _none(part: Part) -> bool:
    return not part.literal and words.means(part.text, words.NONE)


def _area(fields: Fields, _key: str, values: Iterable[Part]) -> None:
    for each in values:
        wish = "" if _none(each) else each.text
        try:
            MeasureFilter(areas=(wish,))
        except ValidationError:
            raise Refused(
                N_(
                    "“{word}” is no quality area: lqw@11-areas:4 would be one, lqw@11-areas a "
                    "whole framework."
                ),
                word=wish,
            ) from None
        _add(fields, "areas", wish)


def _due(fields: Fields, key: str, values: Iterable[Part]) -> None:
    due = fields.setdefault("due", {})
    for each in values:
        if words.means(each.text, words.OVERDUE):
            due["overdue"] = True
        elif _none(each):
            due["missing"] = True
        elif words.means(each.text, words.TODAY):
            due["days"] = 0
        elif (found := span(each.text)) is not None:
            due["start"], due["end"] = found
        elif (days := _DAYS.fullmatch(each.text)) and int(days[1]) <= MOST_DAYS:
            due["days"] = int(days[1])
        else:
            raise Refused(
                N_(
                    "“{word}” is no time behind “{key}:”: 14 (days), overdue, none, 2026-06 and "
                    "2026-01-01..2026-06-30 would be."
                ),
                word=each.text,
                key=key,
            )


def _period(fields: Fields, key: str, values: Iterable[Part]) -> None:
    for each in values:
        if words.means(each.text, words.CURRENT):
            fields["in_period"] = True
        elif (found := span(each.text)) is not None:
            fields["since"], fields["until"] = found
        else:
            raise Refused(
                N_(
                    "“{word}” is no time behind “{key}:”: current, 2026, 2026-06 and "
                    "2026-01-01..2026-06-30 would be."
                ),
                word=each.text,
                key=key,
            )


_STANDINGS: Final[Mapping[Status | bool, Wording]] = dict(
    [*words.STATUSES.items(), (True, words.OPEN), (False, words.CLOSED)]
)
_KEYS: Final = words.lookup(words.KEYS)
_READERS: Final[Mapping[Key, Reader]] = MappingProxyType(
    {
        Key.STATUS: _status,
        Key.LIGHT: _fixed("lights", words.LIGHTS),
        Key.AREA: _area,
        Key.TEAM: _free("teams"),
        Key.ROLE: _free("roles"),
        Key.GOAL: _free("goals"),
        Key.ORIGIN: _fixed("origins", words.ORIGINS),
        Key.DUE: _due,
        Key.PERIOD: _period,
    }
)
