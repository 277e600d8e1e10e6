"""Slips as a table (CSV): a row each, a column for each statement and one for the sentence.

All or nothing: one wrong cell and no row counts. A problem names line and column, counted from 1
as a spreadsheet does, and never repeats a cell: somebody may have written a name into it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from kollegial.formats.problems import Problem, Unreadable, key_name
from kollegial.marking import N_
from kollegial.quality.feedback.form import POINTS, SlipForm
from kollegial.quality.feedback.slips import LONGEST, NONE, Filled, Slip, clean
from kollegial.refusal import Refused

SENTENCE: Final = "sentence"
MOST_ROWS: Final = 5_000
LONGEST_FILE: Final = 4_000_000
MOST_PROBLEMS: Final = 50
"""So many are told at once; a file with more is another file."""

_SEPARATORS: Final = ";,\t"
_ANSWERS: Final[Mapping[str, int]] = {
    "": NONE,
    **{str(each): each for each in range(POINTS + 1)},
}


def template(form: SlipForm, separator: str = ";") -> str:
    """The head of an empty table."""
    return separator.join((*(item.id for item in form.items), SENTENCE)) + "\n"


def read_sheet(text: str, form: SlipForm, file: str) -> tuple[Filled, ...]:
    """The slips of a table, in its order; raises Unreadable with every problem found."""
    if len(text) > LONGEST_FILE:
        raise Unreadable([Problem(file, None, "", N_("expected a much smaller file"))])
    rows = _rows(text.removeprefix("\ufeff"), file)
    try:
        line, head = next(rows)
    except StopIteration:
        raise Unreadable([_no_head(file, 1, form)]) from None
    columns = _columns([cell.strip().casefold() for cell in head], form, file, line)
    return _Reading(form, file, columns, len(head)).read(rows)


def _rows(text: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold anything, each with the line on which it begins."""
    lines = [f"{line}\n" for line in text.split("\n")]  # splitlines breaks at form feeds too
    first = next((line for line in lines if line.strip()), "")
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(lines, delimiter=separator, strict=True)
    begins = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            message = N_("expected a table: cells in quotes are closed again, and not endless")
            raise Unreadable([Problem(file, begins, "", message)]) from None
        if any(cell.strip() for cell in row):
            yield begins, row
        begins = reader.line_num + 1


def _columns(head: Sequence[str], form: SlipForm, file: str, line: int) -> Mapping[str, int]:
    """Where each statement stands, and the sentence if there is a column for it."""
    known = [item.id for item in form.items]
    problems = []
    found: dict[str, int] = {}
    for at, name in enumerate(head):
        if name in found or name not in (*known, SENTENCE):
            message = N_("expected one of these columns, each once: {columns}")
            params = (("columns", ", ".join((*known, SENTENCE))),)
            problems.append(Problem(file, line, "", message, params, column=at + 1))
        found.setdefault(name, at)
    if any(each not in found for each in known):
        problems.insert(0, _no_head(file, line, form))
    if problems:
        raise Unreadable(problems[:MOST_PROBLEMS])
    return found


def _no_head(file: str, line: int, form: SlipForm) -> Problem:
    message = N_("expected a first line with the columns {columns}")
    return Problem(file, line, "", message, (("columns", template(form).strip()),))


class _Reading:
    """One pass over the rows. Holds what was found, so that every problem is told at once."""

    def __init__(self, form: SlipForm, file: str, columns: Mapping[str, int], width: int) -> None:
        self._form = form
        self._file = file
        self._columns = columns
        self._width = width
        self._problems: list[Problem] = []

    def read(self, rows: Iterator[tuple[int, list[str]]]) -> tuple[Filled, ...]:
        found: list[Filled] = []
        for line, row in rows:
            if len(found) >= MOST_ROWS:
                message = N_("expected at most {count} slips")
                self._wrong(line, None, "", message, count=str(MOST_ROWS))
                break
            found.append(self._slip(line, row))
            if len(self._problems) >= MOST_PROBLEMS:
                break
        if not found and not self._problems:
            self._wrong(None, None, "", N_("expected at least one slip"))
        if self._problems:
            raise Unreadable(self._problems[:MOST_PROBLEMS])
        return tuple(found)

    def _slip(self, line: int, row: Sequence[str]) -> Filled:
        extra = next(
            (at for at, cell in enumerate(row) if at >= self._width and cell.strip()), None
        )
        if extra is not None:
            message = N_("expected no more than {count} cells")
            self._wrong(line, extra, "", message, count=str(self._width))
        answers = [self._answer(line, row, item.id) for item in self._form.items]
        return Filled(Slip(tuple(answers)), self._sentence(line, row))

    def _answer(self, line: int, row: Sequence[str], name: str) -> int:
        at = self._columns[name]
        cell = row[at].strip() if at < len(row) else ""
        answer = _ANSWERS.get(cell)
        if answer is None:
            self._wrong(line, at, name, N_("expected 1, 2, 3 or 4; 0 or nothing for no answer"))
            return NONE
        return answer

    def _sentence(self, line: int, row: Sequence[str]) -> str:
        at = self._columns.get(SENTENCE, len(row))
        try:
            return clean(row[at]) if at < len(row) else ""
        except Refused:
            message = N_("expected at most {count} characters")
            self._wrong(line, at, SENTENCE, message, count=str(LONGEST))
            return ""

    def _wrong(
        self, line: int | None, at: int | None, name: str, message: str, **params: str
    ) -> None:
        column = None if at is None else at + 1
        told = tuple(params.items())
        self._problems.append(
            Problem(self._file, line, key_name(name), message, told, column=column)
        )
