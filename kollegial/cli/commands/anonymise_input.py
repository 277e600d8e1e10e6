"""What ``kollegial anonymise`` reads. No message repeats a word of it."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, Final, NoReturn

from kollegial.cli.errors import CliError
from kollegial.i18n import _

STDIN: Final = "-"
_BOM: Final = "\ufeff"

Key = str | int | float | bool | None


def whole(file: str) -> str:
    """All of ``file``, line ends as they are: offsets count in the input, not in a copy.

    Raises:
        CliError: if it cannot be read, or is no text in UTF-8.
    """
    with ExitStack() as stack:
        stream = _open(file, stack)
        try:
            return stream.read().decode("utf-8")
        except UnicodeDecodeError:
            raise CliError(_("{file}: expected text in UTF-8").format(file=_name(file))) from None
        except OSError:
            raise _unreadable(file) from None


def lines(file: str) -> Iterator[tuple[int, str]]:
    """The lines of ``file`` that hold anything, as they come, with their numbers from 1.

    Raises:
        CliError: as ``whole``.
    """
    with ExitStack() as stack:
        stream = _open(file, stack)
        number = 0
        while line := _next(stream, file):
            number += 1
            try:
                text = line.decode("utf-8")
            except UnicodeDecodeError:
                message = _("line {number}: expected text in UTF-8")
                raise CliError(message.format(number=number)) from None
            text = text.removeprefix(_BOM) if number == 1 else text
            if text.strip():
                yield number, text


def asked(line: str, number: int) -> tuple[Key, str]:
    """The id and the text of one line.

    Raises:
        CliError: naming the line, if it is no object with both.
    """
    try:
        read = json.loads(line, parse_constant=_no_number)
        key, text = read["id"], read["text"]
    except (ValueError, TypeError, KeyError, RecursionError):
        key = text = None
    simple = key is None or isinstance(key, str | int)
    if not isinstance(text, str) or not (simple or _finite(key)):
        message = _('line {number}: expected a JSON object with "id" and "text"')
        raise CliError(message.format(number=number))
    return key, text


def _open(file: str, stack: ExitStack) -> BinaryIO:
    if file == STDIN:
        if sys.stdin is None:  # closed by whoever started the program
            raise _unreadable(file)
        return sys.stdin.buffer
    try:
        return stack.enter_context(Path(file).open("rb"))
    except (OSError, ValueError):  # a name with a NUL is a ValueError
        raise _unreadable(file) from None


def _next(stream: BinaryIO, file: str) -> bytes:
    try:
        return stream.readline()
    except OSError:
        raise _unreadable(file) from None


def _unreadable(file: str) -> CliError:
    return CliError(_("{file}: expected a file that can be read").format(file=_name(file)))


def _name(file: str) -> str:
    return _("standard input") if file == STDIN else file


def _finite(key: object) -> bool:
    return isinstance(key, float) and math.isfinite(key)


def _no_number(_constant: str) -> NoReturn:
    """NaN and Infinity are no JSON, and could not be answered in JSON."""
    raise ValueError
