"""A dialogic agreement in a list, and to be read with all its steps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from textual.content import Content

from kollegial.i18n import _
from kollegial.quality import labels
from kollegial.quality.agreement.terms import AgreementLine
from kollegial.tui.screens.quality.forms.words import plan_field
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece, blank, hanging
from kollegial.tui.widgets.quality.cells import plain
from kollegial.tui.widgets.quality.measure_words import (
    bullets,
    day,
    headed,
    one_line,
    paragraphs,
)

if TYPE_CHECKING:
    from kollegial.quality.agreement.state import Agreed
    from kollegial.tui.screens.quality.agreement_data import Known

CLOSED: Final = "✓"
OPEN: Final = "○"


def line(agreed: Agreed) -> Content:
    """Two lines: the occasion, and below it when and what comes next."""
    terms = agreed.terms
    sign = CLOSED if agreed.closed else OPEN
    below = " · ".join(part for part in (day(terms.held_on), terms.team, standing(agreed)) if part)
    occasion = Content(plain(terms.occasion)).stylize("bold")
    head = Content(f"{sign} ").stylize("bold $accent") + occasion
    return head + Content(f"\n  {plain(below)}").stylize(QUIET)


def standing(agreed: Agreed) -> str:
    """What comes next."""
    if agreed.closed:
        return _("closed")
    if agreed.next_look is not None:
        return _("look again on {day}").format(day=day(agreed.next_look))
    return _("no day to look again yet")


def pieces(agreed: Agreed, known: Known) -> list[Piece]:
    """The six steps, as far as they are written down."""
    terms = agreed.terms
    head = " · ".join(part for part in (day(terms.held_on), terms.team, standing(agreed)) if part)
    unverified = _("unverified")
    areas = [known.areas.area(key).marked(unverified) for key in terms.areas]
    return [
        *paragraphs(terms.occasion, "bold"),
        hanging(Content(head).stylize(QUIET)),
        *headed(_("Facts"), paragraphs(terms.facts)),
        *headed(_("Positions"), [_position(each.group, each.text) for each in terms.positions]),
        *headed(_("Ideas"), paragraphs(terms.ideas)),
        *headed(_("What we agree on"), list(_lines(agreed, known))),
        *headed(_("Consent"), paragraphs(terms.consent)),
        *headed(_("Dissent"), paragraphs(terms.dissent)),
        *headed(plan_field("areas"), bullets(areas)),
        *headed(_("Looked again"), list(_looks(agreed))),
    ]


def in_a_line(each: AgreementLine) -> str:
    """``Team lead: ask for an interpreter · with office · by 2027-05-03``."""
    parts = [f"{each.role}: {each.what}"]
    if each.with_whom:
        parts.append(_("with {roles}").format(roles=", ".join(each.with_whom)))
    if each.by is not None:
        parts.append(_("by {day}").format(day=day(each.by)))
    return " · ".join(parts)


def _position(group: str, text: str) -> Piece:
    return hanging(Content(f"{group}: ").stylize("bold") + one_line(text))


def _lines(agreed: Agreed, known: Known) -> Iterator[Piece]:
    for each in agreed.terms.lines:
        measure = agreed.measure_of(each.number)
        found = known.measures.get(measure) if measure is not None else None
        tail = None
        if found is not None:
            status = _(labels.STATUSES[found.status])
            tail = Content(f"→ M{found.number} {status}").stylize("$accent")
        number = Content(f"{each.number} ").stylize(QUIET)
        yield hanging(one_line(in_a_line(each)), number, tail=tail)


def _looks(agreed: Agreed) -> Iterator[Piece]:
    for number, each in enumerate(agreed.looks):
        if number:
            yield blank()
        yield hanging(Content(day(each.on)).stylize(QUIET))
        yield from paragraphs(each.text)
