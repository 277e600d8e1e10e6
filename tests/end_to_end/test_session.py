"""A whole Tietze session in a real terminal, from the start page to the exported protocol."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kollegial.cli import main
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from tests.end_to_end.steps import GROUP, begin, german, notes, to_phase, write
from tests.end_to_end.terminal import Terminal
from tests.store.pages import decrypted

pytestmark = pytest.mark.slow

NAMES_IN_CASE = "Jasmin Kowalczyk, Emre"
IDENTIFYING = (
    "Größmann",
    "Bülent",
    "Çelikkol",
    "Cécile",
    "Fährmann",
    "Yıldızhan",
    "Jasmin",
    "Kowalczyk",
    "Emre",
    "0234 5551234",
    "kowalczyk@example.org",
    "Lindenstraße",
    "Bochum",
    "12.03.2026",
    "Özdemir",
)


def test_a_whole_session(home: Path, tmp_path: Path) -> None:
    with Terminal(home=home) as terminal:
        begin(terminal)
        _consult(terminal)
        _review(terminal)
        exported = _find_and_export(terminal, tmp_path)
        terminal.press("ctrl+q")
        assert terminal.ended() == 0
    text = exported.read_text(encoding="utf-8")
    assert "Wie kann ich" in text
    assert "[Person A]" in text.replace("\\", "")
    places = {"export": text, **_decrypted(home), "raw files": _raw(home)}
    for place, content in places.items():
        left = [name for name in IDENTIFYING if name.casefold() in content.casefold()]
        assert not left, f"{left} in {place}"
    assert GROUP in places["archive"]


def _consult(terminal: Terminal) -> None:
    terminal.press("tab")
    write(terminal, "Jasmin schläft im Unterricht")
    terminal.press("ctrl+n")
    terminal.wait_for(german("Names in the case"))
    terminal.type(NAMES_IN_CASE)
    terminal.press("enter")
    # A pause, an extension, and a phase cut short so that it runs over.
    terminal.press("f2")
    terminal.wait_for(german("PAUSE · on with F2"))
    terminal.press("f2", "f3")
    terminal.wait_for("/6")
    terminal.press("ctrl+e")
    terminal.wait_for(german("How many more minutes? (-2 makes it two shorter)"))
    terminal.press("ctrl+u")
    terminal.type("-6")
    terminal.press("enter")
    terminal.wait_for(german("OVER TIME · on with F4"), "!")
    to_phase(terminal, 2)
    write(terminal, "Frau Kowalczyk ist allein mit Jasmin und Emre")
    write(terminal, "das bleibt nicht stehen [/x] 🙂")
    terminal.press("f8")
    terminal.settle(0.4)
    assert "bleibt nicht" not in terminal.text
    notes(
        terminal,
        "Herr Özdemir rief an: 0234 5551234, kowalczyk@example.org, am 12.03.2026 "
        "in der Lindenstraße 14, 44787 Bochum. Jasmins Mutter ging früh. Später in Bochum?",
    )
    to_phase(terminal, 3)
    write(terminal, "Wie kann ich Jasmin stärken, ohne die Mutter zu übergehen?")
    to_phase(terminal, 4)
    terminal.press("f6")
    terminal.wait_for(german("Which method?"), "Brainstorming")
    terminal.press("enter")
    terminal.wait_for("▸4")
    terminal.settle(0.5)
    to_phase(terminal, 5)
    write(terminal, "Mit Cécile zusammen einladen", "Dörte fragt die Schule")
    to_phase(terminal, 6)
    write(terminal, "Ich nehme Mut mit: Größe zeigen")
    terminal.press("f10")
    terminal.wait_for(german("Close the session?"))
    terminal.press("enter")
    # Afterwards: one idea is taken along, and what was learned names nobody who was there.
    terminal.wait_for(german("After the consultation"), "Mit Cécile zusammen einladen")
    terminal.press("enter")
    terminal.wait_for("✓")
    terminal.press("f7", "ctrl+k", "ctrl+k", "ctrl+k")
    terminal.wait_for(german("Insight"))
    write(terminal, "Efe sagt: Eltern früh fragen, was sie brauchen")
    terminal.press("f4")
    terminal.wait_for("Prüfung")


def _review(terminal: Terminal) -> None:
    terminal.press("f10")
    terminal.settle(0.4)
    assert "Archiv" not in terminal.text.splitlines()[0]  # nothing undecided can be released
    terminal.press("a", "g")
    terminal.press("f6")
    terminal.settle(0.4)
    terminal.press("enter")
    terminal.settle(0.6)
    terminal.press("f10")
    terminal.wait_for("endgültig")
    terminal.press("tab", "enter")


def _find_and_export(terminal: Terminal, folder: Path) -> Path:
    terminal.wait_for("Schlüsselfrage", "[Person", german("Export …"))
    terminal.press("escape")
    terminal.settle(0.5)
    terminal.press("a")
    terminal.wait_for("Protokoll")
    terminal.type("staerken")
    terminal.wait_for("stärken")
    terminal.press("tab")
    target = folder / "protokoll.md"
    _open_first(terminal)
    terminal.press("e")
    terminal.wait_for("Markdown", "[x] PDF", "JSON")
    terminal.press(" ", "up", "up", " ", "tab")
    for line in (str(folder), target.stem):
        terminal.press("ctrl+e", "ctrl+u")
        terminal.type(line)
        terminal.press("tab")
    terminal.wait_for("→ protokoll.md")
    terminal.press("f2")
    terminal.wait_for(german("The file is written"))
    assert target.is_file(), terminal.text
    return target


def _open_first(terminal: Terminal) -> None:
    for _ in range(8):
        terminal.press("enter")
        terminal.settle(0.5)
        if "[Person" in terminal.text and "E " in terminal.text.splitlines()[-1]:
            return
        terminal.press("tab")


def _decrypted(home: Path) -> dict[str, str]:
    """Every page of desk and archive, and of their logs, in clear: what SQL no longer sees, too."""
    place = Home(home)
    keys = KeyRing.open(place)
    return {
        "desk": decrypted(place.desk, keys.key("desk")).decode("utf-8", "replace"),
        "archive": decrypted(place.archive, keys.key("archive")).decode("utf-8", "replace"),
    }


def _raw(home: Path) -> str:
    """The bytes of every file in the home, read as text."""
    files = [each for each in home.rglob("*") if each.is_file()]
    return "\n".join(each.read_bytes().decode("utf-8", "replace") for each in files)


def test_the_command_line_finds_and_exports(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Import, list and export on a home of its own."""
    record = Path("protocols/samples/schule.toml")
    arguments = ["--home", str(home)]
    assert main([*arguments, "protocols", "import", str(record), "--accept-findings"]) == 0
    capsys.readouterr()
    assert main([*arguments, "protocols", "list", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) == 1
    assert (
        main([*arguments, "protocols", "export", rows[0]["id"], "--format", "md", "--output", "-"])
        == 0
    )
    assert "# " in capsys.readouterr().out
