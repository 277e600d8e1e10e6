"""Counts as bars that can be read without colour, and what to beware of, as text."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from kollegial import feedback_words as words
from kollegial.i18n import _, language
from kollegial.quality.feedback.results import Results, Tally
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.hanging import hanging

LONGEST = 40
"""Cells of the longest bar."""
_GAP = 2


def figures(results: Results, width: int) -> Content:
    """Every statement with its words, counts, shares and bars; then the sentences."""
    parts = [Content("\n").join(_statement(tally, results, width)) for tally in results.items]
    if results.sentences:
        asked = results.round.form.sentence.within(language())
        lines = [Content(asked).stylize("bold")]
        lines += [hanging("•", each, width, "$primary") for each in results.sentences]
        parts.append(Content("\n").join(lines))
    return Content("\n\n").join(parts)


def warnings(results: Results) -> Content:
    """The known biases in full."""
    return Content("\n\n").join(
        Content(name).stylize("bold") + Content(f"\n{sentence}")
        for name, sentence in words.warnings(results)
    )


def in_short(results: Results) -> Content:
    """The biases by their names, for a line above the figures."""
    names = " · ".join(name for name, _sentence in words.warnings(results))
    return Content(_("Beware: {biases}").format(biases=names)).stylize("$warning")


def _statement(tally: Tally, results: Results, width: int) -> Iterator[Content]:
    yield Content(tally.item.text.within(language())).stylize("bold")
    if tally.counts is None:
        yield Content(words.few_answered(results)).stylize(QUIET)
        return
    choices = words.choices(results.round.form)
    room = max(Content(each).cell_length for each in choices)
    slips = max(1, results.slips or 0)
    digits = len(str(slips))
    longest = max(4, min(LONGEST, width - room - digits - 3 * _GAP - 6))
    for point, (word, count) in enumerate(zip(choices, tally.counts, strict=True)):
        told = f"{count:>{digits}}{'':{_GAP}}{words.share(tally, point):>5}"
        bar = "█" * -(-count * longest // slips)  # one scale for all statements
        yield (
            Content(word).pad_right(room + _GAP - Content(word).cell_length)
            + Content(told).stylize("bold" if count else QUIET)
            + Content(f"{'':{_GAP}}{bar or '·'}").stylize("$primary" if count else QUIET)
        )
    yield Content(words.no_answer(tally)).stylize(QUIET)
