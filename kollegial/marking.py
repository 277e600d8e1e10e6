"""The mark for interface strings, and the languages there are. Imports nothing heavy.

A message id is an English sentence. It is marked with ``N_`` where it is written
and translated where it is shown (``kollegial.i18n``).
"""

from __future__ import annotations

from typing import Literal

Language = Literal["de", "en"]


def N_(message: str) -> str:  # noqa: N802 - gettext's name for "mark, do not translate"
    """Mark ``message`` for the catalogue and return it unchanged."""
    return message
