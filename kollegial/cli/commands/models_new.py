"""``kollegial models new``: begin a model of one's own."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from kollegial.cli.errors import CliError
from kollegial.cli.output import say
from kollegial.cli.place import home_of
from kollegial.consultation.references import is_id
from kollegial.flow.library import load
from kollegial.flow.starting import draft, waiting, write_new
from kollegial.i18n import _, language, ngettext_


def run(options: argparse.Namespace) -> int:
    """Write the start file and say which lines wait to be filled in."""
    _check_id(options.id)
    home = home_of(options)
    library = load(home)
    text = draft(library, options.id, options.source, language())
    file: Path = options.output or home.models / f"{options.id}.toml"
    if options.output is None:
        home.prepare()
    write_new(file, text)
    say(_("{file} is written.").format(file=file))
    lines = [each.line for each in waiting(text, str(file), library) if each.line is not None]
    if lines:
        told = ngettext_(
            "To be filled in: line {lines}.", "To be filled in: lines {lines}.", len(set(lines))
        )
        say(told.format(lines=", ".join(_ranges(lines))))
    command = f"kollegial models check {file}"
    say(_("To see what is still missing: {command}").format(command=command))
    return 0


def _check_id(wanted: str) -> None:
    if not is_id(wanted):
        message = _(
            "expected an id: small letters a to z, digits, - and _, a letter first, 2 to 48 of them"
        )
        raise CliError(message)


def _ranges(lines: Iterable[int]) -> Iterator[str]:
    """``3, 5, 6, 7`` as ``3``, ``5–7``."""
    numbers = sorted(set(lines))
    start = numbers[0]
    for here, after in pairwise([*numbers, numbers[-1] + 2]):
        if after > here + 1:
            yield str(start) if start == here else f"{start}–{here}"
            start = after
