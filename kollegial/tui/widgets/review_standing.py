"""Where a finding stands, as it is drawn: every state has a sign, a style and a word."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from textual.content import Content

from kollegial.anonymise import Finding, Review, Verdict
from kollegial.anonymise.finding import Band
from kollegial.i18n import N_, _
from kollegial.tui.theme import QUIET

GOOD = "$success"


class Standing(Enum):
    """Where a finding stands: its sign, its style, its word (a message id)."""

    OPEN = ("▸", "bold $accent", N_("sure"))
    CHECK = ("?", "bold $warning", N_("please check"))
    REPLACED = ("✓", GOOD, N_("replaced"))
    KEPT = ("=", f"underline {QUIET}", N_("kept"))
    UNKNOWN = ("·", "underline", N_("unknown word"))
    LOOK = ("?", "bold $warning", N_("second look"))
    THROUGH = ("!", "bold $error", N_("shows through"))

    def __init__(self, sign: str, style: str, word: str) -> None:
        self.sign = sign
        self.style = style
        self.word = word

    @property
    def open(self) -> bool:
        """Whether it waits for a decision."""
        return self in (Standing.OPEN, Standing.CHECK)

    @property
    def mark(self) -> Content:
        """The sign in its colour."""
        return Content(self.sign).stylize(self.style.removeprefix("underline "))


_DECIDED = {
    Verdict.ACCEPTED: Standing.REPLACED,
    Verdict.CHANGED: Standing.REPLACED,
    Verdict.REJECTED: Standing.KEPT,
}
_OPEN = {Band.SURE: Standing.OPEN, Band.CHECK: Standing.CHECK}


def standing(review: Review, item: Finding) -> Standing:
    """Where a finding stands."""
    return _DECIDED.get(review.verdict(item)) or _OPEN[item.band]


def legend(states: Iterable[Standing]) -> Content:
    """The signs and their words."""
    return Content("  ").join(
        each.mark + Content(f" {_(each.word)}").stylize(QUIET) for each in states
    )
