"""A data folder with the commands on it, for the tests of quality work."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.flow import clock
from kollegial.flow.quality.role import keep_role
from kollegial.flow.workplace import Workplace
from kollegial.store.home import Home
from tests.cli.quality_helpers import NOON, OFFICER, Shell
from tests.flow.helpers import FakeClock


@pytest.fixture
def shell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    """An empty data folder; noon on 2 November 2026, by a clock that is moved by hand."""
    now = FakeClock(wall=int(NOON.timestamp() * 1000))
    monkeypatch.setattr(clock, "SystemClock", lambda: now)
    monkeypatch.setattr(Workplace, "detector", None)
    monkeypatch.chdir(tmp_path)
    return Shell(tmp_path / "home", capsys, now)


@pytest.fixture
def officer(shell: Shell) -> Shell:
    """The same, and a role that is kept."""
    shell.place().close()
    keep_role(Home(shell.folder), OFFICER)
    return shell
