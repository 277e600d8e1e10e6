"""Learning across houses: cleared insights as a bundle, and bundles of others taken in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kollegial.flow.learning import clearing
from kollegial.flow.learning.gathering import day_of
from kollegial.flow.quality.moment import moment
from kollegial.learning import bundle as bundles
from kollegial.marking import N_
from kollegial.quality.changes.insight import InsightChange, Noted, Source
from kollegial.quality.history import Entry
from kollegial.quality.insight import state
from kollegial.quality.vocabulary import Origin
from kollegial.refusal import Refused

if TYPE_CHECKING:
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
    on = day_of(place, day)
    wanted = [
        each
        for each in place.register.insights()
        if period is None or period.start <= each.source.day <= period.end
    ]
    made = bundles.bundled(wanted, house, on)
    texts = {str(number): each.text for number, each in enumerate(made.insights, start=1)}
    if checked:
        clearing.decided(place, texts.values())
    else:
        clearing.refuse(clearing.held(place, texts, language))
    return bundles.written(made)


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
