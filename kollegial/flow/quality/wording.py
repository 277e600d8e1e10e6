"""Free text typed for the register: the anonymiser looks at it before it is kept.

A register may be shared by many, so nobody may be recognised in it. Places, days and facilities
are an organisation's own matter and stay; what names or reaches one person is shown, and a
person replaces it or says that it is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from pydantic import BaseModel

if TYPE_CHECKING:
    from kollegial.anonymise import Anonymiser, Finding
    from kollegial.anonymise.claims.recogniser import Detector
    from kollegial.anonymise.text.phrases import Phrases
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.foundation.foundation import Foundation
    from kollegial.words import Language

HARMLESS: Final = frozenset({"place", "postcode", "organisation", "date", "age", "url"})
"""Kinds that name or reach no single person: goals are full of them. Values of ``Kind``, which
is not imported before there is something to look at."""

_KEYS: Final = frozenset(
    "kind id measure insight protocol areas goal_id insights agreement follows frameworks code "
    "model by".split()
)
"""Fields that hold keys, or a role that was looked at already: no words of people."""

_WITHIN: Final = frozenset({"fields", "plan", "source"})
"""Fields whose own name says nothing: what is within them is named alone."""

_SENTENCE: Final = 4
"""Words from which on a text is read as a sentence; below, the detector takes it for a name."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Words in a text, counted from 1, both ends included."""

    field: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Seen:
    """Texts, and what the anonymiser found in them that names or reaches a person."""

    texts: Mapping[str, str] = field(repr=False)
    findings: tuple[Finding, ...]
    complete: bool
    """Whether the model worked; without it, rules and lists did alone."""

    def __bool__(self) -> bool:
        """Whether somebody should look."""
        return bool(self.findings)

    def of(self, name: str) -> tuple[Finding, ...]:
        """What was found in one text, in order. ``Finding.band`` says how sure it is."""
        return tuple(each for each in self.findings if each.field == name)

    def masked(self, name: str) -> str:
        """A proposal: the text with a placeholder for each finding."""
        from kollegial.anonymise.text.replacing import replaced

        parts = [(each.start, each.end, each.placeholder) for each in self.of(name)]
        return replaced(self.texts[name], parts)

    def spots(self) -> tuple[Spot, ...]:
        """Where the findings stand, without a word of them."""
        return tuple(_spot(self.texts[each.field], each) for each in self.findings)


class WordingGuard:
    """Looks at what is typed. Loads the anonymiser with the first look, which takes a moment."""

    def __init__(
        self, language: Language, detector: Detector | None, known: Iterable[str] = ()
    ) -> None:
        """``known`` are words somebody settled already: the organisation's roles and teams."""
        self._language = language
        self._detector = detector
        self._known = tuple(known)

    def look(self, texts: Mapping[str, str]) -> Seen:
        """What in ``texts`` names or reaches a person; the same person in all is one."""
        given = {name: text for name, text in texts.items() if text.strip()}
        if not given:
            return Seen(texts, (), complete=True)
        short = [name for name, text in given.items() if len(text.split()) < _SENTENCE]
        found = self._anonymiser.find(given, titles=short)
        telling = (each for each in found if each.kind.value not in HARMLESS)
        left = tuple(each for each in telling if not self._settled(given[each.field], each))
        return Seen(texts, left, self._anonymiser.complete)

    @cached_property
    def _anonymiser(self) -> Anonymiser:
        from kollegial.anonymise import Anonymiser

        return Anonymiser(language=self._language, detector=self._detector)

    @cached_property
    def _phrases(self) -> Phrases:
        from kollegial.anonymise.text.phrases import Phrases

        return Phrases(self._known)

    def _settled(self, text: str, finding: Finding) -> bool:
        """Whether it stands within a role or team: "Team Maria Hilf" names a team."""
        places = self._phrases.find(text)
        return any(start <= finding.start and finding.end <= end for start, end in places)


def guard_for(place: Workplace, foundation: Foundation, language: Language) -> WordingGuard:
    """The guard of a workplace; it takes no role or team of the foundation for a name."""
    return WordingGuard(language, place.detector, (*foundation.roles, *foundation.teams))


def free_texts(*values: BaseModel | Mapping[str, Any]) -> dict[str, str]:
    """What people wrote in plans, changes or other values: name of the field → text.

    In a list the name has its number: ``criteria.2``.
    """
    found: dict[str, str] = {}
    for value in values:
        for name, text in _texts(value, ""):
            unused = name
            while unused in found:
                unused += "'"
            found[unused] = text
    return found


def _texts(value: object, name: str) -> Iterator[tuple[str, str]]:
    match value:
        case Enum():
            return
        case str():
            if value.strip():
                yield name, value
        case BaseModel():
            fields = {each: getattr(value, each) for each in type(value).model_fields}
            yield from _texts(fields, name)
        case Mapping():
            for key, each in value.items():
                if key in _WITHIN:
                    yield from _texts(each, name)
                elif key not in _KEYS:
                    yield from _texts(each, f"{name}.{key}".strip("."))
        case Sequence():
            for number, each in enumerate(value, start=1):
                yield from _texts(each, f"{name}.{number}")


def _spot(text: str, finding: Finding) -> Spot:
    first = len(text[: finding.start + 1].split())
    return Spot(finding.field, first, len(text[: finding.end].split()))
