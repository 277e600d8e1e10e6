"""Numbers as people write them into a field, and as they are shown to them."""

from __future__ import annotations

import re
from decimal import Decimal

from kollegial.marking import Language

_NUMBER = re.compile(r"([+-]?)(\d{1,12})(?:[.,](\d{1,6}))?")
_BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " ", "−": "-", "’": "'"})


def read_number(text: str, language: Language) -> Decimal | None:
    """``4``, ``4,50``, ``4.5``, ``12 %``, ``1.234,5``, ``1 234``; None if it is no number.

    What was written stays as it was: 4,50 has two places. ``1.234`` is a thousand and more in
    German, one and a bit in English; ``1,234`` the other way round.
    """
    text = text.translate(_BLANKS).strip().removesuffix("%").strip()
    group = "." if language == "de" else ","
    grouped = rf"[+-]?\d{{1,3}}(?:(?P<mark>[ '{group}])\d{{3}})(?:(?P=mark)\d{{3}})*(?:[.,]\d+)?"
    if found := re.fullmatch(grouped, text):
        mark, places = found["mark"], text.rpartition(found["mark"])[2][3:]
        if not places.startswith(mark):
            text = text.replace(mark, "")
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    sign, whole, places = found.groups()
    return Decimal(f"{sign}{whole}" + (f".{places}" if places else ""))


def number(value: Decimal, language: Language) -> str:
    """``4,50`` in German, ``4.50`` in English, with the places it was written with."""
    text = f"{value:f}"
    return text.replace(".", ",") if language == "de" else text
