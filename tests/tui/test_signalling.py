"""Bell, title, colour and word: each when it is due, none when it is off, nothing left behind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from textual.app import App

from kollegial.consultation import commands as cmd
from kollegial.consultation.signals import Signal, SignalKind
from kollegial.flow.live import LiveSession
from kollegial.flow.settings import Settings, SignalSettings
from kollegial.tui.mood import Mood, mood
from kollegial.tui.signalling import Signalling, title
from kollegial.tui.widgets.big_clock import BigClock
from tests.flow.helpers import PEOPLE, FakeClock, at_phase, begun, workplace
from tests.tui.live_helpers import live_at, seen, until

ALL = SignalSettings()
REMEMBER, RECALL = "\x1b[22;0t", "\x1b[23;0t"
TITLE = re.compile(r"\x1b\]0;([^\x1b\x07]*)\x1b\\")


class Terminal:
    """Stands for the driver: keeps what is written. The bell comes as one byte."""

    is_headless = False

    def __init__(self) -> None:
        self.written = ""

    def write(self, data: str) -> None:
        self.written += data

    @property
    def titles(self) -> list[str]:
        return TITLE.findall(self.written)

    @property
    def bells(self) -> int:
        return TITLE.sub("", self.written).count("\x07")


@contextmanager
def signalling(live: LiveSession) -> Iterator[tuple[Signalling, Terminal]]:
    """An app that has a terminal only for this."""
    app: App[None] = App()
    terminal = Terminal()
    app._driver = terminal  # type: ignore[assignment]
    yield Signalling(app, live.now()), terminal


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def live(tmp_path: Path, clock: FakeClock) -> LiveSession:
    """The key question, five minutes, just entered."""
    return at_phase(begun(workplace(tmp_path, clock)), 3)


def test_one_bell_at_the_warning_at_zero_and_every_minute(
    live: LiveSession, clock: FakeClock
) -> None:
    with signalling(live) as (signals, terminal):
        bells = []
        for _ in range(4 * 460):
            clock.wait(0.25)
            signals.look(live.session.scene(live.now()), ALL)
            bells.append(terminal.bells)
        rung = [i / 4 for i, (a, b) in enumerate(pairwise([0, *bells]), 1) if b > a]
        assert rung == [240, 300, 360, 420]
        assert bells[-1] == 4


def test_after_a_stall_everything_is_given_but_the_bell_rings_once(
    live: LiveSession, clock: FakeClock
) -> None:
    with signalling(live) as (signals, terminal):
        clock.wait(370)
        given = signals.look(live.session.scene(live.now()), ALL)
        assert [each.kind for each in given] == list(SignalKind)
        assert given[-1] == Signal(SignalKind.OVERRUN, 1)
        assert terminal.bells == 1


def test_the_title_tells_time_and_phase_and_nothing_of_the_case(
    live: LiveSession, clock: FakeClock
) -> None:
    live.do(cmd.Contribute("Wie kann ich Frau Kowalczyk erreichen?"))
    with signalling(live) as (signals, terminal):
        for wait in (0, 60, 190, 50, 65, 60):
            clock.wait(wait)
            signals.look(live.session.scene(live.now()), ALL)
        live.do(cmd.PauseClock())
        signals.look(live.session.scene(live.now()), ALL)
        signals.leave()
        assert terminal.titles == [
            "5:00 · phase 3/6",
            "4:00 · phase 3/6",
            "0:50 · come to an end · phase 3/6",
            "0:00 · come to an end · phase 3/6",
            "OVER TIME +1",
            "OVER TIME +2",
            "PAUSE · phase 3/6",
            "",
        ]
        for secret in ("Kowalczyk", "Team Süd", *PEOPLE):
            assert secret not in terminal.written


def test_the_title_is_remembered_first_and_given_back_last(
    live: LiveSession, clock: FakeClock
) -> None:
    with signalling(live) as (signals, terminal):
        for _ in range(3):
            signals.look(live.session.scene(live.now()), ALL)
        assert terminal.written == f"{REMEMBER}\x1b]0;5:00 · phase 3/6\x1b\\"
        signals.leave()
        assert terminal.written.endswith(f"\x1b]0;\x1b\\{RECALL}")
        before = terminal.written
        signals.leave()
        assert terminal.written == before


def test_a_closed_session_gives_the_title_back(live: LiveSession, clock: FakeClock) -> None:
    with signalling(live) as (signals, terminal):
        signals.look(live.session.scene(live.now()), ALL)
        at_phase(live, 6)
        live.do(cmd.Finish())
        signals.look(live.session.scene(live.now()), ALL)
        assert terminal.titles[-1] == ""


def test_what_is_off_stays_off(live: LiveSession, clock: FakeClock) -> None:
    with signalling(live) as (signals, terminal):
        for _ in range(10):
            clock.wait(60)
            signals.look(live.session.scene(live.now()), replace(ALL, bell=False, title=False))
        assert terminal.written == ""


def test_switched_off_in_between_the_title_goes_back(live: LiveSession, clock: FakeClock) -> None:
    with signalling(live) as (signals, terminal):
        signals.look(live.session.scene(live.now()), ALL)
        signals.look(live.session.scene(live.now()), replace(ALL, title=False))
        assert terminal.written.endswith(RECALL)


def test_the_warning_time_is_the_settled_one(live: LiveSession, clock: FakeClock) -> None:
    clock.wait(180)
    scene = live.session.scene(live.now())
    assert mood(scene, ALL) is Mood.RUNNING
    assert mood(scene, SignalSettings(warning_seconds=120)) is Mood.SOON
    assert title(scene, SignalSettings(warning_seconds=120)).startswith("2:00 · come to an end")


CLOCK_CLASSES = [f"-{each}" for each in Mood]


def shown(clock: BigClock) -> list[str]:
    return [name for name in CLOCK_CLASSES if clock.has_class(name)]


@pytest.mark.parametrize(
    ("signals", "style", "word"),
    [
        (ALL, "-over", "OVER TIME"),
        (replace(ALL, colour=False), "-running", "OVER TIME"),
        (replace(ALL, word=False), "-over", ""),
        (replace(ALL, word=False, colour=False), "-running", ""),
    ],
)
async def test_colour_and_word_on_the_live_screen(
    tmp_path: Path, signals: SignalSettings, style: str, word: str
) -> None:
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    live = at_phase(begun(place), 3)
    async with live_at(place, live) as (screen, pilot):
        await screen.app.settle(Settings(signals=signals))  # type: ignore[attr-defined]
        big = screen.query_one(BigClock)
        clock.wait(303)
        await until(pilot, lambda: "+0:03" in seen_digits(big))
        assert shown(big) == [style]
        assert ("OVER TIME" in seen(screen.app)) is bool(word)  # type: ignore[arg-type]


def seen_digits(clock: BigClock) -> str:
    from textual.widgets import Digits

    return clock.query_one(Digits).value


async def test_the_live_screen_signals_below_other_screens_and_gives_the_title_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    live = at_phase(begun(place), 3)
    terminal = Terminal()
    monkeypatch.setattr("textual.app.App.bell", lambda _: terminal.write("\x07"))
    monkeypatch.setattr("kollegial.tui.terminal_title.TerminalTitle._write", _to(terminal))
    async with live_at(place, live) as (screen, pilot):
        await pilot.press("f1")
        clock.wait(241)
        await until(pilot, lambda: terminal.bells == 1)
        assert terminal.bells == 1
        await pilot.press("escape")
        clock.wait(60)
        await until(pilot, lambda: terminal.bells == 2)
        assert terminal.bells == 2
        assert "OVER TIME" in terminal.titles
        screen.action_leave()
        await until(pilot, lambda: terminal.titles[-1] == "")
        assert terminal.written.endswith(RECALL)


def _to(terminal: Terminal) -> object:
    return lambda _self, codes: terminal.write(codes)
