"""What was probably meant by a misspelt word."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest(word: object, known: Iterable[str]) -> str | None:
    """The word of ``known`` that comes nearest; None if none comes near."""
    if not isinstance(word, str):
        return None
    return next(iter(difflib.get_close_matches(word, list(known), n=1)), None)
