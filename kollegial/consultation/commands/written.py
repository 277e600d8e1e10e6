"""Commands about what is written down."""

from __future__ import annotations

from dataclasses import dataclass, field

from kollegial.consultation.vocabulary import ContributionKind


@dataclass(frozen=True, slots=True)
class Contribute:
    """Keep a contribution; without a kind it gets the usual one of the phase."""

    text: str = field(repr=False)
    kind: ContributionKind | None = None


@dataclass(frozen=True, slots=True)
class ContributeLines:
    """Keep several contributions at once: a paste of many lines is one step."""

    texts: tuple[str, ...] = field(repr=False)
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
class Park:
    """Not now: keep it for the phase where it belongs."""

    text: str = field(repr=False)
    kind: ContributionKind = ContributionKind.IDEA


@dataclass(frozen=True, slots=True)
class TakeUpParked:
    """Take something parked into the current phase."""

    id: int


@dataclass(frozen=True, slots=True)
class DropParked:
    """Let something parked go."""

    id: int
