"""How findings are named and drawn: every state has a sign, a style and a word."""

from __future__ import annotations

from enum import Enum

from textual.content import Content

from kollegial.anonymise import Finding, Review, Verdict
from kollegial.anonymise.kinds import Kind, label
from kollegial.anonymise.marking import HAND
from kollegial.i18n import N_, _, language
from kollegial.tui.theme import QUIET

GOOD = "$success"


class Standing(Enum):
    """Where a finding stands: its sign, its style, its word (a message id)."""

    OPEN = ("▸", "bold $warning", N_("open"))
    REPLACED = ("✓", GOOD, N_("replaced"))
    KEPT = ("=", f"underline {QUIET}", N_("kept"))
    THROUGH = ("!", "bold $error", N_("shows through"))

    def __init__(self, sign: str, style: str, word: str) -> None:
        self.sign = sign
        self.style = style
        self.word = word

    @property
    def mark(self) -> Content:
        """The sign in its colour."""
        return Content(self.sign).stylize(self.style.removeprefix("underline "))


_STANDINGS = {
    Verdict.UNDECIDED: Standing.OPEN,
    Verdict.ACCEPTED: Standing.REPLACED,
    Verdict.CHANGED: Standing.REPLACED,
    Verdict.REJECTED: Standing.KEPT,
}
_SURE, _LIKELY = 0.85, 0.65
_SOURCES = {
    "names": N_("names you entered"),
    "given_names": N_("list of first names"),
    "places": N_("list of towns"),
    "propagated": N_("found elsewhere"),
}
_RULE = N_("rule")


def standing(review: Review, item: Finding) -> Standing:
    """Where a finding stands."""
    return _STANDINGS[review.verdict(item)]


def kind_word(kind: Kind) -> str:
    """What a finding of this kind is called, in the language of the interface."""
    return label(kind, language())


def confidence_word(confidence: float) -> str:
    """How sure a finding is; nobody can do anything with a number."""
    if confidence >= _SURE:
        return _("sure")
    return _("likely") if confidence >= _LIKELY else _("please check")


def one_line(text: str) -> str:
    """Text on one line; a name may be broken over two."""
    return " ".join(text.split())


def legend(*, through: bool) -> Content:
    """The signs and their words; that of what shows through only if there is any."""
    return (
        Content(" · ")
        .stylize(QUIET)
        .join(
            each.mark + Content(f" {_(each.word)}").stylize(QUIET)
            for each in Standing
            if through or each is not Standing.THROUGH
        )
    )


def source_word(source: str) -> str:
    """By what a finding was found; nothing if a person marked it."""
    return "" if source == HAND else _(_SOURCES.get(source, _RULE))
