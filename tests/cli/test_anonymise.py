"""``kollegial anonymise``: the contract of its answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kollegial.anonymise import Anonymiser
from kollegial.anonymise.finding import Band
from kollegial.anonymise.second_look import Outcome
from kollegial.cli import main
from kollegial.cli.commands import anonymise_answer

TEXT = "Grüße 🙂, Frau Kowalczyk (Tel. 0234 5551234) kommt später.\r\nFrau Kowalczyk sagt ab."
FINDING = {
    *("start", "end", "text", "kind", "placeholder", "confidence", "source"),
    *("band", "entity"),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_bytes(TEXT.encode())
    return path


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> Any:
    assert main(["anonymise", *arguments]) == code
    return json.loads(capsys.readouterr().out)


def test_text_in_text_out(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["anonymise", str(file)]) == 0
    out = capsys.readouterr().out
    assert "Kowalczyk" not in out
    assert out.count("[Person A]") == 2
    assert out.endswith("sagt ab."), "the text stands alone"


def test_offsets_are_code_points_of_the_input(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = as_json(capsys, str(file), "--json")
    assert set(answer) == {"text", "findings", "second_look", "unknown", "detector"}
    for finding in answer["findings"]:
        assert set(finding) == FINDING
        assert TEXT[finding["start"] : finding["end"]] == finding["text"]
        assert finding["band"] in {*Band}
    assert len({finding["entity"] for finding in answer["findings"]}) == 2
    rebuilt = TEXT
    for finding in reversed(answer["findings"]):
        before, after = rebuilt[: finding["start"]], rebuilt[finding["end"] :]
        rebuilt = before + finding["placeholder"] + after
    assert rebuilt == answer["text"]
    assert answer["second_look"] == {"verdict": "pass", "points": []}


def test_a_byte_order_mark_counts_as_a_character(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes("\ufeffFrau Nolting".encode())
    answer = as_json(capsys, str(path), "--json")
    assert answer["text"] == "\ufeffFrau [Person A]"
    assert answer["findings"][0]["start"] == 6


def test_unknown_words_stay_and_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "text.txt"
    path.write_text("Dann kam der Xyqulor herein.", encoding="utf-8")
    answer = as_json(capsys, str(path), "--json", "--rules-only")
    assert answer["text"] == "Dann kam der Xyqulor herein."
    assert answer["unknown"] == [{"start": 13, "end": 20, "text": "Xyqulor"}]
    assert answer["detector"] is False


def test_rules_only_asks_no_model(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    class Spy(Anonymiser):
        def __init__(self, *names: Any, **options: Any) -> None:
            asked.append(options.get("detector", "shipped"))
            super().__init__(*names, **options)

    monkeypatch.setattr("kollegial.anonymise.Anonymiser", Spy)
    main(["anonymise", str(file)])
    main(["anonymise", str(file), "--rules-only"])
    assert asked == ["shipped", None]


def test_without_the_model_one_line_says_so(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Anonymiser, "complete", property(lambda _self: False))
    assert main(["anonymise", str(file)]) == 0
    said = capsys.readouterr().err
    assert said.startswith("kollegial: ")
    assert said.count("\n") == 1
    assert "pip install 'kollegial[names]'" in said
    assert main(["anonymise", str(file), "--rules-only"]) == 0
    assert capsys.readouterr().err == "", "who asks for it need not be told"
    assert main(["anonymise", str(file), "--json"]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    assert json.loads(captured.out)["detector"] is False


def test_explained_beside_the_text(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["anonymise", str(file), "--explain", "--rules-only", "--lang", "en"]) == 0
    captured = capsys.readouterr()
    assert captured.out.endswith("sagt ab.")
    first = next(line for line in captured.err.splitlines() if line.startswith("2:"))
    assert first.split()[:2] == ["2:6", "Kowalczyk"]
    assert "Person → [Person A]" in first
    assert "Second look: pass." in captured.err


def test_explained_in_json(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = as_json(capsys, str(file), "--json", "--explain")
    assert all(finding["reason"] for finding in answer["findings"])


@pytest.fixture
def short_sighted(monkeypatch: pytest.MonkeyPatch) -> None:
    """An anonymiser that leaves the second of two places as it is."""
    real = Anonymiser.find

    def first_only(self: Anonymiser, fields: Any) -> Any:
        return real(self, fields)[:1]

    monkeypatch.setattr(Anonymiser, "find", first_only)


@pytest.mark.usefixtures("short_sighted")
def test_a_stop_is_exit_3_and_all_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "text.txt"
    path.write_text("Frau Nolting kam. Frau Nolting ging.", encoding="utf-8")
    assert main(["anonymise", str(path), "--rules-only"]) == 3
    captured = capsys.readouterr()
    assert captured.out == "Frau [Person A] kam. Frau Nolting ging."
    assert captured.err.startswith("kollegial: ")
    assert captured.err.count("\n") == 1
    assert "Nolting" not in captured.err
    answer = as_json(capsys, str(path), "--json", "--explain", code=3)
    assert answer["second_look"]["verdict"] == Outcome.STOP
    (point,) = answer["second_look"]["points"]
    assert answer["text"][point["start"] : point["end"]] == point["text"] == "Nolting"
    assert (point["severity"], point["kind"]) == ("stop", "person")
    assert point["reason"]


@pytest.mark.usefixtures("short_sighted")
def test_one_stop_among_many_lines_is_exit_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = ["Frau Nolting.", "Frau Nolting. Frau Nolting.", "nichts"]
    path = tmp_path / "lines.jsonl"
    path.write_text("\n".join(json.dumps({"id": t, "text": t}) for t in texts), encoding="utf-8")
    assert main(["anonymise", str(path), "--jsonl", "--rules-only"]) == 3
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["second_look"]["verdict"] for answer in answers] == ["pass", "stop", "pass"]


def test_a_line_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "lines.jsonl"
    lines = [{"id": 7, "text": "Herr Özdemir"}, {"id": "b", "text": "nichts"}]
    path.write_text("\ufeff\n" + "\n".join(map(json.dumps, lines)) + "\r\n\n", encoding="utf-8")
    assert main(["anonymise", str(path), "--jsonl"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["id"] for answer in answers] == [7, "b"]
    assert answers[0]["text"] == "Herr [Person A]"
    assert answers[1]["findings"] == []
    assert answers[1]["second_look"]["verdict"] == "pass"


@pytest.mark.parametrize(
    "line",
    [
        *("no json", "[]", '{"id": 1}', '{"id": 1, "text": 2}', '{"id": NaN, "text": "x"}'),
        *('{"id": 1e999, "text": "x"}', '{"id": [1], "text": "x"}', '{"id": 1, "text": "x"', "1"),
        *(f'{{"id": {"9" * 5000}, "text": "x"}}', "[" * 100_000, '{"id": "\x00", "text": "x"}'),
    ],
)
def test_a_bad_line_is_named_and_not_repeated(
    line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text('{"id": 1, "text": "gut"}\n' + line, encoding="utf-8")
    assert main(["anonymise", str(path), "--jsonl"]) == 1
    captured = capsys.readouterr()
    assert captured.out.count("\n") == 1, "what came before is answered"
    assert captured.err.startswith("kollegial: ")
    assert captured.err.count("\n") == 1
    assert "2" in captured.err
    assert line not in captured.err.replace("kollegial", "")


def test_half_a_surrogate_pair_comes_back_escaped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text('{"id": 1, "text": "Frau Nolting \\ud83d, ü"}', encoding="utf-8")
    assert main(["anonymise", str(path), "--jsonl"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == "Frau [Person A] \ud83d, ü"


def test_names_can_be_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "text.txt"
    path.write_text("Wolkensteins Hund bellt.", encoding="utf-8")
    assert main(["anonymise", str(path), "--name", "Ina Wolkenstein"]) == 0
    assert "Wolkenstein" not in capsys.readouterr().out


@pytest.mark.parametrize("options", [(), ("--json",), ("--jsonl",)])
@pytest.mark.parametrize("name", ["none", "", "a\x00b"])
def test_no_such_file(
    options: tuple[str, ...], name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["anonymise", f"{tmp_path}/{name}", *options]) == 1
    said = capsys.readouterr().err
    assert said.startswith("kollegial: ")
    assert said.count("\n") == 1


def test_no_text_in_the_repr() -> None:
    answer = anonymise_answer.answered(Anonymiser(detector=None), "Frau Nolting und Xyqulor")
    assert "Nolting" not in repr(answer)
    assert "Xyqulor" not in repr(answer)
