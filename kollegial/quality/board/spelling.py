"""A filter as it would be typed, in either language; ``parse`` reads it back."""

from __future__ import annotations

from collections.abc import Iterable

from kollegial.marking import Language
from kollegial.quality.board import words
from kollegial.quality.board.query import DueWindow, MeasureFilter
from kollegial.quality.board.spans import span_words
from kollegial.quality.board.terms import quoted, terms
from kollegial.quality.board.words import Key, Wording


def as_words(wanted: MeasureFilter, language: Language) -> str:
    """``wanted`` as it would be typed in ``language``; ``parse`` gives it back."""
    none = words.NONE.within(language)
    ways = [] if wanted.open is None else [words.OPEN if wanted.open else words.CLOSED]
    statuses = [*ways, *(words.STATUSES[each] for each in wanted.statuses)]
    said: dict[Key, Iterable[str]] = {
        Key.STATUS: _fixed(statuses, language),
        Key.LIGHT: _fixed((words.LIGHTS[each] for each in wanted.lights), language),
        # the colon within an area's key needs no quotation marks
        Key.AREA: [each or none for each in wanted.areas],
        Key.TEAM: _names(wanted.teams, none),
        Key.ROLE: _names(wanted.roles, none),
        Key.GOAL: _names(wanted.goals, none),
        Key.ORIGIN: _fixed((words.ORIGINS[each] for each in wanted.origins), language),
        Key.DUE: _due_words(wanted.due or DueWindow(), language),
        Key.PERIOD: _period_words(wanted, language),
    }
    keyed = [
        f"{words.KEYS[key].within(language)}:{values}"
        for key, found in said.items()
        if (values := ",".join(found))
    ]
    return " ".join([*keyed, *(quoted(term) for term in terms(wanted.text))])


def _fixed(found: Iterable[Wording], language: Language) -> list[str]:
    return [each.within(language) for each in found]


def _names(names: Iterable[str], none: str) -> list[str]:
    """What people called them; one that is called “none” stands in quotation marks."""
    return [quoted(each, always=words.means(each, words.NONE)) if each else none for each in names]


def _due_words(due: DueWindow, language: Language) -> list[str]:
    found = [words.OVERDUE.within(language)] if due.overdue else []
    if due.days is not None:
        found.append(str(due.days))
    if due.start is not None or due.end is not None:
        found.append(span_words(due.start, due.end))
    if due.missing:
        found.append(words.NONE.within(language))
    return found


def _period_words(wanted: MeasureFilter, language: Language) -> list[str]:
    found = [words.CURRENT.within(language)] if wanted.in_period else []
    if wanted.since is not None or wanted.until is not None:
        found.append(span_words(wanted.since, wanted.until))
    return found
