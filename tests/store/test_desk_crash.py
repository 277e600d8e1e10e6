"""What is on disk after the program was killed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kollegial.store import sweep
from kollegial.store.desk import Desk
from kollegial.store.errors import StoreError
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from tests.store.pages import decrypted
from tests.store.samples import entries

CHILD = """
import sys
from pathlib import Path
from kollegial.store.desk import Desk
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from tests.store.samples import entries

home = Home(Path(sys.argv[1]))
desk = Desk.open(home, KeyRing.open(home))
desk.begin("one")
for place in range(1, 1_000_000):
    desk.append("one", entries(place, 1))
    print(place, flush=True)
"""


def test_killed_in_the_middle_keeps_all_that_was_written(home: Home) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(home.path)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        written = 0
        for line in child.stdout:
            written = int(line)
            if written >= 30:
                break
        child.kill()
        written = max([written, *(int(line) for line in child.stdout if line.endswith("\n"))])
    desk = Desk.open(home, KeyRing.open(home))
    found = desk.entries("one")
    assert written <= len(found) <= written + 1
    assert found == entries(1, len(found))
    desk.append("one", entries(len(found) + 1, 1))
    desk.close()


def test_unfinished_sweep_is_made_good(
    home: Home, ring: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(_: object) -> None:
        raise KeyboardInterrupt

    desk = Desk.open(home, ring)
    desk.begin("one")
    desk.append("one", entries(1, 50, "Beispielmann"))
    with monkeypatch.context() as patch:
        patch.setattr(sweep, "sweep", killed)
        with pytest.raises(KeyboardInterrupt):
            desk.erase("one")
    assert desk.sessions() == []
    assert b"Beispielmann" in decrypted(home.desk, ring.key("desk"))  # still in the log
    again = Desk.open(home, ring)
    assert b"Beispielmann" not in decrypted(home.desk, ring.key("desk"))
    again.close()
    desk.close()


def test_sweep_in_the_way_of_another_window_is_told_and_made_good(
    home: Home, ring: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kollegial.store.cipher.BUSY_MS", 10)
    monkeypatch.setattr("kollegial.store.cipher._PRAGMAS", ("secure_delete = ON",))
    desk, reader = Desk.open(home, ring), Desk.open(home, ring)
    desk.begin("one")
    desk.append("one", entries(1, 50, "Beispielmann"))
    with reader._engine.connect() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one()
        with pytest.raises(StoreError, match="nother window"):
            desk.erase("one")
        assert desk.sessions() == []
    reader.close()
    desk.close()
    again = Desk.open(home, ring)
    assert b"Beispielmann" not in decrypted(home.desk, ring.key("desk"))
    again.close()
