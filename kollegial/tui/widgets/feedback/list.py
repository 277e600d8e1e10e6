"""The list of rounds. Enter is the screen's, so that the footer shows it."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import OptionList


class RoundList(OptionList, inherit_bindings=False):
    """Rounds, one below the other."""

    BINDINGS: ClassVar[list[BindingType]] = [
        each
        for each in OptionList.BINDINGS
        if not (isinstance(each, Binding) and each.key == "enter")
    ]
