"""Text on a widget that costs nothing while it stays as it is."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static


def show_still(widget: Static, content: Content) -> None:
    """Show text; paint only if it reads or looks different, lay out only if it needs other room.

    Textual's own ``update`` lays out the whole screen, whatever it is given.
    """
    shown = widget.content
    if isinstance(shown, Content):
        if shown.is_same(content):
            return
        width = widget.content_size.width
        widget.update(content, layout=_room(shown, width) != _room(content, width))
    else:
        widget.update(content)


def _room(content: Content, width: int) -> tuple[int, ...] | Content:
    """Cells of each line. Where lines are wrapped, only the same text is sure to need the same."""
    cells = tuple(line.cell_length for line in content.split(allow_blank=True))
    return cells if max(cells, default=0) <= width else content
