"""Words kept for a group during a review, and the way back from each; the steps live in memory."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kollegial.flow.habits import keep_word
from kollegial.store.errors import NotFound

if TYPE_CHECKING:
    from kollegial.anonymise.kinds import Kind
    from kollegial.store.desk import Desk
    from kollegial.store.desk.entries import KeptWord


@dataclass(frozen=True, slots=True)
class _Kept:
    """What keeping a word changed, and after how many steps of the review."""

    steps: int
    alone: bool
    """Whether no step of the review belongs to it."""
    new: tuple[KeptWord, ...] = field(repr=False)
    gone: tuple[KeptWord, ...] = field(repr=False)


class KeptWords:
    """What one review kept for its group. ``steps`` says how many steps the review has taken."""

    def __init__(self, desk: Desk, group: str) -> None:
        self._desk = desk
        self._group = group
        self._kept: list[_Kept] = []

    def __bool__(self) -> bool:
        """Whether anything was kept that can be taken back."""
        return bool(self._kept)

    def keep(self, word: str, kind: Kind | None, steps: int, *, always: bool) -> bool:
        """Keep a word; whether that changed anything.

        Raises:
            Refused, StoreError: as ``keep_word``.
        """
        before = self._desk.habits(self._group)
        keep_word(self._desk, self._group, word, kind, always)
        after = self._desk.habits(self._group)
        new = tuple(each for each in after if each not in before)
        gone = tuple(each for each in before if each not in after)
        if new or gone:
            self._kept.append(_Kept(steps, alone=True, new=new, gone=gone))
        return bool(new or gone)

    def join(self, before: int, steps: int) -> None:
        """The word kept last and the step of the review that led from ``before`` are one."""
        if self._kept and self._kept[-1].alone and steps == before + 1:
            self._kept[-1] = replace(self._kept[-1], steps=steps, alone=False)

    def stands_last(self, steps: int) -> bool:
        """Whether a word was kept after the last step, and for itself."""
        return bool(self._kept) and self._kept[-1].alone and self._kept[-1].steps == steps

    def back(self, steps: int) -> bool:
        """Take back the word that stands last, or all that belong to the step ``steps``.

        Raises:
            StoreError: the desk cannot be written.
        """
        if self.stands_last(steps):
            self._restore(self._kept.pop())
            return True
        done = False
        while self._kept and self._kept[-1].steps == steps and not self._kept[-1].alone:
            self._restore(self._kept.pop())
            done = True
        return done

    def _restore(self, kept: _Kept) -> None:
        for each in kept.new:
            with suppress(NotFound):  # somebody forgot it meanwhile
                self._desk.forget_word(self._group, each.word)
        for each in kept.gone:
            self._desk.remember_word(self._group, each.word, each.kind, each.always)
