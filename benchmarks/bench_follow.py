"""Following from a second terminal: how soon a change shows there, and what it costs.

Beside it in the same run: the moderator's commands without a follower, and a bare Textual app
that shows a clock. Milliseconds are medians; CPU is of one core, over some quiet seconds.
"""

from __future__ import annotations

import datetime as dt
import os
import pty
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kollegial.consultation import commands as cmd
from kollegial.consultation.session import open_session
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from kollegial.store.home import Home

COMMANDS = 100
ROUNDS = 4
CHANGES = 15
QUIET = 8.0
BARE_CLOCK = """
import time
from textual.app import App
from textual.widgets import Digits
class Bare(App):
    def compose(self):
        yield Digits(time.strftime("%H:%M:%S"))
    def on_mount(self):
        self.set_interval(0.25, lambda: self.query_one(Digits).update(time.strftime("%H:%M:%S")))
Bare().run()
"""


class Watched:
    """A program on a terminal of its own."""

    def __init__(self, command: Sequence[str]) -> None:
        self._controller, terminal = pty.openpty()
        environment = {**os.environ, "TERM": "xterm-256color", "LANG": "en_GB.UTF-8"}
        self._child = subprocess.Popen(
            command,
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            start_new_session=True,
            env={**environment, "COLUMNS": "100", "LINES": "30"},
        )
        os.close(terminal)

    def output(self, wait: float) -> bool:
        """Whether it writes anything within so many seconds."""
        ready, _, _ = select.select([self._controller], [], [], wait)
        return bool(ready and os.read(self._controller, 65536))

    def settle(self) -> None:
        """Wait until it writes nothing for a moment."""
        while self.output(0.8):
            pass

    def sleeps(self, stopped: bool) -> None:
        """Stop the program for a while, or let it go on."""
        self._child.send_signal(signal.SIGSTOP if stopped else signal.SIGCONT)

    def cpu(self, seconds: float) -> float:
        """Percent of a core, over so many seconds."""
        before, end = self._ticks(), time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.output(left)
        return (self._ticks() - before) / os.sysconf("SC_CLK_TCK") / seconds * 100

    def close(self) -> None:
        """The end."""
        self._child.kill()
        self._child.wait()
        os.close(self._controller)

    def _ticks(self) -> int:
        fields = Path(f"/proc/{self._child.pid}/stat").read_text(encoding="ascii").split(")")[1]
        user, system = fields.split()[11:13]
        return int(user) + int(system)


@contextmanager
def running(folder: str) -> Iterator[tuple[Workplace, LiveSession]]:
    """A session whose clock runs, on the system's clock."""
    home = Home(Path(folder) / "home")
    home.prepare()
    place = Workplace(home)
    opened = open_session(
        place.library.model("tietze"),
        group="Team",
        people=("Anna", "Bert", "Carla", "Dora", "Emil"),
        date=dt.date(2026, 3, 12),
        language="en",
    )
    live = LiveSession.begin(place.desk, place.clock, place.library, opened)
    live.do(cmd.DrawRoles(7))
    live.do(cmd.StartClock())
    yield place, live
    place.close()


def commands(live: LiveSession) -> list[float]:
    """Milliseconds of commands as a group gives them, a few a second at most."""
    taken = []
    for number in range(COMMANDS):
        start = time.perf_counter()
        live.do(cmd.Contribute(f"Contribution {number}"))
        taken.append((time.perf_counter() - start) * 1000)
        time.sleep(0.01)
    return taken


def changes(live: LiveSession, follower: Watched) -> list[float]:
    """Milliseconds from a command that has returned to the first byte on the other terminal."""
    taken = []
    for number in range(CHANGES):
        live.do(cmd.PauseClock())
        follower.settle()  # while the clock stands, nothing is painted there
        time.sleep(0.037 * number % 0.25)  # anywhere between two looks
        live.do(cmd.StartClock())
        start = time.perf_counter()
        if not follower.output(5.0):
            message = "the change never showed"
            raise RuntimeError(message)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def row(name: str, values: list[float]) -> None:
    """Print a line."""
    ordered = sorted(values)
    worst = ordered[-1]
    p99 = ordered[min(len(ordered) - 1, round(len(ordered) * 0.99))]
    print(f"{name:44} {statistics.median(values):9.2f} {p99:9.2f} {worst:9.2f}")


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder, running(folder) as (place, live):
        print(f"{'':44} {'median ms':>9} {'p99':>9} {'worst':>9}")
        program = [sys.executable, "-m", "kollegial", "--home", str(place.home.path), "follow"]
        follower = Watched(program)
        time.sleep(2.5)
        alone, followed = [], []
        for _ in range(ROUNDS):  # in turn, because a machine has better and worse minutes
            follower.sleeps(True)
            alone += commands(live)
            follower.sleeps(False)
            followed += commands(live)
        row("a command, nobody follows", alone)
        row("a command, somebody follows", followed)
        row("a change shows in the other terminal", changes(live, follower))
        print(f"\n{'CPU of one core, clock running':44} {'percent':>9}")
        print(f"{'kollegial follow':44} {follower.cpu(QUIET):9.2f}")
        follower.close()
    bare = Watched([sys.executable, "-c", BARE_CLOCK])
    time.sleep(1.5)
    print(f"{'bare Textual clock, 4 looks a second':44} {bare.cpu(QUIET):9.2f}")
    bare.close()


if __name__ == "__main__":
    main()
