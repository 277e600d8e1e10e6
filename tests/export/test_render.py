"""A protocol as Markdown and JSON."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kollegial.export import templates, values
from kollegial.export.beside import Beside
from kollegial.export.errors import TemplateProblem
from kollegial.export.render import TEMPLATES, Form, render
from kollegial.i18n import language, set_language
from kollegial.labels import KINDS
from kollegial.protocol import gathered
from kollegial.protocol.links import FollowUp, Links
from kollegial.protocol.released import (
    ReleasedContribution,
    ReleasedFeedback,
    ReleasedFollowUp,
    ReleasedPhase,
    ReleasedProtocol,
)
from kollegial.words import Language, Text
from tests.export.protocols import BESIDE, MEETING, PROTOCOL, RICH

DAY = dt.date(2026, 12, 24)
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


def said(protocol: ReleasedProtocol) -> list[ReleasedContribution]:
    """What was said in the phases."""
    return [each for phase in protocol.phases for each in phase.contributions]


def told(protocol: ReleasedProtocol) -> Beside:
    """What ``protocol`` tells about earlier cases, as if it were told about it."""
    later = (FollowUp(each.protocol_id, DAY, each.text) for each in protocol.follow_ups)
    return Beside(Links(tuple(later)), MEETING)


@st.composite
def contributions(draw: st.DrawFn) -> tuple[ReleasedContribution, ...]:
    """Any text of any kind, taken along or not, with or without a date."""
    return tuple(
        ReleasedContribution(
            kind=kind,
            text=draw(WORDY),
            adopted=draw(st.booleans()),
            until=draw(st.none() | st.just(DAY)),
            votes=draw(st.integers(0, 3)),
        )
        for kind in draw(st.lists(st.sampled_from(list(KINDS)), max_size=4))
    )


@st.composite
def protocols(draw: st.DrawFn) -> ReleasedProtocol:
    """The sample with any text in all its places."""
    phase = PROTOCOL.phases[4]
    phases = tuple(
        ReleasedPhase(
            id=phase.id,
            names=Text(de="Phase", en="Phase"),
            planned=draw(st.integers(0, 10_000)),
            actual=draw(st.integers(0, 10_000)),
            contributions=draw(contributions()),
            notes=draw(WORDY),
        )
        for _ in range(draw(st.integers(0, 2)))
    )
    follow_ups = st.lists(WORDY, max_size=2)
    return PROTOCOL.model_copy(
        update={
            "group": draw(WORDY),
            "phases": phases,
            "afterwards": draw(contributions()),
            "parked": draw(contributions()),
            "inverted_question": draw(WORDY),
            "follow_ups": tuple(
                ReleasedFollowUp(protocol_id=f"{number:032x}", text=text)
                for number, text in enumerate(draw(follow_ups))
            ),
            "placeholders": draw(st.dictionaries(WORDY, st.integers(0, 9), max_size=3)),
            "date": draw(st.dates(dt.date(1900, 1, 1))),
        }
    )


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)
@given(protocols(), st.sampled_from(["de", "en"]))
def test_any_text_gives_valid_json_that_holds_it(protocol: ReleasedProtocol, to: Language) -> None:
    found = json.loads(render(protocol, "json", to, SHIPPED, told(protocol)))
    assert found["group"] == protocol.group
    assert found["title"] == protocol.title
    assert [each["notes"] for each in found["phases"]] == [each.notes for each in protocol.phases]
    for place, theirs in (
        ([c for p in found["phases"] for c in p["contributions"]], said(protocol)),
        (found["afterwards"], protocol.afterwards),
        (found["parked"], protocol.parked),
        (found["follow_ups"], protocol.follow_ups),
        (found["followed_by"], told(protocol).links.followed_by),
    ):
        assert [each["text"] for each in place] == [each.text for each in theirs]
    assert found["inverted_question"] == protocol.inverted_question
    assert {each["text"]: each["count"] for each in found["placeholders"]} == protocol.placeholders


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)
@given(protocols(), st.sampled_from(["de", "en"]))
def test_any_text_leaves_the_structure_alone(protocol: ReleasedProtocol, to: Language) -> None:
    blocks = READER.parse(render(protocol, "md", to, SHIPPED, told(protocol)))
    kinds = [each.type for each in blocks]
    inline = {child.type for each in blocks for child in each.children or ()}
    spoken = [p for p in protocol.phases if p.contributions or p.notes.strip()]
    taken = gathered.taken_along(protocol)
    learned, open_words = gathered.insights(protocol), gathered.remarks(protocol)
    rest = gathered.looking_back(protocol)
    sections = (
        *(protocol.title.strip(), taken, protocol.follow_ups, spoken, learned, open_words),
        *(protocol.parked, protocol.follow_ups, protocol.placeholders),
    )
    headings = len(spoken) - bool(spoken) + len({each.kind for each in rest})
    assert kinds.count("heading_open") == 2 + headings + sum(map(bool, sections))
    assert kinds.count("hr") == 1
    items = (
        *(said(protocol), learned, open_words, rest, protocol.parked),
        *(part for each in taken for part in (each.adopted, each.take_aways, each.first_steps)),
    )
    assert kinds.count("list_item_open") == sum(map(len, items))
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
        "inverted_question",
        "afterwards",
        "parked",
        "follow_ups",
        "followed_by",
        "confidentiality_agreed",
        "checklist",
        "feedback",
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
        "round",
        "round_names",
        "is_break",
        "turns",
        "counted",
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
        ("md", "en", "rich.en.md"),
        ("md", "de", "rich.de.md"),
        ("json", "de", "rich.json"),
    ],
)
def test_golden(form: Form, to: Language, file: str) -> None:
    """KOLLEGIAL_GOLDEN=write writes the files anew; look at the difference before you keep it."""
    set_language("en" if to == "de" else "de")
    if file.startswith("rich"):
        text = render(RICH, form, to, SHIPPED, BESIDE)
    else:
        text = render(PROTOCOL, form, to, SHIPPED)
    if os.environ.get("KOLLEGIAL_GOLDEN") == "write":
        (GOLDEN / file).write_text(text, encoding="utf-8")
    assert text == (GOLDEN / file).read_text(encoding="utf-8")


def test_authors_of_templates_are_told_every_value() -> None:
    page = SHIPPED[TEMPLATES["md"]].partition("-#}")[0]
    known = set(re.findall(r"\w+", page))
    shown = [each for each in vars(values).values() if dataclasses.is_dataclass(each)]
    names = {field.name for each in shown for field in dataclasses.fields(each)}
    assert sorted(names - known) == []
    blocks = re.findall(r"{% block (\w+) %}", SHIPPED[TEMPLATES["md"]].partition("-#}")[2])
    assert ", ".join(blocks) in " ".join(page.split())


def test_feedback_of_few_is_held_back_everywhere() -> None:
    few = RICH.model_copy(
        update={"feedback": ReleasedFeedback(slips=2, counts={"useful": (0, 0, 0, 0, 2)})}
    )
    assert json.loads(render(few, "json", "en", SHIPPED, BESIDE))["feedback"] is None
    assert "Slips filled in" not in render(few, "md", "en", SHIPPED, BESIDE)
    found = json.loads(render(RICH, "json", "en", SHIPPED, BESIDE))["feedback"]["statements"]
    assert [each["counts"] for each in found if each["answered"] < 3] == [None]
    assert "| – | – | – | – | – | 2 |" in render(RICH, "md", "en", SHIPPED, BESIDE)


def test_without_its_questions_feedback_goes_by_ids() -> None:
    found = json.loads(render(RICH, "json", "en", SHIPPED))["feedback"]["statements"]
    assert [(each["id"], each["texts"]) for each in found] == [
        ("gone", None),
        ("time", None),
        ("useful", None),
    ]
    assert "| useful | 0 | 0 | 1 | 2 | 1 | 4 |" in render(RICH, "md", "en", SHIPPED)


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
