"""Reading back values that were stored as plain JSON; ``ValueError`` if one is something else."""

from __future__ import annotations


def text(value: object) -> str:
    """A text."""
    if not isinstance(value, str):
        msg = "a text is expected here"
        raise ValueError(msg)
    return value


def text_or_none(value: object) -> str | None:
    """A text or nothing."""
    return None if value is None else text(value)


def count(value: object) -> int:
    """An offset in code points."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        msg = "an offset is expected here"
        raise ValueError(msg)
    return value
