"""``kollegial frameworks new``: begin a framework of one's own."""

from __future__ import annotations

import argparse
from pathlib import Path

from kollegial.cli.output import say
from kollegial.cli.place import home_of
from kollegial.flow.framework_files import begun
from kollegial.flow.frameworks import load
from kollegial.flow.starting import write_new
from kollegial.i18n import _, language


def run(options: argparse.Namespace) -> int:
    """Write a file to fill in and say how to check it."""
    home = home_of(options)
    text = begun(load(home), options.key, language())
    file: Path = options.output or home.frameworks / f"{options.key}.toml"
    if options.output is None:
        home.prepare()
    write_new(file, text)
    say(_("{file} is written.").format(file=file))
    command = f"kollegial frameworks check {file}"
    say(_("To see what is still missing: {command}").format(command=command))
    return 0
