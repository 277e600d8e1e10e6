"""Every document that screens offer, made out of the stores."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from kollegial.flow.learning import reports, summaries
from kollegial.flow.outgoing.prepared import PreparedOut
from kollegial.flow.outgoing.protocol import ProtocolOut
from kollegial.flow.quality.exporting import measures_calendar
from kollegial.learning.wish import Wish
from kollegial.quality.disclosure import Period

if TYPE_CHECKING:
    from kollegial.flow.outgoing import Outgoing
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.board.line import MeasureLine
    from kollegial.words import Language


def protocol(place: Workplace, protocol_id: str) -> Outgoing:
    """A protocol, in the language of its session.

    Raises:
        StoreError: the archive does not give it.
        Unreadable: ``look.toml`` cannot be used.
    """
    return ProtocolOut.of(place, protocol_id)


def group_year(place: Workplace, group: str, year: int, language: Language) -> Outgoing:
    """The year of one group.

    Raises:
        Refused: the year is not over, or there are too few groups to tell of one.
        StoreError, Unreadable: as ``protocol``.
    """
    wish = Wish(Period.years(year), (group,))
    return PreparedOut(place, summaries.prepare_group_year(place, wish, language))


def self_report(
    place: Workplace, framework: str, areas: Sequence[str], language: Language
) -> Outgoing:
    """The self-report for a framework; of ``areas`` alone if there are any.

    Raises:
        Refused: there is no quality period.
        StoreError, Unreadable: as ``protocol``.
    """
    return PreparedOut(place, reports.prepare_self_report(place, framework, language, areas=areas))


def measure(place: Workplace, measure_id: str, language: Language) -> Outgoing:
    """One measure in full, with a calendar of its days.

    Raises:
        StoreError, Unreadable: as ``protocol``.
    """
    prepared = reports.prepare_measure(place, measure_id, language)
    lines = [each for each in place.register.lines() if each.id == measure_id]
    return PreparedOut(place, prepared, _calendar(place, lines, language))


def measures(place: Workplace, lines: Sequence[MeasureLine], language: Language) -> Outgoing:
    """A list of measures, with a calendar of their days.

    Raises:
        StoreError, Unreadable: as ``protocol``.
    """
    prepared = reports.prepare_measures(place, lines, language)
    return PreparedOut(place, prepared, _calendar(place, lines, language))


def _calendar(place: Workplace, lines: Sequence[MeasureLine], language: Language) -> partial[str]:
    return partial(measures_calendar, place, lines, language, experiments=False)
