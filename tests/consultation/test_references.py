"""Names that nobody has, found in plain data of any shape."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.references import methods_named, references
from kollegial.formats.problems import field_name
from tests.formats import examples

MODEL = examples.model()
FORMS = MODEL + examples.examples()["forms"]


def faults(text: str) -> list[str]:
    return [
        f"{field_name(fault.path)}: {fault.message.format(**fault.params)}"
        for fault in references(tomllib.loads(text))
    ]


def test_a_good_model_has_none() -> None:
    assert faults(MODEL) == []
    assert faults(FORMS) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('roles = ["consultant"]', 'roles = ["consultnat"]', "phases[2].round_robin.roles[1]: exp"),
        ('roles = ["case_giver"]', 'roles = ["nobody"]', "interrupt.roles[1]: expected the id"),
        ('first = "ideas"', 'first = "idea"', "rounds[1].first: expected the id of a phase; perh"),
        ("at_most = 3\n", 'at_most = 3\nrotates = "x1"\n', "rounds[1].rotates: expected the id"),
        ('last = "ideas"', 'last = "story"', "rounds[1].last: expected the phase of first"),
        ('first = "ideas"', 'first = "story"', ""),
        ('id = "ideas"', 'id = "story"', "phases[2].id: expected an id of its own; phases[1]"),
        ('id = "moderator"', 'id = "scribe"', "roles[3].id: expected an id of its own; roles[2]"),
        (
            'form = "contributions"\nnames = { de = "Ideen"',
            'form = "roles"\nnames = { de = "Ideen"',
            "phases[2].output.form: expected another form: roles are found before",
        ),
        (
            'form = "contributions"\nnames = { de = "Ideen"',
            'form = "method contributions"\nnames = { de = "Ideen"',
            'phases[2].output.form: expected a phase with form = "method" before',
        ),
        (
            'methods = ["kopfstand"]\n',
            "",
            "",
        ),
    ],
)
def test_fault(old: str, new: str, expected: str) -> None:
    assert old in FORMS
    found = faults(FORMS.replace(old, new, 1))
    assert any(each.startswith(expected) for each in found) if expected else found == []


def test_a_phase_that_chooses_a_method_needs_some() -> None:
    text = MODEL.replace('methods = ["kopfstand"]\n', "").replace(
        'form = "contributions"\nnames = { de = "Ideen"', 'form = "method"\nnames = { de = "Ideen"'
    )
    (found,) = faults(text)
    assert found.startswith("phases[2].output.form: expected methods at the top of the file")


def test_rounds_do_not_overlap() -> None:
    block = FORMS[FORMS.index("[[rounds]]") : FORMS.index("[interrupt]")]
    (found,) = faults(FORMS + block)
    assert found.startswith("rounds[2].first: expected a phase after the block before")


def test_every_method_is_named() -> None:
    named = [(field_name(each.path), each.id) for each in methods_named(tomllib.loads(MODEL))]
    assert named == [("methods[1]", "kopfstand"), ("phases[2].loop.method", "kopfstand")]


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.text(alphabet="ab", max_size=2),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "id roles phases rounds first last output form methods loop method interrupt "
                "round_robin combines_with rotates".split()
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=30,
)


@settings(deadline=None)
@given(VALUES)
def test_any_data_does_no_harm(data: Any) -> None:
    for fault in references(data):
        assert fault.message.format(**fault.params)
    list(methods_named(data))


def test_the_model_itself_is_checked_alike() -> None:
    """Data that passes the schema and breaks a rule never becomes a model."""
    data = tomllib.loads(FORMS)
    data["interrupt"]["roles"] = ["nobody"]
    with pytest.raises(ValueError, match="expected the id of a role"):
        ConsultationModel.model_validate(data)
