"""Lines from standard input, with a time limit, so that the clock can be told meanwhile."""

from __future__ import annotations

import os
import queue
import select
import sys
import threading
from typing import Final, Protocol, TextIO

from kollegial.plain.talk import Left

_CHUNK: Final = 65_536


class Reader(Protocol):
    """Gives lines without their end."""

    def read(self, timeout: float | None) -> str | None:
        """The next line; None if none came within ``timeout`` seconds; ``Left`` at the end."""
        ...


class SelectReader:
    """Waits on the file itself; what is typed stays in the terminal until it is a line."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._rest = b""

    def read(self, timeout: float | None) -> str | None:
        """The next line."""
        while b"\n" not in self._rest:
            if not select.select([self._descriptor], [], [], timeout)[0]:
                return None
            data = self._data()
            if not data and not self._rest:
                raise Left
            self._rest += data or b"\n"
        line, _, self._rest = self._rest.partition(b"\n")
        return decoded(line)

    def _data(self) -> bytes:
        try:
            return os.read(self._descriptor, _CHUNK)
        except OSError:  # the terminal is gone
            return b""


class ThreadReader:
    """Waits in a thread, where a system cannot wait on a console (Windows)."""

    def __init__(self, stream: TextIO) -> None:
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._pump, args=(stream,), daemon=True).start()

    def read(self, timeout: float | None) -> str | None:
        """The next line."""
        try:
            line = self._lines.get(timeout=timeout)
        except queue.Empty:
            return None
        if not line:
            self._lines.put("")  # whoever asks again hears the same
            raise Left
        return line.rstrip("\r\n")

    def _pump(self, stream: TextIO) -> None:
        while line := stream.readline():
            self._lines.put(line)
        self._lines.put("")


def reader(stream: TextIO) -> Reader:
    """The reader that fits the system."""
    if sys.platform == "win32":
        return ThreadReader(stream)
    try:
        return SelectReader(stream.fileno())
    except (OSError, ValueError):  # no file behind it
        return ThreadReader(stream)


def decoded(line: bytes) -> str:
    """A line as text: UTF-8, or Latin-1 where an old terminal sends that."""
    line = line.removesuffix(b"\r")
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("latin-1")
