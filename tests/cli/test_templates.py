"""``kollegial templates``, and a protocol in every form that text can have."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

import pytest

from kollegial.cli import main
from kollegial.export.formats import FORMATS
from tests.cli.test_protocols import open_home
from tests.export.protocols import PROTOCOL, RICH


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with two protocols; somewhere else is here."""
    folder = tmp_path / "home"
    place = open_home(folder)
    place.archive.add(PROTOCOL)
    place.archive.add(RICH)
    place.close()
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return folder


def run(home: Path, *arguments: str) -> int:
    return main([*arguments, "--home", str(home), "--lang", "en"])


def test_begun_checked_used(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(home, "templates", "check") == 0
    assert "There are no templates of your own in" in capsys.readouterr().out
    assert run(home, "templates", "new") == 0
    assert run(home, "templates", "new", "protocol.md.jinja") == 0
    assert run(home, "templates", "check") == 0
    assert "protocol.md.jinja: no problem found" in capsys.readouterr().out
    assert run(home, "templates", "new") == 1  # it is there already
    assert "is there already" in capsys.readouterr().err
    assert run(home, "templates", "list", "--json") == 0
    found = {each["name"]: each for each in json.loads(capsys.readouterr().out)}
    assert found["look.toml"]["own"] == str(home / "templates" / "look.toml")
    assert found["protocol.json.jinja"]["own"] is None
    assert run(home, "templates", "show", "protocol.md.jinja") == 0
    assert "Blocks, in this order" in capsys.readouterr().out


def test_a_mistake_is_told_with_file_and_line(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = home / "templates" / "look.toml"
    file.write_text('organisation = "Haus"\naccent = "red"\n')
    assert run(home, "templates", "check") == 1
    assert f"{file}:2:10: accent: expected a colour" in capsys.readouterr().out
    assert run(home, "templates", "check", "--json", str(file)) == 1
    assert json.loads(capsys.readouterr().out)[0]["line"] == 2
    # and no document is made with it
    assert run(home, "protocols", "export", "9f8e", "--format", "html") == 1
    assert "look.toml:2:10" in capsys.readouterr().err
    assert list(Path.cwd().iterdir()) == []


@pytest.mark.parametrize(
    ("form", "suffix"), [("md", "md"), ("html", "html"), ("json", "json"), ("csv", "zip")]
)
def test_each_form_has_its_file(home: Path, form: str, suffix: str) -> None:
    (home / "templates" / "look.toml").write_text(
        'organisation = "Haus am Fluss"\n[words.de]\ntitle = "Besprochen am {date}"\n'
    )
    assert run(home, "protocols", "export", "9f8e", "--format", form) == 0
    (file,) = Path.cwd().iterdir()
    assert file.name == f"protokoll-2026-05-07-troika-9f8e7d6c.{suffix}"
    if form == "csv":
        with zipfile.ZipFile(file) as archive:
            assert "1-course.csv" in archive.namelist()
        return
    text = file.read_text(encoding="utf-8")
    assert "Ich würde das erste Gespräch zu dritt führen" in text
    if form in ("md", "html"):
        # the interface's language was named, so its words are taken
        assert "Collegial consultation, 2026-05-07" in text
        assert ("Haus am Fluss" in text) is (form == "html")


def test_a_document_in_the_language_of_its_session(home: Path) -> None:
    (home / "templates" / "look.toml").write_text('[words.de]\ntitle = "Besprochen am {date}"\n')
    arguments = ["protocols", "export", "9f8e", "--home", str(home), "--format"]
    for form in ("md", "html"):
        assert main([*arguments, form]) == 0
    for file in Path.cwd().iterdir():
        assert "Besprochen am 07.05.2026" in file.read_text(encoding="utf-8")


def test_twice_the_same_bytes(home: Path) -> None:
    for form in ("html", "csv"):
        for name in ("a", "b"):
            assert run(home, "protocols", "export", "9f8e", "--format", form, "--output", name) == 0
        assert Path("a").read_bytes() == Path("b").read_bytes()
        Path("a").unlink()
        Path("b").unlink()


def test_what_is_no_text_does_not_go_to_a_terminal(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    for form in (key for key, each in FORMATS.items() if each.binary):
        assert run(home, "protocols", "export", "9f8e", "--format", form, "--output", "-") == 1
        assert "would spoil the terminal" in capsys.readouterr().err
    assert run(home, "protocols", "export", "9f8e", "--format", "html", "--output", "-") == 0
    assert capsys.readouterr().out.startswith("<!DOCTYPE html>")
