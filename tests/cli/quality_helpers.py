"""The commands of quality work, on a clock that stands still and without the model."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from kollegial.cli import main
from kollegial.flow.workplace import Workplace
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from tests.flow.helpers import FakeClock

OFFICER, LEAD = "Qualitätsbeauftragte", "Teamleitung"
NOON = dt.datetime(2026, 11, 2, 12, tzinfo=dt.UTC)
TODAY = NOON.date()


class Shell:
    """One data folder and the command line on it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], now: FakeClock) -> None:
        self.folder = folder
        self.clock = now
        self._capsys = capsys

    def __call__(self, *arguments: str | Path, code: int = 0, language: str = "en") -> str:
        """Run a command that ends with ``code``; what it says (or complains, if it failed)."""
        self._capsys.readouterr()
        words = [*map(str, arguments), "--home", str(self.folder), "--lang", language]
        ended = main(words)
        told = self._capsys.readouterr()
        assert ended == code, told.err
        assert code or not told.err
        return told.err if code else told.out

    def json(self, *arguments: str | Path) -> Any:
        """What a command answers to ``--json``."""
        return json.loads(self(*arguments, "--json"))

    def later(self, days: int) -> None:
        """So many days pass."""
        self.clock.wait(days * 86_400)

    def place(self) -> Workplace:
        """The workplace behind the commands; to be closed."""
        home = Home(self.folder)
        home.prepare()
        return Workplace(home, KeyRing.open(home), self.clock)
