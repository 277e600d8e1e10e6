"""Whose review this is, how far it is, and what the reader must know: in words, beside a bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import ProgressBar, Static

from kollegial.anonymise.traits import Combination
from kollegial.i18n import _, ngettext_
from kollegial.review_words import traits_told


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a review is. ``looked`` says whether the second look has been taken.

    ``stops`` places keep the protocol from leaving, ``checks`` want a look;
    ``unknown`` words have not been looked at. ``complete``: the model worked.
    """

    decided: int
    total: int
    looked: bool = False
    stops: int = 0
    checks: int = 0
    unknown: int = 0
    complete: bool = True
    traits: Sequence[Combination] = ()


class ReviewHeading(Vertical):
    """Two lines at the top, and one for each thing the reader must know."""

    def compose(self) -> ComposeResult:
        """Title, words, bar, notes."""
        with Horizontal(classes="heading"):
            yield Static(id="review-title")
            yield Static(id="review-progress")
        yield ProgressBar(show_percentage=False, show_eta=False, id="review-bar")
        yield Static(id="review-notes")

    def show(self, group: str, progress: Progress | None = None) -> None:
        """Show the group's name and the progress; None while it is unknown."""
        self.query_one("#review-title", Static).update(
            Content(_("Review")) + Content(f" · {group}")
        )
        words = "" if progress is None else _words(progress)
        self.query_one("#review-progress", Static).update(Content(words))
        notes = Content("") if progress is None else _notes(progress)
        line = self.query_one("#review-notes", Static)
        line.display = bool(notes.plain)
        line.update(notes)
        total = None if progress is None else progress.total
        decided = 0 if progress is None else progress.decided
        whole = total or 1
        self.query_one(ProgressBar).update(total=whole, progress=whole if total == 0 else decided)


def _words(progress: Progress) -> str:
    if progress.decided < progress.total:
        parts = [
            _("{decided} of {total} decided").format(decided=progress.decided, total=progress.total)
        ]
    elif not progress.looked:
        parts = [_("All decided"), _("second look …")]
    elif progress.stops:
        return ngettext_(
            "All decided · one place shows through",
            "All decided · {count} places show through",
            progress.stops,
        ).format(count=progress.stops)
    elif progress.checks:
        looks = ngettext_(
            "one place to look at (L)", "{count} places to look at (L)", progress.checks
        )
        parts = [_("All decided"), looks.format(count=progress.checks)]
    else:
        # With unknown words there is no room for both beside the name of the group.
        parts = [_("All decided") if progress.unknown else _("All decided · F10 releases")]
    if progress.unknown:
        unknown = ngettext_("one unknown word (U)", "{count} unknown words (U)", progress.unknown)
        parts.append(unknown.format(count=progress.unknown))
    return " · ".join(parts)


def _notes(progress: Progress) -> Content:
    lines = []
    if not progress.complete:
        text = _("! No language model: rules and lists only. Names may be missed: read closely.")
        lines.append(Content(text).stylize("bold $warning"))
    if progress.traits:
        lines.append(_warning(progress.traits))
    return Content("\n").join(lines)


def _warning(traits: Sequence[Combination]) -> Content:
    """The gravest combination, and how many more there are."""
    text = "? " + traits_told(traits[0])
    more = f" +{len(traits) - 1}" if len(traits) > 1 else ""
    return Content(text).stylize("$warning") + Content(more + " (Q)")
