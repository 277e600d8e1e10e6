"""The keys that do something with what is at hand, as a line of the card."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.content import Content

from kollegial.anonymise import Finding, Kind, Review
from kollegial.i18n import _
from kollegial.tui.theme import QUIET

GENERAL = frozenset(
    {Kind.AGE, Kind.DATE, Kind.BIRTH_DATE, Kind.PLACE, Kind.STREET, Kind.ORGANISATION}
)
"""Kinds that can be said in general."""

_BETWEEN = Content(" · ").stylize(QUIET)


def keys_line(pairs: Iterable[tuple[str, str]], width: int) -> Content:
    """``T kind · J join`` in lines of ``width`` cells; no pair is broken over two."""
    lines: list[Content] = []
    for key, word in pairs:
        pair = Content(key).stylize("bold") + Content(f" {word}")
        longer = lines[-1] + _BETWEEN + pair if lines else pair
        if lines and longer.cell_length <= width:
            lines[-1] = longer
        else:
            lines.append(pair)
    return Content("\n").join(lines)


def keys_of(review: Review, item: Finding, width: int) -> Content:
    """The keys for a finding."""
    return keys_line(_pairs(review, item), width)


def _pairs(review: Review, item: Finding) -> Iterator[tuple[str, str]]:
    if sum(each.entity == item.entity for each in review.undecided) > 1:
        yield "G", _("all alike")
    yield "T", _("kind or role")
    if any(each.kind is item.kind and each.entity != item.entity for each in review.items):
        yield "J", _("join with …")
    if sum(each.entity == item.entity for each in review.items) > 1:
        yield "X", _("somebody else") if item.kind is Kind.PERSON else _("something else")
    yield "H", _("also here")
    if item.kind in GENERAL:
        yield "E", _("in general")
    yield "+", _("always hide")
    yield "-", _("never flag")
