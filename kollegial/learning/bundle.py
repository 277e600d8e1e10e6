"""A bundle of cleared insights that one house gives to another. Signed by nothing.

It holds texts that a person cleared, the areas they belong to and how the house wants to be
called: no team, no day but that of the bundle, no id that leads anywhere.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import unicodedata
from collections.abc import Iterable
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, Field, ValidationError

from kollegial.faults import Fault, broken
from kollegial.marking import N_
from kollegial.quality.insight.state import Insight
from kollegial.quality.wording import AreaKeys, Name, Prose, each_once
from kollegial.refusal import Refused
from kollegial.words import Strict

MOST: Final = 2_000
"""Insights in one bundle."""
LONGEST: Final = 4_000
"""Characters of one insight."""
LARGEST: Final = 12_000_000
"""Bytes of a bundle file."""

_HIDDEN: Final = ("Cc", "Cf", "Cs", "Co", "Cn")


def _plain(text: str) -> str:
    """``text`` if nothing in it turns a line round, hides or steers a terminal."""
    if any(char not in "\n\t" and unicodedata.category(char) in _HIDDEN for char in text):
        raise broken(Fault((), N_("expected text without control characters")))
    return text


House = Annotated[Name, AfterValidator(_plain)]
Words = Annotated[Prose, Field(max_length=LONGEST), AfterValidator(_plain)]
FrameworkKeys = Annotated[
    tuple[Annotated[str, Field(pattern=r"^[a-z0-9-]{1,40}@[a-z0-9.-]{1,40}$")], ...],
    Field(max_length=60),
    AfterValidator(each_once),
]


class SharedInsight(Strict):
    """One insight as it is shared."""

    text: Words
    areas: AreaKeys = ()


class Bundle(Strict):
    """What ``kollegial insights share`` writes and ``take-in`` reads."""

    kollegial: Literal["insights"] = "insights"
    format: Literal[1] = 1
    house: House = Field(description="how the organisation wants to be called")
    day: dt.date = Field(description="day of the bundle")
    frameworks: FrameworkKeys = Field(default=(), description="editions that the areas are of")
    insights: Annotated[tuple[SharedInsight, ...], Field(max_length=MOST)]


def bundled(insights: Iterable[Insight], house: str, day: dt.date) -> Bundle:
    """The cleared ones among ``insights`` as a bundle; ``Refused`` if there is none.

    Areas of one's own stay at home: their keys mean something else elsewhere. What came
    from another house is not handed on: its provenance would be lost.
    """
    from kollegial.quality.vocabulary import Origin

    found = sorted(
        {
            (each.text, tuple(area for area in each.areas if not area.startswith("own@")))
            for each in insights
            if each.cleared_on is not None and each.source.origin is not Origin.HOUSE
        }
    )
    if not found:
        raise Refused(N_("No insight is cleared for publication: there is nothing to share."))
    if len(found) > MOST:
        raise Refused(N_("A bundle holds at most {most} insights: choose a period."), most=MOST)
    try:
        return Bundle(
            house=house,
            day=day,
            frameworks=tuple(
                sorted({area.rpartition(":")[0] for _, some in found for area in some})
            ),
            insights=tuple(SharedInsight(text=text, areas=areas) for text, areas in found),
        )
    except ValidationError:
        raise Refused(
            N_(
                "The bundle cannot be made: the house needs a name of at most 200 characters, and "
                "an insight at most {longest}, without control characters."
            ),
            longest=LONGEST,
        ) from None


def written(bundle: Bundle) -> str:
    """The bundle as a file: the same bundle gives the same bytes."""
    data = bundle.model_dump(mode="json")
    return json.dumps(data, ensure_ascii=False, indent=2, sort_keys=False) + "\n"


def read(data: bytes) -> Bundle:
    """The bundle in a file somebody else made.

    Raises:
        Refused: it is none, and in plain words why. Nothing of it is repeated.
    """
    if len(data) > LARGEST:
        raise Refused(N_("The file is too large for a bundle of insights."))
    try:
        found = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no)
    except (ValueError, RecursionError):
        raise Refused(N_("The file is no bundle of insights: it is not JSON in UTF-8.")) from None
    if not isinstance(found, dict) or found.get("kollegial") != "insights":
        raise Refused(N_("The file is no bundle of insights of Kollegial."))
    if found.get("format") != 1:
        raise Refused(
            N_("The bundle was written by a newer program: install that version here too.")
        )
    try:
        return Bundle.model_validate_json(json.dumps(found))
    except (ValidationError, ValueError) as error:
        raise _unfit(error) from None


def insight_id(bundle: Bundle, shared: SharedInsight) -> str:
    """The same for the same words of the same house, so that nothing is taken in twice."""
    told = json.dumps([bundle.house, shared.text], ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()[:32]


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError
    return found


def _no(_constant: str) -> Any:
    raise ValueError


def _unfit(error: ValueError) -> Refused:
    where = ""
    if isinstance(error, ValidationError):
        steps = error.errors(include_input=False, include_url=False)[0]["loc"]
        # only names that the form has: a stranger's key is no place to show
        known = {*Bundle.model_fields, *SharedInsight.model_fields}
        where = ".".join(
            str(step + 1) if isinstance(step, int) else step
            for step in steps
            if isinstance(step, int) or step in known
        )
    if where:
        return Refused(
            N_("The bundle cannot be used: {place} is not as it should be."), place=where
        )
    return Refused(N_("The bundle cannot be used: it has more or less in it than it should."))
