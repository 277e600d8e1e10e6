"""One's own templates: begun, found, tried on a sample."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.export.document.look import PLAIN
from kollegial.export.render import render
from kollegial.export.templates import load
from kollegial.flow.library import load as load_library
from kollegial.flow.look import load_look
from kollegial.flow.templates import _samples, begun, check, listed, text_of
from kollegial.formats.problems import Unreadable
from kollegial.refusal import Refused
from kollegial.store.home import Home
from tests.export.pictures import part, png

MEETING = load_library().frame


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A data folder with a folder for templates."""
    (tmp_path / "templates").mkdir()
    return Home(tmp_path)


def put(home: Home, name: str, text: str) -> Path:
    """One's own file."""
    file = home.templates / name
    file.write_text(text, encoding="utf-8")
    return file


def told(home: Home, *files: Path) -> list[str]:
    """What ``check`` says, without the folder."""
    found = check(home, list(files), MEETING)
    return [
        problem.told().replace(f"{home.templates}/", "")
        for problems in found.values()
        for problem in problems
    ]


def test_the_shipped_templates_pass(home: Home) -> None:
    for name in ("protocol.md.jinja", "protocol.json.jinja", "look.toml"):
        for full in (True, False):
            put(home, name, begun(home, name, "de", "Hinweis {name}", full=full))
            assert told(home) == []
    assert {each.name: each.own is not None for each in listed(home)} == dict.fromkeys(
        ("look.toml", "protocol.json.jinja", "protocol.md.jinja"), True
    )
    assert check(home, [], MEETING).keys() == {home.templates / each.name for each in listed(home)}


def test_what_is_begun_changes_nothing_yet(home: Home) -> None:
    put(home, "protocol.md.jinja", begun(home, "protocol.md.jinja", "de", "{name}", full=False))
    protocol, beside = next(_samples(MEETING))
    own = load(home.templates)
    assert render(protocol, "md", "de", own, beside) == render(protocol, "md", "de", None, beside)


EXTENDS = '{% extends "shipped/protocol.md.jinja" %}\n'


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("protocol.md.jinja", "a\n{{ protocol.titel }}", ':2: there is no titel; perhaps "title"?'),
        (
            "protocol.md.jinja",
            "{{ protokol.title }}",
            ':1: there is no protokol; perhaps "protocol"?',
        ),
        ("protocol.md.jinja", "{{ words.corse }}", ':1: there is no corse; perhaps "course"?'),
        ("protocol.md.jinja", "{{ xyz }}", ":1: there is no xyz. What there is stands at the top"),
        (
            "protocol.md.jinja",
            EXTENDS + "{% blok a %}",
            ':2: there is no tag blok; perhaps "block"?',
        ),
        ("protocol.md.jinja", "{{ protocol.group | mdd }}", ":1: no such filter: mdd."),
        ("protocol.md.jinja", "{{ protocol.__class__ }}", ":1: a template may not reach this"),
        ("protocol.md.jinja", "{{ 1 / 0 }}", ":1: does not work: ZeroDivisionError."),
        ("protocol.md.jinja", "{% block a %}", "does not work: "),
        (
            "protocol.json.jinja",
            "{{ protocol.titel | json }}",
            ':1: there is no titel; perhaps "title"?',
        ),
        ("protocol.json.jinja", '{\n"a": 1,\n}', "does not give valid JSON (line"),
        ("protocol.md.jinja", '{% extends "shiped.jinja" %}', "There is no template shiped.jinja"),
        (
            "protocl.md.jinja",
            "x",
            'warning: no document uses this file; perhaps it is to be called "protocol.md',
        ),
        # Only a protocol without feedback has none.
        ("protocol.md.jinja", "{{ protocol.feedback.slips }}", ":1: there is no slips"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    home: Home, name: str, text: str, sentence: str
) -> None:
    put(home, name, text)
    found = told(home)
    assert len(found) == 1
    assert found[0].startswith(name)
    assert sentence in found[0]


def test_the_line_is_that_of_the_file_that_is_included(home: Home) -> None:
    put(home, "protocol.md.jinja", 'x\n{% include "part.jinja" %}')
    put(home, "part.jinja", "\n\n{{ protocol.grup }}")
    assert set(told(home)) == {'part.jinja:3: there is no grup; perhaps "group"?'}


def test_no_text_of_the_sample_is_in_what_is_told(home: Home) -> None:
    put(home, "protocol.md.jinja", "{{ protocol.group.nothing }}{{ protocol.title + 1 }}")
    protocol, _beside = next(_samples(MEETING))
    assert all(protocol.group not in line and protocol.title not in line for line in told(home))


def test_a_name_that_is_none(home: Home) -> None:
    with pytest.raises(Refused) as refused:
        text_of(home, "protocl.md.jinja", "de")
    assert refused.value.params["near"] == "protocol.md.jinja"
    with pytest.raises(Refused, match="There are: "):
        text_of(home, "../../etc/passwd", "de")


# --------------------------------------------------------------------------------- look


def test_no_look_is_the_plain_one(home: Home) -> None:
    assert load_look(home) == PLAIN


def test_a_look_with_everything(home: Home) -> None:
    (home.templates / "logo.png").write_bytes(png(12, 6, part(b"tEXt", b"Author\0Erika")))
    put(
        home,
        "look.toml",
        'organisation = "Haus"\nletterhead = ["Weg 1"]\nfooter = "Ende"\naccent = "#7A2E5D"\n'
        'paper = "letter"\nlogo = "logo.png"\nlogo_alt = "Fluss"\n[words.de]\ntaken = "Mit"\n',
    )
    look = load_look(home)
    assert (look.organisation, look.letterhead, look.footer) == ("Haus", ("Weg 1",), "Ende")
    assert (look.accent, look.paper) == ("#7a2e5d", "letter")
    assert look.logo is not None
    assert (look.logo.data, look.logo.alt) == (png(12, 6), "Fluss")
    assert look.word("taken", "de", "Mitgenommen") == "Mit"
    assert look.word("taken", "en", "Taken along") == "Taken along"
    assert told(home) == []


def test_a_look_that_cannot_be_used_is_not_left_out(home: Home) -> None:
    put(home, "look.toml", 'organisation = "Haus"\nlogo = "none.png"\nlogo_alt = "x"')
    with pytest.raises(Unreadable):
        load_look(home)
    assert told(home) == ["look.toml:2:8: logo: there is no such file in this folder"]
    (home.templates / "none.png").write_bytes(b"GIF89a")
    assert "neither PNG nor JPEG" in told(home)[0]
