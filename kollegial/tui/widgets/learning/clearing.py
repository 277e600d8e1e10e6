"""An insight in the clearing list, and beside it to be read: how far it is on its way out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from textual.content import Content

from kollegial.export.figures import day
from kollegial.flow.learning.clearance import ClearedBy, Standing
from kollegial.i18n import N_, _, language
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.learning.wording import earlier
from kollegial.tui.widgets.protocol_reading import Piece, blank, hanging
from kollegial.tui.widgets.quality import insight_page
from kollegial.tui.widgets.quality.cells import plain

if TYPE_CHECKING:
    from kollegial.flow.learning.offered import Earlier
    from kollegial.quality.insight.state import Insight
    from kollegial.tui.screens.learning.clearing_data import Line
    from kollegial.tui.screens.quality.insight_data import Known

SIGNS: Final = {Standing.WAITING: "?", Standing.CLEARED: "✓", Standing.PUBLISHED: "»"}
"""Before an insight; the word follows in the second line."""
WORDS: Final = {
    Standing.WAITING: N_("waits to be cleared"),
    Standing.CLEARED: N_("cleared on {day}"),
    Standing.PUBLISHED: N_("published"),
}
TICKED, FREE = "[x] ", "[ ] "


def line(each: Line, known: Known, *, ticked: bool) -> Content:
    """Two lines; the list cuts them where it ends."""
    insight = each.insight
    box = Content(TICKED if ticked else FREE).stylize("bold $accent" if ticked else QUIET)
    sign = Content(f"{SIGNS[each.standing]} ").stylize("bold $accent")
    words = Content(plain(insight.text))
    if each.standing is Standing.WAITING:
        words = words.stylize("bold")
    cleared = insight.cleared_on
    how = _(WORDS[each.standing])
    if cleared is not None:
        how = how.format(day=day(cleared, language()))
    areas = ", ".join(known.areas.title(key) for key in insight.areas)
    parts = (how, day(insight.source.day, language()), insight.source.team, areas)
    below = " · ".join(part for part in parts if part)
    return box + sign + words + Content(f"\n      {plain(below)}").stylize(QUIET)


def pieces(
    each: Line,
    known: Known,
    today: dt.date,
    by: ClearedBy | None,
    stood: Sequence[Earlier],
    area: Callable[[str], str],
) -> list[Piece]:
    """All of it: how far it is, then the insight as it is read everywhere."""
    return [
        *_way(each.insight, by, stood, area),
        blank(),
        *insight_page.pieces(each.insight, known, today),
    ]


def _way(
    insight: Insight,
    by: ClearedBy | None,
    stood: Sequence[Earlier],
    area: Callable[[str], str],
) -> list[Piece]:
    if insight.cleared_on is None:
        told = Content(_("Nobody has cleared these words yet.")).stylize("bold $warning")
        return [hanging(told, "? ")]
    when = day(insight.cleared_on, language())
    sentence = _("Cleared on {day}.").format(day=when)
    if by is not None:
        said = _("Cleared on {day} by: {role}")
        sentence = said.format(day=when, role=plain(by.role))
    found: list[Piece] = [hanging(Content(sentence).stylize("bold $success"), "✓ ")]
    if not stood:
        found.append(hanging(Content(_("In no published summary yet.")).stylize(QUIET), "  "))
    for one in stood:
        said = _("In the summary: {summary}").format(summary=earlier(one, area))
        found.append(hanging(Content(said), "» "))
    return found
