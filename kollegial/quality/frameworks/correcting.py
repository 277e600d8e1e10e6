"""An area put right by somebody who has the source at hand, in the text of its file."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from kollegial.formats.problems import Problem, Unreadable, field_name
from kollegial.formats.sentences import faults_of
from kollegial.formats.toml_scan import scan
from kollegial.marking import N_
from kollegial.quality.frameworks.evidence import Evidence
from kollegial.quality.frameworks.framework import Area, Framework
from kollegial.quality.frameworks.layout import area_lines, framework_text
from kollegial.quality.frameworks.reading import read_framework
from kollegial.refusal import Refused


@dataclass(frozen=True, slots=True)
class Correction:
    """What is to be changed; nothing means: as it is."""

    german: str | None = None
    english: str | None = None
    sources: tuple[str, ...] = ()
    """Where it was looked up; with it the area counts as verified."""
    enabled: bool | None = None
    add: bool = False
    """Whether it is an area that the file does not have yet."""

    @property
    def empty(self) -> bool:
        """Whether nothing would change."""
        return self == Correction(add=self.add)


def corrected(framework: Framework, code: str, correction: Correction, today: dt.date) -> Area:
    """The area as it stands afterwards.

    Raises:
        Refused: there is no such area, or one already that is to be added; a title without
            a source; nothing to change.
        Unreadable: a title or a source that no file may hold.
    """
    area = framework.area(code)
    _allowed(framework, area, code, correction)
    if area is not None:
        return _checked(_changed(area, correction, today))
    english = correction.german if correction.english is None else correction.english
    return _checked(
        {
            "code": code,
            "titles": {"de": correction.german, "en": english},
            "evidence": Evidence.VERIFIED,
            "source": correction.sources,
            "checked_on": today,
            "enabled": correction.enabled,
        }
    )


def put_into(text: str, framework: Framework, areas: tuple[Area, ...]) -> str:
    """``text``, the file of ``framework``, with ``areas`` in place of those of the same code.

    All else stays as it was written, comments too, unless the file is laid out in a way that
    cannot be changed piece by piece: then all of it is written anew.
    """
    text = text.removeprefix("\ufeff")
    for area in areas:
        framework = _with(framework, area)
        spliced = _spliced(text, framework, area)
        text = spliced if _reads_as(spliced, framework) else framework_text(framework)
    return text


def _allowed(framework: Framework, area: Area | None, code: str, correction: Correction) -> None:
    if correction.empty:
        raise Refused(N_("Say what to change: a title and its source, a source, or on or off."))
    titled = correction.german is not None or correction.english is not None
    if titled and not correction.sources:
        raise Refused(N_("A title needs its source: where did you read it?"))
    if area is None and not correction.add:
        raise Refused(
            N_("{key} has no area {code}; its areas are: {known}."),
            key=framework.key,
            code=code,
            known=", ".join(each.code for each in framework.areas),
        )
    if area is not None and correction.add:
        raise Refused(N_("{key} has an area {code} already."), key=framework.key, code=area.code)
    if area is None and correction.german is None:
        raise Refused(N_("A new area needs a German title and its source."))


def _changed(area: Area, correction: Correction, today: dt.date) -> dict[str, Any]:
    fields = area.model_dump()
    if correction.sources:
        given = {"de": correction.german, "en": correction.english}
        fields["titles"] |= {each: text for each, text in given.items() if text is not None}
        fields |= {"evidence": Evidence.VERIFIED, "source": correction.sources}
        fields |= {"checked_on": today, "enabled": None}
        if area.evidence is not Evidence.VERIFIED:
            # It said what was not known.
            fields["note"] = None
    if correction.enabled is not None:
        fields["enabled"] = correction.enabled
    return fields


def _checked(fields: dict[str, Any]) -> Area:
    try:
        return Area.model_validate(fields)
    except ValidationError as error:
        first = next(iter(faults_of(dict(error.errors()[0]), Area)))
    params = tuple(first.params.items())
    raise Unreadable([Problem("", None, field_name(first.path), first.message, params)])


def _with(framework: Framework, area: Area) -> Framework:
    areas = [area if each.code == area.code else each for each in framework.areas]
    if area not in areas:
        areas.append(area)
    return framework.model_copy(update={"areas": tuple(areas)})


def _spliced(text: str, framework: Framework, area: Area) -> str:
    """``text`` with the lines of one area exchanged, or added at the end."""
    lines, block = text.split("\n"), area_lines(area)
    index = next(at for at, each in enumerate(framework.areas) if each.code == area.code)
    path = ("areas", index)
    spots = scan(text)
    if path not in spots:
        return "\n".join([text.rstrip("\n"), "", *block, ""])
    first = spots[path].line
    later = (spot.line for way, spot in spots.items() if way[:2] != path and spot.line > first)
    end = min(later, default=len(lines) + 1)
    # What stands before the next table belongs to that: blank lines and its comment.
    while end - 1 > first and _is_between(lines[end - 2]):
        end -= 1
    return "\n".join([*lines[: first - 1], *block, *lines[end - 1 :]])


def _is_between(line: str) -> bool:
    return not line.strip() or line.startswith("#")


def _reads_as(text: str, framework: Framework) -> bool:
    try:
        return read_framework(text, "") == framework
    except Unreadable:
        return False
