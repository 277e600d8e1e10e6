"""What is counted of protocols lies beside them, for old archives too."""

from __future__ import annotations

import datetime as dt

from kollegial.store.archive import Archive
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.unit import reading, writing
from tests.export.protocols import PROTOCOL, RICH

ALWAYS = (dt.date(1990, 1, 1), dt.date(2100, 1, 1))


def test_facts_of_protocols_by_day(home: Home, ring: KeyRing) -> None:
    archive = Archive.open(home, ring)
    archive.add(RICH)
    archive.add(PROTOCOL)
    found = {each.id: each for each in archive.facts(*ALWAYS)}
    assert set(found) == set(archive.ids()) == {RICH.id, PROTOCOL.id}
    assert found[RICH.id].answered is bool(RICH.follow_ups)
    assert RICH.feedback is not None
    assert dict(found[RICH.id].feedback) == RICH.feedback.counts
    assert found[PROTOCOL.id].actual == PROTOCOL.actual
    assert archive.facts(dt.date(1990, 1, 1), dt.date(1991, 1, 1)) == []
    archive.close()


def test_nothing_of_a_deleted_protocol_stays_to_be_counted(home: Home, ring: KeyRing) -> None:
    archive = Archive.open(home, ring)
    archive.add(RICH)
    archive.delete(RICH.id)
    assert archive.facts(*ALWAYS) == []
    with reading(archive._engine) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM figure").scalar_one() == 0
    archive.close()


def test_an_older_archive_is_counted_after_its_upgrade(home: Home, ring: KeyRing) -> None:
    archive = Archive.open(home, ring)
    for each in (RICH, PROTOCOL):
        archive.add(each)
    before = archive.facts(*ALWAYS)
    with writing(archive._engine) as connection:  # as the program before left it
        connection.exec_driver_sql("DROP TABLE figure")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0002'")
    archive.close()
    archive = Archive.open(home, ring)
    assert archive.facts(*ALWAYS) == before
    archive.close()
