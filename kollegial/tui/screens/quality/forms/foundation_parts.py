"""From what stands in the foundation's forms to its parts, and back. Pure."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Sequence

from pydantic import ValidationError

from kollegial.i18n import N_
from kollegial.quality.foundation.foundation import (
    USUAL_YEARS,
    Foundation,
    OwnArea,
    Period,
    StrategicGoal,
)
from kollegial.quality.wording import same_role
from kollegial.tui.screens.quality.forms.reading import Values, needed_day, read_day
from kollegial.tui.screens.quality.forms.wrong import TOO_LONG, Wrong
from kollegial.tui.widgets.form.prose import lines

_AREA = re.compile(r"(?P<code>[A-Za-z0-9-]{1,20})\s*[:.)]\s+(?P<de>[^=]+?)(?:\s*=\s*(?P<en>.+))?")
_LONGEST_ID = 40
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
LEAST, MOST = 1, 99
"""What a cap may be."""


def area_line(area: OwnArea) -> str:
    """``1: Ehrenamt begleiten = Volunteers``."""
    english = f" = {area.title_en}" if area.title_en else ""
    return f"{area.code}: {area.title_de}{english}"


def areas_of(text: str) -> tuple[OwnArea, ...]:
    """The areas of a text with one a line; one without a code gets the next number.

    Raises:
        Wrong: a line is no area, or a code stands twice.
    """
    found: list[OwnArea] = []
    for line in lines(text):
        area = _area(line, found)
        if any(each.code.casefold() == area.code.casefold() for each in found):
            raise Wrong(N_("The code {code} stands twice."), at="own_areas", code=area.code)
        found.append(area)
    return tuple(found)


def _area(line: str, before: Sequence[OwnArea]) -> OwnArea:
    parts = _AREA.fullmatch(line)
    german, _equals, english = line.partition("=")
    code = _next(each.code for each in before)
    if parts is not None:
        code, german, english = parts["code"], parts["de"], parts["en"] or ""
    try:
        return OwnArea(code=code, title_de=german.strip(), title_en=english.strip())
    except ValidationError:
        raise Wrong(TOO_LONG, at="own_areas") from None


def _next(codes: Iterable[str]) -> str:
    """The number after the highest one."""
    return str(max((int(each) for each in codes if each.isdecimal()), default=0) + 1)


def names_of(key: str, text: str) -> tuple[str, ...]:
    """Roles or teams of a text with one a line, each once.

    Raises:
        Wrong: one of them is too long.
    """
    found: list[str] = []
    for line in lines(text.replace(";", "\n")):
        if not any(same_role(line, each) for each in found):
            found.append(line)
    try:
        return tuple(getattr(Foundation.model_validate({key: found}), key))
    except ValidationError:
        raise Wrong(TOO_LONG, at=key) from None


def period_of(values: Values, today: dt.date) -> Period | None:
    """The quality period; four years if only its first day is given, none if nothing is.

    Raises:
        Wrong: it ends before it begins.
    """
    if not values["start"] and not values["end"]:
        return None
    start = needed_day("start", values, today, past=True)
    end = read_day("end", values, start) or _years_on(start)
    if end <= start:
        raise Wrong(N_("The period would end before it begins."), at="end")
    return Period(start=start, end=end)


def _years_on(start: dt.date) -> dt.date:
    """The day before the same one, so many years later."""
    year = start.year + USUAL_YEARS
    try:
        later = start.replace(year=year)
    except ValueError:  # the 29th of February
        later = dt.date(year, 3, 1)
    return later - dt.timedelta(days=1)


def cap_of(text: str) -> int:
    """How many open measures a team wants to have at most.

    Raises:
        Wrong: it is no number that can be meant.
    """
    if not text.isdecimal() or not LEAST <= int(text) <= MOST:
        raise Wrong(N_("A number from {least} to {most}."), at="cap", least=LEAST, most=MOST)
    return int(text)


def goal_id(text: str, taken: Iterable[str]) -> str:
    """A short key for a strategic goal: ``alle-werden-verstanden``; never one that is taken."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_UMLAUTS))
    words = re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode())
    stem = "-".join(words)[: _LONGEST_ID - 4].strip("-") or "goal"
    there = set(taken)
    if stem not in there:
        return stem
    return next(name for n in range(2, 1000) if (name := f"{stem}-{n}") not in there)


def with_goal(foundation: Foundation, goal: StrategicGoal) -> Foundation:
    """``foundation`` with a goal in place of the one of its id, or added at the end."""
    if foundation.goal(goal.id) is None:
        goals = (*foundation.goals, goal)
    else:
        goals = tuple(goal if each.id == goal.id else each for each in foundation.goals)
    return foundation.model_copy(update={"goals": goals})


def without_goal(foundation: Foundation, wanted: str) -> Foundation:
    """``foundation`` without the goal of that id."""
    goals = tuple(each for each in foundation.goals if each.id != wanted)
    return foundation.model_copy(update={"goals": goals})
