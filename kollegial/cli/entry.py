"""One run of the command line: language, command, and an exit code for whatever ends it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TextIO

from kollegial.cli.errors import CliError, UsageError, known_error
from kollegial.cli.output import complain, flush, use_utf8
from kollegial.cli.parser import chosen_command, parse
from kollegial.i18n import _, set_language

ERROR: Final = 1
USAGE: Final = 2
INTERNAL: Final = 70
INTERRUPTED: Final = 130
BROKEN_PIPE: Final = 141

DEBUG: Final = "KOLLEGIAL_DEBUG"


def run(arguments: Sequence[str]) -> int:
    """Run ``arguments`` and return the exit code; no exception escapes."""
    use_utf8()
    try:
        code = _answered(arguments)
        flush()
    except BrokenPipeError:
        # Who read our output has closed it, as head does: nothing is wrong.
        _silence(sys.stdout)
        return BROKEN_PIPE
    return code


def _answered(arguments: Sequence[str]) -> int:
    """The exit code, once whatever went wrong has been told in one line."""
    try:
        return _run(arguments)
    except UsageError as error:
        return _usage(error)
    except CliError as error:
        complain(str(error))
        return ERROR
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as wish:
        return wish.code if isinstance(wish.code, int) else 0
    except BrokenPipeError:
        raise
    except Exception as error:  # the last resort, so that no traceback shows a person's text
        if sentence := known_error(error):
            complain(sentence)
            return ERROR
        return _internal(error)


def _run(arguments: Sequence[str]) -> int:
    language, command = chosen_command(arguments)
    if language:
        set_language(language)
    options = parse(arguments, command)
    code: int = options.run(options)
    return code


def _usage(error: UsageError) -> int:
    hint = _("more: {command}").format(command=f"{error.program} --help")
    complain(f"{error} ({hint})")
    return USAGE


def _internal(error: Exception) -> int:
    """Say that the program is at fault and where, with no value of any variable."""
    if os.environ.get(DEBUG) == "1":
        import traceback

        traceback.print_exception(error)
        return INTERNAL
    place = "?"
    trace = error.__traceback__
    while trace is not None:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    message = _("internal error ({type} at {place}); nothing was lost")
    complain(message.format(type=type(error).__name__, place=place))
    return INTERNAL


def _silence(stream: TextIO) -> None:
    """Let the interpreter's last flush go nowhere instead of failing."""
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())
