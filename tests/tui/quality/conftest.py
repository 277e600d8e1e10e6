"""A workplace with a foundation and a role, for the tests of the quality screens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from tests.tui.quality.form_helpers import at_work, founded, settled


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    """In English, and with the role settled already."""
    made = settled(founded(tmp_path), "Qualitätsbeauftragte")
    yield made
    made.close()


@pytest.fixture
def work(place: Workplace) -> QualityWork:
    """That role at work."""
    return at_work(place)
