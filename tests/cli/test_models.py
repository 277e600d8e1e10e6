"""``kollegial models``: list, show, table."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kollegial.content import shipped
from tests.cli.models_helpers import made_home, run
from tests.formats import examples

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return made_home(tmp_path)


def line_of(start: str, capsys: Capture) -> str:
    return next(each for each in capsys.readouterr().out.splitlines() if each.startswith(start))


def test_list_names_every_model(home: Path, capsys: Capture) -> None:
    assert run("models", "list", home=home) == 0
    line = line_of("kurz ", capsys)
    assert "Short consultation · Kollegial contributors · 2 phases, 20 min · 3–9 people" in line


def test_list_marks_own_models(home: Path, capsys: Capture) -> None:
    run("models", "list", home=home)
    assert line_of("kurz ", capsys).endswith(" · your own")
    run("models", "list", home=home)
    assert not line_of("tietze ", capsys).endswith("your own")


def test_list_ends_with_the_blanks_and_why(home: Path, capsys: Capture) -> None:
    run("models", "list", home=home)
    models, blanks = capsys.readouterr().out.split("Named, but not brought along")
    assert "heilsbronn" in blanks
    assert "may be used" in blanks
    assert "heilsbronn" not in models


def test_a_blank_that_was_begun_is_a_model_only(home: Path, capsys: Capture) -> None:
    own = examples.model().replace('id = "kurz"', 'id = "heilsbronn"')
    (home / "models" / "h.toml").write_text(own, encoding="utf-8")
    run("models", "list", home=home)
    models, blanks = capsys.readouterr().out.split("Named, but not brought along")
    assert "heilsbronn" in models
    assert "heilsbronn" not in blanks


def test_list_as_json(home: Path, capsys: Capture) -> None:
    assert run("models", "list", "--json", home=home) == 0
    found = {each["id"]: each for each in json.loads(capsys.readouterr().out)}
    model = found["kurz"]
    assert model["kind"] == "model"
    assert model["own"]
    assert not found["tietze"]["own"]
    assert model["names"] == {"de": "Kurzberatung", "en": "Short consultation"}
    assert model["phases"] == 2
    assert model["methods"] == ["kopfstand"]
    assert found["heilsbronn"]["kind"] == "blank"
    assert found["heilsbronn"]["steps"] == 10


def test_show_in_german(home: Path, capsys: Capture) -> None:
    assert run("models", "show", "kurz", home=home, language="de") == 0
    page = capsys.readouterr().out
    assert "Kurzberatung\n" in page
    assert "1. Erzählung · 10* (5*–15*)" in page
    assert "spricht: Fallgeber:in; hört zu: Moderation; schreibt: Protokoll" in page
    assert max(map(len, page.splitlines())) <= 88


def test_show_says_everything_new(home: Path, capsys: Capture) -> None:
    text = examples.model().replace('consultant = "is silent"', 'consultant = "turned away"')
    text = text.replace(
        'task = { de = "Führt', 'may_advise = true\ncertainty = "author"\ntask = { de = "Führt'
    )
    text = text.replace('id = "story"', 'id = "story"\nprotected = true\nindispensable = true')
    text = 'one_clock = true\nafter = ["insight"]\n' + text + examples.examples()["forms"]
    (home / "models" / "kurz.toml").write_text(text, encoding="utf-8")
    assert run("models", "show", "kurz", home=home) == 0
    page = " ".join(capsys.readouterr().out.split())
    for said in (
        "one clock for the whole; the minutes of the phases are only a guide",
        "Moderator (1) ",
        "Consultant (1–7*) ",
        "can also be Moderator, Consultant",
        "gets everybody who is left",
        "Who advises: Moderator, Consultant",
        "has turned away: Consultant",
        "its minutes are protected; cannot be left out",
        "Output: Key question · Key question · 1 of them",
        "Turns: Consultant; 2 times round*; passing is allowed; one contribution each",
        "Counter: Ideas: 12*; more are possible; counts by itself",
        "Way out: Stuck? Turn the question round. (kopfstand)",
        "Repeated: Round of ideas: - Ideas - usually 1, up to 3* - Another round?",
        "Interruption: Stop: - by Case giver - One word, and everybody pauses.",
        "Asked for afterwards: what the group learned",
    ):
        assert said in page


def test_show_a_break(home: Path, capsys: Capture) -> None:
    assert run("models", "show", "sicherheit-und-konfrontation", home=home) == 0
    page = capsys.readouterr().out
    assert "a break" in page
    assert "nothing is written down" in page
    assert "has a break: " in page


def test_show_rounds_per_person(home: Path, capsys: Capture) -> None:
    assert run("models", "show", "troika", home=home) == 0
    page = " ".join(capsys.readouterr().out.split())
    assert "as often as there are people, up to 4°" in page
    assert "the role goes on with every round: Client" in page


def test_show_a_method_card(home: Path, capsys: Capture) -> None:
    assert run("models", "show", "kopfstand", home=home) == 0
    assert "Begin with: It gets worse if …" in capsys.readouterr().out


def test_show_a_blank(home: Path, capsys: Capture) -> None:
    assert run("models", "show", "heilsbronn", home=home) == 0
    page = capsys.readouterr().out
    assert "Why it is a blank: " in page
    assert "A file with 10 empty phases to fill in: kollegial models new heilsbronn" in page


def test_show_the_meeting(home: Path, capsys: Capture) -> None:
    (home / "models" / "meeting.toml").write_text(examples.meeting(), encoding="utf-8")
    assert run("models", "show", "meeting", home=home) == 0
    page = capsys.readouterr().out
    assert "Before a case is taken: Is it about somebody in the room?" in page
    assert "Scale: not at all · a little · partly · mostly · fully" in page


def test_show_as_json_is_the_whole_file(home: Path, capsys: Capture) -> None:
    assert run("models", "show", "kurz", "--json", home=home) == 0
    model = json.loads(capsys.readouterr().out)
    assert model["phases"][0]["minutes"]["default"] == {
        "value": 10.0,
        "certainty": "proposal",
        "source": None,
    }


@pytest.mark.parametrize("file", shipped("phases", ".toml"), ids=lambda file: file.stem)
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_shipped_model_is_shown_within_the_width(
    file: Path, language: str, home: Path, capsys: Capture
) -> None:
    assert run("models", "show", file.stem, home=home, language=language) == 0
    wide = [line for line in capsys.readouterr().out.splitlines() if len(line) > 88]
    # Only what has no place to break, an address, may be wider.
    assert [line for line in wide if " " in line.strip().removeprefix("- ")] == []


def test_show_unknown(home: Path, capsys: Capture) -> None:
    assert run("models", "show", "nothing", home=home) == 1
    said = capsys.readouterr().err
    assert said.startswith("kollegial: ")
    assert "kurz" in said
    assert said.count("\n") == 1


def test_show_guesses_what_was_meant(home: Path, capsys: Capture) -> None:
    assert run("models", "show", "tietzte", home=home) == 1
    assert 'perhaps "tietze"?' in capsys.readouterr().err


def test_table_has_a_row_for_each_model(home: Path, capsys: Capture) -> None:
    (home / "models" / "kurz.toml").write_text(
        examples.model() + examples.examples()["forms"], encoding="utf-8"
    )
    assert run("models", "table", home=home) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines() if line[:5] == "kurz "]
    assert rows == [
        [
            "kurz",
            "2",
            "20",
            "(15–30)",
            "for",
            "each",
            "phase",
            "3–9",
            "leads",
            "–",
            "before",
            "the",
            "ideas",
        ],
        ["kurz", "1–3", "–", "1", "12", "Ideas", "–", "1", "1"],
        ["kurz", "–", "–", "yes", "–", "–", "0", "/", "0", "/", "17"],
    ]


def test_table_as_json(home: Path, capsys: Capture) -> None:
    assert run("models", "table", "--json", home=home) == 0
    found = {each["id"]: each for each in json.loads(capsys.readouterr().out)}
    troika = found["troika"]
    assert troika["moderation"] == "none"
    assert troika["rounds"][0]["rotates"] == "case_giver"
    assert troika["back_turned"] == 1
    assert found["tietze"]["question"] == "before"
    assert found["tietze"]["people"] == {"min": 5, "max": 10}
    assert set(found["tietze"]["certainties"]) == {"author", "third party", "proposal"}


def test_broken_own_file_is_told_and_keeps_nobody_from_the_rest(
    home: Path, capsys: Capture
) -> None:
    broken = examples.model().replace("year = 2026", 'year = "Anna"')
    (home / "models" / "zwei.toml").write_text(broken, encoding="utf-8")
    assert run("models", "list", home=home) == 0
    told = capsys.readouterr()
    assert "kurz " in told.out
    assert "zwei.toml:6:8: year: expected a whole number" in told.err
