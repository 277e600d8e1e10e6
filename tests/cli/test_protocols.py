"""``kollegial protocols``: list, show, export, import."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from kollegial.cli import main
from kollegial.content import shipped
from kollegial.flow.workplace import Workplace
from kollegial.protocol.released import ReleasedFollowUp
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from tests.export.protocols import KEY_QUESTION, PROTOCOL, RICH

OTHER = PROTOCOL.model_copy(
    update={
        "id": "1a2b9999" + "0" * 24,
        "date": PROTOCOL.date.replace(year=2025),
        "group": "Kollegium \x1b[31m7/8",
    }
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder with two protocols in its archive."""
    folder = tmp_path / "home"
    place = open_home(folder)
    place.archive.add(PROTOCOL)
    place.archive.add(OTHER)
    place.close()
    return folder


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def paper() -> Path:
    """A session on paper."""
    (found,) = [file for file in shipped("protocols/samples") if file.name == "schule.toml"]
    return found


def open_home(folder: Path) -> Workplace:
    home = Home(folder)
    return Workplace(home, KeyRing.open(home))


def run(*arguments: str | Path, home: Path, language: str = "en") -> int:
    return main(["protocols", *map(str, arguments), "--home", str(home), "--lang", language])


def test_list_is_one_line_each(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list", home=home) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith(f"1a2b3c4d  2026-03-12  {KEY_QUESTION} · Fallgruppe Hilfen")
    assert first.endswith("Collegial consultation in six phases · 44 min")
    assert "Kollegium \ufffd[31m7/8" in second


def test_list_in_german(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list", home=home, language="de") == 0
    assert capsys.readouterr().out.startswith("1a2b3c4d  12.03.2026  ")


@pytest.mark.parametrize(
    ("arguments", "ids"),
    [
        ((), ["1a2b3c4d", "1a2b9999"]),
        (("--text", "schulsozialARB"), ["1a2b3c4d", "1a2b9999"]),
        (("--text", "zebra"), []),
        (("--text", '"[/x] XOR"'), []),
        (("--model", "tietze", "--group", PROTOCOL.group), ["1a2b3c4d"]),
        (("--model", "heilsbronn"), []),
        (("--since", "2026-01-01"), ["1a2b3c4d"]),
        (("--until", "2025-12-31"), ["1a2b9999"]),
    ],
)
def test_list_narrowed(
    home: Path, arguments: tuple[str, ...], ids: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("list", "--json", *arguments, home=home) == 0
    found = json.loads(capsys.readouterr().out)
    assert [each["id"][:8] for each in found] == ids
    for each in found:
        assert (each["planned"], each["actual"], each["model"]) == (2400, 2640, "tietze")
        assert (each["snippet"] is None) == ("--text" not in arguments)


def test_list_shows_where_a_word_stands(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list", "--text", "grossbäckerei", home=home) == 0
    assert capsys.readouterr().out == "No protocol found.\n"
    assert run("list", "--text", "nachtschicht", home=home) == 0
    _first, below, *_rest = capsys.readouterr().out.splitlines()
    assert below.startswith(" " * 10)
    assert "Nachtschicht 4x/Woche" in below


def test_a_wrong_date_is_a_usage_error(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list", "--since", "12.3.2026", home=home) == 2
    error = capsys.readouterr().err
    assert error.startswith("kollegial: ")
    assert "expected a date such as 2026-03-12" in error


def test_show_by_the_beginning_of_its_id(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", "1a2b3", home=home) == 0
    page = capsys.readouterr().out
    for words in (
        "1a2b3c4d · 2026-03-12 · Fallgruppe Hilfen zur Erziehung",
        "Minutes: 44, planned 40",
        "2. Spontaneous story · 14, planned 10",
        "   Topics:\n   - Mutter macht nach der Meldung die Tür nicht mehr auf",
        "   Method: Developing hypotheses",
        "   - * = unsicher, # = noch zu klären",
        "Placeholders: [Person A] ×5, [Person B] ×3",
    ):
        assert words in page
    assert max(map(len, page.splitlines())) <= 88


def test_show_as_json_is_the_export(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (Home(home).templates / "protocol.json.jinja").write_text("{}", encoding="utf-8")
    assert run("show", PROTOCOL.id, "--json", home=home) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["format"], shown["id"], shown["title"]) == (1, PROTOCOL.id, KEY_QUESTION)


@pytest.fixture
def linked(tmp_path: Path) -> Path:
    """A data folder with a protocol that holds everything, between an earlier and a later one."""
    folder = tmp_path / "linked"
    told = ReleasedFollowUp(protocol_id=RICH.id, text="[Person A] kommt jetzt von allein.")
    later = OTHER.model_copy(
        update={"date": dt.date(2026, 9, 3), "follow_ups": (told,), "group": "Team"}
    )
    place = open_home(folder)
    for each in (PROTOCOL, RICH, later):
        place.archive.add(each)
    place.close()
    return folder


def test_show_tells_what_came_out_of_it(linked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", "9f8e", home=linked) == 0
    page = capsys.readouterr().out
    for words in (
        "Round 1: Wie verweise ich [Person A] an die Kollegin, ohne ihn zu kränken?\nRound 2: ",
        "Beforehand: confidentiality agreed; 3 questions answered, 1 asking for care",
        "   Round 2\n   First step:\n   - Die Übergabe schreiben (by 2026-05-12)\n   On the",
        "What became of it:\n   - 2026-09-03: [Person A] kommt jetzt von allein.\n   Placeholders",
        "- Der Vater will nur mit mir (chosen, urgency 4 of 5, votes: 5)",
        "3. Turning the chairs · Round 1 · Break · 1, planned 1",
        "4. Consulting behind the back · Round 1 · 4, planned 4 · turns: 5 · counted: 3",
        "   - Ruf vorher an (✓ taken along)",
        "Insights:\n   - Abschiede brauchen einen Termin.",
        "   Slips filled in: 4\n   - There was something useful today for a question I have.\n"
        "     partly: 1, mostly: 2, completely: 1",
        "     fewer than three answers",
        "   - Idea: Fortbildung zu Trennungskindern",
        "   - Protocol of 2026-03-12: [Person B] macht wieder auf.",
        "   - Earlier protocol 00000000: Der Umzug ist geschafft.",
    ):
        assert words in page
    assert max(map(len, page.splitlines())) <= 88


def test_json_tells_the_links(linked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", "9f8e", "--json", home=linked) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [each["date"] for each in shown["followed_by"]] == ["2026-09-03"]
    assert [each["date"] for each in shown["follow_ups"]] == ["2026-03-12", None]
    assert run("list", "--json", home=linked) == 0
    told = {each["id"][:6]: each["told"] for each in json.loads(capsys.readouterr().out)}
    assert told == {"1a2b3c": True, "9f8e7d": True, "1a2b99": False}
    assert run("export", "9f8e", "--output", "-", home=linked, language="en") == 0
    assert "## What became of it\n\n**2026-09-03**" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("prefix", "sentence"),
    [
        ("ffff", "There is no such protocol in the archive."),
        ("1a2b", "More than one protocol begins like this. Give more characters."),
        ("[/x]", "An id, or its first 4 to 32 characters (0-9, a-f), is needed."),
    ],
)
@pytest.mark.parametrize("action", ["show", "export"])
def test_unknown_ids_are_one_line(
    home: Path, action: str, prefix: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(action, prefix, home=home) == 1
    streams = capsys.readouterr()
    assert streams.out == ""
    assert streams.err == f"kollegial: {sentence}\n"


def test_export_to_a_file_right_here(
    home: Path, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("export", "1a2b3c4d", home=home) == 0
    file = here / "protokoll-2026-03-12-tietze-1a2b3c4d.md"
    assert capsys.readouterr().out == f"Written: {file}\n"
    assert "\\[Person A\\]" in file.read_text(encoding="utf-8")
    assert run("export", "1a2b3c4d", home=home) == 1
    assert capsys.readouterr().err == f"kollegial: {file} exists already. (--force replaces it)\n"
    file.write_text("old", encoding="utf-8")
    assert run("export", "1a2b3c4d", "--force", home=home) == 0
    assert file.read_text(encoding="utf-8") != "old"
    assert list(here.iterdir()) == [file]


def test_export_to_standard_output(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", "1a2b3c4d", "--format", "json", "--output", "-", home=home) == 0
    assert json.loads(capsys.readouterr().out)["id"] == PROTOCOL.id


def test_export_into_a_folder(home: Path, tmp_path: Path) -> None:
    assert run("export", "1a2b3c4d", "--output", tmp_path, "--format", "json", home=home) == 0
    assert (tmp_path / "protokoll-2026-03-12-tietze-1a2b3c4d.json").exists()


def test_export_speaks_the_language_of_the_session(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert run("export", "1a2b3c4d", "--output", "-", home=home) == 0
    assert "2026-03-12" in capsys.readouterr().out
    arguments = ["protocols", "export", "1a2b3c4d", "--output", "-", "--home", str(home)]
    assert main(arguments) == 0
    assert "12.03.2026" in capsys.readouterr().out


def test_export_where_nothing_can_be(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", "1a2b3c4d", "--output", Path("no") / "p.md", home=home) == 1
    assert capsys.readouterr().err.startswith("kollegial: There is no folder ")


def test_a_broken_template_is_one_line(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (Home(home).templates / "protocol.md.jinja").write_text("\n{{ nothing }}", encoding="utf-8")
    assert run("export", "1a2b3c4d", home=home) == 1
    error = capsys.readouterr().err
    assert error.startswith("kollegial: The template protocol.md.jinja does not work (line 2: ")
    assert error.count("\n") == 1


def test_import_waits_on_the_desk(
    tmp_path: Path, paper: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "new"
    assert run("import", paper, home=home) == 0
    assert "waits on the desk" in capsys.readouterr().out
    place = open_home(home)
    (waiting,) = place.desk.sessions()
    assert place.archive.models() == []
    place.close()
    assert run("import", paper, "--json", home=home) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["protocol"] is None
    assert told["session"] not in (None, waiting.id)


def test_import_and_release_at_once(
    tmp_path: Path, paper: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "new"
    assert run("import", paper, "--accept-findings", "--json", home=home) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["session"] is None
    place = open_home(home)
    assert list(place.desk.sessions()) == []
    assert place.archive.has(told["protocol"])
    place.close()
    assert run("export", told["protocol"], "--output", "-", home=home) == 0
    document = capsys.readouterr().out
    assert "Al-Masri" not in document
    assert "\\[Person" in document
    assert run("import", paper, "--accept-findings", home=home) == 0
    assert capsys.readouterr().out.startswith("Released as protocol ")


def test_import_names_file_line_and_field(
    tmp_path: Path, paper: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.toml"
    text = paper.read_text(encoding="utf-8").replace('kind = "topic"', 'kind = "Anna"', 1)
    broken.write_text(text, encoding="utf-8")
    line = text[: text.index('kind = "Anna"')].count("\n") + 1
    assert run("import", broken, home=tmp_path / "new") == 1
    error = capsys.readouterr().err
    assert error.startswith(f"kollegial: {broken}:{line}:8: phases[1].contributions[1].kind: ")
    assert "Anna" not in error


def test_import_refuses_what_does_not_fit_the_model(
    tmp_path: Path, paper: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unfit = tmp_path / "unfit.toml"
    text = paper.read_text(encoding="utf-8").replace('id = "story"', 'id = "intermission"', 1)
    unfit.write_text(text, encoding="utf-8")
    home = tmp_path / "new"
    assert run("import", unfit, home=home) == 1
    assert "no phase intermission" in capsys.readouterr().err
    place = open_home(home)
    assert list(place.desk.sessions()) == []
    place.close()


def test_import_of_a_file_that_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("import", tmp_path / "none.toml", home=tmp_path / "new") == 1
    assert capsys.readouterr().err.endswith("expected a file, there is none\n")


def test_a_locked_archive_is_one_line(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = open_home(home)
    place.keys.set_passphrase("ein langer Satz")
    place.close()
    assert run("list", home=home) == 1
    error = capsys.readouterr().err
    assert error == "kollegial: Desk, archive and register are locked. The passphrase opens them.\n"
    secret = tmp_path / "secret"
    secret.write_text("ein langer Satz\n", encoding="utf-8")
    assert run("list", "--passphrase-file", secret, home=home) == 0
    secret.write_text("falsch\n", encoding="utf-8")
    assert run("list", "--passphrase-file", secret, home=home) == 1


def test_what_nobody_looked_at_is_said(
    tmp_path: Path,
    paper: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Workplace, "detector", None)
    home, doubtful = tmp_path / "new", tmp_path / "doubtful.toml"
    text = paper.read_text(encoding="utf-8")
    told = "Der Koch im Heim hat gekocht. Herr Koch ging."
    doubtful.write_text(
        text.replace('notes = """\n', f'notes = """\n{told}\n', 1), encoding="utf-8"
    )
    assert run("import", doubtful, "--accept-findings", home=home) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Released as protocol ")
    assert lines[1].startswith("The second look asks about one place that nobody has looked at.")
    assert run("import", doubtful, "--accept-findings", "--json", home=home) == 0
    assert json.loads(capsys.readouterr().out)["to_look_at"] == 1
