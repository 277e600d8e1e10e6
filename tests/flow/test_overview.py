"""What waits on the desk: also what cannot be read, and what would stay."""

from __future__ import annotations

from pathlib import Path

from kollegial.consultation import commands as cmd
from kollegial.flow.groups import discard_waiting
from kollegial.flow.overview import DeskItem, UnreadableItem, overview
from kollegial.flow.workplace import Workplace
from kollegial.store.desk.entries import LogEntry
from kollegial.tell import tell
from tests.flow.helpers import begun, finished, workplace


def unreadable(place: Workplace, session_id: str = "e" * 32) -> str:
    place.desk.begin(session_id)
    place.desk.append(session_id, [LogEntry(1, 1, 7, "boot", 1, '{"type": "of a later one"}')])
    return session_id


def test_what_cannot_be_read_hides_nothing_and_can_be_discarded(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    broken = unreadable(place)
    live = begun(place)
    seen = overview(place)
    assert [item.session_id for item in seen.items] == [live.id, broken]
    first, second = seen.items
    assert isinstance(first, DeskItem)
    assert isinstance(second, UnreadableItem)
    assert "cannot be read" in tell(second)
    assert second.last_sign == 7
    discard_waiting(place, broken)
    assert [item.session_id for item in overview(place).items] == [live.id]


def test_the_overview_knows_what_would_stay(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    live.do(cmd.AgreeMemory(True))
    before = overview(place).items[0]
    finished(live)
    after = overview(place).items[0]
    assert isinstance(before, DeskItem)
    assert isinstance(after, DeskItem)
    assert (before.keeps, after.keeps) == (False, True)
