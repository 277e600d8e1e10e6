"""From desk to archive: complete or not at all, and nothing stays behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation.refusal import Refused
from kollegial.flow.live import LiveSession
from kollegial.flow.overview import overview
from kollegial.flow.releasing import finish_releases, release_session
from kollegial.flow.reviewing import ReviewDesk
from kollegial.flow.workplace import Workplace
from kollegial.protocol.released import ReleasedProtocol
from kollegial.store.archive.query import ArchiveQuery
from kollegial.store.errors import StoreError
from tests.flow.helpers import begun, finished, workplace


def reviewed(place: Workplace, live: LiveSession) -> ReviewDesk:
    desk = ReviewDesk(place.desk, live.id, live.state)
    desk.keep(desk.review.accept_rest())
    return desk


def released(place: Workplace, live: LiveSession) -> ReleasedProtocol:
    review = reviewed(place, live).review
    return release_session(place.desk, place.archive, live.id, live.session, review)


def test_the_archive_has_it_and_the_desk_forgets(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    protocol = released(place, finished(begun(place)))
    assert place.archive.get(protocol.id) == protocol
    assert place.desk.sessions() == []
    text = protocol.model_dump_json()
    assert not any(name in text for name in ("Kowalczyk", "Müllerkamp", "5551234", "Yıldız"))
    assert text.count("[Person A]") >= 3


def test_nothing_undecided_can_be_released(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = finished(begun(place))
    review = ReviewDesk(place.desk, live.id, live.state).review
    assert review.undecided
    with pytest.raises(Refused):
        release_session(place.desk, place.archive, live.id, live.session, review)
    assert place.archive.count(ArchiveQuery()) == 0
    assert [found.id for found in place.desk.sessions()] == [live.id]


def test_no_release_before_the_end(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    with pytest.raises(Refused):
        released(place, live)


def test_a_review_of_older_text_is_refused(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = finished(begun(place))
    review = reviewed(place, live).review
    live.do(cmd.Undo())
    live.do(cmd.Contribute("Noch etwas von Frau Kowalczyk"))
    live.do(cmd.Finish())
    with pytest.raises(Refused):
        release_session(place.desk, place.archive, live.id, live.session, review)


def test_decisions_survive_a_restart(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = finished(begun(place))
    desk = ReviewDesk(place.desk, live.id, live.state)
    first, second, *_ = desk.review.items
    desk.keep(desk.review.accept(first))
    desk.keep(desk.review.reject(second))
    resumed = LiveSession.resume(place.desk, place.clock, place.library, live.id)
    again = ReviewDesk(place.desk, live.id, resumed.state).review
    assert again.decisions == desk.review.decisions
    assert "Kowalczyk" not in (place.desk.review(live.id) or "")


def test_a_crash_between_archive_and_desk_is_finished_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = workplace(tmp_path)
    live = finished(begun(place))
    with monkeypatch.context() as patch:
        patch.setattr(place.desk, "erase", lambda _: (_ for _ in ()).throw(StoreError("gone")))
        with pytest.raises(StoreError):
            released(place, live)
    assert place.archive.count(ArchiveQuery()) == 1
    assert len(place.desk.sessions()) == 1
    assert overview(place).items == ()
    assert place.archive.count(ArchiveQuery()) == 1


def test_a_crash_before_the_archive_keeps_the_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = workplace(tmp_path)
    live = finished(begun(place))
    with monkeypatch.context() as patch:
        patch.setattr(place.archive, "add", lambda _: (_ for _ in ()).throw(StoreError("full")))
        with pytest.raises(StoreError):
            released(place, live)
    assert finish_releases(place.desk, place.archive) == 0
    assert len(overview(place).items) == 1
    protocol = released(place, live)
    assert place.archive.has(protocol.id)
    assert place.archive.count(ArchiveQuery()) == 1
