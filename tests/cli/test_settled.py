"""Which language holds: the command line's, then the settled one, then the system's."""

from __future__ import annotations

import pytest

from kollegial.cli.settled import speak
from kollegial.flow.settings import Settings
from kollegial.i18n import language, set_language


@pytest.mark.parametrize(
    ("settled", "asked", "expected"),
    [("de", False, "de"), ("de", True, "en"), ("auto", False, "en"), ("auto", True, "en")],
)
def test_who_decides(settled: str, asked: bool, expected: str) -> None:
    set_language("en")
    speak(Settings(language=settled), asked=asked)  # type: ignore[arg-type]
    assert language() == expected
