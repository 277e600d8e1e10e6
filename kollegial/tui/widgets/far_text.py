"""Lines in large letters: headings, words, and who does what."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from kollegial.tui.block_letters import Scale, block_text
from kollegial.tui.far_layout import (
    BETWEEN,
    Group,
    Sizes,
    activity_lines,
    group_rows,
    left_columns,
)


class FarText(Static):
    """One line; letters that cannot be drawn large are shown as they are."""

    def show(self, text: str, scale: Scale) -> None:
        """Show a line; an empty one keeps its room."""
        self.styles.height = scale
        self.update(Content("\n".join(block_text(text, scale) or [text])))


class FarRoles(Static):
    """What is done now, in the order of the activities, and which roles do it."""

    def show(self, groups: Sequence[Group], styles: Sequence[str], sizes: Sizes) -> None:
        """Show groups, each activity in its style."""
        left = left_columns(sizes.activity, groups) or 0
        lines: list[Content] = []
        for group, style in zip(groups, styles, strict=True):
            rows = group_rows(sizes.activity, sizes.role, group)
            doing = _drawn(activity_lines(group[0]), sizes.activity, rows)
            roles = _drawn(group[1], sizes.role, rows)
            lines += [
                Content(a.ljust(left + BETWEEN)).stylize(style) + Content(b).stylize("bold")
                for a, b in zip(doing, roles, strict=True)
            ]
            lines += [Content("")] * sizes.gap
        self.display = bool(lines)
        self.update(Content("\n").join(lines[: len(lines) - sizes.gap]))


def _drawn(texts: Sequence[str], scale: Scale, rows: int) -> list[str]:
    """Some lines below each other, filled up to ``rows``."""
    drawn = [row for text in texts for row in block_text(text, scale) or [text]]
    return [*drawn, *[""] * (rows - len(drawn))]
