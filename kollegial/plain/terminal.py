"""Talking through a real terminal, or through pipes: text and line ends, nothing else."""

from __future__ import annotations

import getpass
import shutil
import sys
from typing import TextIO

from kollegial.plain.reader import Reader, reader
from kollegial.plain.talk import Left
from kollegial.printable import printable


class TerminalTalk:
    """Standard input and output. ``echoes``: whether the terminal shows what is typed."""

    def __init__(self, lines: Reader, out: TextIO, *, echoes: bool) -> None:
        self._lines = lines
        self._out = out
        self._echoes = echoes
        self._standing: str | None = None

    @classmethod
    def of_this_process(cls) -> TerminalTalk:
        """On the standard streams."""
        return cls(reader(sys.stdin), sys.stdout, echoes=sys.stdin.isatty())

    def say(self, line: str = "") -> None:
        """Say one line; a prompt that stands there is left behind."""
        self._end_prompt()
        self._write(printable(line) + "\n")

    def ask(self, prompt: str, timeout: float | None = None) -> str | None:
        """The next line."""
        if prompt != self._standing:
            self._end_prompt()
            self._write(printable(prompt))
            self._standing = prompt
        line = self._lines.read(timeout)
        if line is not None:
            if not self._echoes:
                self._write("\n")
            self._standing = None
        return line

    def secret(self, prompt: str) -> str:
        """A line typed unseen; without a terminal there is nobody to see it."""
        if not self._echoes:
            return self.ask(prompt) or ""
        self._end_prompt()
        try:
            return getpass.getpass(printable(prompt), self._out)
        except EOFError:
            self._write("\n")
            raise Left from None

    def bell(self) -> None:
        """The terminal's own sound."""
        self._write("\a")

    def push_away(self) -> None:
        """As many empty lines as the terminal is high."""
        if self._echoes:
            self._end_prompt()
            self._write("\n" * shutil.get_terminal_size().lines)

    def _end_prompt(self) -> None:
        if self._standing is not None:
            self._write("\n")
            self._standing = None

    def _write(self, text: str) -> None:
        self._out.write(text)
        self._out.flush()
