"""The look of an organisation's documents, out of its data folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kollegial.export.document import pictures
from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.tree import Logo
from kollegial.export.look_file import FILE, LookFile, check_look, read_look
from kollegial.faults import Fault
from kollegial.flow.library import read_text
from kollegial.formats.problems import Problem, Unreadable
from kollegial.formats.read import problems_at
from kollegial.marking import N_
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.store.home import Home


def load_look(home: Home) -> Look:
    """The organisation's look; the plain one if it has none.

    Raises:
        Unreadable: there is one that cannot be used. A document without the letterhead it
            should have would not be noticed before it is sent.
    """
    file = home.templates / FILE
    if not file.exists():
        return PLAIN
    text = read_text(file, str(file))
    read = read_look(text, str(file))
    return Look(
        organisation=read.organisation,
        letterhead=read.letterhead,
        footer=read.footer,
        accent=read.accent,
        paper=read.paper,
        logo=_logo(read, file, text),
        words={"de": read.words.de, "en": read.words.en},
    )


def check_file(file: Path) -> tuple[Problem, ...]:
    """Everything wrong with a look file, its logo too."""
    try:
        text = read_text(file, str(file))
        found = check_look(text, str(file))
        if not any(problem.is_error for problem in found):
            _logo(read_look(text, str(file)), file, text)
    except Unreadable as unreadable:
        return unreadable.problems
    return found


def _logo(read: LookFile, file: Path, text: str) -> Logo | None:
    if not read.logo:
        return None
    try:
        data = _bytes(file.with_name(read.logo))
        return Logo(pictures.bare(data), read.logo_alt or read.organisation)
    except Refused as refused:
        params = {name: str(value) for name, value in refused.params.items()}
        fault = Fault(("logo",), refused.message, params)
    raise Unreadable(problems_at([fault], text, str(file)))


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            # One more than is allowed, so that too large a file is noticed and not read.
            return opened.read(pictures.LARGEST + 1)
    except OSError:
        raise Refused(N_("there is no such file in this folder")) from None
