"""What several tests of screens start from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kollegial.flow.workplace import Workplace
from tests.tui.review_helpers import workplace


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    """A workplace in a home of its own."""
    made = workplace(tmp_path)
    yield made
    made.close()
