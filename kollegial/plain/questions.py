"""Questions and their answers: yes or no, a number, one of a list, many lines.

An empty answer never means anything but "leave it".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from kollegial.i18n import _, language
from kollegial.plain.folding import begins, fold
from kollegial.plain.parse import BLOCK_ENDS

MOST_MINUTES = 999
MOST_DIGITS = 9


class Asking(Protocol):
    """Somebody who can be asked."""

    def say(self, line: str = "") -> None:
        """Say one line."""
        ...

    def ask(self, prompt: str) -> str:
        """The next line, without white space around it and codes of keys in it."""
        ...


def yes(asking: Asking, question: str) -> bool | None:
    """Yes, no, or None for an empty answer; asked again until it is one of them."""
    prompt = " ".join((question, _("(y/n)")))
    while True:
        answer = fold(asking.ask(prompt))
        if not answer:
            return None
        if answer[0] in ("j", "y"):
            return True
        if answer[0] == "n":
            return False
        asking.say(_("Please y for yes, n for no, or just Enter."))


def number(asking: Asking, question: str, low: int, high: int) -> int | None:
    """A whole number within its limits; None for an empty answer."""
    while True:
        answer = asking.ask(question)
        if not answer:
            return None
        found = whole(answer)
        if found is not None and low <= found <= high:
            return found
        asking.say(
            _("Please a number from {low} to {high}, or just Enter.").format(low=low, high=high)
        )


def pick(asking: Asking, question: str, labels: Sequence[str]) -> int | None:
    """The place of one of ``labels``, by its number or its first letters; None for none."""
    for place, each in enumerate(labels, 1):
        asking.say(f"{place} {each}")
    while True:
        answer = asking.ask(question)
        if not answer:
            return None
        found = matching(answer, labels)
        if len(found) == 1:
            return found[0]
        asking.say(_("Please a number of the list or the first letters, or just Enter."))


def matching(answer: str, labels: Sequence[str]) -> list[int]:
    """The places that a number or first letters mean; letters may begin any word of a label."""
    found = whole(answer)
    if found is not None:
        return [found - 1] if 1 <= found <= len(labels) else []
    exact = [place for place, label in enumerate(labels) if fold(label) == fold(answer)]
    if exact:
        return exact
    starts = [place for place, label in enumerate(labels) if begins(answer, label)]
    if starts:
        return starts
    return [
        place
        for place, label in enumerate(labels)
        if any(begins(answer, word) for word in label.split())
    ]


def whole(text: str) -> int | None:
    """A whole number from 0 on; None if it is none, or longer than anything here can be."""
    return int(text) if text.isdecimal() and len(text) <= MOST_DIGITS else None


def minutes(text: str) -> float | None:
    """Half minutes, with comma or point, with or without a sign; None if it is no such number."""
    try:
        found = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return round(found * 2) / 2 if abs(found) <= MOST_MINUTES else None


def day_example() -> str:
    """How a day is typed in the language of the moment."""
    return "24.12." if language() == "de" else "2026-12-24"


def block(asking: Asking) -> list[str]:
    """Lines until the end of a block; empty ones are left out."""
    asking.say(_("One line each. {end} on a line of its own ends.").format(end=BLOCK_ENDS))
    found = []
    while (line := asking.ask(BLOCK_PROMPT)) != BLOCK_ENDS:
        if line:
            found.append(line)
    return found


BLOCK_PROMPT = "+ "
