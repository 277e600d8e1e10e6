"""``kollegial foundation``: shown, set in parts, out as a file and in again."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.quality.foundation.foundation import Foundation
from tests.cli.quality_helpers import Shell


def test_nothing_yet_says_how_to_begin(shell: Shell) -> None:
    assert "kollegial foundation edit --output" in shell("foundation", "show")
    assert shell.json("foundation", "show") == Foundation().model_dump(mode="json")


def test_set_in_parts_and_shown(officer: Shell) -> None:
    officer(
        *("foundation", "set", "--success", "Menschen sagen: Es hat geholfen.", "--cap", "3"),
        *("--period", "1.1.2026", "2029-12-31", "--add-role", "Leitung", "--add-team", "Team Süd"),
        *("--add-framework", "lqw", "--add-goal", "nacht", "Nachts ist jemand da."),
        *("--add-area", "N", "Nachtdienst"),
    )
    officer("foundation", "set", "--add-goal", "nacht", "Nachts sind zwei da.")
    now = officer.json("foundation", "show")
    assert now["frameworks"] == ["lqw@11-areas"]
    assert now["period"] == {"start": "2026-01-01", "end": "2029-12-31"}
    assert [each["text"] for each in now["goals"]] == ["Nachts sind zwei da."]
    page = officer("foundation", "show", language="de")
    assert "01.01.2026 – 31.12.2029" in page
    assert "N  Nachtdienst" in page
    officer("foundation", "set", "--remove-goal", "nacht", "--remove-role", "Leitung")
    now = officer.json("foundation", "show")
    assert (now["goals"], now["roles"], now["teams"]) == ([], [], ["Team Süd"])


def test_out_edited_and_in_again(officer: Shell, tmp_path: Path) -> None:
    file = tmp_path / "f.toml"
    officer("foundation", "edit", "--output", file)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('mission = ""', 'mission = "Wir sind da."'), encoding="utf-8")
    officer("foundation", "edit", "--input", file)
    assert officer.json("foundation", "show")["mission"] == "Wir sind da."
    assert officer("foundation", "edit", "--output", "-").count("Wir sind da.") == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("set",), "Nothing is to be changed"),
        (("set", "--cap", "0"), "cap"),
        (("set", "--remove-team", "x"), "is not there"),
        (("set", "--remove-goal", "x"), "is not there"),
        (("set", "--add-framework", "nie"), "nie"),
        (("set", "--mission", "Frau Kowalczyk ist da."), "Mission, word 2"),
        (("set", "--add-role", "Sandra Meier"), "Roles 1, words 1 to 2"),
        (("edit", "--input", "nie.toml"), "nie.toml"),
    ],
)
def test_what_does_not_fit_is_one_line(
    officer: Shell, arguments: tuple[str, ...], sentence: str
) -> None:
    told = officer("foundation", *arguments, code=1)
    assert sentence in told
    assert told.count("\n") == 1
    assert officer.json("foundation", "show") == Foundation().model_dump(mode="json")


def test_what_was_looked_at_once_is_not_asked_again(officer: Shell) -> None:
    officer("foundation", "set", "--add-team", "Team Sabine Schuster", "--checked")
    officer("foundation", "set", "--cap", "4")
    officer("measures", "add", "Übergabe", "--team", "Team Sabine Schuster")


def test_a_file_with_a_mistake_is_told_by_its_line(officer: Shell, tmp_path: Path) -> None:
    file = tmp_path / "f.toml"
    file.write_text('success = "Frau Kowalczyk"\ncapp = 3\n', encoding="utf-8")
    told = officer("foundation", "edit", "--input", file, code=1)
    assert told.startswith(f'kollegial: {file}:2:1: capp: no such field; perhaps "cap"?')
    assert "Kowalczyk" not in told
