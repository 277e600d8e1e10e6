"""A sentence of a service user: what of it is hidden, and the word at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from kollegial.tui.theme import QUIET

if TYPE_CHECKING:
    from kollegial.flow.feedback.sentences import Reading


def marked(reading: Reading, word: int) -> Content:
    """The sentence with what is hidden struck out, and the marked word in reverse."""
    text = Content(reading.text)
    for at, (start, end) in enumerate(reading.words):
        if reading.hidden(at):
            text = text.stylize("underline strike $warning", start, end)
        if at == word:
            text = text.stylize("reverse", start, end)
    if reading.worded:
        text += Content("\n\n" + reading.raw.text).stylize(QUIET)
    return text
