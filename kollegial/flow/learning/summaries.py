"""The learning summary of a period and the year of a group, prepared. Nothing is published."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kollegial.export.document.tree import Document
from kollegial.export.progress import Progress, silent
from kollegial.flow.learning import texts
from kollegial.flow.learning.gathering import archive_mark, day_of, gathered
from kollegial.flow.learning.naming import names
from kollegial.flow.learning.prepared import Prepared, named
from kollegial.flow.learning.rewording import reworded
from kollegial.flow.learning.thresholds import settled
from kollegial.flow.look import load_look
from kollegial.learning.figures import figures
from kollegial.learning.protected import Door
from kollegial.learning.wish import Wish
from kollegial.marking import N_
from kollegial.quality.disclosure import Rules
from kollegial.store.register.lines import undisturbed

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.words import Language

GATHERING: Final = N_("Reading archive and register")
COUNTING: Final = N_("Counting, and protecting small numbers")
"""The steps in which a summary is prepared."""


@dataclass(frozen=True, slots=True)
class _How:
    day: dt.date | None
    rules: Rules | None
    words: Mapping[str, str] = field(repr=False)
    progress: Progress


def prepare_summary(
    place: Workplace,
    wish: Wish,
    language: Language,
    day: dt.date | None = None,
    rules: Rules | None = None,
    *,
    words: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Prepared:
    """The learning summary of a period; without ``rules`` by those of the settings.

    ``words`` tells what stands in place of a text in which somebody might be recognised.

    Raises:
        Refused: the period is not over, or there are too few teams to tell of one.
        Cancelled: somebody stopped it.
        StoreError: archive or register cannot be read.
        Unreadable: ``look.toml`` cannot be used.
    """
    from kollegial.export.document.of_summary import of_summary

    how = _How(day, rules, words or {}, progress or silent())
    return _of_period(place, wish, language, how, of_summary)


def prepare_group_year(
    place: Workplace,
    wish: Wish,
    language: Language,
    day: dt.date | None = None,
    rules: Rules | None = None,
) -> Prepared:
    """The year of one group; as ``prepare_summary``. Where there is no other, it is all."""
    from kollegial.export.document.of_summary import of_group_year

    return _of_period(place, wish, language, _How(day, rules, {}, silent()), of_group_year)


def _of_period(
    place: Workplace,
    wish: Wish,
    language: Language,
    how: _How,
    build: Callable[..., Document],
) -> Prepared:
    rules = how.rules or settled(place.home)
    on = day_of(place, how.day)
    how.progress.expect(2)
    how.progress.step(GATHERING)
    with undisturbed():
        found = gathered(place, wish)
        how.progress.step(COUNTING)
        told = figures(found.sources, wish, Door(found.published, on, rules))
    how.progress.check()
    told = reworded(told, how.words)
    look = load_look(place.home)
    success = found.sources.foundation.success
    success = how.words.get(success, success)
    document = build(told, names(place, language), language, look, rules, success)
    return Prepared(
        document,
        look,
        {**texts.of_figures(told), **named(success)},
        told.publications,
        found.counted,
        found.after,
        archive_mark(place),
    )
