"""What must be right about an agreement, and what would make it better (hints never block)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from pydantic import ValidationError

from kollegial.marking import N_
from kollegial.quality.agreement.terms import Terms
from kollegial.quality.days import not_after_entry
from kollegial.quality.wording import role_key
from kollegial.refusal import Refused
from kollegial.told import Told, say, shown

SIDES: Final = 2
"""Fewer groups than this are no dialogue."""


def fits(terms: Terms, entered: dt.date) -> None:
    """Nothing if ``terms`` hold together; ``Refused`` says what does not."""
    not_after_entry(terms.held_on, entered)
    if twice := _twice(role_key(each.group) for each in terms.positions):
        group = next(each.group for each in terms.positions if role_key(each.group) == twice)
        raise Refused(
            N_("{group} stands there twice: write the position of a group once."), group=group
        )
    if number := _twice(each.number for each in terms.lines):
        raise Refused(N_("Two lines have the number {number}."), number=number)
    for each in terms.lines:
        if each.by is not None and each.by < terms.held_on:
            raise Refused(
                N_("Line {number} is due on {day}: that is before the dialogue."),
                number=each.number,
                day=shown(each.by),
            )
    if terms.look_again is not None and terms.look_again < terms.held_on:
        raise Refused(
            N_("Looking again on {day} would be before the dialogue."), day=shown(terms.look_again)
        )


def _twice(found: Iterable[Any]) -> Any:
    return next((each for each, count in Counter(found).items() if count > 1), None)


def hints(terms: Terms) -> tuple[Told, ...]:
    """What is still missing for an agreement that holds."""
    found: list[Told] = []
    if not terms.facts:
        found.append(say(N_("What is the case, before anybody judges it?")))
    if len(terms.positions) < SIDES:
        found.append(say(N_("How do the other groups see it? A dialogue has several sides.")))
    if not terms.lines and not terms.dissent:
        found.append(say(N_("Nothing is agreed and no dissent is written down.")))
    found += [
        say(N_("By when? Line {number} has no day."), number=each.number)
        for each in terms.lines
        if each.by is None
    ]
    if terms.lines and terms.look_again is None:
        found.append(say(N_("When do you look again together?")))
    if terms.lines and not terms.consent:
        found.append(say(N_("Do those who must carry it agree? Write down to what.")))
    return tuple(found)


_REFUSALS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "occasion": N_("The occasion is one line of at most 200 characters, and not empty."),
        "held_on": N_("This is no day: the day of the dialogue looks like 2026-12-24."),
        "team": N_("The team is one line of at most 200 characters."),
        "areas": N_("This is no key of a quality area: lqw@11-areas:4 would be one."),
        "positions": N_("A position needs a group (one line) and its text; at most 40 groups."),
        "lines": N_("A line needs a number, a role and what is to be done, one line each."),
        "look_again": N_("This is no day: looking again is on a day like 2026-12-24."),
    }
)
_TOO_LONG: Final = N_("A text in the agreement may have at most 20 000 characters.")


def amended(terms: Terms, fields: Mapping[str, Any]) -> Terms:
    """``terms`` with ``fields`` as JSON has them; ``Refused`` says what the first may hold."""
    for name in fields:
        if name not in Terms.model_fields:
            raise Refused(N_("An agreement has no field of this name: {field}."), field=name)
    try:
        return Terms.model_validate(terms.model_dump(mode="json") | dict(fields))
    except ValidationError as error:
        where = str(error.errors(include_input=False)[0]["loc"][0])
        raise Refused(_REFUSALS.get(where, _TOO_LONG)) from None


def changed_fields(before: Terms, after: Terms) -> dict[str, Any]:
    """What ``Amended`` must say so that ``before`` becomes ``after``; empty if nothing changed."""
    old, new = before.model_dump(mode="json"), after.model_dump(mode="json")
    return {name: value for name, value in new.items() if old[name] != value}
