"""Commands about method cards."""

from __future__ import annotations

from dataclasses import dataclass, field


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
class InvertKeyQuestion:
    """The key question turned round."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TurnBack:
    """What a headstand idea says when it is turned back."""

    id: int
    text: str = field(repr=False)
