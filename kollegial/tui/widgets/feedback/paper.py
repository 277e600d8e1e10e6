"""A slip of paper as it is typed in."""

from __future__ import annotations

from textual.content import Content

from kollegial.i18n import language
from kollegial.quality.feedback.form import POINTS, SlipForm
from kollegial.quality.feedback.paper import Paper
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.hanging import hanging

_USUAL = 76
_WORDS = 14
"""Cells for the word that was ticked."""


def paper_lines(paper: Paper, form: SlipForm, width: int) -> Content:
    """A line for each statement: where the next digit goes, what is ticked, and its word."""
    spoken = language()
    scale = (form.none.within(spoken), *form.scale.within(spoken))
    room = max((Content(word).cell_length for word in scale), default=_WORDS)
    lines = []
    for at, item in enumerate(form.items):
        answer = paper.answers[at]
        here = at == paper.at
        boxes = " ".join(
            f"[{each}]" if each == answer else f" {each} " for each in (*range(1, POINTS + 1), 0)
        )
        word = "" if answer is None else scale[answer]
        sign = f"{'▸' if here else ' '} {boxes} {word:<{room}}"
        style = "bold $primary" if here else "bold" if answer is not None else QUIET
        lines.append(hanging(sign, item.text.within(spoken), width or _USUAL, style))
    return Content("\n").join(lines)
