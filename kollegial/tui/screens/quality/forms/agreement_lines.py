"""Positions and agreed lines as people type them into one field, and back. Pure.

Eltern: Wir werden zu spät gefragt.
1. Teamleitung: Dolmetschen anfragen; mit Verwaltung, Fachkraft; bis 3.5.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from pydantic import ValidationError

from kollegial.dates import read_date
from kollegial.export.figures import day
from kollegial.i18n import N_
from kollegial.marking import Language
from kollegial.quality.agreement.terms import AgreementLine, Position
from kollegial.tui.screens.quality.forms.wrong import TOO_LONG, Wrong
from kollegial.tui.widgets.form.prose import lines

_NUMBER = re.compile(r"(\d{1,4})[.)]\s+")
_WITH = re.compile(r"(?:mit|with)\s+", re.IGNORECASE)
_BY = re.compile(r"(?:bis|by|until)\s+(?:zum\s+)?", re.IGNORECASE)
_LISTED = re.compile(r"\s*,\s*|\s+(?:und|and)\s+")
NO_GROUP = N_("Say whose view it is: “Parents: we are asked too late.”")
NO_ROLE = N_("Say which role does what: “Team lead: ask for an interpreter; by 3.5.”")


def positions_text(positions: Sequence[Position]) -> str:
    """How positions stand in the field."""
    return "\n".join(f"{each.group}: {each.text}" for each in positions)


def positions_of(text: str) -> tuple[Position, ...]:
    """The positions of a text: a line that names no group goes on with the one before.

    Raises:
        Wrong: the first line names no group, or something is too long.
    """
    found: list[list[str]] = []
    for line in lines(text):
        group, colon, view = line.partition(":")
        if colon and group.strip() and view.strip():
            found.append([group.strip(), view.strip()])
        elif found:
            found[-1][1] += f"\n{line}"
        else:
            raise Wrong(NO_GROUP, at="positions")
    try:
        return tuple(Position(group=group, text=view) for group, view in found)
    except ValidationError:
        raise Wrong(TOO_LONG, at="positions") from None


def lines_text(agreed: Sequence[AgreementLine], language: Language) -> str:
    """How agreed lines stand in the field."""
    return "\n".join(_text(each, language) for each in agreed)


def lines_of(text: str, held_on: dt.date) -> tuple[AgreementLine, ...]:
    """The lines of a text; one without a number gets the next that nobody had.

    Raises:
        Wrong: one names no role, a day is none, or something is too long.
    """
    typed = [_parts(line, held_on) for line in lines(text)]
    highest = max((number for number, *_rest in typed if number), default=0)
    found = []
    for number, role, what, with_whom, by in typed:
        if number is None:
            highest += 1
        try:
            found.append(
                AgreementLine(
                    number=number or highest,
                    role=role,
                    what=what,
                    with_whom=with_whom,
                    by=by,
                )
            )
        except ValidationError:
            raise Wrong(TOO_LONG, at="lines") from None
    return tuple(found)


Parts = tuple[int | None, str, str, tuple[str, ...], dt.date | None]


def _parts(line: str, held_on: dt.date) -> Parts:
    number = None
    if found := _NUMBER.match(line):
        number, line = int(found[1]), line[found.end() :]
    role, colon, rest = line.partition(":")
    what, *more = (part.strip() for part in rest.split(";"))
    if not (colon and role.strip() and what):
        raise Wrong(NO_ROLE, at="lines")
    with_whom: list[str] = []
    by = None
    for part in more:
        if found := _WITH.match(part):
            with_whom += [each for each in _LISTED.split(part[found.end() :].strip()) if each]
        elif found := _BY.match(part):
            by = read_date(part[found.end() :], held_on)
            if by is None:
                message = N_("“By when” is no day: write “; by 3.5.” or “; by 2027-05-03”.")
                raise Wrong(message, at="lines")
        elif part:
            what = f"{what}; {part}"
    return number, role.strip(), what, tuple(with_whom), by


def _text(each: AgreementLine, language: Language) -> str:
    return "; ".join(_pieces(each, language))


def _pieces(each: AgreementLine, language: Language) -> Iterator[str]:
    yield f"{each.number}. {each.role}: {each.what}"
    if each.with_whom:
        yield ("mit " if language == "de" else "with ") + ", ".join(each.with_whom)
    if each.by is not None:
        yield ("bis " if language == "de" else "by ") + day(each.by, language)
