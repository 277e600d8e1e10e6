"""What people can ask of a session. A command is checked against model and state, then happens."""

from __future__ import annotations

from dataclasses import dataclass, field

from kollegial.consultation.vocabulary import ContributionKind


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
class SwapRoles:
    """Two people exchange their roles."""

    one: str
    other: str


@dataclass(frozen=True, slots=True)
class NoteNames:
    """Names of people in the case, for the anonymiser."""

    names: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetBudget:
    """So many minutes for everything that is not over yet."""

    minutes: float


@dataclass(frozen=True, slots=True)
class StartClock:
    """Start, or go on after a pause."""


@dataclass(frozen=True, slots=True)
class PauseClock:
    """Stop the clock for a while."""


@dataclass(frozen=True, slots=True)
class SkipGap:
    """Take the time since ``since`` (ms) out: the program was not running, nobody consulted."""

    since: int


@dataclass(frozen=True, slots=True)
class Extend:
    """Give the current phase more seconds."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Advance:
    """On to the next phase."""


@dataclass(frozen=True, slots=True)
class GoBack:
    """Back to an earlier phase (index from 0)."""

    phase: int


@dataclass(frozen=True, slots=True)
class Contribute:
    """Keep a contribution; without a kind it gets the usual one of the phase."""

    text: str = field(repr=False)
    kind: ContributionKind | None = None


@dataclass(frozen=True, slots=True)
class EditContribution:
    """Reword a contribution."""

    id: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StrikeContribution:
    """Strike a contribution out."""

    id: int


@dataclass(frozen=True, slots=True)
class MoveContribution:
    """Give a contribution another place in its phase (from 0)."""

    id: int
    place: int


@dataclass(frozen=True, slots=True)
class AdoptContribution:
    """Make a contribution of the inserted method the phase's own (the chosen key question)."""

    id: int


@dataclass(frozen=True, slots=True)
class WriteNotes:
    """The notes of a phase now read like this."""

    phase: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChooseMethod:
    """The group takes this method."""

    method_id: str


@dataclass(frozen=True, slots=True)
class EnterLoop:
    """Insert the method that the phase offers when it is stuck."""


@dataclass(frozen=True, slots=True)
class LeaveLoop:
    """The inserted method is done; back to the phase."""


@dataclass(frozen=True, slots=True)
class Finish:
    """End the session."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take the last step back."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Do the step taken back last again."""


Command = (
    AddPerson
    | RenamePerson
    | RemovePerson
    | AssignRole
    | ReleaseRole
    | DrawRoles
    | SwapRoles
    | NoteNames
    | SetBudget
    | StartClock
    | PauseClock
    | SkipGap
    | Extend
    | Advance
    | GoBack
    | Contribute
    | EditContribution
    | StrikeContribution
    | MoveContribution
    | AdoptContribution
    | WriteNotes
    | ChooseMethod
    | EnterLoop
    | LeaveLoop
    | Finish
    | Undo
    | Redo
)
