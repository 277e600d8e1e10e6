"""An agreement as it stands now: the fold of its history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final

from kollegial.marking import N_
from kollegial.quality import days
from kollegial.quality.agreement import validity
from kollegial.quality.agreement.terms import Terms
from kollegial.quality.changes import agreement as ch
from kollegial.quality.changes.agreement import AgreementEntry
from kollegial.quality.history import folded, gone_on
from kollegial.refusal import Refused

__all__ = ["Agreed", "AgreementEntry", "apply", "begin", "fold", "lawful"]


@dataclass(frozen=True, slots=True)
class Agreed:
    """What was agreed, what became measures, and what was seen when they looked again."""

    id: str
    terms: Terms = field(repr=False)
    written_on: dt.date
    version: int = 1
    """Counts how often the terms were written anew."""
    taken_up: tuple[tuple[int, str], ...] = ()
    """Line number and id of the measure it became."""
    looks: tuple[ch.LookedAgain, ...] = field(default=(), repr=False)
    seq: int = 0

    @property
    def next_look(self) -> dt.date | None:
        """When they look again next; nothing once the matter is closed."""
        return self.looks[-1].next_look if self.looks else self.terms.look_again

    @property
    def closed(self) -> bool:
        """Whether they looked again and fixed no further day."""
        return bool(self.looks) and self.looks[-1].next_look is None

    def measure_of(self, line: int) -> str | None:
        """The measure that a line became; nothing if it is none yet."""
        return next((measure for number, measure in self.taken_up if number == line), None)


def fold(agreement_id: str, history: Sequence[AgreementEntry]) -> Agreed:
    """The agreement that a whole history gives. ``Refused`` if none can have it."""
    agreement = folded(agreement_id, history, begin, apply, none=N_("There is no such agreement."))
    return replace(agreement, seq=history[-1].seq)


def begin(agreement_id: str, entry: AgreementEntry) -> Agreed:
    """The agreement as it is written down."""
    change = entry.change
    if not isinstance(change, ch.Held):
        raise Refused(N_("An agreement begins with the dialogue that was held."))
    validity.fits(change.terms, entry.day)
    return Agreed(agreement_id, change.terms, entry.day, seq=entry.seq)


def apply(agreement: Agreed, entry: AgreementEntry) -> Agreed:
    """``agreement`` after ``entry``; ``Refused`` if that cannot be."""
    change = entry.change
    if type(change) not in _APPLIED:
        raise Refused(N_("This cannot happen to an agreement that exists already."))
    return replace(_APPLIED[type(change)](agreement, entry, change), seq=entry.seq)


def lawful(agreement: Agreed, changes: Sequence[AgreementEntry]) -> Agreed:
    """``agreement`` after several entries, in order, each numbered on from its last one."""
    return gone_on(agreement, changes, apply)


def _amended(agreement: Agreed, entry: AgreementEntry, change: ch.Amended) -> Agreed:
    if agreement.looks:
        raise Refused(
            N_("You have looked again already: what was agreed then stays. Hold a new dialogue.")
        )
    before, terms = agreement.terms, validity.amended(agreement.terms, change.fields)
    validity.fits(terms, entry.day)
    for number, _ in agreement.taken_up:
        if terms.line(number) != before.line(number):
            raise Refused(
                N_("Line {number} has become a measure: change the measure instead."),
                number=number,
            )
    return replace(agreement, terms=terms, version=agreement.version + 1)


def _taken_up(agreement: Agreed, _entry: AgreementEntry, change: ch.TakenUp) -> Agreed:
    if agreement.terms.line(change.line) is None:
        raise Refused(N_("There is no line {number}."), number=change.line)
    if agreement.measure_of(change.line) is not None:
        raise Refused(N_("Line {number} has become a measure already."), number=change.line)
    return replace(agreement, taken_up=(*agreement.taken_up, (change.line, change.measure)))


def _looked_again(agreement: Agreed, entry: AgreementEntry, change: ch.LookedAgain) -> Agreed:
    if agreement.closed:
        raise Refused(N_("The matter is closed. Undo the last look to go on with it."))
    days.not_after_entry(change.on, entry.day)
    before = agreement.looks[-1].on if agreement.looks else agreement.terms.held_on
    days.in_order(before, change.on)
    if change.next_look is not None:
        days.in_order(change.on, change.next_look)
    return replace(agreement, looks=(*agreement.looks, change))


_APPLIED: Final[Mapping[type, Callable[[Agreed, AgreementEntry, Any], Agreed]]] = MappingProxyType(
    {
        ch.Amended: _amended,
        ch.TakenUp: _taken_up,
        ch.LookedAgain: _looked_again,
    }
)
