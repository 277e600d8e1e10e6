"""The real talk: lines through a pipe, prompts once, no code a terminal would obey."""

from __future__ import annotations

import io
import os

import pytest

from kollegial.plain.reader import SelectReader, ThreadReader, decoded
from kollegial.plain.talk import Left
from kollegial.plain.terminal import TerminalTalk


class Lines:
    """A reader with its answers ready; None stands for a time limit."""

    def __init__(self, *lines: str | None) -> None:
        self._lines = list(lines)

    def read(self, timeout: float | None) -> str | None:
        return self._lines.pop(0)


def test_lines_come_whole_whatever_the_chunks() -> None:
    reading, writing = os.pipe()
    lines = SelectReader(reading)
    os.write(writing, b"eins\r\nz")
    assert lines.read(1) == "eins"
    assert lines.read(0) is None
    os.write(writing, "wei ü\n\nrest".encode())
    assert lines.read(1) == "zwei ü"
    assert lines.read(1) == ""
    os.close(writing)
    assert lines.read(1) == "rest"
    with pytest.raises(Left):
        lines.read(1)
    os.close(reading)


def test_a_thread_reads_where_nothing_else_can() -> None:
    lines = ThreadReader(io.StringIO("eins\nzwei\n"))
    assert [lines.read(5), lines.read(5)] == ["eins", "zwei"]
    for _again in range(2):
        with pytest.raises(Left):
            lines.read(5)


def test_an_old_terminal_may_send_latin_1() -> None:
    assert decoded("Größe".encode()) == decoded("Größe".encode("latin-1")) == "Größe"


def test_a_prompt_stands_once_until_something_is_said() -> None:
    out = io.StringIO()
    talk = TerminalTalk(Lines(None, None, None, "ja", "nein"), out, echoes=True)
    assert talk.ask("3> ", 1) is None
    assert talk.ask("3> ", 1) is None
    talk.say("1 Minute")
    assert talk.ask("3> ", 1) is None
    assert talk.ask("3> ", 1) == "ja"
    out.write("ja\n")  # what the terminal shows of what was typed
    assert talk.ask("3> ", 1) == "nein"
    assert out.getvalue() == "3> \n1 Minute\n3> ja\n3> "


def test_without_an_echo_the_line_ends_by_itself() -> None:
    out = io.StringIO()
    talk = TerminalTalk(Lines("ja"), out, echoes=False)
    talk.ask("? ")
    talk.say("Gut.")
    assert out.getvalue() == "? \nGut.\n"
    talk.push_away()
    assert out.getvalue().endswith("Gut.\n")


def test_nothing_that_is_said_steers_the_terminal() -> None:
    out = io.StringIO()
    talk = TerminalTalk(Lines("x"), out, echoes=True)
    talk.say("Müde \x1b[2J\x9b31m\u202e [Ende] 🙂")
    talk.ask("Name\x1b[1m: ")
    assert "\x1b" not in out.getvalue()
    assert "\x9b" not in out.getvalue()
    assert "Müde" in out.getvalue()
    talk.bell()
    assert out.getvalue().endswith("\a")
