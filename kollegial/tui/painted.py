"""What waits for the next paint."""

from __future__ import annotations

from collections.abc import Callable

from textual.widget import Widget


def once_painted(widget: Widget, act: Callable[[], object]) -> None:
    """Do ``act`` after the next paint, unless ``widget`` is on its way out by then.

    Textual leaves such calls to the screen of the moment. When that is the screen which comes
    after the widget's own, the parts ``act`` looks for are going, one after the other.
    """

    def act_if_here() -> None:
        if not widget._pruning:
            act()

    widget.call_after_refresh(act_if_here)
