"""A data folder with keys, a desk and an archive, on real SQLCipher."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kollegial.store import keyfile, migrate
from kollegial.store.archive import Archive
from kollegial.store.desk import Desk
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from tests import quick

TODAY = dt.date(2026, 3, 14)


@pytest.fixture(autouse=True)
def real_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the steps are looked at; elsewhere what they say is only repeated."""
    monkeypatch.setattr(migrate, "apply_steps", quick.real_apply_steps)


@pytest.fixture
def open_umask() -> Iterator[None]:
    """The most careless umask there is."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A data folder after the first start; copied, for making the tables takes 0.1 s each."""
    home = Home(tmp_path_factory.mktemp("prepared") / "home")
    ring = KeyRing.open(home)
    Desk.open(home, ring).close()
    Archive.open(home, ring).close()
    return home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def ring(home: Home, prepared: Home) -> KeyRing:
    home.prepare()
    shutil.copy(keyfile.path(prepared), keyfile.path(home))
    return KeyRing.open(home)


@pytest.fixture
def desk(home: Home, ring: KeyRing, prepared: Home) -> Iterator[Desk]:
    shutil.copy(prepared.desk, home.desk)
    desk = Desk.open(home, ring)
    yield desk
    desk.close()


@pytest.fixture
def archive(home: Home, ring: KeyRing, prepared: Home) -> Iterator[Archive]:
    shutil.copy(prepared.archive, home.archive)
    archive = Archive.open(home, ring, today=lambda: TODAY)
    yield archive
    archive.close()
