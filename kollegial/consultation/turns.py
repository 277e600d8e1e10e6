"""Whose turn it is: what a group remembers of past sessions, and a casting that is fair by it.

Nothing here knows a case: who was there on which day, in which kinds of role, and whether
somebody offered a case that was not taken.
"""

from __future__ import annotations

import datetime as dt
import random
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import groupby, repeat

from kollegial.consultation.casting import assign, combinable, draw, holders
from kollegial.consultation.events import Person
from kollegial.consultation.model import ConsultationModel, Role
from kollegial.consultation.state import Casting
from kollegial.consultation.vocabulary import RoleKind

BESIDES_FROM = 5
"""From so many people on, somebody has a hand free for a role that can be held besides."""

Due = tuple[Fraction, dt.date]
"""Sorts people: the smallest is whose turn it is."""


@dataclass(frozen=True, slots=True)
class PastTurn:
    """What one person did in one session of the group."""

    date: dt.date
    person: str = field(repr=False)
    """The name as it was entered; ``name_key`` tells whether two are the same."""
    kinds: frozenset[RoleKind]
    offered: bool = False
    """Whether they offered a case that was not taken."""


@dataclass(frozen=True, slots=True)
class SessionTurns:
    """What a group keeps of one session, because it agreed to."""

    group: str = field(repr=False)
    turns: tuple[PastTurn, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long somebody has waited for an own case."""

    name: str = field(repr=False)
    since: dt.date | None
    """The day of their last own case; None if there was none."""
    present: int
    """At how many sessions they were since then."""
    offered: int
    """How often they offered a case in vain since then."""


def name_key(name: str) -> str:
    """``name`` as it is compared: without case, spelling of accents and extra white space."""
    folded = unicodedata.normalize("NFD", " ".join(name.split())).casefold()
    return unicodedata.normalize("NFC", folded)


def waiting(turns: Iterable[PastTurn], names: Iterable[str], today: dt.date) -> tuple[Waiting, ...]:
    """``names`` in the order of waiting for an own case, whoever waits longest first.

    First whoever was there and never had one, by the first time they were there; then by
    the day of the last one. Somebody new waits from ``today`` on. Ties keep the order of
    ``names``. What is dated later than ``today`` does not count: some clock was wrong.
    """
    past: dict[str, list[PastTurn]] = defaultdict(list)
    for turn in _by_day(turns):
        if turn.date <= today:
            past[name_key(turn.person)].append(turn)
    ranked = [_ranked(name, past[name_key(name)], today) for name in names]
    return tuple(waits for _, waits in sorted(ranked, key=lambda pair: pair[0]))


def propose(
    model: ConsultationModel,
    people: Sequence[Person],
    casting: Casting,
    turns: Sequence[PastTurn],
    seed: int,
    *,
    choose_case_giver: bool,
) -> Casting:
    """A fair casting. What was agreed before stays; the same seed gives the same proposal.

    A role goes to whoever had that kind least often, measured by the sessions they were at,
    then longest ago; the seed breaks ties. The case goes to whoever waits longest, or with
    ``choose_case_giver=False`` to nobody yet, because the group chooses the case itself.

    Raises:
        Refused: as ``casting.draw``: too few people, or too many for the roles left.
    """
    draw(model, people, casting, random.Random(seed))  # noqa: S311 - only for what it refuses
    mixed = list(people)
    random.Random(seed).shuffle(mixed)  # noqa: S311 - a lot among colleagues, not a secret
    proposed: Casting = dict(casting)
    free = [person.id for person in mixed if not casting.get(person.id)]
    for role in _places(model, casting, choose_case_giver=choose_case_giver):
        if not free:
            break
        person_id = min(free, key=_due(mixed, turns, role.kind))
        free.remove(person_id)
        proposed = assign(model, proposed, person_id, role.id)
    if len(people) < BESIDES_FROM:
        return proposed
    for role in model.roles:
        if able := _able_besides(model, proposed, role, mixed):
            person_id = min(able, key=_due(mixed, turns, role.kind))
            proposed = assign(model, proposed, person_id, role.id)
    return proposed


def _places(
    model: ConsultationModel, casting: Casting, *, choose_case_giver: bool
) -> Iterator[Role]:
    """The places to fill, in order: what every session needs, then the roles for the rest."""
    # Whoever is due as moderator must not be lost to another role, or the turns drift apart.
    needed = sorted(model.roles, key=lambda r: (r.takes_rest, r.kind is not RoleKind.MODERATOR))
    for role in needed:
        if choose_case_giver or role.kind is not RoleKind.CASE_GIVER:
            yield from repeat(role, role.min - len(holders(casting, role.id)))
    for role in model.roles:
        if role.takes_rest:
            yield from repeat(role, role.max - max(role.min, len(holders(casting, role.id))))


def _able_besides(
    model: ConsultationModel, casting: Casting, role: Role, people: Sequence[Person]
) -> list[str]:
    """Who could take an optional role that nobody has, besides the one role for the rest."""
    if role.min or not role.max or role.takes_rest or holders(casting, role.id):
        return []
    held = {person.id: casting.get(person.id, ()) for person in people}
    return [
        person_id
        for person_id, roles in held.items()
        if len(roles) == 1 and model.role(roles[0]).takes_rest and combinable(model, role, roles[0])
    ]


def _due(
    people: Sequence[Person], turns: Sequence[PastTurn], kind: RoleKind
) -> Callable[[str], Due]:
    """Whose turn it is to have a role of this kind, as a sorting key over person ids."""
    keys = {person.id: name_key(person.name) for person in people}
    if kind is RoleKind.CASE_GIVER:
        line = waiting(turns, (person.name for person in people), dt.date.max)
        places = {name_key(each.name): Fraction(place) for place, each in enumerate(line)}
        return lambda person_id: (places[keys[person_id]], dt.date.min)
    surplus = _surplus(turns, kind)
    last = {name_key(each.person): each.date for each in _by_day(turns) if kind in each.kinds}
    return lambda person_id: (
        surplus.get(keys[person_id], Fraction()),
        last.get(keys[person_id], dt.date.min),
    )


def _surplus(turns: Iterable[PastTurn], kind: RoleKind) -> dict[str, Fraction]:
    """By how much people held a kind of role more often than their share.

    The share is measured by the sessions somebody was at: who is new or was away has
    nothing to make up for.
    """
    surplus: dict[str, Fraction] = defaultdict(Fraction)
    for _, there in groupby(_by_day(turns), key=lambda each: each.date):
        day = list(there)
        share = Fraction(sum(kind in turn.kinds for turn in day), len(day))
        for turn in day:
            surplus[name_key(turn.person)] += (kind in turn.kinds) - share
    return surplus


def _by_day(turns: Iterable[PastTurn]) -> list[PastTurn]:
    """The oldest first; within a day in the order given."""
    return sorted(turns, key=lambda each: each.date)


Rank = tuple[bool, dt.date, bool]


def _ranked(name: str, own: Sequence[PastTurn], today: dt.date) -> tuple[Rank, Waiting]:
    """How long ``name`` has waited by their own turns (the oldest first), and their place."""
    cases = [place for place, turn in enumerate(own) if RoleKind.CASE_GIVER in turn.kinds]
    since = own[cases[-1]].date if cases else None
    after = own[cases[-1] + 1 :] if cases else own
    waits = Waiting(name, since, len(after), sum(turn.offered for turn in after))
    if own and not cases:
        return (False, own[0].date, False), waits
    return (True, since or today, bool(cases)), waits
