"""The page of the file formats, and the schemas, say what the program does."""

from __future__ import annotations

import re
from enum import Enum

import pytest
from pydantic import BaseModel

from kollegial.consultation.blank import Blank
from kollegial.consultation.figures import Figure, Span
from kollegial.consultation.forms import Counter, Interrupt, RoundRobin, Rounds
from kollegial.consultation.meeting import Check, FeedbackItem, Meeting
from kollegial.consultation.method import Experience, Method, Purpose
from kollegial.consultation.model import (
    ConsultationModel,
    GroupSize,
    Loop,
    Output,
    Phase,
    Role,
)
from kollegial.consultation.vocabulary import (
    Activity,
    AfterPart,
    Certainty,
    ContributionKind,
    OutputForm,
    RoleKind,
)
from kollegial.formats.read import read
from kollegial.protocol.paper import PaperContribution, PaperPhase, PaperSession
from kollegial.quality.feedback.form import Item, SlipForm
from kollegial.quality.frameworks.evidence import Evidence
from kollegial.quality.frameworks.framework import Area, Framework
from kollegial.words import Strict, Text
from tests.formats.examples import PAGE, ROOT, examples
from tools.write_schemas import schemas

SECTIONS: dict[str, type[BaseModel]] = {
    "Words in two languages": Text,
    "A figure": Figure,
    "A span": Span,
    "A consultation model": ConsultationModel,
    "Group size": GroupSize,
    "Roles": Role,
    "Phases": Phase,
    "The output of a phase": Output,
    "A way out of a phase that is stuck": Loop,
    "One after the other": RoundRobin,
    "A counter": Counter,
    "Rounds": Rounds,
    "Interruption": Interrupt,
    "A method card": Method,
    "A blank": Blank,
    "The meeting": Meeting,
    "A question before a case is taken": Check,
    "A statement of the feedback": FeedbackItem,
    "A paper session": PaperSession,
    "What happened in a phase": PaperPhase,
    "A contribution": PaperContribution,
    "A quality framework": Framework,
    "A quality area": Area,
    "A feedback slip": SlipForm,
    "A statement of the slip": Item,
}
_ROW = re.compile(r"^\| `(\w+)` \| (.*?) \|", re.MULTILINE)


def section(heading: str) -> str:
    """The text from one heading to the next."""
    found = re.search(
        rf"^##+ {re.escape(heading)}\n(.*?)(?=^##+ |\Z)",
        PAGE.read_text(encoding="utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    assert found, heading
    return found[1]


@pytest.mark.parametrize("heading", SECTIONS)
def test_every_field_is_explained_and_no_other(heading: str) -> None:
    fields = SECTIONS[heading].model_fields
    rows = dict(_ROW.findall(section(heading)))
    assert set(rows) == set(fields)
    required = {name for name, field in fields.items() if field.is_required()}
    assert {name for name, answer in rows.items() if answer == "yes"} == required


@pytest.mark.parametrize(
    "words",
    [
        Activity,
        AfterPart,
        Certainty,
        ContributionKind,
        Evidence,
        Experience,
        OutputForm,
        Purpose,
        RoleKind,
    ],
)
def test_every_fixed_word_is_listed(words: type[Enum]) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert [word.value for word in words if f"`{word.value}`" not in page] == []


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("model", ConsultationModel),
        ("method", Method),
        ("blank", Blank),
        ("meeting", Meeting),
        ("paper", PaperSession),
        ("framework", Framework),
        ("slip", SlipForm),
    ],
)
def test_examples_are_valid(name: str, schema: type[Strict]) -> None:
    assert isinstance(read(examples()[name], name, schema), schema)


def test_the_special_forms_fit_into_the_model() -> None:
    texts = examples()
    model = read(texts["model"] + texts["forms"], "forms", ConsultationModel)
    assert model.phases[-1].round_robin
    assert model.phases[-1].counter
    assert model.rounds
    assert model.interrupt


@pytest.mark.parametrize("name", list(schemas()))
def test_schema_files_are_fresh(name: str) -> None:
    """After a change of a format: make schemas."""
    committed = (ROOT / "docs" / "schema" / name).read_text(encoding="utf-8")
    assert committed == schemas()[name]
