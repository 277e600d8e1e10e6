"""The areas an organisation works with: of the frameworks it chose, and its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kollegial.marking import Language
from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.frameworks.evidence import Evidence
from kollegial.quality.frameworks.framework import Area, Framework
from kollegial.quality.frameworks.keys import OWN, area_key, parts_of
from kollegial.quality.frameworks.library import Frameworks


@dataclass(frozen=True, slots=True)
class AreaInUse:
    """A quality area as lists and forms show it."""

    key: str
    """``lqw@11-areas:4``; own areas ``own@1:…``."""
    code: str
    title: str
    framework: str = ""
    """What the framework is called; nothing for an own area."""
    evidence: Evidence | None = None
    """Nothing for an own area: there is nobody else to ask."""
    known: bool = True
    """False if its framework is gone; then its title is its key."""

    def marked(self, unverified: str) -> str:
        """The title, followed by the word ``unverified`` in brackets if it is."""
        return (
            f"{self.title} ({unverified})" if self.evidence is Evidence.UNVERIFIED else self.title
        )


@dataclass(frozen=True, slots=True)
class AreaBook:
    """The areas of an organisation in one language. Made once, asked often."""

    offered: tuple[AreaInUse, ...] = ()
    """To choose from, framework by framework as the organisation chose them, own ones last."""
    missing: tuple[str, ...] = ()
    """Keys of chosen frameworks that are not there."""
    titled: Mapping[str, AreaInUse] = field(default_factory=dict)
    """Every area that has a title, by key."""

    def area(self, key: str) -> AreaInUse:
        """The area of that key; one nobody knows any more is shown by its key."""
        return self.titled.get(key) or AreaInUse(key, parts_of(key).code, key, known=False)

    def title(self, key: str) -> str:
        """Its title, or its key."""
        return self.area(key).title


def area_book(foundation: Foundation, frameworks: Frameworks, language: Language) -> AreaBook:
    """The areas of an organisation, in one language.

    An area that was chosen once and is no longer offered keeps its title.
    """
    own = tuple(_own(foundation, language))
    chosen = [frameworks.get(key) for key in foundation.frameworks]
    offered = [_of(each, area, language) for each in chosen if each for area in each.offered]
    every = [_of(each, area, language) for each in frameworks.all for area in each.areas]
    return AreaBook(
        offered=(*offered, *own),
        missing=tuple(key for key in foundation.frameworks if frameworks.get(key) is None),
        titled={each.key: each for each in (*every, *own)},
    )


def _of(framework: Framework, area: Area, language: Language) -> AreaInUse:
    return AreaInUse(
        area_key(framework.key, area.code),
        area.code,
        area.titles.within(language),
        framework.names.within(language),
        area.evidence,
    )


def _own(foundation: Foundation, language: Language) -> Iterator[AreaInUse]:
    for area in foundation.own_areas:
        english = area.title_en or area.title_de
        title = area.title_de if language == "de" else english
        yield AreaInUse(area_key(OWN, area.code), area.code, title)
