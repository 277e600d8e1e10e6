"""Feedback rounds as lines of text, as JSON and as CSV. All of it is drawn from ``Results``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from kollegial import feedback_words as words
from kollegial.cells import cells
from kollegial.cli.model_pages.layout import wrapped
from kollegial.i18n import _, language, ngettext_
from kollegial.quality.feedback.form import POINTS
from kollegial.quality.feedback.line import RoundLine
from kollegial.quality.feedback.results import Results, Tally
from kollegial.quality.feedback.round import Round

_BAR: Final = 24
"""Columns of the longest bar."""
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def line_text(line: RoundLine, measure: str = "") -> str:
    """One round of a list."""
    asked = line.round
    parts = (
        f"{line.label}  {asked.name}",
        words.subject(line, measure),
        words.days(asked),
        words.standing(asked),
        words.response(line.rate, asked.threshold),
    )
    return " · ".join(part for part in parts if part)


def results_page(line: RoundLine, results: Results, measure: str = "") -> Iterator[str]:
    """What may be known of a round, with what to beware of right below."""
    asked = results.round
    about = words.subject(line, measure)
    yield from wrapped(f"{line.label}  {asked.name}" + (f" · {about}" if about else ""))
    yield f"{words.days(asked)} · {words.standing(asked)}"
    yield from wrapped(words.response(results.rate, asked.threshold))
    if why := words.why_not_shown(results):
        yield ""
        yield from wrapped(why)
        return
    choices = words.choices(results.round.form)
    for tally in results.items:
        yield ""
        yield from wrapped(tally.item.text.within(language()))
        yield from _tally(tally, results, choices)
    yield ""
    yield _("How to read this:")
    for name, sentence in words.warnings(results):
        yield from wrapped(f"- {name}: {sentence}", 2)
    if results.sentences:
        yield ""
        yield f"{results.round.form.sentence.within(language())}"
        for sentence in results.sentences:
            yield from wrapped(f"- {sentence}", 2)


def _tally(tally: Tally, results: Results, choices: tuple[str, ...]) -> Iterator[str]:
    if tally.counts is None:
        yield f"   {words.few_answered(results)}"
        return
    room = max(map(cells, choices))
    most = max(1, results.slips or 0)  # one scale for all statements
    for point, (word, count) in enumerate(zip(choices, tally.counts, strict=True)):
        bar = "█" * ((count * _BAR + most - 1) // most)
        told = f"{count:>4}  {words.share(tally, point):>5}"
        yield f"   {word}{' ' * (room - cells(word))} {told}  {bar}".rstrip()
    yield f"   {words.no_answer(tally)}"


def sentences_wait(count: int, label: str) -> str:
    """That sentences wait for their review, and how to begin it."""
    told = ngettext_(
        "{count} sentence waits for its review: {command}",
        "{count} sentences wait for their review: {command}",
        count,
    )
    return told.format(count=count, command=f"kollegial feedback sentences {label} --review")


def line_json(line: RoundLine) -> dict[str, Any]:
    """One round for a program."""
    return {
        "number": line.number,
        **_round_json(line.round),
        "slips": line.rate.slips,
        "response": {"known": line.rate.known.value, "percent": line.rate.percent},
    }


def results_json(line: RoundLine, results: Results) -> dict[str, Any]:
    """All that may be known of a round, for a program."""
    return {
        "number": line.number,
        **_round_json(results.round),
        "slips": results.slips,
        "response": {"known": results.rate.known.value, "percent": results.rate.percent},
        "shown": results.shown.value,
        "why": words.why_not_shown(results),
        "scale": results.round.form.scale.model_dump(),
        "items": [_tally_json(tally) for tally in results.items],
        "sentences": list(results.sentences),
        "beware": [
            {"name": name, "sentence": sentence} for name, sentence in words.warnings(results)
        ],
    }


def _round_json(asked: Round) -> dict[str, Any]:
    plain: dict[str, Any] = asked.model_dump(mode="json", exclude={"form"})
    return {**plain, "slip": {"id": asked.form.id, "edition": asked.form.edition}}


def _tally_json(tally: Tally) -> dict[str, Any]:
    shares = None if tally.counts is None else [tally.share(point) for point in range(POINTS)]
    return {
        "id": tally.item.id,
        "text": tally.item.text.model_dump(),
        "counts": None if tally.counts is None else list(tally.counts),
        "percent": shares,
        "answered": tally.answered,
        "no_answer": tally.none,
    }


def results_csv(results: Results) -> Iterator[str]:
    """The counts, a row for each word of each statement; only the head if nothing is shown."""
    yield _row("statement", "text", "answer", "word", "count", "of", "percent")
    form = results.round.form
    choices = words.choices(form)
    for tally in results.items:
        head = (tally.item.id, tally.item.text.within(language()))
        if tally.counts is None:
            yield _row(*head, "", words.few_answered(results), "", "", "")
            continue
        for point, count in enumerate(tally.counts):
            share = tally.share(point)
            yield _row(*head, point + 1, choices[point], count, tally.answered, share)
        yield _row(*head, 0, form.none.within(language()), tally.none, "", "")


def _row(*values: object) -> str:
    return ";".join(_cell(str(value)) for value in values)


def _cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    safe = f"'{text}" if text.startswith(_FORMULA) else text
    return '"{}"'.format(safe.replace('"', '""')) if set(safe) & set(';"\n\r') else safe
