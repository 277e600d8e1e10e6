from __future__ import annotations

import datetime as dt
import json

import pytest

from kollegial.store.archive import Archive
from kollegial.store.archive.query import ArchiveQuery, ArchiveRow
from kollegial.store.errors import Conflict, NotFound, NotOurs
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.unit import reading, writing
from kollegial.words import Text
from tests.store.conftest import TODAY
from tests.store.samples import protocol


def ids(archive: Archive, text: str = "", **conditions: object) -> list[int]:
    query = ArchiveQuery(text=text, **conditions)  # type: ignore[arg-type]  # as the test says
    assert archive.count(query) == len(archive.find(query))
    return [int(row.id, 16) for row in archive.find(query)]


def test_what_was_added_comes_back(archive: Archive, home: Home, ring: KeyRing) -> None:
    mine = protocol(1, ["Wie weiter?", "Idee"], notes="Frau [Person A]\nmüde")
    assert not archive.has(mine.id)
    archive.add(mine)
    assert archive.has(mine.id)
    again = Archive.open(home, ring)
    assert again.get(mine.id) == mine
    again.close()


def test_a_row_of_the_list(archive: Archive) -> None:
    archive.add(protocol(1, ["Wie weiter?", "Eine Überraschung"]))
    assert archive.find(ArchiveQuery(text="uberrasch")) == [
        ArchiveRow(
            id=f"{1:032x}",
            date=dt.date(2026, 1, 5),
            group="Team Nord",
            model_id="tietze",
            model_names=Text(de="Modell tietze", en="Model tietze"),
            title="Wie weiter?",
            people=6,
            planned=600,
            actual=660,
            snippet="Eine Überraschung",
        )
    ]
    assert archive.find(ArchiveQuery())[0].snippet is None


def test_the_same_again_changes_nothing_another_conflicts(archive: Archive) -> None:
    archive.add(protocol(1))
    archive.add(protocol(1))
    with pytest.raises(Conflict):
        archive.add(protocol(1, ["Etwas anderes"]))
    assert archive.get(f"{1:032x}") == protocol(1)
    assert archive.count(ArchiveQuery()) == 1


def test_only_the_day_of_the_release_is_kept(archive: Archive) -> None:
    archive.add(protocol(1))
    with reading(archive._engine) as connection:
        stored = connection.exec_driver_sql("SELECT released_at FROM protocol").scalar_one()
    assert stored == TODAY.isoformat()


def test_what_is_not_there_is_not_found(archive: Archive) -> None:
    for name in ("", "0" * 32, "'; DROP TABLE protocol; --", "\ud800"):
        assert not archive.has(name)
        with pytest.raises(NotFound):
            archive.get(name)
        with pytest.raises(NotFound):
            archive.delete(name)


def test_beginning_of_an_id_is_enough(archive: Archive) -> None:
    one, two = protocol(0xABCD << 112), protocol((0xABCD << 112) + (1 << 104))
    archive.add(one)
    assert archive.resolve(" ABCD ") == one.id
    assert archive.resolve(one.id) == one.id
    archive.add(two)
    assert archive.resolve(two.id[:8]) == two.id
    for prefix in ("abcd", "abc", "", "%%%%", "ffff", "x" * 33, "\ud800"):
        with pytest.raises(NotFound):
            archive.resolve(prefix)


def test_newest_session_first(archive: Archive) -> None:
    archive.add(protocol(1, date=dt.date(2026, 1, 5)))
    archive.add(protocol(2, date=dt.date(2025, 1, 5)))
    archive.add(protocol(3, date=dt.date(2026, 1, 5)))
    assert ids(archive) == [3, 1, 2]
    assert [row.id[-1] for row in archive.find(ArchiveQuery(limit=1, offset=1))] == ["1"]
    assert archive.find(ArchiveQuery(limit=-1, offset=-1)) == []
    assert len(archive.find(ArchiveQuery(limit=2**80, offset=0))) == 3
    assert archive.count(ArchiveQuery(limit=1)) == 3


def test_filters_hold_together(archive: Archive) -> None:
    archive.add(protocol(1, date=dt.date(2025, 5, 1), group="Team Süd"))
    archive.add(protocol(2, date=dt.date(2025, 6, 1), group="Team Nord"))
    archive.add(protocol(3, date=dt.date(2025, 7, 1), group="Team Nord", model="heilsbronn"))
    assert ids(archive, group="Team Nord") == [3, 2]
    assert ids(archive, group="Team Nord", model="tietze") == [2]
    assert ids(archive, since=dt.date(2025, 6, 1)) == [3, 2]
    assert ids(archive, until=dt.date(2025, 6, 1)) == [2, 1]
    assert ids(archive, since=dt.date(2025, 6, 1), until=dt.date(2025, 6, 1)) == [2]
    assert ids(archive, "idee", group="Team Süd") == [1]
    assert ids(archive, group="\ud800", model="\0") == []
    assert archive.groups() == ["Team Nord", "Team Süd"]
    assert archive.models() == [
        ("heilsbronn", Text(de="Modell heilsbronn", en="Model heilsbronn")),
        ("tietze", Text(de="Modell tietze", en="Model tietze")),
    ]


def test_groups_stand_in_german_order(archive: Archive) -> None:
    for number, group in enumerate(("Zebra", "Ärzte", "adler", "Bären")):
        archive.add(protocol(number, group=group))
    assert archive.groups() == ["adler", "Ärzte", "Bären", "Zebra"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("müller", [1, 2]),
        ("MUELLER", [1, 2]),
        ("muller", [1]),
        ("mu\u0308ller", [1, 2]),
        ("strasse", [1]),
        ("Straße", [1]),
        ("beratung", [3, 4]),
        ("fallberat", [3]),
        ("fall beratung", [3, 4]),
        ("Fall-Beratung", [3, 4]),
        ("7b", [2]),
        ("7b müller", [2]),
        ("b", [1, 2, 3, 4]),
        ("🙂", [4]),
        ("🙂 beratung", [4]),
        ("100 %", [4]),
        ("_", [1, 2, 3, 4]),
        ("person a", [3]),
        ("Team Nord", [1, 2, 3, 4]),
        ("tietze", []),
        ("quer OR müller", []),
        ("NEAR(fall beratung)", []),
        ("shadow:fall", []),
        ("", [1, 2, 3, 4]),
        ('"', [1, 2, 3, 4]),
    ],
)
def test_german_is_found_however_it_is_typed(
    archive: Archive, query: str, found: list[int]
) -> None:
    archive.add(protocol(1, ["Frau Müller, Straße"], group="Team Nord b"))
    archive.add(protocol(2, ["Herr Mueller", "Klasse 7b"]))
    archive.add(protocol(3, ["Fallberatung"], notes="[Person A] abends"))
    archive.add(protocol(4, ["Beratung im Fall, 100 % 🙂 b"]))
    assert sorted(ids(archive, query)) == found


def test_deleted_is_gone(archive: Archive, home: Home) -> None:
    archive.add(protocol(1, ["Fallberatung"]))
    archive.add(protocol(2, ["Fallberatung"]))
    copy = home.archive.with_name("archive-20260101T000000000000Z-0001.backup")
    copy.write_bytes(b"holds the protocol too")
    archive.delete(protocol(1).id)
    assert not copy.exists()
    assert ids(archive, "beratung") == [2]
    with pytest.raises(NotFound):
        archive.get(protocol(1).id)
    archive.add(protocol(1, ["Neu"]))
    assert ids(archive, "neu") == [1]


def test_protocol_of_a_later_format_is_told_plainly(archive: Archive) -> None:
    archive.add(protocol(1))
    later = json.dumps({**json.loads(protocol(1).model_dump_json()), "format": 2})
    with writing(archive._engine) as connection:
        connection.exec_driver_sql("UPDATE body SET document = ?", (later,))
    with pytest.raises(NotOurs):
        archive.get(protocol(1).id)
    assert len(archive.find(ArchiveQuery(text="anfang"))) == 1
    with pytest.raises(Conflict):
        archive.add(protocol(1))


def test_index_follows_a_changed_text(archive: Archive) -> None:
    archive.add(protocol(1, ["Fallberatung"]))
    with writing(archive._engine) as connection:
        connection.exec_driver_sql("UPDATE body SET shadow = 'etwas neues'")
    assert ids(archive, "fallberatung") == []
    assert ids(archive, "etwas") == [1]
