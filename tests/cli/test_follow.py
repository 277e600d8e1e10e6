"""``kollegial follow`` without a screen: one line or JSON, and nothing written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kollegial.cli import main
from kollegial.consultation import commands as cmd
from kollegial.flow.settings import Settings, save
from kollegial.flow.workplace import Workplace
from tests.flow.helpers import FakeClock, at_phase, begun, workplace


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    """The clock of both terminals."""
    clock = FakeClock()
    monkeypatch.setattr("kollegial.flow.clock.SystemClock", lambda: clock)
    return clock


@pytest.fixture
def place(tmp_path: Path, clock: FakeClock) -> Iterator[Workplace]:
    place = workplace(tmp_path, clock)
    yield place
    place.close()


def follow(place: Workplace, *arguments: str) -> int:
    return main(["--home", str(place.home.path), "follow", *arguments])


def test_one_line(place: Workplace, clock: FakeClock, capsys: pytest.CaptureFixture[str]) -> None:
    live = at_phase(begun(place), 3)
    clock.wait(50)
    assert follow(place, "--once") == 0
    assert capsys.readouterr().out == "phase 3/6 Key question 4:10 running\n"
    clock.wait(365)
    assert follow(place) == 0  # no terminal here, so one line it is
    assert capsys.readouterr().out == "phase 3/6 Key question +1:55 OVER TIME\n"
    live.do(cmd.PauseClock())
    assert follow(place, "1") == 0
    assert capsys.readouterr().out.endswith("PAUSE\n")


def test_json_has_nothing_that_people_wrote(
    place: Workplace, clock: FakeClock, capsys: pytest.CaptureFixture[str]
) -> None:
    live = at_phase(begun(place), 3)
    live.do(cmd.Contribute("Frau Kowalczyk"))
    clock.wait(50)
    assert follow(place, "--json", live.id[:8]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "session": live.id,
        "phase": 3,
        "phases": 6,
        "names": {"de": "Schlüsselfrage", "en": "Key question"},
        "remaining_ms": 250_000,
        "state": "running",
    }


@pytest.mark.parametrize("arguments", [["--once"], ["--json"], ["--once", "nope"]])
def test_without_a_session_it_says_so(
    place: Workplace, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert follow(place, *arguments) == 1
    assert capsys.readouterr().err.endswith(" session on the desk.\n")
    assert not place.home.desk.exists()


def test_with_a_passphrase_as_everywhere(
    place: Workplace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begun(place)
    place.keys.set_passphrase("ein langer Satz")
    assert follow(place, "--once") == 1
    assert "passphrase opens them" in capsys.readouterr().err
    file = tmp_path / "passphrase"
    file.write_text("ein langer Satz\n", encoding="utf-8")
    assert follow(place, "--once", "--passphrase-file", str(file)) == 0
    assert capsys.readouterr().out.startswith("phase 1/6")
    file.write_text("ein anderer Satz\n", encoding="utf-8")
    assert follow(place, "--once", "--passphrase-file", str(file)) == 1
    assert "does not fit" in capsys.readouterr().err


def test_the_language_is_the_settled_one_unless_the_command_line_names_another(
    place: Workplace, capsys: pytest.CaptureFixture[str]
) -> None:
    at_phase(begun(place), 3)
    save(place.home, Settings(language="de"))
    follow(place, "--once", "--lang", "en")
    assert "Key question" in capsys.readouterr().out
    follow(place, "--once")
    assert "Schlüsselfrage" in capsys.readouterr().out


def test_of_several_the_one_that_moved_last_is_told(
    place: Workplace, clock: FakeClock, capsys: pytest.CaptureFixture[str]
) -> None:
    first = begun(place)
    clock.wait(60)
    begun(place)
    clock.wait(60)
    first.do(cmd.Contribute("Thema"))
    assert follow(place, "--json") == 0
    assert json.loads(capsys.readouterr().out)["session"] == first.id
    assert follow(place, "--json", "2") == 0
    assert json.loads(capsys.readouterr().out)["session"] != first.id
