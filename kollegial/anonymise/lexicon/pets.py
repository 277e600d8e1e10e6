"""Nicknames that begin like a known first name: ``Jassi`` for Jasmin, ``Thommy``, ``Kathl.``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_ENDINGS: Final = ("chen", "lein", "ie", "i", "y", "o", "e", "a", "le", "el", "li", "")
_DIMINUTIVES: Final = ("chen", "lein")
_SHORTEST: Final = 3
_SHORTEST_CUT: Final = 4


class PetNames:
    """Known first names, each found by what people make of it."""

    def __init__(self, names: Iterable[str]) -> None:
        """Know the folded first ``names``."""
        self._names = frozenset(names)
        self._beginnings: dict[str, str] = {}
        for name in sorted(self._names):
            for length in range(_SHORTEST, len(name)):
                self._beginnings.setdefault(name[:length], name)

    def whose(self, key: str) -> str | None:
        """The name of which the folded word ``key`` may be a nickname; not the name itself."""
        if key[:_SHORTEST] not in self._beginnings or key in self._names:
            return None
        for ending in _ENDINGS:
            bare = key.removesuffix(ending) if ending else key
            if bare == key and ending:
                continue
            if ending in _DIMINUTIVES and bare in self._names:
                return bare
            single = bare[:-1] if bare[-2:-1] == bare[-1:] else bare
            for stem in (bare, single):
                if len(stem) >= (_SHORTEST if ending else _SHORTEST_CUT):
                    name = self._beginnings.get(stem)
                    if name is not None:
                        return name
        return None
