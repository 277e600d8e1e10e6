"""``kollegial feedback``: rounds, every way in, and that no output tells of too few slips."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import pytest

from kollegial.cli import main
from kollegial.flow.workplace import Workplace
from kollegial.store.home import Home
from tests.flow.feedback.helpers import given

Capture = pytest.CaptureFixture[str]

OUTPUTS = (
    ("rounds",),
    ("rounds", "--json"),
    ("show", "R1"),
    ("show", "R1", "--json"),
    ("show", "R1", "--csv"),
    ("sentences", "R1"),
    ("sentences", "R1", "--json"),
)
WRITTEN = "Frau Kowalczyk hat zugehört"
PILES = (
    ["1111"],
    ["4444"] * 4,
    [("1120", WRITTEN)],
    ["0000", "1234", ("4321", "Mehr Zeit."), ("4321", WRITTEN)],
)


def run(home: Path, *arguments: str) -> int:
    return main(["feedback", *arguments, "--home", str(home), "--lang", "en"])


def typed(monkeypatch: pytest.MonkeyPatch, text: str, *, tty: bool = False) -> None:
    class Typed(io.StringIO):
        def isatty(self) -> bool:
            return tty

    monkeypatch.setattr("sys.stdin", Typed(text))


@pytest.fixture
def home(tmp_path: Path, capsys: Capture) -> Path:
    """A data folder with one open round."""
    folder = tmp_path / "home"
    arguments = ("--service", "Treff", "--asked", "40", "--slip-language", "de")
    assert run(folder, "open", "Frühjahr", *arguments) == 0
    assert "R1  Frühjahr · Treff" in capsys.readouterr().out
    return folder


def filled(home: Path, slips: list[str | tuple[str, str]]) -> None:
    place = Workplace(Home(home))
    (line,) = place.register.feedback.rounds()
    given(place, line, slips)
    place.close()


def outputs(home: Path, capsys: Capture) -> list[str]:
    """All that the command line can be made to say of the round."""
    capsys.readouterr()
    for arguments in OUTPUTS:
        assert run(home, *arguments) == 0
    printed = capsys.readouterr()
    return [printed.out, printed.err]


@pytest.mark.parametrize("pile", PILES, ids=len)
def test_nothing_below_the_threshold_is_told(
    home: Path, tmp_path: Path, capsys: Capture, pile: list[str | tuple[str, str]]
) -> None:
    """Open or closed, the output is that of a round without any slip, to the letter."""
    empty = tmp_path / "empty"
    shutil.copytree(home, empty)
    filled(home, pile)
    assert outputs(home, capsys) == outputs(empty, capsys)
    for folder in (home, empty):
        assert run(folder, "close", "R1", "--yes") == 0
        assert run(folder, "sentences", "R1", "--review") == 1
    closing = capsys.readouterr()
    half = len(closing.out) // 2
    assert closing.out[:half] == closing.out[half:]
    assert outputs(home, capsys) == outputs(empty, capsys)


def test_an_open_round_tells_how_many_slips_there_are_and_nothing_else(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    other = tmp_path / "other"
    shutil.copytree(home, other)
    filled(home, ["1111"] * 7 + [("1111", WRITTEN)])
    filled(other, ["4444"] * 8)
    assert outputs(home, capsys) == outputs(other, capsys)
    run(home, "show", "R1")
    assert "8 slips of 40 people asked (response 20 %)" in capsys.readouterr().out


def test_from_the_slips_to_the_answers(
    home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, f"1120 {WRITTEN}\n\n1112\n1221\n")
    assert run(home, "enter", "R1") == 0
    typed(monkeypatch, "1111\n1111\n4110\n")
    assert run(home, "enter", "R1", "--json") == 0
    assert capsys.readouterr().out.endswith('{\n  "taken_in": 3\n}\n')
    assert run(home, "close", "r1", "--yes", "--asked", "12") == 0
    page = capsys.readouterr().out
    assert "6 slips of 12 people asked (response 50 %)" in page
    assert "   yes           5   83 %  ████████████████████\n" in page
    assert "   1 gave no answer\n" not in page.split("It was worth")[0]
    assert "  - Courtesy: Many answer more kindly than they think" in page
    assert "1 sentence waits for its review: kollegial feedback sentences R1 --review" in page
    assert run(home, "show", "R1", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["shown"], told["slips"], told["response"]["percent"]) == ("yes", 6, 50)
    listened, *_others, worth = told["items"]
    assert listened["counts"] == [5, 0, 0, 1]
    assert (worth["counts"], worth["answered"]) == (None, None)  # only four answered
    assert [each["name"] for each in told["beware"]][:2] == ["Courtesy", "Dependence"]
    assert told["sentences"] == []
    assert run(home, "show", "R1", "--csv") == 0
    rows = capsys.readouterr().out.splitlines()
    assert rows[1] == "listened;People took the time to listen.;1;yes;5;6;83"
    few = '"fewer than 5 answered; not shown"'
    assert rows[-1] == f"worth;It was worth being here.;;{few};;;"
    assert run(home, "enter", "R1") == 1


def test_a_wrong_line_of_a_pile_is_told_and_nothing_is_taken_in(
    home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, f"1120\n\n111 {WRITTEN}\n1111\n")
    assert run(home, "enter", "R1") == 1
    said = capsys.readouterr().err
    assert "line 3: The slip has 4 statements" in said
    assert "Kowalczyk" not in said
    typed(monkeypatch, "11é1\n")
    assert run(home, "enter", "R1") == 1
    filled(home, ["1111"] * 4)
    run(home, "rounds")
    assert "fewer than 5 slips" in capsys.readouterr().out


def test_at_a_terminal_a_wrong_line_is_asked_for_again(
    home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "", tty=True)
    lines = iter(["1120 Mehr Zeit.", "12", "1111", ""])
    monkeypatch.setattr("builtins.input", lambda _: next(lines))
    assert run(home, "enter", "R1") == 0
    out = capsys.readouterr().out
    assert "1 yes · 2 rather yes · 3 rather no · 4 no · 0 no answer" in out
    assert "2 slips are taken in." in out


def test_a_template_comes_back_filled_in(home: Path, tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "slips.csv"
    assert run(home, "template", "R1", "--output", str(file)) == 0
    assert run(home, "template", "R1", "--output", str(file)) == 1  # never over another file
    assert file.read_text(encoding="utf-8-sig") == "listened;next;open;worth;sentence\n"
    with file.open("a", encoding="utf-8") as more:
        more.write("1;2;3;4;\n" * 5)
    assert run(home, "import", "R1", str(file), "--json") == 0
    with file.open("a", encoding="utf-8") as more:
        more.write("1;2;3;Kowalczyk;\n")
    assert run(home, "import", "R1", str(file)) == 1
    printed = capsys.readouterr()
    assert '"taken_in": 5' in printed.out
    assert "slips.csv:7:4: worth: expected 1, 2, 3 or 4" in printed.err
    assert "Kowalczyk" not in printed.err


def test_the_review_at_a_terminal(
    home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(home, ["1111"] * 5 + [("1111", WRITTEN), ("1111", "Herr Nowak war laut.")])
    run(home, "close", "R1", "--yes")
    typed(monkeypatch, "", tty=True)
    keys = ["3", "w", "Mehr Zeit.", "t", "d"]
    lines = iter(keys)
    monkeypatch.setattr("builtins.input", lambda _: next(lines))
    assert run(home, "sentences", "R1", "--review") == 0
    capsys.readouterr()
    assert run(home, "sentences", "R1", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"sentences": ["Mehr Zeit."], "waiting": 0}
    assert run(home, "show", "R1") == 0
    assert "  - Mehr Zeit." in capsys.readouterr().out


def test_sentences_that_nobody_may_read_are_discarded(home: Path, capsys: Capture) -> None:
    filled(home, [("1111", WRITTEN)])
    assert run(home, "sentences", "R1", "--discard") == 1  # nobody to ask
    assert run(home, "sentences", "R1", "--discard", "--yes") == 0
    place = Workplace(Home(home))
    assert place.desk.raw_sentences.waiting() == {}
    place.close()


def test_a_name_in_the_name_of_a_round_is_asked_about(home: Path, capsys: Capture) -> None:
    arguments = ("open", "Beratung bei Frau Kowalczyk", "--service", "Treff")
    assert run(home, *arguments) == 1
    said = capsys.readouterr().err
    assert "NAME, word 4" in said
    assert "Kowalczyk" not in said
    assert run(home, *arguments, "--no-names") == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("open", "Frühjahr"),
        ("open", "Frühjahr", "--service", "Treff", "--least", "4"),
        ("open", "Frühjahr", "--service", "Treff", "--asked", "0"),
        ("open", "Frühjahr", "--service", "Treff", "--until", "2020-01-01"),
        ("open", "Frühjahr", "--service", "Treff", "--slip", "csq"),
        ("open", "Frühjahr", "--measure", "M99"),
        ("close", "R1", "--yes", "--least", "3"),
        ("close", "R1"),
        ("show", "R9"),
        ("show", "x"),
        ("import", "R1", "nowhere.csv"),
        ("kiosk", "R1"),
        ("kiosk", "R1", "--idle", "1"),
    ],
)
def test_what_is_refused_in_one_line(
    home: Path, capsys: Capture, arguments: tuple[str, ...]
) -> None:
    assert run(home, *arguments) == 1
    printed = capsys.readouterr()
    assert printed.err.startswith("kollegial: ")
    assert printed.err.count("\n") == 1
    assert "{" not in printed.err


def test_rounds_of_a_measure_only(home: Path, capsys: Capture) -> None:
    assert run(home, "rounds", "--measure", "M1") == 1
    capsys.readouterr()
    assert run(home, "rounds", "--json") == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["number"], told["service"], told["slips"]) == (1, "Treff", None)
    assert told["closed_on"] is None
