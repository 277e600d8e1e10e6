"""What stands where there is nothing to show: why, or what to do about it."""

from __future__ import annotations

from textual.content import Content


def went_wrong(sentence: str) -> Content:
    """A store's own words."""
    return Content(sentence).stylize("$error")


def nothing_yet(title: str, advice: str) -> Content:
    """That there is nothing, and what would change that."""
    return Content(title).stylize("bold $foreground") + Content(f"\n{advice}")
