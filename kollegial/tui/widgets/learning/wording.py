"""Periods, earlier summaries and places of texts, in the language of the moment."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from kollegial.export.document.telling import period_name
from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.quality import labels
from kollegial.tui.widgets.quality.cells import plain

if TYPE_CHECKING:
    from kollegial.flow.learning.offered import Earlier
    from kollegial.quality.disclosure import Period

HIDDEN: Final = "•"
"""A number too small to be told, as in every document."""

_INSIGHT: Final = re.compile(r"[0-9a-f]{8}")
_PARTS: Final = {
    "house": N_("the organisation it is from"),
    "name": N_("name"),
    "text": N_("wording"),
    "became": N_("what became of it"),
}


def period(span: Period) -> str:
    """``1st quarter of 2026``."""
    return period_name(span, language())


def days(span: Period) -> str:
    """Its first and its last day."""
    start, end = (day(each, language()) for each in (span.start, span.end))
    return _("{start} to {end}").format(start=start, end=end)


def earlier(each: Earlier, area: Callable[[str], str]) -> str:
    """An earlier summary: period, what of it, the day it was published."""
    parts = [period(each.period)]
    if each.teams:
        parts.append(", ".join(map(plain, each.teams)))
    if each.area:
        parts.append(plain(area(each.area)))
    return _("{what}, published on {day}").format(
        what=" · ".join(parts), day=day(each.day, language())
    )


def place(name: str) -> str:
    """Where a text stands, by its name in a document: ``M12: result``, the id of an insight."""
    head, _colon, rest = name.partition(": ")
    part = rest.partition(".")[0]
    if _INSIGHT.fullmatch(head):
        head = _("Insight")
    elif head == "success":
        return _("What success means here")
    if not rest:
        return head
    if part in labels.FIELDS:
        return f"{head} · {_(labels.FIELDS[part])}"
    if part.isdigit():
        return _("{head} · sentence {number}").format(head=head, number=part)
    return f"{head} · {_(_PARTS[part])}" if part in _PARTS else head
