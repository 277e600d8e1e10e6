"""``kollegial frameworks``: list, show, new, correct, check."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kollegial.content import shipped
from tests.cli.models_helpers import run
from tests.formats import examples

Capture = pytest.CaptureFixture[str]

FILES = shipped("protocols/frameworks", ".toml")
KQS = "kqs@modellversion-2"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder that is not there yet."""
    return tmp_path / "home"


def frameworks(home: Path, *arguments: str | Path, language: str = "en") -> int:
    return run("frameworks", *arguments, home=home, language=language)


def test_list_tells_what_is_unverified_and_off(home: Path, capsys: Capture) -> None:
    assert frameworks(home, "list") == 0
    page = capsys.readouterr().out
    assert f"{KQS}             KQS, model version 2 · 11 areas · 10 unverified · 10 off\n" in page
    assert "lqw@11-areas                    LQW · 11 areas\n" in page
    assert "Not official: titles to match measures with" in page
    assert not home.exists()


def test_list_as_json(home: Path, capsys: Capture) -> None:
    assert frameworks(home, "list", "--json") == 0
    found = {each["key"]: each for each in json.loads(capsys.readouterr().out)}
    assert len(found) == 12
    kqs = found[KQS]
    assert kqs["evidence"] == {"verified": 0, "partly": 1, "unverified": 10}
    assert (kqs["areas"], kqs["offered"], kqs["own"]) == (11, 1, False)
    assert "TQM" in found["iso9000@2015"]["aliases"]


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_show_says_evidence_and_source_of_every_row(
    file: Path, language: str, home: Path, capsys: Capture
) -> None:
    assert frameworks(home, "show", file.stem, "--json") == 0
    areas = json.loads(capsys.readouterr().out)["areas"]
    assert frameworks(home, "show", file.stem, language=language) == 0
    lines = capsys.readouterr().out.splitlines()
    for area in areas:
        head = f"{area['code']}  {area['titles'][language]} · "
        row = next(at for at, line in enumerate(lines) if line.startswith(head[:60]))
        assert any(area["source"][0] in line for line in lines[row + 1 : row + 6])
    wide = [line for line in lines if len(line) > 88]
    assert [line for line in wide if "://" not in line] == []


def test_show_by_alias_with_key_and_evidence(home: Path, capsys: Capture) -> None:
    assert frameworks(home, "show", "tqm") == 0
    page = capsys.readouterr().out
    assert "iso9000@2015 · ISO, Genf / Geneva" in page
    assert "6  Evidence-based decision making · partly verified" in page
    assert "Licence: Not official – titles for matching." in page


def test_show_as_json_is_the_whole_file_with_keys(home: Path, capsys: Capture) -> None:
    assert frameworks(home, "show", "kqs", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["areas"][3]["key"] == f"{KQS}:4"
    assert found["areas"][3]["evidence"] == "unverified"
    assert not found["areas"][3]["offered"]
    assert found["licence_note"]["de"].startswith("Nicht amtlich")


def test_one_command_puts_an_area_of_kqs_right(home: Path, capsys: Capture) -> None:
    title, source = "Prozess der Dienstleistung", "Leitfaden, S. 40"
    assert frameworks(home, "correct", KQS, "4", "--de", title, "--source", source) == 0
    assert "looked up by you on 20" in capsys.readouterr().out
    assert frameworks(home, "show", "kqs", language="de") == 0
    page = capsys.readouterr().out
    assert f"4  {title} · " in page
    assert f"    {source}\n" in page
    assert frameworks(home, "list") == 0
    assert "11 areas · 9 unverified · 9 off · your own" in capsys.readouterr().out
    assert frameworks(home, "check", "--strict", home / "frameworks" / f"{KQS}.toml") == 0


def test_one_command_confirms_all_of_kqs(home: Path, capsys: Capture) -> None:
    assert frameworks(home, "correct", "kqs", "--all", "--source", "Leitfaden", "--json") == 0
    areas = json.loads(capsys.readouterr().out)
    assert [each["offered"] for each in areas] == [True] * 11
    assert {each["evidence"] for each in areas} == {"verified"}


def test_switched_on_areas_stay_marked(home: Path, capsys: Capture) -> None:
    assert frameworks(home, "correct", KQS, "5", "--enable") == 0
    assert "5  Evaluation of services · unverified\n" in capsys.readouterr().out
    assert frameworks(home, "correct", KQS, "5", "--disable") == 0
    assert "5  Evaluation of services · unverified · off\n" in capsys.readouterr().out


def test_a_missing_area_is_added(home: Path, capsys: Capture) -> None:
    added = ["12", "--add", "--de", "Hunde", "--en", "Dogs", "--source", "S. 90"]
    assert frameworks(home, "correct", KQS, *added) == 0
    capsys.readouterr()
    assert frameworks(home, "show", KQS) == 0
    assert "12  Dogs · looked up by you" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["kqs"], "Which area?"),
        (["kqs", "4"], "Say what to change"),
        (["kqs", "4", "--all", "--enable"], "not both"),
        (["kqs", "4", "5", "--de", "x", "--source", "y"], "A title belongs to one area"),
        (["kqs", "4", "--de", "x"], "A title needs its source"),
        (["kqs", "99", "--enable"], "has no area 99"),
        (["kqs", "4", "--source", "a\x1b[2Jb"], "source[1]: expected one line without"),
        (["efqm", "4", "--enable"], "more than one edition; say which: efqm@2020, efqm@2025."),
        (["kqz@modellversion-2", "4", "--enable"], f'perhaps "{KQS}"?'),
    ],
)
def test_what_cannot_be_corrected_is_told_in_one_line(
    arguments: list[str], said: str, home: Path, capsys: Capture
) -> None:
    assert frameworks(home, "correct", *arguments) == 1
    told = capsys.readouterr()
    assert said in told.err
    assert told.err.count("\n") == 1
    assert told.out == ""
    assert not list(home.rglob("*.toml"))


def test_on_and_off_at_once_is_a_usage_error(home: Path, capsys: Capture) -> None:
    assert frameworks(home, "correct", KQS, "4", "--enable", "--disable") == 2
    assert "not allowed with" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["de", "en"])
def test_new_begins_a_file_that_waits_to_be_filled_in(
    home: Path, language: str, capsys: Capture
) -> None:
    assert frameworks(home, "new", "haus@2026", language=language) == 0
    file = home / "frameworks" / "haus@2026.toml"
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# Ein eigenes" if language == "de" else "# A quality framework")
    assert str(file) in capsys.readouterr().out
    assert frameworks(home, "check", file) == 0
    told = capsys.readouterr().out
    waiting = [line for line in text.splitlines() if re.search(r'"(Ausfüllen|Fill in): ', line)]
    assert len({line.split(":")[1] for line in told.splitlines()[:-1]}) == len(waiting)
    assert frameworks(home, "check", "--strict", file) == 1


def test_new_writes_over_nothing(home: Path, tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "da.toml"
    file.write_text("mein", encoding="utf-8")
    assert frameworks(home, "new", "haus@2026", "--output", file) == 1
    assert file.read_text(encoding="utf-8") == "mein"
    assert frameworks(home, "new", KQS) == 1
    assert "kollegial frameworks correct" in capsys.readouterr().err


def test_check_tells_file_line_column_and_field(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    file = tmp_path / "x.toml"
    file.write_text(examples.framework().replace("enabled", "enabeld"), encoding="utf-8")
    assert frameworks(home, "check", file) == 1
    told = capsys.readouterr()
    assert f'{file}:24:1: areas[2].enabeld: no such field; perhaps "enabled"?' in told.out
    assert "   24 | enabeld = …\n" in told.out
    assert told.err == f"kollegial: 1 problem in {file}\n"


def test_check_as_json(home: Path, tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "x.toml"
    file.write_text(examples.framework().replace("Ankommen", "Wir helfen."), encoding="utf-8")
    assert frameworks(home, "check", "--json", file) == 0
    (problem,) = json.loads(capsys.readouterr().out)
    assert (problem["line"], problem["field"]) == (13, "areas[1].titles.de")
    assert problem["severity"] == "warning"
    assert frameworks(home, "check", "--json", "--strict", file) == 1


def test_a_broken_own_file_is_told_and_keeps_nobody_from_the_rest(
    home: Path, capsys: Capture
) -> None:
    (home / "frameworks").mkdir(parents=True)
    broken = examples.framework().replace('"1"', '"Anna Probe"', 1)
    (home / "frameworks" / "x.toml").write_text(broken, encoding="utf-8")
    assert frameworks(home, "list") == 0
    told = capsys.readouterr()
    assert "lqw@11-areas" in told.out
    assert "x.toml:12:8: areas[1].code: expected a code such as 4" in told.err
    assert "Anna" not in told.err
