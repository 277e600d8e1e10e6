"""Refusals, store errors and what happened, as sentences in the language of the moment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Protocol, cast

from kollegial.i18n import _, language


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


def tell(error: Telling) -> str:
    """The sentence. A bilingual text or a sentence among the params is in the same language."""
    params = {name: _shown(value) for name, value in error.params.items()}
    return _(error.message).format(**params)


def _shown(value: object) -> object:
    # By its shape: importing the classes would load pydantic before the first paint.
    if hasattr(value, "within"):
        return value.within(language())
    if hasattr(value, "message") and hasattr(value, "params"):
        return tell(cast(Telling, value))
    if isinstance(value, float):
        return f"{value:g}".replace(".", "," if language() == "de" else ".")
    if isinstance(value, dt.date):
        return f"{value:%d.%m.%Y}" if language() == "de" else value.isoformat()
    return value
