"""After erasing, no page, no free page and no frame of the log holds the text."""

from __future__ import annotations

import json

import pytest

from kollegial.store.archive import Archive
from kollegial.store.archive.facts import searchable
from kollegial.store.archive.query import ArchiveQuery
from kollegial.store.archive.search_text import german, shadow
from kollegial.store.desk import Desk
from kollegial.store.desk.entries import LogEntry
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.unit import reading
from tests.store.pages import decrypted, raw
from tests.store.samples import entries, many, protocol

NAME = "Qwäxzlkj Übelberger"


@pytest.mark.parametrize("neighbours", [0, 3])
def test_erased_session_leaves_no_trace(
    desk: Desk, home: Home, ring: KeyRing, neighbours: int
) -> None:
    key = ring.key("desk")
    for number in range(neighbours):
        desk.begin(f"stays-{number}")
        desk.append(f"stays-{number}", entries(1, 40, "bleibt"))
    desk.begin("goes")
    for place in range(1, 60):
        payload = json.dumps({"text": f"{NAME} {place} " * 20}, ensure_ascii=False)
        desk.append("goes", [LogEntry(place, place, place, "boot-of-goes", place, payload)])
    desk.beat("goes", 1, "boot-of-goes", 1)
    desk.save_review("goes", json.dumps([NAME] * 500, ensure_ascii=False))
    desk.mark_released("goes", "abcdef" + "0" * 26)
    traces = (NAME.encode(), b"boot-of-goes", b"goes", b"abcdef000")
    before = decrypted(home.desk, key)
    assert all(trace in before for trace in traces)

    desk.erase("goes")
    after = decrypted(home.desk, key)
    assert not any(trace in after for trace in traces)
    assert not any(trace in raw(home.desk) for trace in traces)
    assert home.desk.with_name("desk.db-wal").stat().st_size == 0
    for number in range(neighbours):
        assert len(desk.entries(f"stays-{number}")) == 40
    assert (b"bleibt" in after) is bool(neighbours)

    desk.close()
    assert [file.name for file in home.desk.parent.iterdir()] == ["desk.db"]
    assert not any(trace in decrypted(home.desk, key) for trace in traces)


def test_deleted_protocol_leaves_no_trace(archive: Archive, home: Home, ring: KeyRing) -> None:
    key = ring.key("archive")
    others = many(20, contributions=5)
    for other in others:
        archive.add(other)
    texts = [f"{NAME} {number}" for number in range(30)]
    mine = protocol(999, texts, notes=NAME, group="Xyqwv")
    archive.add(mine)
    assert archive.count(ArchiveQuery(text="aexzlk")) == 1
    traces = [NAME, german(NAME), "Xyqwv", "xyqwv", mine.id]
    own = trigrams("qwaexzlkj")
    assert own <= vocabulary(archive)
    before = decrypted(home.archive, key)
    assert all(trace.encode() in before for trace in traces)

    archive.delete(mine.id)
    assert not own & vocabulary(archive)
    assert vocabulary(archive) == set().union(*(trigrams(shadow(searchable(o))) for o in others))
    after = decrypted(home.archive, key)
    assert not any(trace.encode() in after for trace in [*traces, *own])
    assert archive.count(ArchiveQuery(text="aexzlk")) == 0
    assert archive.count(ArchiveQuery()) == len(others)
    archive.close()
    assert not any(trace.encode() in decrypted(home.archive, key) for trace in [*traces, *own])


def trigrams(text: str) -> set[str]:
    return {"".join(three) for three in zip(text, text[1:], text[2:], strict=False)}


def vocabulary(archive: Archive) -> set[str]:
    """Every term of the search index."""
    with reading(archive._engine) as connection:
        connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'body_index', 'row')"
        )
        return set(connection.exec_driver_sql("SELECT term FROM temp.terms").scalars())
