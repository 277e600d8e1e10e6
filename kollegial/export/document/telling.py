"""Sentences of the quality room in the language of a document, whatever is spoken on screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final, Protocol

from kollegial.export import figures
from kollegial.i18n import translate
from kollegial.marking import N_
from kollegial.quality.disclosure.period import Period
from kollegial.words import Language

_QUARTERS: Final = (
    N_("1st quarter of {year}"),
    N_("2nd quarter of {year}"),
    N_("3rd quarter of {year}"),
    N_("4th quarter of {year}"),
)
_HALVES: Final = (N_("1st half of {year}"), N_("2nd half of {year}"))
_HALF, _YEAR = 2, 4


class Telling(Protocol):
    """Something that carries a message id and what fills its places."""

    @property
    def message(self) -> str:
        """The message id."""
        ...

    @property
    def params(self) -> Mapping[str, object]:
        """What fills its places."""
        ...


def told(telling: Telling, language: Language) -> str:
    """The sentence in ``language``."""
    params = {name: _shown(value, language) for name, value in telling.params.items()}
    return translate(telling.message, language).format(**params)


def period_name(period: Period, language: Language) -> str:
    """``1st quarter of 2026``, ``2026``, ``2023 to 2026``."""
    year, part = divmod(period.first, _YEAR)
    if len(period) == 1:
        return translate(_QUARTERS[part], language).format(year=year)
    if len(period) == _HALF:
        return translate(_HALVES[part // _HALF], language).format(year=year)
    last = period.last // _YEAR
    return str(year) if last == year else f"{year}\N{EN DASH}{last}"


def _shown(value: object, language: Language) -> object:
    if hasattr(value, "within"):
        return value.within(language)
    if hasattr(value, "message") and hasattr(value, "params"):
        return told(value, language)
    return figures.day(value, language) if isinstance(value, dt.date) else value
