"""Where an export goes: a file right here, a file or folder that was named, standard output."""

from __future__ import annotations

import argparse
import sys
from typing import Final

from kollegial.cli.errors import CliError, known_error
from kollegial.cli.output import say
from kollegial.i18n import _

STDOUT: Final = "-"


def add_output(parser: argparse.ArgumentParser) -> None:
    """The options of every command that writes a file."""
    parser.add_argument(
        "--output",
        metavar=_("FILE"),
        help=_("file or folder to write to, or - for standard output; else a file right here"),
    )
    parser.add_argument(
        "--force", action="store_true", help=_("replace a file that is there already")
    )


def put_out(options: argparse.Namespace, content: str | bytes, name: str) -> int:
    """Put ``content`` where ``options`` say; ``name`` is that of a file that was not named.

    Raises:
        CliError: there is a file already, and nobody said that it may go.
    """
    if options.output == STDOUT:
        sys.stdout.flush()
        written = content.encode("utf-8") if isinstance(content, str) else content
        if binary := getattr(sys.stdout, "buffer", None):
            binary.write(written)  # line ends are those of the format
        else:
            sys.stdout.write(written.decode("utf-8"))
        return 0
    # The templates of protocols come along, and nothing that only reads waits for them.
    from kollegial.export import write
    from kollegial.export.errors import AlreadyThere

    path = write.place(options.output or name)
    if path.is_dir():
        path /= name
    try:
        write.write(path, content, overwrite=options.force)
    except AlreadyThere as there:
        hint = _("--force replaces it")
        sentence = f"{known_error(there)} ({hint})"
        raise CliError(sentence) from None
    say(_("Written: {file}").format(file=path))
    return 0
