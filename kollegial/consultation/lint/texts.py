"""Warnings about texts: too long for the screen, not translated, not written yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kollegial.cells import cells
from kollegial.consultation.entries import Entry
from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.walk import walk
from kollegial.faults import Fault
from kollegial.formats.fill_in import to_fill_in
from kollegial.formats.problems import Path
from kollegial.marking import N_
from kollegial.words import Lines, Text

MOST_LINES: Final = 4
"""Lines that the panel of what is allowed shows at once."""

WIDEST_LINE: Final = 64
"""Cells of a line that fit into the panel on a small screen."""

_WORDS_OF_A_NAME: Final = 1


def too_many_lines(entry: Entry) -> Iterator[Fault]:
    """More lines than one takes in while the phase runs."""
    for path, lines in _panels(entry):
        if len(lines.de) > MOST_LINES:
            message = N_("more than {most} lines: nobody reads them while the phase runs")
            yield Fault(path, message, {"most": str(MOST_LINES)})


def line_too_long(entry: Entry) -> Iterator[Fault]:
    """A line that is broken in the panel."""
    for path, lines in _panels(entry):
        for language in ("de", "en"):
            for index, line in enumerate(lines.within(language)):
                if (wide := cells(line)) > WIDEST_LINE:
                    message = N_("{wide} characters wide; up to {widest} fit on the screen")
                    params = {"wide": str(wide), "widest": str(WIDEST_LINE)}
                    yield Fault((*path, language, index), message, params)


def not_translated(entry: Entry) -> Iterator[Fault]:
    """The same words in German and English; a name or a single word may be alike."""
    message = N_("the same text in German and English")
    for path, node in walk(entry):
        if path and path[-1] == "names":
            continue
        if isinstance(node, Text):
            if _same(node.de, node.en):
                yield Fault((*path, "en"), message)
        elif isinstance(node, Lines):
            for index, (german, english) in enumerate(zip(node.de, node.en, strict=True)):
                if _same(german, english):
                    yield Fault((*path, "en", index), message)


def still_to_fill_in(entry: Entry) -> Iterator[Fault]:
    """A text of the start file that nobody has written yet."""
    for path, node in walk(entry):
        if isinstance(node, str) and to_fill_in(node):
            yield Fault(path, N_("still to be filled in"))


def _panels(entry: Entry) -> Iterator[tuple[Path, Lines]]:
    """The lists of lines that are on the screen while people work."""
    if isinstance(entry, Method):
        yield ("allowed",), entry.allowed
        yield ("not_allowed",), entry.not_allowed
    elif isinstance(entry, ConsultationModel):
        for index, phase in enumerate(entry.phases):
            yield ("phases", index, "allowed"), phase.allowed
            yield ("phases", index, "not_allowed"), phase.not_allowed


def _same(german: str, english: str) -> bool:
    return german == english and len(german.split()) > _WORDS_OF_A_NAME
