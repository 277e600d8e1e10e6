"""How large everything can be in the view from afar, for a terminal of any size."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kollegial.tui.block_digits import SMALLEST
from kollegial.tui.block_letters import Scale, block_text

BETWEEN: Final = 5
"""Cells between what somebody does and who it is."""
LONGEST: Final = 14
"""Letters of an activity on one line."""
LOWEST: Final = 7
"""Rows the digits should have at least, if there is any way."""

_P, _S, _L = Scale.PLAIN, Scale.SMALL, Scale.LARGE
_LEVELS: Final = (
    (_L, _L, _L, _L),
    (_L, _L, _L, _S),
    (_S, _L, _L, _S),
    (_S, _S, _L, _S),
    (_S, _S, _S, _S),
    (_P, _S, _S, _S),
    (_P, _P, _S, _S),
    (_P, _S, _S, _P),
    (_P, _P, _S, _P),
    (_P, _P, _P, _P),
)
"""Heights of heading, word, activities and roles, from the largest to the smallest."""

Group = tuple[str, Sequence[str]]
"""What is done, and the roles that do it."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large each part is. ``clock``: rows of the digits; ``gap``: rows between parts."""

    heading: Scale
    word: Scale
    activity: Scale
    role: Scale
    clock: int
    gap: int


def sizes(
    width: int, height: int, heading: str, words: Sequence[str], groups: Sequence[Group]
) -> Sizes:
    """The largest sizes that fit. ``words``: all that may stand below the clock, so that
    nothing jumps when another one comes."""
    for lowest in (max(LOWEST, height // 3), LOWEST, SMALLEST):
        for level in _LEVELS:
            if not _fits_across(width, level, heading, words, groups):
                continue
            for gap in (1, 0):
                free = height - _rows(level, groups, gap)
                if free >= lowest:
                    return Sizes(*level, clock=min(free, max(lowest, height * 9 // 20)), gap=gap)
    left = height - _rows(_LEVELS[-1], groups, 0)
    return Sizes(*_LEVELS[-1], clock=max(1, left), gap=0)


def columns(scale: Scale, texts: Sequence[str]) -> int | None:
    """Cells the widest of some lines takes; None if one cannot be drawn in this size."""
    drawn = [block_text(text, scale) for text in texts]
    if any(rows is None for rows in drawn):
        return None
    return max((len(rows[0]) for rows in drawn if rows), default=0)


def left_columns(scale: Scale, groups: Sequence[Group]) -> int | None:
    """Cells that the widest activity takes; None if one cannot be drawn in this size."""
    return columns(scale, [line for group in groups for line in activity_lines(group[0])])


def activity_lines(text: str) -> list[str]:
    """A long word for what somebody does on lines of its own."""
    if len(text) <= LONGEST:
        return [text]
    return [line for part in text.split(", ") for line in textwrap.wrap(part, LONGEST)]


def group_rows(activity: Scale, role: Scale, group: Group) -> int:
    """Rows a group takes."""
    return max(activity * len(activity_lines(group[0])), role * len(group[1]))


def _rows(level: tuple[Scale, Scale, Scale, Scale], groups: Sequence[Group], gap: int) -> int:
    """Rows that everything but the digits takes."""
    heading, word, activity, role = level
    listed = sum(group_rows(activity, role, group) for group in groups)
    return heading + word + listed + gap * (2 + len(groups))


def _fits_across(
    width: int,
    level: tuple[Scale, Scale, Scale, Scale],
    heading: str,
    words: Sequence[str],
    groups: Sequence[Group],
) -> bool:
    """Whether no line is wider than the terminal. The plainest level has no other choice."""
    if level == _LEVELS[-1]:
        return True
    return all(
        needed is not None and needed <= width for needed in _needs(level, heading, words, groups)
    )


def _needs(
    level: tuple[Scale, Scale, Scale, Scale],
    heading: str,
    words: Sequence[str],
    groups: Sequence[Group],
) -> Iterator[int | None]:
    """Cells that heading, word and roles need."""
    yield columns(level[0], [heading])
    yield columns(level[1], words)
    left = left_columns(level[2], groups)
    right = columns(level[3], [role for group in groups for role in group[1]])
    yield None if left is None or right is None else left + BETWEEN + right
