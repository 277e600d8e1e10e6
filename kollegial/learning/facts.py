"""What is counted of a protocol: no text, no day, no id once it is kept for good."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from kollegial.protocol.released import ReleasedProtocol
from kollegial.quality.disclosure.period import Quarter

Levels = tuple[int, ...]
"""How often 1, 2, 3, 4, 5 was the answer."""

_NO_FEEDBACK: Final[Mapping[str, Levels]] = MappingProxyType({})
_NO_AREAS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType({})


class PhaseTime(NamedTuple):
    """How long a phase was meant to take and took, all its rounds together. Seconds."""

    phase: str
    planned: int
    actual: int


class Phases(NamedTuple):
    """The phases of a session in their order, as columns: many sessions share the first two."""

    names: tuple[str, ...] = ()
    planned: tuple[int, ...] = ()
    actual: tuple[int, ...] = ()

    @classmethod
    def of(cls, phases: Iterable[PhaseTime]) -> Phases:
        """One after the other, as columns."""
        return cls(*zip(*phases, strict=True))

    @property
    def each(self) -> Iterator[PhaseTime]:
        """Phase by phase."""
        return map(PhaseTime, self.names, self.planned, self.actual)


_NO_PHASES: Final = Phases()


@dataclass(frozen=True, slots=True)
class Facts:
    """One protocol as it is counted. ``id`` ties it to its insights until it is kept for good."""

    quarter: Quarter
    team: str = field(repr=False)
    model: str
    planned: int
    actual: int
    answered: bool = False
    """Whether the session told what became of an earlier case."""
    phases: Phases = _NO_PHASES
    feedback: Mapping[str, Levels] = field(default_factory=lambda: _NO_FEEDBACK, repr=False)
    areas: tuple[str, ...] = ()
    """Keys of the quality areas its insights belong to, sorted."""
    id: str = ""


def slim(protocol: ReleasedProtocol) -> str:
    """What the archive keeps beside a protocol, as JSON: what its row does not tell already."""
    return slimmed(protocol.model_dump(mode="json", include={"phases", "feedback", "follow_ups"}))


def slimmed(document: Mapping[str, Any]) -> str:
    """The same of a protocol as JSON has it."""
    feedback = document.get("feedback")
    phases: dict[str, list[int]] = {}
    for phase in document["phases"]:
        if not phase.get("is_break"):
            spans = phases.setdefault(phase["id"], [0, 0])
            spans[0] += phase["planned"]
            spans[1] += phase["actual"]
    told = {
        "phases": [[name, *spans] for name, spans in phases.items()],
        "answered": bool(document.get("follow_ups")),
        "feedback": feedback["counts"] if feedback else {},
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def of_slims(
    rows: Sequence[tuple[str, Quarter, str, str, int, int, str]],
    areas: Mapping[str, tuple[str, ...]] = _NO_AREAS,
) -> list[Facts]:
    """The facts of rows of the archive: id, quarter, team, model, seconds planned, taken, slim.

    ``areas``: by id, of those that have any.

    Raises:
        ValueError, TypeError, KeyError: one of them is damaged.
    """
    # all at once: a third of the time of one after the other
    slims = json.loads(f"[{','.join([row[-1] for row in rows])}]")
    shared = _Shared()
    return [
        Facts(
            quarter,
            team,
            model,
            planned,
            actual,
            told["answered"],
            shared.phases(told["phases"]),
            shared.feedback(told["feedback"]),
            areas.get(protocol_id, ()),
            protocol_id,
        )
        for (protocol_id, quarter, team, model, planned, actual, _), told in zip(
            rows, slims, strict=True
        )
    ]


class _Shared:
    """What many sessions have in common becomes one object: a fifth of the memory."""

    def __init__(self) -> None:
        self._columns: dict[tuple[Any, ...], tuple[Any, ...]] = {}

    def phases(self, phases: Sequence[Sequence[Any]]) -> Phases:
        if not phases:
            return _NO_PHASES
        names, planned, actual = zip(*phases, strict=True)
        known = self._columns
        return Phases(known.setdefault(names, names), known.setdefault(planned, planned), actual)

    def feedback(self, feedback: Mapping[str, Sequence[int]]) -> Mapping[str, Levels]:
        if not feedback:
            return _NO_FEEDBACK
        known = self._columns
        found = {}
        for item, counts in feedback.items():
            levels = tuple(counts)
            found[item] = known.setdefault(levels, levels)
        return found


def in_order(facts: Iterable[Facts]) -> list[Facts]:
    """Facts in an order that tells nothing, the same before and after they are kept."""
    return sorted(facts, key=_order)


def packed(facts: Iterable[Facts]) -> str:
    """Facts of one quarter as JSON, without ids and in an order that tells nothing."""
    rows = [_row(each) for each in in_order(facts)]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def unpacked(quarter: Quarter, text: str) -> list[Facts]:
    """Facts as they were packed.

    Raises:
        ValueError, TypeError, KeyError: they are damaged.
    """
    shared = _Shared()
    return [_of_row(quarter, row, shared) for row in json.loads(text)]


def _order(facts: Facts) -> tuple[Any, ...]:
    return (
        facts.quarter,
        facts.team,
        facts.model,
        facts.planned,
        facts.actual,
        facts.answered,
        facts.phases,
        facts.areas,
        sorted(facts.feedback.items()),
    )


def _row(facts: Facts) -> list[Any]:
    return [
        facts.team,
        facts.model,
        facts.planned,
        facts.actual,
        facts.answered,
        list(zip(*facts.phases, strict=True)),
        {item: list(facts.feedback[item]) for item in sorted(facts.feedback)},
        facts.areas,
    ]


def _of_row(quarter: Quarter, row: Sequence[Any], shared: _Shared) -> Facts:
    team, model, planned, actual, answered, phases, feedback, areas = row
    return Facts(
        quarter,
        team,
        model,
        planned,
        actual,
        answered,
        shared.phases(phases),
        shared.feedback(feedback),
        tuple(areas),
    )
