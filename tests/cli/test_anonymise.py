"""``kollegial anonymise``: the contract of its answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kollegial.cli import main

TEXT = "Grüße 🙂, Frau Kowalczyk (Tel. 0234 5551234) kommt später.\r\nFrau Kowalczyk sagt ab."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_bytes(TEXT.encode())
    return path


def test_text_in_text_out(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["anonymise", str(file)]) == 0
    out = capsys.readouterr().out
    assert "Kowalczyk" not in out
    assert out.count("[Person A]") == 2


def test_offsets_are_code_points_of_the_input(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["anonymise", str(file), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert set(answer) == {"text", "findings"}
    keys = {"start", "end", "text", "kind", "placeholder", "confidence", "source"}
    for finding in answer["findings"]:
        assert set(finding) == keys
        assert TEXT[finding["start"] : finding["end"]] == finding["text"]
    rebuilt = TEXT
    for finding in reversed(answer["findings"]):
        before, after = rebuilt[: finding["start"]], rebuilt[finding["end"] :]
        rebuilt = before + finding["placeholder"] + after
    assert rebuilt == answer["text"]


def test_a_line_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "lines.jsonl"
    lines = [{"id": 7, "text": "Herr Özdemir"}, {"id": "b", "text": "nichts"}]
    path.write_text("\n".join(map(json.dumps, lines)) + "\n", encoding="utf-8")
    assert main(["anonymise", str(path), "--jsonl"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["id"] for answer in answers] == [7, "b"]
    assert answers[0]["text"] == "Herr [Person A]"
    assert answers[1]["findings"] == []


@pytest.mark.parametrize("line", ["no json", "[]", '{"id": 1}', '{"id": 1, "text": 2}'])
def test_a_bad_line_is_named_and_not_repeated(
    line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text(line, encoding="utf-8")
    assert main(["anonymise", str(path), "--jsonl"]) == 1
    error = capsys.readouterr().err
    assert error.startswith("kollegial: ")
    assert "1" in error
    assert line not in error


def test_names_can_be_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "text.txt"
    path.write_text("Wolkensteins Hund bellt.", encoding="utf-8")
    assert main(["anonymise", str(path), "--name", "Ina Wolkenstein"]) == 0
    assert "Wolkenstein" not in capsys.readouterr().out


def test_no_such_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["anonymise", str(tmp_path / "none")]) == 1
    assert capsys.readouterr().err.startswith("kollegial: ")
