"""``kollegial models check``: everything wrong with a file, told like a compiler tells it."""

from __future__ import annotations

import argparse

from kollegial.cli.file_problems import problems_of, report
from kollegial.cli.place import home_of
from kollegial.consultation.checking import check_entry
from kollegial.flow.library import load


def run(options: argparse.Namespace) -> int:
    """Print every problem; exit 1 if there is an error, with ``--strict`` if there is any."""
    library = load(home_of(options))
    found = {
        file: problems_of(file, lambda text, name: check_entry(text, name, library))
        for file in options.files
    }
    return report(found, strict=options.strict, json=options.json)
