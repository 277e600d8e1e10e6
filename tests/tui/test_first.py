"""``kollegial run`` opens the app past its start page."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.flow.first import First
from kollegial.tui.app import KollegialApp
from tests.flow.helpers import begun, workplace
from tests.tui.live_helpers import seen, until


@pytest.mark.parametrize(
    ("which", "screen", "sign"),
    [
        ("new", "NewSessionScreen", "Group"),
        ("session", "LiveScreen", "F10"),
        ("unknown", "HomeScreen", "no such session"),
        ("none", "HomeScreen", "Team Süd"),
    ],
)
async def test_what_is_opened_first(which: str, screen: str, sign: str, tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    first = {
        "new": First(),
        "session": First(live.id[:6]),
        "unknown": First("zzzz"),
        "none": None,
    }[which]
    app = KollegialApp(place, first)
    async with app.run_test(size=(110, 34), notifications=True) as pilot:

        def there() -> bool:
            return type(app.screen).__name__ == screen and sign in seen(app)

        await until(pilot, there)
        assert there()
        assert app.first is None
