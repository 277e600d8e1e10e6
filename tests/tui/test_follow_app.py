"""The second terminal: it shows what another window does, says when nothing is there, and ends."""

from __future__ import annotations

from pathlib import Path

from kollegial.consultation import commands as cmd
from kollegial.flow.following import Follower
from kollegial.flow.settings import Settings
from kollegial.flow.workplace import Workplace
from kollegial.tui.app import KollegialApp
from kollegial.tui.follow_app import FollowApp
from kollegial.tui.widgets.giant_clock import GiantClock
from tests.flow.helpers import FakeClock, at_phase, begun, workplace
from tests.tui.live_helpers import seen, until
from tests.tui.test_presenter import drawn


def text(app: FollowApp) -> str:
    return seen(app)  # type: ignore[arg-type]


async def test_from_nothing_through_a_session_to_its_end(tmp_path: Path) -> None:
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    app = FollowApp(Follower(Workplace(place.home, clock=clock)), Settings())
    async with app.run_test(size=(110, 34)) as pilot:

        async def comes(*wanted: str) -> None:
            def there() -> bool:
                return all(drawn(each, text(app)) or each in text(app) for each in wanted)

            await until(pilot, there)
            assert there()

        await comes("Nothing runs yet. As soon as a session begins, it is shown here.")
        live = begun(place)
        await comes("running", "Phase 1 of 6 · Casting")
        clock_at = app.screen.query_one(GiantClock).region
        assert abs(110 - 2 * clock_at.x - clock_at.width) <= 1  # styled: it stands in the middle
        live = at_phase(live, 3)
        await comes("Phase 3 of 6 · Key question")
        await pilot.press("f2", "f4", "space")
        assert live.session.seq == place.desk.sessions()[0].entries
        live.do(cmd.PauseClock())
        await comes("PAUSE")
        await pilot.press("l")
        await comes("Phase 3 von 6 · Schlüsselfrage")
        await pilot.press("l", "t")
        assert app.theme == "kollegial-light"
        assert not place.home.settings.exists()  # the moderator's settings are left alone
        at_phase(live, 6).do(cmd.Finish())
        await comes("closed", "The session is closed. The next one will be shown here.")
        place.desk.erase(live.id)
        await comes("The session was released or discarded. The next one will be shown here.")
        clock.wait(60)
        begun(place)
        await comes("running", "Phase 1 of 6 · Casting")
        await pilot.press("escape")
    assert app.return_code == 0
    place.close()


async def test_a_desk_that_cannot_be_read_is_told_in_a_sentence(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    place.home.desk.write_bytes(b"no desk at all, but long enough for a page" * 100)
    (place.home.keys / "keyring.json").write_bytes(
        (_other_home(tmp_path) / "keys" / "keyring.json").read_bytes()
    )
    app = FollowApp(Follower(Workplace(place.home)), Settings())
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "cannot be read" in text(app))
        assert "cannot be read with this key, or it is damaged." in text(app)


def _other_home(tmp_path: Path) -> Path:
    other = workplace(tmp_path / "other")
    assert not other.keys.locked
    return other.home.path


def test_both_apps_end_alike() -> None:
    """A crash or a closed window is handled in one place."""
    for name in ("_handle_exception", "_catch_signals", "_stop"):
        assert getattr(FollowApp, name) is getattr(KollegialApp, name)
