"""What is known of a summary before it is counted, what was published, what comes next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from kollegial.i18n import _, ngettext_
from kollegial.tui.bindings import key_of
from kollegial.tui.commands import Scope
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.learning.wording import HIDDEN, earlier
from kollegial.tui.widgets.protocol_reading import Piece, blank, hanging

if TYPE_CHECKING:
    from kollegial.flow.learning.draft import SummaryDraft
    from kollegial.flow.learning.offered import AtOnce, Earlier

_MOST = 6
"""Earlier summaries that are listed."""


def pieces(draft: SummaryDraft, area: Callable[[str], str]) -> list[Piece]:
    """All of it."""
    if draft.known is None:
        return [hanging(Content(_("Looking …")).stylize(QUIET))]
    return [
        *_numbers(draft.known),
        blank(),
        *_earlier(draft.known.earlier, area),
    ]


def _numbers(known: AtOnce) -> Iterator[Piece]:
    count = HIDDEN if known.sessions is None else str(known.sessions)
    told = ngettext_(
        "consultation, of all teams together",
        "consultations, of all teams together",
        known.sessions or 0,
    )
    yield _row(count, told)
    if known.sessions is None:
        small = _("A number as small as this is not told, here or in a document.")
        yield hanging(Content(small).stylize(QUIET), indent=7)
    told = ngettext_(
        "insight cleared for publication", "insights cleared for publication", known.cleared
    )
    yield _row(str(known.cleared), told)
    if known.waiting:
        waits = ngettext_(
            "{count} more waits to be cleared and will not stand in it. {key} shows it.",
            "{count} more wait to be cleared and will not stand in it. {key} shows them.",
            known.waiting,
        ).format(count=known.waiting, key=key_of(Scope.SUMMARY, "open_clearing"))
        yield hanging(Content(waits).stylize(QUIET), indent=7)
    told = ngettext_("measure closed", "measures closed", known.measures)
    yield _row(str(known.measures), told)


def _row(number: str, words: str) -> Piece:
    sign = Content(f"{number:>5}  ").stylize("bold $primary")
    return hanging(Content(words), sign)


def onward(draft: SummaryDraft) -> list[Piece]:
    """How far it is, and what can be done now."""
    return [] if draft.known is None else list(_next(draft))


def _next(draft: SummaryDraft) -> Iterator[Piece]:
    if draft.left:
        told = ngettext_(
            "Words in {count} place might tell who somebody is. {key} decides; until then "
            "nothing goes out.",
            "Words in {count} places might tell who somebody is. {key} decides; until then "
            "nothing goes out.",
            draft.left,
        ).format(count=draft.left, key=key_of(Scope.SUMMARY, "decide"))
        yield hanging(Content(told).stylize("bold $warning"), "! ")
        return
    if draft.ready:
        sentence = _("Prepared: {preview} shows it, {export} writes it.").format(
            preview=key_of(Scope.SUMMARY, "preview"), export=key_of(Scope.SUMMARY, "export")
        )
        yield hanging(Content(sentence).stylize("bold $success"), "✓ ")
    else:
        sentence = _("{preview} prepares the summary and shows it. Nothing goes out by that.")
        told = sentence.format(preview=key_of(Scope.SUMMARY, "preview"))
        yield hanging(Content(told).stylize("bold"), "▸ ")
    about = _("What you export becomes a publication: later ones are compared with it.")
    yield hanging(Content(about).stylize(QUIET), indent=2, marker="  ")


def _earlier(found: Sequence[Earlier], area: Callable[[str], str]) -> Iterator[Piece]:
    yield hanging(Content(_("Published about this time")).stylize("bold $primary"))
    if not found:
        yield hanging(Content(_("Nothing yet.")).stylize(QUIET))
    for each in found[:_MOST]:
        yield hanging(Content(earlier(each, area)), "• ")
    if len(found) > _MOST:
        more = _("and {count} more").format(count=len(found) - _MOST)
        yield hanging(Content(more).stylize(QUIET), "  ")
