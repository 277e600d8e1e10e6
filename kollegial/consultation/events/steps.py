"""Events about the log itself."""

from __future__ import annotations

from typing import Literal

from kollegial.consultation.events.base import Happened


class Undone(Happened):
    """The last step was taken back."""

    type: Literal["undone"] = "undone"


class Redone(Happened):
    """The step taken back last was done again."""

    type: Literal["redone"] = "redone"
