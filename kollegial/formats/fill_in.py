"""The words with which a start file asks to be filled in, and how they are found again.

They stand in files, in the text of either language, so they are content and no message ids.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kollegial.marking import Language

FILL_IN: Final[Mapping[Language, str]] = {"de": "Ausfüllen:", "en": "Fill in:"}
"""What a text begins with that nobody has written yet."""


def to_fill_in(text: str) -> bool:
    """Whether this text still waits for somebody to write it."""
    return text.startswith(tuple(FILL_IN.values()))
