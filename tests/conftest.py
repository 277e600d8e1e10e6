"""The same surroundings for every test: no user's settings, no user's data, one time zone."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Iterator

import pytest
from hypothesis import settings
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

from kollegial.i18n import set_language
from kollegial.store import migrate
from tests import quick

# On a loaded machine a slow example is no fault of the program.
settings.register_profile("kollegial", deadline=None)
settings.load_profile("kollegial")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Two for each processor: a screen, a terminal or a browser is often waited for."""
    return (os.cpu_count() or 1) * 2


def pytest_collection_finish() -> None:
    """All tests and what they import stay: not looked through for garbage, test after test."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(25_000, 10, 10)


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """English, UTC, and nothing of whoever runs the tests."""
    for name in ("KOLLEGIAL_HOME", "KOLLEGIAL_REGISTER", "KOLLEGIAL_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")
    monkeypatch.setenv("TZ", "UTC")
    if hasattr(time, "tzset"):
        time.tzset()
    set_language("en")
    yield
    set_language("en")


@pytest.fixture(scope="session", autouse=True)
def quickly() -> Iterator[None]:
    """Nothing is made again for every test that other tests look at."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", quick.parse_rules)
        patch.setattr(RuleSet, "__hash__", object.__hash__)  # the same, not by way of Python
        patch.setattr(migrate, "apply_steps", quick.apply_steps)
        # After each key a pilot sleeps twice as long as this; together more than one frame.
        patch.setattr("textual._wait.SLEEP_GRANULARITY", 0.01)
        yield
