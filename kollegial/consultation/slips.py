"""Feedback slips: held in memory one by one, given away only counted together."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from kollegial.consultation import commands as cmd
from kollegial.consultation.meeting import SCALE, Meeting


@dataclass(frozen=True, slots=True)
class Slip:
    """What one person answered: item → 1 to 5, and their open words."""

    answers: Mapping[str, int]
    remarks: tuple[str, ...] = field(default=(), repr=False)

    @property
    def empty(self) -> bool:
        """Whether nothing was answered."""
        return not self.answers and not self.remarks


class Slips:
    """The slips of a group. Nothing here is ever stored or shown one by one."""

    def __init__(self) -> None:
        self._slips: list[Slip] = []

    def __len__(self) -> int:
        return len(self._slips)

    def add(self, slip: Slip) -> None:
        """One more."""
        self._slips.append(slip)

    def clear(self) -> None:
        """Forget them all."""
        self._slips.clear()

    def gathered(self, meeting: Meeting) -> cmd.GatherFeedback:
        """All together: how often each answer, and the open words in any order."""
        remarks = [remark for slip in self._slips for remark in slip.remarks]
        random.shuffle(remarks)  # so that nobody can tell whose is which
        counts = {item.id: self._counts(item.id) for item in meeting.feedback}
        return cmd.GatherFeedback(len(self._slips), counts, tuple(remarks))

    def _counts(self, item: str) -> tuple[int, int, int, int, int]:
        answers = [slip.answers.get(item) for slip in self._slips]
        one, two, three, four, five = (answers.count(point) for point in range(1, SCALE + 1))
        return one, two, three, four, five
