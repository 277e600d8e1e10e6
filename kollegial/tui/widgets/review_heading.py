"""Whose review this is, and how far it is: in words and as a thin bar."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import ProgressBar, Static

from kollegial.i18n import _, ngettext_


class ReviewHeading(Vertical):
    """Two lines at the top."""

    def compose(self) -> ComposeResult:
        """Title, words, bar."""
        with Horizontal(classes="heading"):
            yield Static(id="review-title")
            yield Static(id="review-progress")
        yield ProgressBar(show_percentage=False, show_eta=False, id="review-bar")

    def show(
        self, group: str, decided: int = 0, total: int | None = None, through: int = 0
    ) -> None:
        """Show the group's name and the progress; ``total`` is None while it is unknown.

        ``through`` says how many places still show what was to go.
        """
        self.query_one("#review-title", Static).update(
            Content(_("Review")) + Content(f" · {group}")
        )
        words = "" if total is None else _progress(decided, total, through)
        self.query_one("#review-progress", Static).update(Content(words))
        whole = total or 1
        self.query_one(ProgressBar).update(total=whole, progress=whole if total == 0 else decided)


def _progress(decided: int, total: int, through: int) -> str:
    if decided < total:
        return _("{decided} of {total} decided").format(decided=decided, total=total)
    if through:
        return ngettext_(
            "All decided · one place shows through",
            "All decided · {count} places show through",
            through,
        ).format(count=through)
    return _("All decided · F10 releases")
