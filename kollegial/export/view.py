"""A protocol as templates see it: plain values, people's text as ``Said``, lengths in seconds.

What stands here is what a template may use; ``protocols/templates`` says it to its authors.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from kollegial.consultation.vocabulary import ContributionKind
from kollegial.export import figures
from kollegial.export.said import Said
from kollegial.i18n import translate
from kollegial.labels import KINDS, SEVERAL
from kollegial.protocol.released import ReleasedPhase, ReleasedProtocol, ReviewRecord
from kollegial.words import Language, Text


@dataclass(frozen=True, slots=True)
class Span:
    """Planned and taken, in seconds, and the same in minutes as they are written."""

    planned: int
    actual: int

    @property
    def overrun(self) -> int:
        """Seconds beyond the plan."""
        return max(0, self.actual - self.planned)

    @property
    def planned_minutes(self) -> str:
        """``15`` or ``7½``."""
        return figures.minutes(self.planned)

    @property
    def actual_minutes(self) -> str:
        """``15`` or ``7½``."""
        return figures.minutes(self.actual)

    @property
    def overrun_minutes(self) -> str:
        """``2``, or nothing if the plan was kept."""
        return figures.overrun(self.planned, self.actual)


@dataclass(frozen=True, slots=True)
class Named:
    """A model or method: ``name`` in the language of the document, ``names`` in both."""

    id: str
    name: Said
    names: Mapping[str, Said]


@dataclass(frozen=True, slots=True)
class Model(Named):
    """The consultation model, with credit."""

    version: str
    author: Said
    licence_note: Said
    licence_notes: Mapping[str, Said]


@dataclass(frozen=True, slots=True)
class Contribution:
    """One contribution; ``kind`` is an id, ``label`` a word."""

    kind: str
    label: str
    text: Said


@dataclass(frozen=True, slots=True)
class Kind:
    """All contributions of one kind in one phase; ``label`` fits how many there are."""

    id: str
    label: str
    texts: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Phase(Named):
    """One phase as it went."""

    number: int
    time: Span
    method: Named | None
    contributions: tuple[Contribution, ...]
    kinds: tuple[Kind, ...]
    notes: Said


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A placeholder and how often it stands in the texts."""

    text: Said
    count: int


@dataclass(frozen=True, slots=True)
class Protocol:
    """The whole protocol."""

    id: str
    date: dt.date
    day: str
    group: Said
    language: str
    title: Said
    model: Model
    people: int
    roles: Mapping[str, int]
    time: Span
    paused: int
    paused_minutes: str
    phases: tuple[Phase, ...]
    placeholders: tuple[Placeholder, ...]
    review: ReviewRecord


def view(protocol: ReleasedProtocol, language: Language) -> Protocol:
    """``protocol`` for a document in ``language``."""
    model = protocol.model
    return Protocol(
        id=protocol.id,
        date=protocol.date,
        day=figures.day(protocol.date, language),
        group=Said(protocol.group),
        language=protocol.language,
        title=Said(protocol.title),
        model=Model(
            id=model.id,
            name=Said(model.names.within(language)),
            names=_both(model.names),
            version=model.version,
            author=Said(model.author),
            licence_note=Said(model.licence_note.within(language)),
            licence_notes=_both(model.licence_note),
        ),
        people=protocol.people,
        roles={kind.value: count for kind, count in protocol.roles.items()},
        time=Span(protocol.planned, protocol.actual),
        paused=protocol.paused,
        paused_minutes=figures.minutes(protocol.paused),
        phases=tuple(
            _phase(number, phase, language) for number, phase in enumerate(protocol.phases, start=1)
        ),
        placeholders=tuple(
            Placeholder(Said(text), count) for text, count in protocol.placeholders.items()
        ),
        review=protocol.review,
    )


def _phase(number: int, phase: ReleasedPhase, language: Language) -> Phase:
    return Phase(
        id=phase.id,
        name=Said(phase.names.within(language)),
        names=_both(phase.names),
        number=number,
        time=Span(phase.planned, phase.actual),
        method=_method(phase, language),
        contributions=tuple(
            Contribution(each.kind.value, translate(KINDS[each.kind], language), Said(each.text))
            for each in phase.contributions
        ),
        kinds=_kinds(phase, language),
        notes=Said(phase.notes),
    )


def _method(phase: ReleasedPhase, language: Language) -> Named | None:
    if phase.method_id is None or phase.method_names is None:
        return None
    name = Said(phase.method_names.within(language))
    return Named(phase.method_id, name, _both(phase.method_names))


def _kinds(phase: ReleasedPhase, language: Language) -> tuple[Kind, ...]:
    """Contributions by kind, in the order in which the kinds first appear."""
    texts: dict[ContributionKind, list[Said]] = {}
    for each in phase.contributions:
        texts.setdefault(each.kind, []).append(Said(each.text))
    return tuple(
        Kind(
            kind.value,
            translate((KINDS if len(found) == 1 else SEVERAL)[kind], language),
            tuple(found),
        )
        for kind, found in texts.items()
    )


def _both(text: Text) -> dict[str, Said]:
    return {"de": Said(text.de), "en": Said(text.en)}
