"""``kollegial frameworks check``: everything wrong with a file, told like a compiler tells it."""

from __future__ import annotations

import argparse

from kollegial.cli.file_problems import problems_of, report
from kollegial.quality.frameworks.reading import check_framework


def run(options: argparse.Namespace) -> int:
    """Print every problem; exit 1 if there is an error, with ``--strict`` if there is any."""
    found = {file: problems_of(file, check_framework) for file in options.files}
    return report(found, strict=options.strict, json=options.json)
