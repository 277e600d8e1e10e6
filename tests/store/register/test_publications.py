"""What was published, counted and looked at, on both databases."""

from __future__ import annotations

import datetime as dt

import pytest

from kollegial.learning.facts import in_order
from kollegial.learning.figures import figures
from kollegial.learning.wish import Wish
from kollegial.quality.changes.insight import (
    ClearanceWithdrawn,
    Cleared,
    InsightChange,
    InsightReworded,
    Noted,
    Source,
)
from kollegial.quality.disclosure import Period, Publication
from kollegial.quality.history import Entry, Undone
from kollegial.quality.insight import state
from kollegial.quality.vocabulary import Origin
from kollegial.store.errors import Conflict, NotOurs
from kollegial.store.register import Register
from kollegial.store.unit import writing
from tests.learning.sources import AREAS, door, session, sources
from tests.store.register.conftest import Opens

TODAY = dt.date(2026, 2, 1)
FACTS = {8100: [session(0), session(4)], 8101: [session(1)]}


def publications() -> tuple[Publication, ...]:
    return figures(sources(), Wish(Period.years(2025)), door()).publications


def test_what_was_published_is_read_back(register: Register, opens: Opens) -> None:
    assert register.publications.kept().last == 0
    register.publications.publish(publications(), FACTS, after=0)
    kept = opens().publications.kept()
    assert kept.publications == publications()
    assert kept.last == len(kept.publications)


def test_the_same_numbers_another_day_are_no_other_publication(register: Register) -> None:
    given = publications()
    register.publications.publish(given, {}, after=0)
    later = [each.model_copy(update={"day": dt.date(2026, 3, 1)}) for each in given]
    register.publications.publish(later, {}, after=len(given))
    assert register.publications.kept().publications == given


def test_two_at_once_and_the_second_is_told(register: Register, opens: Opens) -> None:
    register.publications.publish(publications(), FACTS, after=0)
    with pytest.raises(Conflict, match="Nothing was written"):
        opens().publications.publish(publications(), FACTS, after=0)


def test_a_quarter_is_counted_as_it_was_the_first_time(register: Register) -> None:
    register.publications.publish(publications(), FACTS, after=0)
    last = register.publications.kept().last
    register.publications.publish((), {8100: [session(8)], 8102: []}, after=last)
    counted = register.publications.counted()
    assert set(counted) == {8100, 8101, 8102}
    assert [each.actual for each in counted[8100]] == [
        each.actual for each in in_order(FACTS[8100])
    ]
    assert register.publications.counted(quarters={8101}).keys() == {8101}
    assert register.publications.counted("another") == {}
    assert all(not each.id for some in counted.values() for each in some)


def test_texts_that_were_looked_at(register: Register) -> None:
    digests = [f"{number:064x}" for number in range(1_200)]
    register.publications.note_looked(digests[:1_000], TODAY, "QB")
    register.publications.note_looked(digests[:10], TODAY, "QB")
    assert register.publications.looked(digests) == set(digests[:1_000])


def test_a_damaged_publication_is_said(register: Register) -> None:
    register.publications.publish(publications(), FACTS, after=0)
    with writing(register._engine) as connection:
        connection.exec_driver_sql("UPDATE publication SET document = '{}'")
        connection.exec_driver_sql("UPDATE counted SET document = '[[1]]'")
    with pytest.raises(NotOurs):
        register.publications.kept()
    with pytest.raises(NotOurs):
        register.publications.counted()


HISTORIES = (
    ((), None, ()),
    ((Cleared(),), True, ()),
    ((Cleared(), ClearanceWithdrawn()), None, ()),
    ((Cleared(), Undone()), None, ()),
    ((InsightReworded(areas=AREAS[:2]),), None, AREAS[:2]),
    ((InsightReworded(areas=AREAS[:2]), Undone()), None, ()),
    ((InsightReworded(areas=AREAS[:1]), Cleared(), InsightReworded(text="Neu.")), None, AREAS[:1]),
    ((Cleared(), InsightReworded(areas=AREAS[1:])), True, AREAS[1:]),
)


def test_what_summaries_need_of_insights_is_what_their_histories_fold_to(
    register: Register,
) -> None:
    at = dt.datetime(2026, 1, 5, 12, tzinfo=dt.UTC)
    with register.writing() as batch:
        for number, (changes, _, _) in enumerate(HISTORIES):
            source = Source(origin=Origin.SESSION, day=at.date(), protocol=f"{number:032x}")
            told = (Noted(text=f"T{number}", source=source), *changes)
            entries = [
                Entry[InsightChange](seq=seq, at=at, role="QB", change=each)
                for seq, each in enumerate(told, 1)
            ]
            batch.insight(state.fold(f"{number:032x}", entries), entries)
    learned = register.learned()
    folded = register.insights()
    assert {each.id for each in learned.cleared} == {
        each.id for each in folded if each.cleared_on is not None
    }
    assert learned.areas == {
        each.source.protocol: tuple(sorted(each.areas)) for each in folded if each.areas
    }
    for number, (_, cleared, areas) in enumerate(HISTORIES):
        assert (f"{number:032x}" in {each.id for each in learned.cleared}) is bool(cleared)
        assert learned.areas.get(f"{number:032x}", ()) == tuple(sorted(areas))
