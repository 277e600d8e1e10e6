"""What is written as TOML is read as the same."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kollegial.consultation.vocabulary import Activity
from kollegial.formats.toml_write import WIDTH, toml_key, toml_pair, toml_string, toml_value
from kollegial.words import Text

# TOML knows no lone surrogates, and no program should read them.
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
VALUES: st.SearchStrategy[Any] = st.recursive(
    TEXT | st.booleans() | st.integers(-999, 999) | st.sampled_from([0.5, 7.5, 10.0]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@settings(deadline=None)
@given(TEXT)
def test_a_text_comes_back(text: str) -> None:
    assert tomllib.loads(f"key = {toml_string(text)}") == {"key": text}
    assert "\n" not in toml_string(text)


@settings(deadline=None)
@given(TEXT, VALUES)
def test_any_value_comes_back(key: str, value: Any) -> None:
    assert tomllib.loads(f"{toml_key(key)} = {toml_value(value)}") == {key: value}


@settings(deadline=None)
@example("zwei  Lücken  " * 20)
@example("ein\tTab " * 30)
@example("x" * 150 + " y")
@example('"""\\ ' * 40)
@given(st.text(alphabet='ab ü"\\\n\t-', max_size=400) | TEXT | st.lists(TEXT, max_size=9))
def test_a_pair_of_any_length_comes_back(value: Any) -> None:
    assert tomllib.loads("\n".join(toml_pair("key", value))) == {"key": value}


def test_long_text_is_broken_between_words() -> None:
    text = "ein langer Satz, der sich fortsetzt; " * 9
    lines = toml_pair("key", text.strip())
    assert len(lines) > 3
    assert max(map(len, lines)) <= WIDTH
    assert tomllib.loads("\n".join(lines)) == {"key": text.strip()}


def test_long_list_has_a_line_for_each_entry() -> None:
    ids = [f"card-number-{number}" for number in range(20)]
    assert toml_pair("key", ids)[1] == '  "card-number-0",'
    assert tomllib.loads("\n".join(toml_pair("key", ids))) == {"key": ids}


def test_values_of_ours() -> None:
    assert toml_value(Activity.TURNED) == '"turned away"'
    assert toml_value(Text(de="ja", en="yes")) == '{ de = "ja", en = "yes" }'
    assert toml_value({"value": 5.0, "source": None}) == "{ value = 5 }"
    with pytest.raises(TypeError):
        toml_value(object())
