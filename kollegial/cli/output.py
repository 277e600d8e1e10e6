"""What a command prints: lines for people, JSON for programs, one line for an error."""

from __future__ import annotations

import io
import sys
import unicodedata
from typing import Any

_CONTROL = frozenset({"Cc", "Cs"})
# They turn the direction of everything after them, so a line could show what it does not say.
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def use_utf8() -> None:
    """Speak UTF-8 whatever the system's code page is; what cannot be said becomes ``?``."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(line: str = "") -> None:
    """Print one line for a person. Text from a file cannot steer the terminal."""
    print(plain(line))


def say_json(value: Any) -> None:
    """Print ``value`` as JSON."""
    import json

    print(json.dumps(value, indent=2, ensure_ascii=False))


def complain(message: str) -> None:
    """One line on stderr, begun by the name of the program."""
    print(f"kollegial: {plain(message)}", file=sys.stderr)


def flush() -> None:
    """Everything out now, while an error can still be answered."""
    sys.stdout.flush()


def plain(text: str) -> str:
    """``text`` on one line, without anything a terminal would obey."""
    return "".join("�" if _obeyed(char) else char for char in text)


def _obeyed(char: str) -> bool:
    return char in _DIRECTION or unicodedata.category(char) in _CONTROL
