"""The live session: a change of phase, typing into its notes, and what a running clock costs.

Milliseconds from the key to the escape codes of the first paint, and of the last one it leads to:
Textual paints some of it twice. Beside it in the same run: a bare Textual screen with as many text
widgets that all change. CPU is percent of one core over some seconds in a terminal of 110x34, with
a clock that runs; beside it a bare Textual app that shows one, looking at it as often.
Bars: phase change 100 ms, CPU 1.5 %.

    python benchmarks/bench_session.py [--seconds 12]
"""

from __future__ import annotations

import argparse
import asyncio
import fcntl
import gc
import os
import pty
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Digits, Input, Static

from benchmarks.measuring import SLOT, Paints, heading, moved, row, settled
from benchmarks.sessions import SIZE, begun, led, prepare, workplace
from kollegial.consultation import commands as cmd
from kollegial.tui.app import KollegialApp
from kollegial.tui.screens.live import LiveScreen
from kollegial.tui.screens.live.screen import TICK
from kollegial.tui.widgets.notes import Notes

ROUNDS = 4
"""Sessions that are led through all phases."""
QUIET = 0.3
"""Seconds without a paint after which a change is over."""
KEYS = 100
WARM = 5.0
"""Seconds until an app that has just started does nothing but wait."""


class Bare(App[None]):
    """So many texts in three columns, which all change with a key."""

    BINDINGS: ClassVar[list[BindingType]] = [("f4", "change", "")]
    CSS = "Vertical { width: 1fr; } Static { height: auto; }"

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count, self.step = count, 0

    def compose(self) -> ComposeResult:
        """The columns."""
        with Horizontal():
            for column in range(3):
                with Vertical():
                    for number in range(column, self.count, 3):
                        yield Static(f"Text {number}")

    def action_change(self) -> None:
        """Another text everywhere."""
        self.step += 1
        for number, each in enumerate(self.query(Static)):
            each.update(f"Text {number}, step {self.step}\nand a second line")


class BareClock(App[None]):
    """Ten minutes that run down, in large digits."""

    def compose(self) -> ComposeResult:
        """The digits."""
        yield Digits("10:00")

    def on_mount(self) -> None:
        """Look at the time from now on."""
        self.end = time.monotonic() + 600
        self.set_interval(TICK, self._tick)

    def _tick(self) -> None:
        minutes, seconds = divmod(round(self.end - time.monotonic()), 60)
        self.query_one(Digits).update(f"{minutes}:{seconds:02}")


async def phase_changes() -> tuple[list[tuple[float, float]], int]:
    """First and last paint of each change of phase, and how many texts the screen has."""
    taken, count = [], 0
    async with led() as (app, place, paints):
        for _ in range(ROUNDS):
            live = begun(place)
            screen = LiveScreen(live)
            await app.push_screen(screen)
            await asyncio.sleep(1)
            for each in screen.query(Input):
                each.cursor_blink = False
            count = len(screen.query(Static))
            while live.state.current + 1 < len(live.state.phases):
                prepare(live)
                here = live.state.current
                taken.append(await paints.around("f4", QUIET))
                if live.state.current == here:
                    message = "the phase did not change"
                    raise RuntimeError(message)
            await app.pop_screen()
    return taken, count


async def bare_changes(count: int) -> list[tuple[float, float]]:
    """First and last paint of as many changes on the bare screen."""
    app = Bare(count)
    paints = Paints(app)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        return [await paints.around("f4", QUIET) for _ in range(ROUNDS * 5)]


async def typing() -> list[float]:
    """Milliseconds of keys in the notes of a running session that hold 10 000 characters."""
    taken: list[float] = []
    async with led() as (app, place, paints):
        live = begun(place)
        live.do(cmd.WriteNotes(0, "ein Wort und noch eines " * 420))
        screen = LiveScreen(live)
        await app.push_screen(screen)
        notes = screen.query_one(Notes)
        screen.set_focus(notes)
        notes.cursor_blink = False
        notes.move_cursor((0, 5_000))
        await asyncio.sleep(1)
        with settled():
            for _ in range(KEYS):
                taken.append(await paints.first("x", moved(notes)))
                await asyncio.sleep(SLOT)
    return taken


class Terminal:
    """One of these apps in a terminal of its own."""

    def __init__(self, app: str, folder: str) -> None:
        controller, terminal = pty.openpty()
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE[::-1], 0, 0))
        environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        self._child = subprocess.Popen(
            [sys.executable, __file__, "--run", app, "--home", folder],
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            start_new_session=True,
            env=environment,
        )
        os.close(terminal)
        threading.Thread(target=self._read, args=(controller,), daemon=True).start()

    def cpu(self) -> float:
        """Seconds of CPU its threads have taken so far."""
        tasks = Path(f"/proc/{self._child.pid}/task").iterdir()
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9

    def close(self) -> None:
        """The end."""
        self._child.kill()
        self._child.wait()

    def _read(self, controller: int) -> None:
        try:
            while os.read(controller, 65536):
                pass
        except OSError:
            os.close(controller)


def idle(seconds: float) -> dict[str, float]:
    """Percent of a core that a running clock takes."""
    with tempfile.TemporaryDirectory() as folder:
        running = {app: Terminal(app, folder) for app in APPS}
        time.sleep(WARM)
        start, before = time.monotonic(), {app: each.cpu() for app, each in running.items()}
        time.sleep(seconds)
        taken = time.monotonic() - start
        found = {app: (each.cpu() - before[app]) / taken * 100 for app, each in running.items()}
        for each in running.values():
            each.close()
    return found


def run_live(folder: str) -> None:
    """The app on a running session."""
    gc.disable()
    place = workplace(folder)
    live = begun(place)
    live.do(cmd.Advance())
    app = KollegialApp(place)
    app.call_later(app.push_screen, LiveScreen(live))
    app.run()


def run_bare(_folder: str) -> None:
    """The bare clock."""
    BareClock().run()


APPS = {"bare Textual clock": run_bare, "kollegial, live session": run_live}


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=12.0)
    parser.add_argument("--run", choices=APPS, help=argparse.SUPPRESS)
    parser.add_argument("--home", help=argparse.SUPPRESS)
    wanted = parser.parse_args(arguments)
    if wanted.run:
        APPS[wanted.run](wanted.home)
        return
    heading("times", "median ms", "p99")
    changes, count = asyncio.run(phase_changes())
    for name, found in (
        (f"bare Textual, {count} texts change", asyncio.run(bare_changes(count))),
        ("kollegial, F4: the next phase", changes),
    ):
        row(f"{name}: first paint", [first for first, _ in found])
        row(f"{name}: last paint", [last for _, last in found])
    row("kollegial, a key in notes of 10 000", asyncio.run(typing()))
    print()
    heading("percent")
    for app, percent in idle(wanted.seconds).items():
        print(f"{'CPU: ' + app:44} {percent:9.2f}")


if __name__ == "__main__":
    main()
