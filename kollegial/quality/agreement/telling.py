"""What happened to an agreement, each entry of its history as one sentence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from kollegial.marking import N_
from kollegial.quality.agreement.state import Agreed, AgreementEntry, apply, begin
from kollegial.quality.agreement.terms import AgreementLine, Terms
from kollegial.quality.changes import agreement as ch
from kollegial.quality.labels import TERMS
from kollegial.quality.past import Past, retold
from kollegial.told import Filling, Told, joined, say


def past(agreement_id: str, history: Sequence[AgreementEntry]) -> tuple[Past, ...]:
    """The whole history in words, the earliest first."""
    return retold(history, lambda entry: begin(agreement_id, entry), apply, told)


def told(before: Agreed | None, entry: AgreementEntry, after: Agreed) -> Told:
    """What ``entry`` did, between the agreement ``before`` and ``after``."""
    if before is None:
        return say(
            N_("Dialogue held on {day}: {occasion}"),
            day=after.terms.held_on,
            occasion=after.terms.occasion,
        )
    return _TELLERS[type(entry.change)](before, entry.change, after)


def _amended(before: Agreed, change: ch.Amended, after: Agreed) -> Told:
    found = [
        say(
            N_("{field}: {old} → {new}"),
            field=say(label),
            old=_value(before.terms, name),
            new=_value(after.terms, name),
        )
        for name, label in TERMS.items()
        if getattr(before.terms, name) != getattr(after.terms, name)
    ]
    sentence = joined(found) if found else say(N_("Written anew, with the same words."))
    if not change.reason:
        return sentence
    return say("{sentence} ({note})", sentence=sentence, note=change.reason)


def _value(terms: Terms, name: str) -> Filling:
    value = getattr(terms, name)
    if not value:
        return say(N_("nothing"))
    if name == "positions":
        return "; ".join(f"{each.group}: {each.text}" for each in value)
    if name == "lines":
        return joined([line_told(each) for each in value])
    if isinstance(value, dt.date):
        return value
    return "; ".join(value) if isinstance(value, tuple) else str(value)


def line_told(line: AgreementLine) -> Told:
    """Who does what with whom by when, in one line."""
    sentence = say("{role}: {what}", role=line.role, what=line.what)
    if line.with_whom:
        sentence = say(N_("{line}, with {roles}"), line=sentence, roles=", ".join(line.with_whom))
    if line.by is not None:
        sentence = say(N_("{line}, by {day}"), line=sentence, day=line.by)
    return sentence


def _taken_up(before: Agreed, change: ch.TakenUp, _after: Agreed) -> Told:
    line = before.terms.line(change.line)
    what = line.what if line is not None else ""
    return say(N_("Line {number} became a measure: {what}"), number=change.line, what=what)


def _looked_again(_before: Agreed, change: ch.LookedAgain, _after: Agreed) -> Told:
    sentence = say(N_("Looked again on {day}: {text}"), day=change.on, text=change.text)
    if change.next_look is None:
        return say(N_("{look}; the matter is closed"), look=sentence)
    return say(N_("{look}; next time on {day}"), look=sentence, day=change.next_look)


_TELLERS: Final[Mapping[type, Callable[[Agreed, Any, Agreed], Told]]] = MappingProxyType(
    {
        ch.Amended: _amended,
        ch.TakenUp: _taken_up,
        ch.LookedAgain: _looked_again,
    }
)
