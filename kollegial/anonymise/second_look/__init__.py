"""The second look: is anything still there that was to be hidden? Judges results only.

It shares no code with what finds and replaces, so that a mistake there is seen here.
"""

from __future__ import annotations

from kollegial.anonymise.second_look.look import second_look
from kollegial.anonymise.second_look.of_review import second_look_of
from kollegial.anonymise.second_look.outcome import (
    Check,
    Hidden,
    Kept,
    Outcome,
    Point,
    SecondLook,
)

__all__ = [
    "Check",
    "Hidden",
    "Kept",
    "Outcome",
    "Point",
    "SecondLook",
    "second_look",
    "second_look_of",
]
