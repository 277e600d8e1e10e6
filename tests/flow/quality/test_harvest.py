"""What a group learned: from its protocol into the register, once, whatever happens between."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.flow.moment import moment
from kollegial.flow.quality import harvest as harvesting
from kollegial.flow.quality.harvest import catch_up, harvest, harvest_softly
from kollegial.flow.releasing import release_unseen
from kollegial.protocol.released import ReleasedContribution
from kollegial.quality.vocabulary import Origin
from kollegial.store.archive.query import ArchiveQuery
from kollegial.store.errors import NotOurs, StoreError
from tests.export.protocols import PROTOCOL
from tests.flow.helpers import begun, finished, workplace
from tests.flow.quality.helpers import TODAY, at_work, protocol

LEARNED = "Abschiede brauchen einen Termin."


def insight(text: str) -> ReleasedContribution:
    return ReleasedContribution(kind=ContributionKind.INSIGHT, text=text)


def test_a_release_brings_the_insight_anonymised_and_says_where_from(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = finished(begun(place))
    live.do(cmd.Contribute("Mit Kowalczyk hilft Geduld.", ContributionKind.INSIGHT))
    released = release_unseen(place, live)
    (found,) = place.register.insights()
    assert found.text == "Mit [Person A] hilft Geduld."
    source = found.source
    assert (source.origin, source.day, source.team) == (Origin.SESSION, TODAY, "Team Süd")
    assert (source.model, source.protocol) == ("tietze", released.id)
    assert found.decision is None
    assert found.cleared_on is None
    (entry,) = place.register.insight_history(found.id)
    assert entry.role == "Freigabe"
    assert catch_up(place) == 0
    assert len(place.register.insights()) == 1


def test_older_protocols_are_caught_up_with_once(tmp_path: Path) -> None:
    place, _work = at_work(tmp_path)
    place.archive.add(PROTOCOL)  # nothing learned in it
    place.archive.add(protocol())
    assert catch_up(place) == 1
    assert [each.text for each in place.register.insights()] == [LEARNED]
    assert place.register.harvested() == {PROTOCOL.id, protocol().id}
    assert catch_up(place) == 0


def test_two_who_harvest_at_once_note_it_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, _work = at_work(tmp_path)
    place.archive.add(protocol())
    # the other one looked before the first had written
    monkeypatch.setattr(place.register, "harvested", set[str])
    assert [catch_up(place), catch_up(place)] == [1, 0]
    assert len(place.register.insights()) == 1


def test_a_register_that_fails_keeps_no_protocol_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = workplace(tmp_path)
    live = finished(begun(place))
    live.do(cmd.Contribute("Geduld hilft.", ContributionKind.INSIGHT))

    def gone(*_args: object) -> int:
        raise StoreError("gone")  # noqa: EM101

    with monkeypatch.context() as patch:
        patch.setattr(harvesting, "harvest", gone)
        release_unseen(place, live)
    assert place.archive.count(ArchiveQuery()) == 1
    assert place.desk.sessions() == []
    assert place.register.insights() == []
    # what a crash right after the archive leaves is the same, and made good in the same way
    assert catch_up(place) == 1


def test_harvesting_softly_says_whether_it_worked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, _work = at_work(tmp_path)
    assert harvest_softly(place, protocol())
    monkeypatch.setattr(place.register, "writing", lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):  # a fault of ours is not swallowed
        harvest_softly(place, protocol())


def test_whatever_was_released_finds_its_place(tmp_path: Path) -> None:
    place, _work = at_work(tmp_path)
    odd = protocol(
        group="Team  " + "ü" * 400,
        date=dt.date(2031, 1, 1),  # a slip on paper
        afterwards=(
            insight("  \n "),
            insight("w" * 30_000),
            insight("zweimal"),
            insight("zweimal"),
        ),
    )
    before = harvest(place.register, odd, moment(place))
    found = place.register.insights()
    assert before == len(found) == len({each.id for each in found})
    assert all(each.source.day == TODAY and len(each.source.team) == 200 for each in found)
    assert [each.text for each in found].count("zweimal") == 2


def test_a_protocol_of_a_newer_program_keeps_no_other_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, _work = at_work(tmp_path)
    place.archive.add(PROTOCOL)
    place.archive.add(protocol())
    get = place.archive.get

    def reads(protocol_id: str) -> object:
        if protocol_id == PROTOCOL.id:
            raise NotOurs("newer")  # noqa: EM101
        return get(protocol_id)

    monkeypatch.setattr(place.archive, "get", reads)
    assert catch_up(place) == 1
    assert PROTOCOL.id not in place.register.harvested()
