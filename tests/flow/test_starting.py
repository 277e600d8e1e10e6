"""Start files: valid as they are, every field explained, every example good once it is live."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from kollegial.consultation.blank import Blank
from kollegial.consultation.checking import check_entry
from kollegial.consultation.entries import read_entry
from kollegial.consultation.forms import Counter, Interrupt, RoundRobin, Rounds
from kollegial.consultation.library import Library
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
from kollegial.flow.library import load
from kollegial.flow.starting import draft, kit
from kollegial.formats.fill_in import FILL_IN
from kollegial.i18n import LANGUAGES
from kollegial.marking import Language

LIBRARY = load()
MODELS = sorted(LIBRARY.models)
BLANKS = sorted(LIBRARY.blanks)
_EXAMPLE = re.compile(r"^#(?! |$)")


def begun(model_id: str, source: str | None, language: Language = "de") -> str:
    return draft(LIBRARY, model_id, source, language)


def examples_in(text: str) -> Iterator[tuple[int, int]]:
    """First line and end of every block of lines that wait behind a #."""
    lines = text.split("\n")
    start = None
    for number, line in enumerate([*lines, ""]):
        # An empty comment line within a block belongs to it.
        inside = _EXAMPLE.match(line) or (start is not None and line == "#")
        if inside and start is None:
            start = number
        elif not inside and start is not None:
            yield start, number
            start = None


def lived(text: str, start: int, end: int) -> str:
    """The text with one block of examples live."""
    lines = text.split("\n")
    lines[start:end] = [line[1:] for line in lines[start:end]]
    return "\n".join(lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_model_has_only_texts_to_fill_in(language: Language) -> None:
    found = check_entry(begun("eigenes", None, language), "x", LIBRARY)
    assert len(found) > 10
    assert {problem.message for problem in found} == {"still to be filled in"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("source", MODELS)
def test_a_copy_is_the_same_model_and_needs_nothing(source: str, language: Language) -> None:
    text = begun("eigenes", source, language)
    assert check_entry(text, "x", LIBRARY) == ()
    own, shipped = read_entry(text, "x"), LIBRARY.models[source]
    assert isinstance(own, ConsultationModel)
    same = {"id": own.id, "names": own.names, "version": own.version}
    assert own == shipped.model_copy(update=same)
    assert own.names.de == f"{shipped.names.de} (eigene Fassung)"


def test_a_copy_under_the_same_id_keeps_the_name() -> None:
    assert read_entry(begun("tietze", "tietze"), "x") == LIBRARY.models["tietze"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", BLANKS)
def test_a_blank_gets_its_steps_credit_and_reason(name: str, language: Language) -> None:
    blank = LIBRARY.blanks[name]
    text = begun(name, None, language)
    own = read_entry(text, "x")
    assert isinstance(own, ConsultationModel)
    assert (own.id, own.names, own.author, own.source) == (
        name,
        blank.names,
        blank.author,
        blank.source,
    )
    assert len(own.phases) == blank.steps
    told = " ".join(line.removeprefix("#").strip() for line in text.split("\n"))
    assert blank.because.within(language) in told
    assert blank.known.within(language) in told
    found = check_entry(text, "x", LIBRARY)
    assert {problem.message for problem in found} == {"still to be filled in"}
    assert any(problem.field.endswith("minutes.default.source") for problem in found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("source", [None, *MODELS])
def test_every_example_is_good_once_it_is_live(source: str | None, language: Language) -> None:
    text = begun("eigenes", source, language)
    blocks = list(examples_in(text))
    assert len(blocks) >= 3
    for start, end in blocks:
        read_entry(lived(text, start, end), "x")


def test_the_examples_of_the_empty_model_are_good_together() -> None:
    text = begun("eigenes", None)
    for start, end in examples_in(text):
        text = lived(text, start, end)
    model = read_entry(text, "x")
    assert isinstance(model, ConsultationModel)
    assert model.phases[-1].is_break
    assert model.rounds
    assert model.interrupt
    assert model.phases[0].round_robin
    assert model.phases[0].counter
    assert model.phases[0].loop


def keys_in(text: str) -> set[str]:
    """Every key that stands in the text, live or behind a #."""
    found = re.findall(r"^#?(?:\[+[a-z_.]*?)?([a-z_]+)\]* *(?:=|$)", text, re.MULTILINE)
    return set(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_stands_in_the_file(language: Language) -> None:
    formats: tuple[type[BaseModel], ...] = (
        ConsultationModel,
        GroupSize,
        Role,
        Phase,
        Output,
        Loop,
        RoundRobin,
        Counter,
        Rounds,
        Interrupt,
    )
    fields = {name for each in formats for name in each.model_fields}
    # What is only explained: where a number is from is not to be invented.
    assert fields - keys_in(begun("eigenes", None, language)) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_is_explained(language: Language) -> None:
    comments = kit(language).notes.comments
    tops = set(ConsultationModel.model_fields)
    roles = {f"roles.{name}" for name in Role.model_fields}
    phases = {f"phases.{name}" for name in Phase.model_fields} - {
        "phases.is_break",
        "phases.protocol",
    }
    outputs = {f"phases.output.{name}" for name in Output.model_fields}
    assert set(comments) == {*tops, *roles, *phases, *outputs, "break"}
    for path, schema in (
        ("group_size", GroupSize),
        ("rounds", Rounds),
        ("interrupt", Interrupt),
        ("phases.loop", Loop),
        ("phases.round_robin", RoundRobin),
        ("phases.counter", Counter),
    ):
        told = re.findall(r"[a-z_]+", comments[path])
        assert [name for name in schema.model_fields if name not in told] == []
    assert {"is_break", "protocol"} <= set(re.findall(r"[a-z_]+", comments["break"]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fixed_word_is_named(language: Language) -> None:
    notes = kit(language).notes
    for path, words in (
        ("roles.kind", RoleKind),
        ("phases.roles", Activity),
        ("phases.output.form", OutputForm),
        ("phases.output.kinds", ContributionKind),
        ("after", AfterPart),
    ):
        told = notes.comments[path]
        assert [each.value for each in words if each.value not in told] == []
    assert [each.value for each in Certainty if each.value not in notes.head] == []


def test_explanations_stand_once() -> None:
    notes = kit("de").notes
    text = begun("eigenes", "tietze")
    for comment in ("phases.allowed", "roles.kind", "phases.output.kinds"):
        first = notes.comments[comment].split("\n")[0][:50]
        assert text.count(first) == 1


def test_what_a_user_wrote_cannot_break_the_file() -> None:
    """Names and reasons stand in comments too."""
    odd = {"de": "a\u0007b\nc\u001b[2J", "en": 'x = "\\" """'}
    model = LIBRARY.models["tietze"].model_dump()
    model |= {"id": "seltsam", "names": odd, "author": "\u0000\t"}
    model["phases"][0]["names"] = odd
    model["roles"][0]["names"] = odd
    blank = LIBRARY.blanks["heilsbronn"].model_dump() | {"because": odd, "known": odd}
    library = Library(
        models={"seltsam": ConsultationModel.model_validate(model)},
        methods=LIBRARY.methods,
        blanks={"leer": Blank.model_validate(blank)},
    )
    for source in ("seltsam", "leer"):
        own = read_entry(draft(library, "eigenes", source, "de"), "x")
        assert isinstance(own, ConsultationModel)


def test_lines_are_not_too_long() -> None:
    for source in (None, *MODELS):
        for line in begun("eigenes", source).split("\n"):
            if line.startswith("#"):
                assert len(line) <= 100, line


def test_the_words_to_look_for_are_those_of_the_files() -> None:
    model = kit("de").model
    assert model.summary.de.startswith(FILL_IN["de"])
    assert model.summary.en.startswith(FILL_IN["en"])


def test_a_model_of_few_roles_and_phases_has_fewer_examples() -> None:
    """Where there is nothing to show, nothing is shown that would be wrong."""
    whole = kit("de")
    small = ConsultationModel.model_validate(
        {
            **whole.model.model_dump(),
            "id": "klein",
            "roles": [whole.model.roles[0]],
            "phases": [
                {
                    **whole.model.phases[0].model_dump(),
                    "roles": {"case_giver": "speaks"},
                }
            ],
        }
    )
    text = draft(Library(models={"klein": small}), "eigenes", "klein", "de")
    assert "#combines_with" not in text
    assert "#[[rounds]]" not in text
    for start, end in examples_in(text):
        read_entry(lived(text, start, end), "x")
