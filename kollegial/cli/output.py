"""What a command prints: lines for people, JSON for programs, one line for an error."""

from __future__ import annotations

import io
import sys
from typing import Any

from kollegial.printable import printable


def use_utf8() -> None:
    """Speak UTF-8 whatever the system's code page is; what cannot be said becomes ``?``."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(line: str = "") -> None:
    """Print one line for a person. Text from a file cannot steer the terminal."""
    print(printable(line))


def say_json(value: Any) -> None:
    """Print ``value`` as JSON."""
    import json

    print(json.dumps(value, indent=2, ensure_ascii=False))


def complain(message: str) -> None:
    """One line on stderr, begun by the name of the program."""
    print(f"kollegial: {printable(message)}", file=sys.stderr)


def flush() -> None:
    """Everything out now, while an error can still be answered."""
    sys.stdout.flush()
