"""From desk to archive: complete or not at all, and nothing stays behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.consultation import commands as cmd
from kollegial.flow.live import LiveSession
from kollegial.flow.overview import overview
from kollegial.flow.releasing import finish_releases, release_session
from kollegial.flow.reviewing import ReviewDesk
from kollegial.flow.workplace import Workplace
from kollegial.protocol.released import ReleasedProtocol
from kollegial.refusal import Refused
from kollegial.store.archive.query import ArchiveQuery
from kollegial.store.desk.entries import LogEntry
from kollegial.store.errors import StoreError
from tests.flow.helpers import PEOPLE, begun, finished, workplace
from tests.store.pages import decrypted


def reviewed(place: Workplace, live: LiveSession) -> ReviewDesk:
    desk = ReviewDesk(place, live.id, live.state)
    desk.keep(desk.review.accept_rest())
    return desk


def released(place: Workplace, live: LiveSession) -> ReleasedProtocol:
    review = reviewed(place, live).review
    return release_session(place, live.id, live.session, review)


def agreed(live: LiveSession) -> LiveSession:
    """The session at its end; names and roles may stay."""
    live.do(cmd.AgreeMemory(True))
    return finished(live)


def fails(*_: object, **__: object) -> None:
    """A store that does nothing."""
    raise StoreError("gone")  # noqa: EM101


def on_the_desk(place: Workplace) -> bytes:
    """Every page of the desk file, decrypted."""
    return decrypted(place.home.desk, place.keys.key("desk"))


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
    review = ReviewDesk(place, live.id, live.state).review
    assert review.undecided
    with pytest.raises(Refused):
        release_session(place, live.id, live.session, review)
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
        release_session(place, live.id, live.session, review)


def test_decisions_survive_a_restart(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = finished(begun(place))
    desk = ReviewDesk(place, live.id, live.state)
    first, second, *_ = desk.review.items
    desk.keep(desk.review.accept(first))
    desk.keep(desk.review.reject(second))
    resumed = LiveSession.resume(place.desk, place.clock, place.library, live.id)
    again = ReviewDesk(place, live.id, resumed.state).review
    assert again.decisions == desk.review.decisions
    assert "Kowalczyk" not in (place.desk.review(live.id) or "")


def test_a_crash_between_archive_and_desk_is_finished_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = workplace(tmp_path)
    live = finished(begun(place))
    with monkeypatch.context() as patch:
        patch.setattr(place.desk, "erase", fails)
        with pytest.raises(StoreError):
            released(place, live)
    assert place.archive.count(ArchiveQuery()) == 1
    assert len(place.desk.sessions()) == 1
    assert overview(place).items == ()
    assert place.archive.count(ArchiveQuery()) == 1
    assert place.desk.groups() == []


@pytest.mark.parametrize("readable", [True, False])
def test_what_is_kept_survives_a_crash_between_archive_and_desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, readable: bool
) -> None:
    place = workplace(tmp_path)
    live = agreed(begun(place))
    with monkeypatch.context() as patch:
        patch.setattr(place.desk, "erase", fails)
        with pytest.raises(StoreError):
            released(place, live)
    assert place.desk.groups() == []
    if not readable:
        last = place.desk.entries(live.id)[-1]
        later = LogEntry(last.seq + 1, last.step + 1, last.at, "", 0, '{"type": "of a later one"}')
        place.desk.append(live.id, [later])
    assert finish_releases(place) == 1
    assert finish_releases(place) == 0
    assert place.desk.sessions() == []
    assert len(place.desk.turns("Team Süd")) == (len(PEOPLE) if readable else 0)


@pytest.mark.parametrize("wish", [True, False, None])
def test_after_release_the_desk_knows_what_the_group_agreed_to_and_nothing_else(
    tmp_path: Path, wish: bool | None
) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    if wish is not None:
        live.do(cmd.AgreeMemory(wish))
    protocol = released(place, finished(live))
    names = {name for name in (*PEOPLE, "Team Süd") if name.encode() in on_the_desk(place)}
    assert names == ({*PEOPLE, "Team Süd"} if wish else set())
    assert [turn.person for turn in place.desk.turns("Team Süd")] == (list(PEOPLE) if wish else [])
    for gone in ("Kowalczyk", "5551234", "contributed", live.id, protocol.id):
        assert gone.encode() not in on_the_desk(place)
    if wish:
        place.desk.forget("team süd")
        assert not any(name.encode() in on_the_desk(place) for name in names)


def test_a_crash_before_the_archive_keeps_the_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = workplace(tmp_path)
    live = finished(begun(place))
    with monkeypatch.context() as patch:
        patch.setattr(place.archive, "add", lambda _: (_ for _ in ()).throw(StoreError("full")))
        with pytest.raises(StoreError):
            released(place, live)
    assert finish_releases(place) == 0
    assert len(overview(place).items) == 1
    protocol = released(place, live)
    assert place.archive.has(protocol.id)
    assert place.archive.count(ArchiveQuery()) == 1
