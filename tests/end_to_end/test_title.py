"""The title of a real terminal: shown while a session runs, given back however the program ends."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

import pexpect
import pytest

from kollegial.flow.workplace import Workplace
from kollegial.store.home import Home
from tests.flow.helpers import at_phase, begun

CRASH = (
    "import sys; from kollegial.tui.screens.live import LiveScreen; "
    "LiveScreen._beat = lambda self: 1 / 0; "
    "from kollegial.cli import main; sys.exit(main())"
)
"""The program with a mistake in it that shows after five seconds of a session."""
REMEMBER, RECALL = b"\x1b[22;0t", b"\x1b[23;0t"
TITLE = re.compile(rb"\x1b\]0;([^\x1b]*)\x1b\\")
PATIENCE = 30.0


class Raw:
    """``kollegial`` on a pty, with every byte it wrote."""

    def __init__(self, home: Home, *, crashing: bool) -> None:
        self.written = b""
        environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        environment |= {"LANG": "en_GB.UTF-8", "TERM": "xterm-256color"}
        self.child = pexpect.spawn(
            sys.executable,
            [*(["-c", CRASH] if crashing else ["-m", "kollegial"]), "--home", str(home.path)],
            dimensions=(34, 110),
            env=environment,
        )

    def until(self, wanted: bytes) -> bool:
        """Read until ``wanted`` was written, or the end."""
        end = time.monotonic() + PATIENCE
        while wanted not in self.written and time.monotonic() < end:
            try:
                self.written += self.child.read_nonblocking(65536, 0.1)
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                break
        return wanted in self.written

    @property
    def titles(self) -> list[str]:
        return [each.decode() for each in TITLE.findall(self.written)]


@pytest.mark.slow
@pytest.mark.parametrize("end", ["escape", "quit", "term", "hup", "crash"])
def test_the_title_comes_and_goes(tmp_path: Path, end: str) -> None:
    home = Home(tmp_path / "home")
    home.prepare()
    place = Workplace(home)
    at_phase(begun(place), 3)
    place.close()
    terminal = Raw(home, crashing=end == "crash")
    try:
        assert terminal.until(b"session waits")
        terminal.child.send("w")
        assert terminal.until(b"phase 3/6\x1b\\")
        assert terminal.written.index(REMEMBER) < terminal.written.index(b"\x1b]0;")
        assert re.fullmatch(r"(4|5):\d\d · phase 3/6", terminal.titles[0])
        match end:
            case "escape":
                terminal.child.send("\x1b")
            case "quit":
                terminal.child.send("\x11")
            case "term":
                terminal.child.kill(signal.SIGTERM)
            case "hup":
                terminal.child.kill(signal.SIGHUP)
        assert terminal.until(RECALL)
        assert terminal.titles[-1] == ""
        assert terminal.written.count(REMEMBER) == terminal.written.count(RECALL) == 1
        joined = "".join(terminal.titles)
        assert "Team" not in joined
        assert "Müllerkamp" not in joined
    finally:
        with suppress(pexpect.ExceptionPexpect):  # killed, and slow to go on a busy machine
            terminal.child.close(force=True)
