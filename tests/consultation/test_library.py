"""The library: texts in, models and cards checked against each other out."""

from __future__ import annotations

import pytest

from kollegial.consultation.library import check_entry, load_library, read_entry
from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.refusal import Refused
from tests.formats import examples

MODEL, METHOD = examples.model(), examples.method()
BOTH = {"phases/kurz.toml": MODEL, "phases/methods/kopfstand.toml": METHOD}


def test_model_and_card_are_told_apart_by_shape() -> None:
    assert isinstance(read_entry(MODEL, "x"), ConsultationModel)
    assert isinstance(read_entry(METHOD, "x"), Method)


def test_everything_by_id() -> None:
    library = load_library(BOTH)
    assert (list(library.models), list(library.methods)) == (["kurz"], ["kopfstand"])
    assert library.problems == ()
    model = library.model("kurz")
    assert library.methods_of(model) == (library.method("kopfstand"),)


def test_unknown_ids_are_refused() -> None:
    library = load_library({})
    with pytest.raises(Refused):
        library.model("kurz")
    with pytest.raises(Refused):
        library.method("kopfstand")


def test_own_file_replaces_the_shipped_one_of_its_id() -> None:
    own = MODEL.replace('version = "1.0"', 'version = "2.0"')
    library = load_library(BOTH, {"home/anders.toml": own})
    assert library.model("kurz").version == "2.0"
    assert library.problems == ()


def test_broken_own_file_leaves_the_shipped_one() -> None:
    library = load_library(BOTH, {"home/kurz.toml": MODEL.replace('"1.0"', "1")})
    assert library.model("kurz").version == "1.0"
    assert [str(problem) for problem in library.problems] == [
        "home/kurz.toml:3: version: expected text in quotes"
    ]


def test_model_without_its_card_is_left_out() -> None:
    library = load_library({"phases/kurz.toml": MODEL})
    assert library.models == {}
    lines = [MODEL[: MODEL.index(part)].count("\n") + 1 for part in ("methods =", "method = ")]
    said = "expected the id of a method card; there is no methods/kopfstand.toml"
    assert [str(problem) for problem in library.problems] == [
        f"phases/kurz.toml:{lines[0]}: methods[1]: {said}",
        f"phases/kurz.toml:{lines[1]}: phases[1].loop.method: {said}",
    ]


def test_same_id_twice_in_one_place() -> None:
    library = load_library({**BOTH, "phases/zwei.toml": MODEL})
    assert "kurz" in library.models
    assert [str(problem) for problem in library.problems] == [
        "phases/zwei.toml:2: id: expected an id of its own; phases/kurz.toml has this one"
    ]


def test_check_sees_a_file_beside_the_library() -> None:
    library = load_library({"phases/methods/kopfstand.toml": METHOD})
    assert check_entry(MODEL, "x.toml", library) == ()
    assert len(check_entry(MODEL, "x.toml", load_library({}))) == 2
    assert len(check_entry("format = 1", "x.toml", library)) > 5
