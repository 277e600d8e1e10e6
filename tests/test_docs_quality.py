"""The page on quality work: its fields are those of the formats, its examples are valid."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from pydantic import BaseModel

from kollegial.export.quality.documents import InsightDocument, MeasureDocument
from kollegial.formats.read import read
from kollegial.quality.agreement.terms import AgreementLine, Position, Terms
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.foundation.foundation import Foundation, OwnArea, Period, StrategicGoal
from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.vocabulary import Conclusion, Level, Origin, Status
from kollegial.words import Strict

PAGE = (Path(__file__).parent.parent / "docs" / "quality-work.md").read_text(encoding="utf-8")

FILES: dict[str, type[BaseModel]] = {
    "The foundation file": Foundation,
    "The quality period": Period,
    "A strategic goal": StrategicGoal,
    "An area of your own": OwnArea,
    "The agreement file": Terms,
    "A position": Position,
    "A line of an agreement": AgreementLine,
}
ANSWERS = {
    "A line of measures list": {each.name for each in fields(MeasureLine)} | {"open", "light"},
    "A measure": set(MeasureDocument.model_fields),
    "An insight": set(InsightDocument.model_fields),
    "A history": {"seq", "at", "role", "counts", "change"},
}


def section(heading: str) -> str:
    found = re.search(
        rf"^##+ {re.escape(heading)}\n(.*?)(?=^##+ |\Z)", PAGE, re.MULTILINE | re.DOTALL
    )
    assert found, heading
    return found[1]


@pytest.mark.parametrize("heading", FILES)
def test_every_field_of_a_file_is_explained(heading: str) -> None:
    known = FILES[heading].model_fields
    rows = dict(re.findall(r"^\| `(\w+)` \| (yes|no) \|", section(heading), re.MULTILINE))
    assert set(rows) == set(known)
    assert {name for name, answer in rows.items() if answer == "yes"} == {
        name for name, field in known.items() if field.is_required()
    }


@pytest.mark.parametrize("heading", ANSWERS)
def test_every_key_of_an_answer_is_explained(heading: str) -> None:
    names = re.findall(r"^\| (`.*?`) \|", section(heading), re.MULTILINE)
    assert {name for row in names for name in re.findall(r"`(\w+)`", row)} == ANSWERS[heading]


def test_the_fields_of_a_plan_are_named() -> None:
    row = next(line for line in section("A measure").splitlines() if line.startswith("| `plan`"))
    named = set(re.findall(r"`(\w+)`", row)) - {"plan"}
    assert named == set(Plan.model_fields) | set(Indicator.model_fields)


@pytest.mark.parametrize("words", [Status, Origin, Level, Conclusion])
def test_every_fixed_word_is_listed(words: type[Status]) -> None:
    assert [word.value for word in words if f"`{word.value}`" not in PAGE] == []


@pytest.mark.parametrize(("name", "schema"), [("foundation", Foundation), ("agreement", Terms)])
def test_examples_are_valid(name: str, schema: type[Strict]) -> None:
    (example,) = re.findall(rf"^```toml\n# {name}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert isinstance(read(example, name, schema), schema)
