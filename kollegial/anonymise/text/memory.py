"""What was found out about a word, kept while texts are read and forgotten behind them.

Thirty recognisers ask the same lists about the same words. Outside of ``remembering``
nothing is kept, so no word of a person outlives the reading of its text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any, TypeVar

Kept = TypeVar("Kept")

_LONG = 200
_MOST_TEXTS = 4
# One item for each reading under way, in any thread: to append and to pop cannot be torn.
_readings: list[None] = []
_memories: list[dict[Any, Any]] = []


@contextmanager
def remembering() -> Iterator[None]:
    """Let ``remembered`` functions keep what they find, until the last reading ends."""
    _readings.append(None)
    try:
        yield
    finally:
        _readings.pop()
        if not _readings:
            for memory in _memories:
                memory.clear()


def remembered(function: Callable[[str], Kept]) -> Callable[[str], Kept]:
    """``function`` of a word or a text, asked once for each while texts are read.

    Of texts longer than a sentence only the last few are kept: what is found out about
    them is large.
    """
    words: dict[str, Kept] = {}
    texts: dict[str, Kept] = {}
    _memories.extend((words, texts))

    @wraps(function)
    def once(text: str) -> Kept:
        memory = words if len(text) < _LONG else texts
        try:
            return memory[text]
        except KeyError:
            found = function(text)
        if _readings:
            if memory is texts and len(texts) >= _MOST_TEXTS:
                texts.clear()
            memory[text] = found
        return found

    return once
