"""The line in which the measures are filtered."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input

from kollegial.i18n import N_


class FilterLine(Input):
    """Typed into; the arrows lead back into what is shown."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "screen.into_lanes", N_("Down"), show=False),
        Binding("up", "screen.into_lanes", N_("Up"), show=False),
    ]
