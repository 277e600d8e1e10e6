"""The same surroundings for every test: no user's settings, no user's data, one time zone."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import settings

from kollegial.i18n import set_language

# On a loaded machine a slow example is no fault of the program.
settings.register_profile("kollegial", deadline=None)
settings.load_profile("kollegial")


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
