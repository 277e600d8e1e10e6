"""Refusals and store errors as sentences in the language of the moment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from kollegial.i18n import _, language


class Telling(Protocol):
    """An error that carries a message id and what fills its places."""

    @property
    def message(self) -> str:
        """The message id."""
        ...

    @property
    def params(self) -> Mapping[str, object]:
        """What fills its places."""
        ...


def tell(error: Telling) -> str:
    """The sentence. A bilingual text among the parameters is shown in the same language."""
    params = {
        # By its shape: importing Text would load pydantic before the first paint.
        name: value.within(language()) if hasattr(value, "within") else value
        for name, value in error.params.items()
    }
    return _(error.message).format(**params)
