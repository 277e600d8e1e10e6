"""Commands about who is here and who has which role."""

from __future__ import annotations

from dataclasses import dataclass, field

from kollegial.consultation.turns import PastTurn


@dataclass(frozen=True, slots=True)
class AddPerson:
    """Somebody comes in."""

    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RenamePerson:
    """A name is corrected."""

    person_id: str
    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RemovePerson:
    """Somebody leaves."""

    person_id: str


@dataclass(frozen=True, slots=True)
class AssignRole:
    """A person takes a role."""

    person_id: str
    role_id: str


@dataclass(frozen=True, slots=True)
class ReleaseRole:
    """A person lays a role down."""

    person_id: str
    role_id: str


@dataclass(frozen=True, slots=True)
class DrawRoles:
    """The missing roles are drawn by lot; the same seed gives the same lot."""

    seed: int


@dataclass(frozen=True, slots=True)
class ProposeRoles:
    """Roles by fairness: past turns of the group as (person, kind of role, day) facts."""

    turns: tuple[PastTurn, ...] = field(repr=False)
    seed: int
    keep_case_giver: bool = True


@dataclass(frozen=True, slots=True)
class SwapRoles:
    """Two people exchange their roles."""

    one: str
    other: str


@dataclass(frozen=True, slots=True)
class HandOverModeration:
    """Somebody else moderates from now on."""

    person_id: str


@dataclass(frozen=True, slots=True)
class NoteNames:
    """Names of people in the case, for the anonymiser."""

    names: tuple[str, ...] = field(repr=False)
