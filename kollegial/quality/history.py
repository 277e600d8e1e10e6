"""Histories: entries that are only ever appended, and which of them count.

Undo is an entry too. It takes back the last entry that counts, so what counts is always
the beginning of a history that was lawful at every step.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from typing import ClassVar, Generic, Literal, Protocol, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from kollegial.marking import N_
from kollegial.quality.wording import Role
from kollegial.refusal import Refused


class Change(BaseModel):
    """Base of all changes: immutable, strict, silent about people's text in errors."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    binding: ClassVar[bool] = False
    """Whether another record says the same from its side, so that undo cannot take it back."""


class Undone(Change):
    """The last change that counted was taken back."""

    kind: Literal["undone"] = "undone"


C = TypeVar("C", bound=Change)


class Entry(BaseModel, Generic[C]):
    """One line of a history: what was changed, when, in which role. Never by whom."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    seq: int = Field(ge=1, description="from 1, each one more than the last")
    at: AwareDatetime = Field(description="with the time zone in which it was entered")
    role: Role
    change: C

    @property
    def day(self) -> dt.date:
        """The day it was entered, where it was entered."""
        return self.at.date()


class Numbered(Protocol):
    """What a history gives; it knows the number of its last entry."""

    @property
    def seq(self) -> int:
        """The number of the last entry."""
        ...


S = TypeVar("S", bound=Numbered)


def folded(
    subject_id: str,
    history: Sequence[Entry[C]],
    begin: Callable[[str, Entry[C]], S],
    apply: Callable[[S, Entry[C]], S],
    *,
    none: str,
) -> S:
    """What the entries of a whole history that count give; ``none`` refuses an empty one."""
    rising(history)
    counted = counting(history)
    if not counted:
        raise Refused(none)
    return reduce(apply, counted[1:], begin(subject_id, counted[0]))


def gone_on(before: S, changes: Sequence[Entry[C]], apply: Callable[[S, Entry[C]], S]) -> S:
    """``before`` after several entries, in order, each numbered on from its last one."""
    unbroken(changes, after=before.seq)
    return reduce(apply, changes, before)


def rising(entries: Sequence[Entry[C]]) -> None:
    """Nothing if the numbers of ``entries`` rise; ``Refused`` if not.

    A history may have been made shorter after its time (a log has a deletion period of its own):
    then a gap shows where something was. Whoever appends, appends without a gap: ``unbroken``.
    """
    for before, entry in itertools.pairwise(entries):
        if entry.seq <= before.seq:
            raise Refused(N_("The history is not in order at entry {number}."), number=entry.seq)


def unbroken(entries: Sequence[Entry[C]], after: int) -> None:
    """Nothing if ``entries`` go on from the number ``after`` without a gap; ``Refused`` if not."""
    for expected, entry in enumerate(entries, after + 1):
        if entry.seq != expected:
            raise Refused(
                N_("The history is not whole: entry {expected} was expected, {found} came."),
                expected=expected,
                found=entry.seq,
            )


def counting(entries: Iterable[Entry[C]]) -> list[Entry[C]]:
    """The entries that count, in order: neither undone nor undoing.

    ``Refused`` if something was undone that cannot be: the beginning, or what binds.
    """
    kept: list[Entry[C]] = []
    for entry in entries:
        if isinstance(entry.change, Undone):
            _undoable(kept)
            kept.pop()
        else:
            kept.append(entry)
    return kept


def to_undo(entries: Iterable[Entry[C]]) -> Entry[C]:
    """The entry that an undo would take back now; ``Refused`` says why there is none."""
    kept = counting(entries)
    _undoable(kept)
    return kept[-1]


def _undoable(kept: Sequence[Entry[C]]) -> None:
    if len(kept) <= 1:
        raise Refused(N_("There is nothing to undo."))
    if kept[-1].change.binding:
        raise Refused(N_("Another record goes back to this step, so it stays."))
