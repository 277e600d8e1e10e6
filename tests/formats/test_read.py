"""What a broken file gets: file, line, field, what was expected, and nothing of its content."""

from __future__ import annotations

import inspect
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial import words
from kollegial.consultation import blank, figures, forms, meeting, method, model
from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.formats.problems import Problem, Unreadable, field_name
from kollegial.formats.read import read
from kollegial.protocol import paper
from kollegial.protocol.paper import PaperSession
from kollegial.quality.frameworks import framework
from kollegial.quality.frameworks.framework import Framework
from tests.formats import examples

MODEL = examples.model()


def problems(text: str, schema: type = ConsultationModel) -> list[str]:
    with pytest.raises(Unreadable) as caught:
        read(text, "a.toml", schema)
    return [str(problem) for problem in caught.value.problems]


def line_of(part: str, text: str = MODEL) -> int:
    return text[: text.index(part)].count("\n") + 1


def column_of(part: str, text: str = MODEL) -> int:
    return text.index(part) - text.rfind("\n", 0, text.index(part))


def test_a_good_file_is_read() -> None:
    assert read(MODEL, "a.toml", ConsultationModel).id == "kurz"
    assert read("\ufeff" + MODEL, "a.toml", ConsultationModel).id == "kurz"
    assert read(MODEL.replace("\n", "\r\n"), "a.toml", ConsultationModel).id == "kurz"


# What stands in the good file, what is put there instead, the field, what is expected.
FAULTS = [
    ('version = "1.0"\n', "", "version", "expected this field, it is missing"),
    ('version = "1.0"', 'version = "eins"', "version", "expected a version such as 1"),
    ('version = "1.0"', "version = 1.0", "version", "expected text in quotes"),
    ("year = 2026", "year = 1850", "year", "expected a number from 1900 up"),
    ("year = 2026", 'year = "neu"', "year", "expected a whole number"),
    ("format = 1", "format = 2", "format", "expected one of: 1"),
    ('id = "kurz"', 'id = "Kurz und gut"', "id", "expected an id: small letters"),
    ("min = 3", "min = 13", "group_size", "expected min ≤ max"),
    ('kind = "scribe"', 'kind = "x"', "roles[3].kind", "expected one of: case_giver"),
    ("takes_rest = true", 'takes_rest = "x"', "roles[4].takes_rest", "expected true or false"),
    ("at_least = 1", "at_leest = 1", "phases[1].output.at_leest", 'perhaps "at_least"?'),
    ('scribe = "writes"', 'scribe = "x"', "phases[1].roles.scribe", "expected one of: speaks"),
    ('scribe = "writes"', 'skribe = "writes"', "phases[1].roles.skribe", 'perhaps "scribe"?'),
    ('scribe = "writes"', 'x1 = "writes"', "phases[1].roles.x1", "expected the id of a role;"),
    ('scribe = "writes"', 'x1 = "writes"', "phases[1].roles", "also for: scribe"),
    ("value = 5,", "value = 5.2,", "phases[1].minutes.min.value", "expected a multiple of 0.5"),
    ("value = 5,", "value = 50,", "phases[1].minutes", "expected min ≤ default ≤ max"),
    ("value = 5,", "", "phases[1].minutes.min.value", "expected this field"),
    ('kinds = ["key_question"]\n', "", "phases[1].output", "expected kinds, because"),
    ('["Ideen"]', '["Ideen", "x"]', "phases[2].allowed", "expected as many lines"),
    ('["Ideen"]', '"Ideen"', "phases[2].allowed.de", "expected a list in square brackets"),
    ('kind = "scribe"', 'kind = "scribbe"', "roles[3].kind", 'perhaps "scribe"?'),
    ('id = "ideas"', 'id = "story"', "phases[2].id", "expected an id of its own; phases[1] has"),
    ('["moderator",', '["x1",', "roles[3].combines_with[1]", "expected the id of a role;"),
    ('["moderator",', '["moderater",', "roles[3].combines_with[1]", 'perhaps "moderator"?'),
    ("at_most = 1\n", "at_most = 0\n", "phases[1].output.at_most", "expected at_least ≤ at_most"),
    (
        "at_most = 1\n",
        "at_most = 1\nhints = {}\n",
        "phases[1].output.hints",
        "belongs to phases[1]",
    ),
    ("at_most = 1\n", "at_most = 1\nyear = 9\n", "phases[1].output.year", "the top of the file"),
    ("[duration]", "[duration]\nat_least = 1", "duration.at_least", "no such field; expected one"),
    ('de = "Kurzberatung"', 'de = ""', "names.de", "expected some text"),
    ("[phases.loop]", "[phases.loops]", "phases[2].loops", 'perhaps "loop"?'),
    ("[duration]", "[[duration]]", "duration", "expected a table"),
]


@pytest.mark.parametrize(("old", "new", "field", "expected"), FAULTS)
def test_problem(old: str, new: str, field: str, expected: str) -> None:
    assert old in MODEL
    told = problems(MODEL.replace(old, new, 1))
    found = [each for each in told if expected in each]
    assert found, told
    assert found[0].startswith("a.toml:")
    assert f": {field}: " in found[0]


@pytest.mark.parametrize(
    ("old", "new", "field", "line"),
    [
        # On the line of the value, or of the nearest thing around what is missing.
        ('kind = "scribe"', 'kind = "x"', "roles[3].kind", line_of('kind = "scribe"')),
        ("at_most = 1", "at_moost = 1", "phases[1].output.at_moost", line_of("at_most = 1")),
        ('form = "contributions"\n', "", "phases[1].output.form", line_of("[phases.output]")),
        ('version = "1.0"', 'version = "x"', "version", 3),
    ],
)
def test_line_of_problem(old: str, new: str, field: str, line: int) -> None:
    found = problems(MODEL.replace(old, new, 1))
    places = (each.split(": ")[:2] for each in found)
    assert any((place.split(":")[1], name) == (str(line), field) for place, name in places), found


def test_rule_that_names_its_field_by_ids_gets_that_line() -> None:
    text = MODEL.replace('consultant = "is silent"\n', "", 1)
    (found,) = problems(text)
    line = line_of("[phases.roles]")
    assert found == (
        f"a.toml:{line}:9: phases[1].roles: expected an entry for every role, also for: consultant"
    )


@pytest.mark.parametrize(
    ("old", "new", "column"),
    [
        # At the value if it is wrong, at the key if that is.
        ('version = "1.0"', 'version = "x"', 11),
        ("year = 2026", "yaer = 2026", 1),
        ('en = "Short', 'xn = "Short', column_of('en = "Short')),
        ('["moderator", "cons', '["moderator", "kons', column_of('"consultant"]')),
    ],
)
def test_column_of_problem(old: str, new: str, column: int) -> None:
    assert old in MODEL
    found = problems(MODEL.replace(old, new, 1))
    assert any(each.split(": ")[0].endswith(f":{column}") for each in found), found


def test_wrong_names_are_told_beside_wrong_values() -> None:
    """A rule over the whole file does not wait until every field is right."""
    text = MODEL.replace("year = 2026", 'year = "neu"').replace('["moderator",', '["moderater",')
    assert [each.split(": ")[1] for each in problems(text)] == ["year", "roles[3].combines_with[1]"]


def test_a_misspelt_role_of_a_phase_is_told_once() -> None:
    (found,) = problems(MODEL.replace('scribe = "writes"', 'skribe = "writes"', 1))
    assert 'perhaps "scribe"?' in found


def test_what_only_follows_from_a_problem_is_not_told() -> None:
    """A role without an id would make every phase wrong."""
    text = MODEL.replace('id = "scribe"', 'ids = "scribe"')
    fields = {each.split(": ")[1] for each in problems(text)}
    assert fields == {"roles[3].ids", "roles[3].id"}


def test_all_problems_at_once_in_the_order_of_lines() -> None:
    text = MODEL.replace('version = "1.0"', 'version = "x"').replace("year = 2026", "year = 1")
    text = text.replace('kind = "scribe"', 'kind = "x"')
    lines = [int(each.split(":")[1]) for each in problems(text)]
    assert len(lines) == 3
    assert lines == sorted(lines)


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("a = 1\nb 2\n", 2, 'expected "=" after the key'),
        ("a = \n", 1, "expected a value"),
        ("a = Anna\n", 1, "expected a value"),
        ('a = "Anna\n', 1, "expected closing quotes on the same line"),
        ("a = 1 2\n", 1, "expected nothing more on this line"),
        ("a = 1\na = 2\n", 2, "expected each key and each table once"),
        ("[a]\n[a]\n", 2, "expected each key and each table once"),
        ("[a\n", 1, "expected the table's name in closed brackets"),
        ("a = [1,\n", 2, "expected"),
        ('a = """Anna\n', 2, "expected closing quotes"),
        ("a = {b = 1\n", 1, "expected"),
        ('a = "\\x"\n', 1, "expected a backslash to be doubled"),
        ("= 1\n", 1, "expected"),
        ("a = 2026-02-30\n", 1, "expected a day that exists"),
        ("a = " + "[" * 5000, None, "expected lists nested less deeply"),
        ("a = " + "9" * 5000, None, "expected valid TOML"),
        ("a = 1 # " + "x" * 5_000_000, None, "expected a much smaller file"),
    ],
)
def test_text_that_is_no_toml(text: str, line: int | None, expected: str) -> None:
    (found,) = problems(text)
    assert found.startswith("a.toml: " if line is None else f"a.toml:{line}:")
    assert expected in found
    assert "Anna" not in found


@pytest.mark.parametrize(
    "module",
    [blank, figures, forms, framework, meeting, method, model, paper, words],
    ids=lambda m: m.__name__,
)
def test_no_rule_is_told_in_english_only(module: ModuleType) -> None:
    """A bare ValueError has no message id; ``broken`` takes one."""
    assert "raise ValueError" not in inspect.getsource(module)


def test_nothing_of_the_content_is_repeated() -> None:
    name = "Xaverine Geheimnis"
    text = examples.paper()
    for value in ('"kurz"', "2026-03-14", '"Team Nord"', '"story"', "12", '"key_question"', "9.5"):
        broken = text.replace(f"= {value}", f'= ["{name}", {{ x = "{name}" }}]', 1)
        assert broken != text
        assert name not in "".join(problems(broken, PaperSession))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('id = "scribe"', 'id = "{name}"'),
        ('["moderator",', '["{name}",'),
        ('method = "kopfstand"', 'method = "{name}"'),
        ('kind = "scribe"', 'kind = "{name}"'),
        ('id = "ideas"', 'id = "{name}"'),
        ('["key_question"]', '["{name}"]'),
    ],
)
def test_no_id_of_a_model_is_repeated_that_is_none(old: str, new: str) -> None:
    assert old in MODEL
    name = "Xaverine Geheimnis"
    assert name not in "".join(problems(MODEL.replace(old, new.format(name=name), 1)))


def test_problems_are_translated() -> None:
    problem = Problem("a.toml", 3, "id", "expected one of: {values}", (("values", "a, b"),))
    assert problem.told({"expected one of: {values}": "erwartet: {values}"}.__getitem__) == (
        "a.toml:3: id: erwartet: a, b"
    )


def test_field_name_is_one_harmless_line() -> None:
    assert field_name(("phases", 2, "minutes")) == "phases[3].minutes"
    assert field_name(("a\x1b[2J\nb",)) == "a�[2J�b"
    assert len(field_name(("x" * 500,))) < 60


@settings(deadline=None)
@given(
    st.sampled_from([examples.model(), examples.method(), examples.paper(), examples.framework()]),
    st.data(),
)
def test_a_damaged_file_is_read_or_gets_problems(text: str, data: st.DataObject) -> None:
    """Cut something out, put something in: never anything but a value or Unreadable."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    junk = data.draw(st.text(alphabet="ab\"'[]{}=#\n.,1", max_size=6))
    damaged = text[:start] + junk + text[end:]
    for schema in (ConsultationModel, Method, PaperSession, Framework):
        try:
            read(damaged, "a.toml", schema)
        except Unreadable as unreadable:
            told = [str(problem) for problem in unreadable.problems]
        else:
            continue
        assert told
        assert not [each for each in told if "\n" in each]
