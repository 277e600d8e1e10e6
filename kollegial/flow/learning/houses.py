"""Learning across houses: cleared insights as a bundle, and bundles of others taken in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kollegial.flow.learning import clearing
from kollegial.flow.learning.gathering import day_of
from kollegial.flow.moment import moment
from kollegial.learning import bundle as bundles
from kollegial.learning.bundle import SharedInsight
from kollegial.marking import N_
from kollegial.quality.changes.insight import InsightChange, Noted, Source
from kollegial.quality.history import Entry
from kollegial.quality.insight import state
from kollegial.quality.vocabulary import Origin
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.export.progress import Progress
    from kollegial.flow.learning.clearing import Held
    from kollegial.flow.workplace import Workplace
    from kollegial.learning.bundle import Bundle
    from kollegial.quality.disclosure import Period
    from kollegial.words import Language

_ROLES: Final = {"de": "Übernahme", "en": "taking in"}


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a bundle."""

    house: str
    day: dt.date
    new: int
    known: int
    """Insights that were in the register already."""


def share(
    place: Workplace,
    house: str,
    language: Language,
    *,
    day: dt.date | None = None,
    period: Period | None = None,
    checked: bool = False,
) -> str:
    """The cleared insights, of a period or all, as the text of a bundle.

    Raises:
        Refused: none is cleared, or somebody might be recognised in one.
        StoreError: the register cannot be read.
    """
    made = bundled(place, house, day=day, period=period)
    held = waiting(place, made, language)
    if checked:
        clearing.decided(place, (each.text for each in held))
    else:
        clearing.refuse(held)
    return bundles.written(made)


def bundled(
    place: Workplace, house: str, *, day: dt.date | None = None, period: Period | None = None
) -> Bundle:
    """The cleared insights, of a period or all, as a bundle nobody has looked at yet.

    Raises:
        Refused: none is cleared, or the house needs a name.
        StoreError: the register cannot be read.
    """
    on = day_of(place, day)
    wanted = (
        each
        for each in place.register.insights()
        if period is None or period.start <= each.source.day <= period.end
    )
    return bundles.bundled(wanted, house, on)


def waiting(
    place: Workplace, bundle: Bundle, language: Language, progress: Progress | None = None
) -> tuple[Held, ...]:
    """The texts of a bundle in which somebody may be recognised; the name says which.

    Raises:
        StoreError: the register cannot be read or written.
        Cancelled: somebody stopped it.
    """
    texts = {str(number): each.text for number, each in enumerate(bundle.insights, start=1)}
    return clearing.held(place, texts, language, progress)


def written(bundle: Bundle, words: Mapping[str, str]) -> str:
    """The bundle as a file; ``words`` tells what stands in place of a text.

    Raises:
        Refused: what stands there instead is too long, or holds control characters.
    """
    said = tuple(
        SharedInsight.model_construct(text=words.get(each.text, each.text), areas=each.areas)
        for each in bundle.insights
    )
    text = bundles.written(bundle.model_copy(update={"insights": said}))
    bundles.read(text.encode())  # nothing leaves that another house could not take in
    return text


def opened(path: Path) -> Bundle:
    """The bundle in a file somebody sent.

    Raises:
        Refused: the file cannot be read, or is no bundle.
    """
    try:
        with path.open("rb") as file:
            data = file.read(bundles.LARGEST + 1)
    except OSError:
        raise Refused(N_("The file cannot be read: {file}"), file=path.name) from None
    return bundles.read(data)


def take_in(place: Workplace, bundle: Bundle, language: Language) -> TakenIn:
    """Its insights into the register, as those of another house; none of them is cleared.

    What is there already, in whatever state, stays as it is.

    Raises:
        StoreError: the register cannot be written; then none is taken in.
    """
    register, now = place.register, moment(place)
    wanted = {bundles.insight_id(bundle, each): each for each in bundle.insights}
    known = set()
    there = {each.id for each in register.insights()}
    with register.writing() as batch:
        for insight_id, shared in wanted.items():
            if insight_id in there:
                known.add(insight_id)
                continue
            # a date ahead is somebody's clock; what is known is the day of today
            source = Source(
                origin=Origin.HOUSE, day=min(bundle.day, now.date()), house=bundle.house
            )
            noted = Noted(text=shared.text, source=source, areas=shared.areas)
            entry = Entry[InsightChange](seq=1, at=now, role=_ROLES[language], change=noted)
            batch.insight(state.fold(insight_id, [entry]), [entry])
    return TakenIn(bundle.house, bundle.day, len(wanted) - len(known), len(known))
