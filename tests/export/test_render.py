"""A protocol as Markdown and JSON."""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kollegial.export import templates
from kollegial.export.errors import TemplateProblem
from kollegial.export.render import TEMPLATES, Form, render
from kollegial.i18n import language, set_language
from kollegial.labels import KINDS
from kollegial.protocol.released import (
    ReleasedContribution,
    ReleasedPhase,
    ReleasedProtocol,
)
from kollegial.words import Language, Text
from tests.export.protocols import PROTOCOL

GOLDEN = Path(__file__).parent / "golden"
SHIPPED = templates.load()
READER = MarkdownIt("commonmark").enable("table")
WORDY = st.one_of(
    st.text(max_size=60),
    st.text(alphabet=st.sampled_from(list("a1. #-*_=><&[]`|\\\n\t{}%\"'")), max_size=60),
)


@pytest.fixture(autouse=True)
def _back_to_before() -> Iterator[None]:
    before = language()
    yield
    set_language(before)


@st.composite
def protocols(draw: st.DrawFn) -> ReleasedProtocol:
    """The sample with any text in all its places."""
    phase = PROTOCOL.phases[4]
    contributions = tuple(
        ReleasedContribution(kind=kind, text=draw(WORDY))
        for kind in draw(st.lists(st.sampled_from(list(KINDS)), max_size=4))
    )
    phases = tuple(
        ReleasedPhase(
            id=phase.id,
            names=Text(de="Phase", en="Phase"),
            planned=draw(st.integers(0, 10_000)),
            actual=draw(st.integers(0, 10_000)),
            contributions=contributions,
            notes=draw(WORDY),
        )
        for _ in range(draw(st.integers(0, 2)))
    )
    return PROTOCOL.model_copy(
        update={
            "group": draw(WORDY),
            "phases": phases,
            "placeholders": draw(st.dictionaries(WORDY, st.integers(0, 9), max_size=3)),
            "date": draw(st.dates(dt.date(1900, 1, 1))),
        }
    )


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)
@given(protocols(), st.sampled_from(["de", "en"]))
def test_any_text_gives_valid_json_that_holds_it(protocol: ReleasedProtocol, to: Language) -> None:
    found = json.loads(render(protocol, "json", to, SHIPPED))
    assert found["group"] == protocol.group
    assert found["title"] == protocol.title
    assert [each["notes"] for each in found["phases"]] == [each.notes for each in protocol.phases]
    assert [c["text"] for p in found["phases"] for c in p["contributions"]] == [
        c.text for p in protocol.phases for c in p.contributions
    ]
    assert {each["text"]: each["count"] for each in found["placeholders"]} == protocol.placeholders


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)
@given(protocols(), st.sampled_from(["de", "en"]))
def test_any_text_leaves_the_structure_alone(protocol: ReleasedProtocol, to: Language) -> None:
    blocks = READER.parse(render(protocol, "md", to, SHIPPED))
    kinds = [each.type for each in blocks]
    inline = {child.type for each in blocks for child in each.children or ()}
    spoken = [p for p in protocol.phases if p.contributions or p.notes.strip()]
    sections = 1 + len(spoken) + bool(protocol.title.strip()) + bool(protocol.placeholders)
    assert kinds.count("heading_open") == 1 + sections
    assert kinds.count("hr") == 1
    assert kinds.count("list_item_open") == sum(len(p.contributions) for p in protocol.phases)
    assert not {"html_block", "code_block", "fence", "ordered_list_open"} & set(kinds)
    assert not {"html_inline", "link_open", "image", "code_inline"} & inline


def test_keys_of_the_json_stay_in_order() -> None:
    found = json.loads(render(PROTOCOL, "json", "de", SHIPPED))
    assert list(found) == [
        "format",
        "id",
        "date",
        "group",
        "language",
        "title",
        "model",
        "people",
        "roles",
        "planned",
        "actual",
        "paused",
        "phases",
        "placeholders",
        "review",
    ]
    assert found["format"] == 1
    assert list(found["phases"][0]) == [
        "id",
        "names",
        "planned",
        "actual",
        "overrun",
        "method",
        "contributions",
        "notes",
    ]


@pytest.mark.parametrize(
    ("form", "to", "file"),
    [
        ("md", "en", "protocol.en.md"),
        ("md", "de", "protocol.de.md"),
        ("json", "de", "protocol.json"),
    ],
)
def test_golden(form: Form, to: Language, file: str) -> None:
    """KOLLEGIAL_GOLDEN=write writes the files anew; look at the difference before you keep it."""
    set_language("en" if to == "de" else "de")
    text = render(PROTOCOL, form, to, SHIPPED)
    if os.environ.get("KOLLEGIAL_GOLDEN") == "write":
        (GOLDEN / file).write_text(text, encoding="utf-8")
    assert text == (GOLDEN / file).read_text(encoding="utf-8")


def one(text: str, form: Form = "md", part: str = "") -> str:
    """``text`` used as the template, with ``part`` beside it."""
    return render(PROTOCOL, form, "de", {"part.jinja": part, TEMPLATES[form]: text})


def test_a_forgotten_filter_still_escapes() -> None:
    assert one("{{ protocol.title }}") == one("{{ protocol.title | md }}")
    assert "\\[Person A\\]" in one("{{ 'a ' ~ protocol.title ~ ' b' }}")
    assert "\\[PERSON A\\]" in one("{{ protocol.title | upper }}")


@pytest.mark.parametrize(
    "text",
    [
        "{{ protocol.title._text }}",
        "{{ protocol.title.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ nothing }}",
        "{{ protocol.nothing }}",
        "{% include 'nothing' %}",
        "{{ protocol.title | tojson }}",
        "{{ 1 / 0 }}",
        "{% if %}",
        "{{ protocol.title | nosuch }}",
    ],
)
def test_what_a_template_must_not_is_a_plain_sentence(text: str) -> None:
    with pytest.raises(TemplateProblem) as problem:
        one(f"first line\n{text}")
    assert "Person" not in str(problem.value)
    assert problem.value.__cause__ is None


def test_an_error_names_file_and_line() -> None:
    with pytest.raises(TemplateProblem) as problem:
        one("\n\n{{ protocol.nothing }}")
    assert problem.value.params["file"] == "protocol.md.jinja"
    assert problem.value.params["line"] == 3
    with pytest.raises(TemplateProblem) as problem:
        one("{% include 'part.jinja' %}", part="\n{{ 1 / 0 }}")
    assert (problem.value.params["file"], problem.value.params["line"]) == ("part.jinja", 2)


def test_json_that_is_none_is_refused() -> None:
    with pytest.raises(TemplateProblem):
        one('{"title": {{ protocol.title }}}', "json")


def test_an_own_template_replaces_or_extends_the_shipped_one(tmp_path: Path) -> None:
    own = tmp_path / "protocol.md.jinja"
    own.write_text("{{ protocol.title | line }}", encoding="utf-8")
    assert render(PROTOCOL, "md", "de", templates.load(tmp_path)).startswith("Wie gelingt")
    own.write_text(
        '{% extends "shipped/protocol.md.jinja" %}{% block title %}\n# Haus\n{% endblock %}',
        encoding="utf-8",
    )
    extended = render(PROTOCOL, "md", "de", templates.load(tmp_path))
    assert extended.startswith("# Haus\n")
    assert extended.endswith(render(PROTOCOL, "md", "de", SHIPPED)[-200:])


def test_an_unreadable_template_is_a_plain_sentence(tmp_path: Path) -> None:
    (tmp_path / "protocol.md.jinja").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(TemplateProblem):
        templates.load(tmp_path)
    with pytest.raises(TemplateProblem):
        render(PROTOCOL, "md", "de", {})


def test_a_missing_folder_is_no_problem(tmp_path: Path) -> None:
    assert templates.load(tmp_path / "none") == SHIPPED
