"""A framework file: what it may hold, and one clear sentence for whatever it may not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from kollegial.formats.problems import Unreadable
from kollegial.formats.read import check
from kollegial.quality.frameworks import keys
from kollegial.quality.frameworks.framework import Framework
from kollegial.quality.frameworks.reading import check_framework, read_framework
from kollegial.quality.wording import AreaKey
from tests.formats import examples

TEXT = examples.framework()


def told(text: str) -> list[str]:
    return [str(problem) for problem in check_framework(text, "a.toml")]


def test_a_good_file() -> None:
    framework = read_framework(TEXT, "a.toml")
    assert framework.key == "haus@2026"
    assert check_framework(TEXT, "a.toml") == ()
    assert framework.area("2") is framework.areas[1]
    assert framework.area("3") is None


# What stands in the good file, what is put there instead, where that is told and what.
FAULTS = [
    ('version = "2026"', 'version = "Neu 26"', "3:11: version", "expected an edition such as"),
    ('version = "2026"', "version = 2026", "3:11: version", "expected text in quotes"),
    ('"haus"', '"Haus"', "2:13: framework", "expected a short name"),
    ('"haus"', '"own"', "2:13: framework", '"own" stands for the organisation\'s own areas'),
    ('code = "2"', 'code = "1"', "19:8: areas[2].code", "of its own; areas[1] has this one"),
    ('code = "2"', 'code = "a b"', "19:8: areas[2].code", "expected a code such as 4 or 4.1"),
    ('"unverified"', '"vielleicht"', "21:12: areas[2].evidence", "expected one of: verified"),
    ('evidence = "verified"', 'evidence = "partly"', "14:12: areas[1].evidence", "checked_on"),
    ("2026-03-14", '"neulich"', "16:14: areas[1].checked_on", "expected a date"),
    ('["Handbuch, Seite 3"]', "[]", "15:10: areas[1].source", "expected entries, at least 1"),
    ('["Handbuch, Seite 3"]', '"Seite"', "15:10: areas[1].source", "a list in square brackets"),
    ('["Handbuch, Seite 3"]', '[""]', "15:11: areas[1].source[1]", "expected some text"),
    ('"Ankommen"', f'"{"A" * 101}"', "13:17: areas[1].titles.de", "at most 100 characters"),
    ('"Ankommen"', '"An\\u001bc"', "13:17: areas[1].titles.de", "without control characters"),
    ('"Ankommen"', '"An\\u202ec"', "13:17: areas[1].titles.de", "without control characters"),
    ('"Ankommen"', '"""An\nkommen"""', "13:17: areas[1].titles.de", "expected one line"),
    (', en = "Arrival"', "", "13:1: areas[1].titles.en", "expected this field, it is missing"),
    ("checked_on", "definition", "16:1: areas[1].definition", "no such field; expected one of"),
    ("enabled = true", "enabeld = true", "24:1: areas[2].enabeld", 'perhaps "enabled"?'),
    ("enabled = true", 'enabled = "an"', "24:11: areas[2].enabled", "expected true or false"),
    ("format = 1", "format = 2", "1:10: format", "expected one of: 1"),
    ("[[areas]]", "[areas]", "18", "expected each key and each table once"),
]


@pytest.mark.parametrize(("old", "new", "place", "sentence"), FAULTS)
def test_a_fault_is_told_once_with_line_and_field(
    old: str, new: str, place: str, sentence: str
) -> None:
    assert old in TEXT
    if old == "[[areas]]":
        (found,) = told(TEXT.replace(old, new))
    else:
        (found,) = told(TEXT.replace(old, new, 1))
        assert found.startswith(f"a.toml:{place}: ")
    assert sentence in found
    assert "\n" not in found


def test_a_code_is_its_own_in_capitals_too() -> None:
    (found,) = told(TEXT.replace('"1"', '"p"').replace('code = "2"', 'code = "P"'))
    assert "areas[2].code: expected a code of its own" in found


def test_nothing_of_the_content_is_repeated() -> None:
    for old in ('"haus"', '"2026"', '"1"', '"verified"', '["Handbuch, Seite 3"]', "2026-03-14"):
        for problem in told(TEXT.replace(old, '["Xaverine Geheimnis"]', 1)):
            assert "Geheimnis" not in problem


@pytest.mark.parametrize(
    ("old", "new", "field", "sentence"),
    [
        ('"Ankommen"', '"Wir nehmen alle freundlich auf."', "areas[1].titles.de", "a sentence"),
        ('"Ankommen"', f'"{"wie " * 13}"', "areas[1].titles.de", "a sentence"),
        ('"Ankommen"', '"Ausfüllen: Titel"', "areas[1].titles.de", "still to be filled in"),
        ('["QM-Handbuch"]', '["Fill in: x"]', "aliases[1]", "still to be filled in"),
        ('["Handbuch, Seite 3"]', '["Fill in: x"]', "areas[1].source[1]", "still to be filled in"),
        ('"Free to use."', '"Frei verwendbar."', "licence_note.en", "the same text"),
    ],
)
def test_a_warning(old: str, new: str, field: str, sentence: str) -> None:
    assert old in TEXT
    (warning,) = check_framework(TEXT.replace(old, new, 1), "a.toml")
    assert not warning.is_error
    assert warning.field == field
    assert sentence in str(warning)


@pytest.mark.parametrize("title", ["Nähe, Distanz u. a.", "§ 8a Abs. 4 SGB VIII", "A & B (C)"])
def test_an_abbreviation_makes_no_sentence(title: str) -> None:
    assert told(TEXT.replace("Ankommen", title)) == []


def test_a_file_that_offers_nothing_is_warned_about() -> None:
    text = TEXT.replace("enabled = true", "enabled = false")
    text = text.replace("checked_on = 2026-03-14", "enabled = false")
    assert [each.split(": ", 2)[2] for each in told(text)] == [
        "areas: no area is enabled, so nothing of it can be chosen"
    ]


def test_an_unverified_area_is_offered_only_if_somebody_said_so() -> None:
    assert [each.code for each in read_framework(TEXT, "a").offered] == ["1", "2"]
    silent = TEXT.replace("enabled = true\n", "")
    assert [each.code for each in read_framework(silent, "a").offered] == ["1"]


@given(st.from_regex(keys.FRAMEWORK), st.from_regex(keys.VERSION), st.from_regex(keys.CODE))
def test_every_area_has_a_key_that_measures_can_hold(name: str, version: str, code: str) -> None:
    name, version, code = name.rstrip("\n"), version.rstrip("\n"), code.rstrip("\n")
    key = keys.area_key(keys.framework_key(name, version), code)
    assert TypeAdapter(AreaKey).validate_python(key) == key
    assert keys.parts_of(key) == (f"{name}@{version}", code)


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda each: (
        st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=8), each, max_size=3)
    ),
    max_leaves=8,
)
_OF_THE_TOP = ("framework", "version", "names", "aliases", "source", "areas")
_OF_AN_AREA = ("code", "titles", "evidence", "checked_on", "note", "enabled")


def told_of(data: dict[str, object]) -> tuple[str, ...]:
    """The problems of plain data, as a TOML file may give it; none if it is a framework."""
    try:
        check(data, "", "a.toml", Framework)
    except Unreadable as unreadable:
        return tuple(map(str, unreadable.problems)) or ("nothing was told",)
    return ()


@settings(deadline=None)
@given(_ANYTHING, st.sampled_from(_OF_THE_TOP + _OF_AN_AREA))
def test_whatever_stands_in_a_field_is_taken_or_told(value: object, field: str) -> None:
    area: dict[str, object] = {
        "code": "1",
        "titles": {"de": "a", "en": "b"},
        "evidence": "partly",
        "source": ["x"],
    }
    data = read_framework(TEXT, "a").model_dump(mode="json") | {"areas": [area]}
    (area if field in _OF_AN_AREA else data)[field] = value
    for problem in told_of(data):
        assert problem.startswith("a.toml: ")
        assert "\n" not in problem
