"""How long until something is there: ``--version``, and the first content in a terminal.

Beside the floor in the same run: the bare interpreter, and a bare Textual app with one line.
Figures are milliseconds, median of the runs; the ratio is to the floor above it.
"""

from __future__ import annotations

import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

RUNS = 15
WAIT = 10.0
MARK = b"Kollegial"

BARE_APP = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("Kollegial")
Bare().run()
"""


def until_exit(command: Sequence[str]) -> float:
    """Milliseconds from start to end of a command."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


def until_content(command: Sequence[str], home: str) -> float:
    """Milliseconds from start until ``MARK`` is painted on a terminal of 120x40."""
    controller, terminal = pty.openpty()
    os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LANG="de_DE.UTF-8")
    os.environ.update(COLUMNS="120", LINES="40", KOLLEGIAL_HOME=home)
    start = time.perf_counter()
    child = subprocess.Popen(
        command, stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True
    )
    seen = b""
    while MARK not in seen and time.perf_counter() - start < WAIT:
        ready, _, _ = select.select([controller], [], [], 0.05)
        if ready:
            seen += os.read(controller, 65536)
    taken = (time.perf_counter() - start) * 1000
    child.kill()
    child.wait()
    os.close(terminal)
    os.close(controller)
    if MARK not in seen:
        message = "nothing was painted"
        raise RuntimeError(message)
    return taken


def row(name: str, values: list[float], floor: float | None) -> float:
    """Print a line; give its median."""
    median = statistics.median(values)
    ratio = f"{median / floor:6.2f}" if floor else "     –"
    print(f"{name:44} {min(values):8.0f} {median:8.0f} {ratio}")
    return median


def main() -> None:
    """Print the table."""
    python = sys.executable
    program = str(Path(python).with_name("kollegial"))
    print(f"{'':44} {'min ms':>8} {'median':>8} {'ratio':>6}")
    for each in ([python, "-c", "pass"], [program, "--version"]):
        until_exit(each)  # warm the file cache
    floor = row("python -c pass", [until_exit([python, "-c", "pass"]) for _ in range(RUNS)], None)
    row("kollegial --version", [until_exit([program, "--version"]) for _ in range(RUNS)], floor)
    with tempfile.TemporaryDirectory() as home:
        bare = [python, "-c", BARE_APP]
        until_content([program], home)
        shown = row(
            "bare Textual app, first content",
            [until_content(bare, home) for _ in range(RUNS)],
            None,
        )
        row(
            "kollegial, first content", [until_content([program], home) for _ in range(RUNS)], shown
        )


if __name__ == "__main__":
    main()
