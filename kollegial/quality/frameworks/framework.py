"""A quality framework as content, read from ``protocols/frameworks/<key>.toml``."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable
from typing import Annotated, Any, Final, Literal, TypeVar

from pydantic import AfterValidator, Field, StringConstraints, model_validator
from pydantic.config import JsonDict

from kollegial.faults import Fault, broken
from kollegial.quality.frameworks import keys
from kollegial.quality.frameworks.evidence import Evidence
from kollegial.words import N_, Strict, Text

LONGEST_TITLE: Final = 100
"""Characters of a title: a definition does not fit."""

LONGEST_REMARK: Final = 600
"""Characters of what we say about a framework or an area."""

LONGEST_SOURCE: Final = 300
MOST_SOURCES: Final = 10
MOST_AREAS: Final = 200

_ONE_OR_MORE: Final[JsonDict] = {"minItems": 1}
_NOT_SHOWN: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})


_Entries = TypeVar("_Entries", bound=tuple[Any, ...])


def _one_line(text: str) -> str:
    """``text`` unless it holds what a terminal obeys or nobody sees."""
    if any(unicodedata.category(char) in _NOT_SHOWN for char in text):
        raise broken(Fault((), N_("expected one line without control characters")))
    return text


def _some(entries: _Entries) -> _Entries:
    """``entries`` if there are any.

    Pydantic's own bound counts the entries that are right: one wrong entry would be told twice.
    """
    if not entries:
        raise broken(Fault((), N_("expected entries, at least {min_length}"), {"min_length": "1"}))
    return entries


Title = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_TITLE),
    AfterValidator(_one_line),
]
_Remark = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_REMARK),
    AfterValidator(_one_line),
]
Source = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_SOURCE),
    AfterValidator(_one_line),
]
Sources = Annotated[
    tuple[Source, ...],
    Field(max_length=MOST_SOURCES, json_schema_extra=_ONE_OR_MORE),
    AfterValidator(_some),
]
FrameworkId = Annotated[str, StringConstraints(pattern=keys.FRAMEWORK)]
Version = Annotated[str, StringConstraints(pattern=keys.VERSION)]
Code = Annotated[str, StringConstraints(pattern=keys.CODE)]


class Titles(Text):
    """A title in German and English: a name, never a sentence of the framework."""

    de: Title
    en: Title


class Remark(Text):
    """What we say about a framework or an area, in German and English."""

    de: _Remark
    en: _Remark


class Area(Strict):
    """One quality area: how it is called, and who says so."""

    code: Code
    titles: Titles
    evidence: Evidence
    source: Sources = Field(description="where the title was seen: addresses or citations")
    checked_on: dt.date | None = Field(
        default=None, description="day on which somebody of the organisation looked it up"
    )
    note: Remark | None = Field(default=None, description="what is known or not known about it")
    enabled: bool | None = Field(
        default=None, description="whether it is offered; unset: unless it is unverified"
    )

    @model_validator(mode="after")
    def _consistent(self) -> Area:
        if self.checked_on is not None and self.evidence is not Evidence.VERIFIED:
            message = N_('expected "verified", because checked_on says that it was looked up')
            raise broken(Fault(("evidence",), message))
        return self

    @property
    def offered(self) -> bool:
        """Whether it can be chosen; an unverified area only if somebody said so."""
        if self.enabled is None:
            return self.evidence is not Evidence.UNVERIFIED
        return self.enabled


class Framework(Strict):
    """A framework in one edition: the titles of its areas and where they were seen."""

    format: Literal[1]
    framework: FrameworkId
    version: Version = Field(description="the edition: part of the key, never exchanged")
    names: Titles
    aliases: tuple[Title, ...] = Field(
        default=(),
        max_length=20,
        description="other names for it, and what has no areas of its own and is mapped here",
    )
    owner: Source = Field(description="who wrote or publishes it")
    edition_note: Remark
    licence_note: Remark
    source: Sources = Field(description="where it can be read")
    areas: Annotated[tuple[Area, ...], AfterValidator(_some)] = Field(
        max_length=MOST_AREAS, json_schema_extra=_ONE_OR_MORE
    )

    @model_validator(mode="after")
    def _consistent(self) -> Framework:
        if faults := tuple(self.faults_in(self.model_dump())):
            raise broken(*faults)
        return self

    @classmethod
    def faults_in(cls, data: Any) -> Iterable[Fault]:
        """A name that is taken, and codes that stand twice."""
        if data.get("framework") == keys.OWN_NAME:
            message = N_('expected another name; "own" stands for the organisation\'s own areas')
            yield Fault(("framework",), message)
        seen: dict[str, int] = {}
        areas = data.get("areas")
        for index, area in enumerate(areas if isinstance(areas, list | tuple) else ()):
            code = area.get("code") if isinstance(area, dict) else None
            if not isinstance(code, str):
                continue
            # A code may be typed in small letters on the command line.
            first = seen.setdefault(code.casefold(), index)
            if first != index:
                message = N_("expected a code of its own; {field} has this one")
                yield Fault(("areas", index, "code"), message, {"field": f"areas[{first + 1}]"})

    @property
    def key(self) -> str:
        """The name by which it is found: ``lqw@11-areas``."""
        return keys.framework_key(self.framework, self.version)

    @property
    def offered(self) -> tuple[Area, ...]:
        """The areas that can be chosen."""
        return tuple(area for area in self.areas if area.offered)

    def area(self, code: str) -> Area | None:
        """The area of that code, in capitals or not; nothing if there is none."""
        wanted = code.casefold()
        return next((each for each in self.areas if each.code.casefold() == wanted), None)
