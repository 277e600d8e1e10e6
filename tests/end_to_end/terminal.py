"""A real terminal for tests: the program on a pty, its screen kept by pyte."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import pexpect
import pyte

KEYS = {
    "f1": "\x1bOP",
    "f2": "\x1bOQ",
    "f3": "\x1bOR",
    "f4": "\x1bOS",
    "f5": "\x1b[15~",
    "f6": "\x1b[17~",
    "f7": "\x1b[18~",
    "f8": "\x1b[19~",
    "f9": "\x1b[20~",
    "f10": "\x1b[21~",
    "enter": "\r",
    "tab": "\t",
    "escape": "\x1b",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "delete": "\x1b[3~",
    **{f"ctrl+{letter}": chr(ord(letter) - 96) for letter in "abdefgklnopqrtuwxy"},
}
PATIENCE = 30.0
"""Seconds to wait for something to show: generous, because it ends as soon as it shows."""

QUERIES = re.compile(rb"\x1b\[[?>=]?[0-9;]*\$?[pu]|\x1b\[>[0-9;]*[a-zA-Z]")
"""What the program asks terminals that pyte does not know and would print."""


class Terminal:
    """``kollegial`` in a terminal of its own."""

    def __init__(
        self,
        *arguments: str,
        home: Path,
        size: tuple[int, int] = (110, 34),
        language: str = "de_DE.UTF-8",
        term: str = "xterm-256color",
        environment: Mapping[str, str] | None = None,
    ) -> None:
        columns, rows = size
        self.raw = b""
        """Every byte the program has written."""
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self._text: str | None = None
        keep = {"PATH", "HOME", "TMPDIR", "VIRTUAL_ENV"}
        kept = {name: value for name, value in os.environ.items() if name in keep}
        self._child = pexpect.spawn(
            sys.executable,
            ["-m", "kollegial", *arguments],
            dimensions=(rows, columns),
            timeout=PATIENCE,
            env={
                **kept,
                "KOLLEGIAL_HOME": str(home),
                "LANG": language,
                "TERM": term,
                "COLORTERM": "truecolor",
                **(environment or {}),
            },
        )

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(pexpect.ExceptionPexpect):  # killed, and slow to go on a busy machine
            self._child.close(force=True)

    @property
    def text(self) -> str:
        """What is on the screen now; put together anew only when something came."""
        if self._text is None:
            self._text = "\n".join(line.rstrip() for line in self.screen.display)
        return self._text

    def press(self, *keys: str) -> None:
        """Press named keys, one after the other, each seen before the next."""
        for key in keys:
            self._child.send(KEYS.get(key, key))
            self.settle()

    def type(self, text: str) -> None:
        """Type text."""
        self._child.send(text)
        self.settle()

    def wait_for(self, *wanted: str) -> str:
        """Wait until all of ``wanted`` is on the screen; give the screen.

        Raises:
            AssertionError: with the screen as it was, if it never came.
        """
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self._read(0.05)
            if all(each in self.text for each in wanted):
                return self.text
            if not self._child.isalive():
                break
        missing = [each for each in wanted if each not in self.text]
        message = f"{missing} never came; the screen was:\n{self.text}"
        raise AssertionError(message)

    def settle(self, quiet: float = 0.15) -> None:
        """Wait until nothing new comes for a moment and the program rests.

        A running clock never is quiet for long; a program that other work keeps from its turn
        is quiet for very long.
        """
        begun = time.monotonic()
        while True:
            came, waited = self._read(quiet), time.monotonic() - begun
            enough = not came or waited > 4 * quiet
            if waited > PATIENCE or (enough and not self._busy()):
                return

    def kill(self) -> None:
        """kill -9."""
        self._child.kill(signal.SIGKILL)
        self._child.wait()

    def signal(self, number: int) -> int:
        """Send a signal, wait for the end, give the exit code."""
        self._child.kill(number)
        return self.ended()

    def ended(self) -> int:
        """Wait for the end of the program; its exit code."""
        end = time.monotonic() + PATIENCE
        while self._child.isalive() and time.monotonic() < end:
            self._read(0.05)
        self._child.close()
        status = self._child.exitstatus
        return status if status is not None else -(self._child.signalstatus or 0)

    def _busy(self) -> bool:
        """Whether the program computes, or waits for its turn to. Only Linux tells."""
        for stat in Path(f"/proc/{self._child.pid}/task").glob("*/stat"):
            with suppress(OSError):  # a thread that has just ended
                if stat.read_text().rpartition(")")[2].split()[0] == "R":
                    return True
        return False

    def _read(self, timeout: float) -> bool:
        try:
            data = self._child.read_nonblocking(65536, timeout)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        self.raw += data
        self._text = None
        self._stream.feed(QUERIES.sub(b"", data))
        return True
