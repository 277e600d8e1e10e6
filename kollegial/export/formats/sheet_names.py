"""Names of sheets in a workbook: short, without forbidden signs, each only once. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_LONGEST: Final = 31
_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\]")
_RESERVED: Final = frozenset({"history"})
_OTHERWISE: Final = "Table"


def sheet_names(titles: Iterable[str]) -> list[str]:
    """A name for each title, in order; a second of the same name gets a number."""
    taken = set(_RESERVED)
    names = []
    for title in titles:
        plain = " ".join(_FORBIDDEN.sub(" ", title).split()).strip("' ")
        name, number = _cut(plain, "") or _OTHERWISE, 1
        while name.casefold() in taken:
            number += 1
            name = _cut(plain or _OTHERWISE, f" ({number})")
        taken.add(name.casefold())
        names.append(name)
    return names


def _cut(text: str, ending: str) -> str:
    room = _LONGEST - len(ending)
    if _units(text) > room:
        while _units(text) > room - 1:
            text = text[:-1]
        text = text.rstrip("' ") + "…"
    return text + ending


def _units(text: str) -> int:
    """Excel counts halves of pairs."""
    return len(text.encode("utf-16-le", "replace")) // 2
