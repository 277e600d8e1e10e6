"""The library: texts in, models and cards checked against each other out."""

from __future__ import annotations

import tomllib

import pytest

from kollegial.consultation.blank import Blank
from kollegial.consultation.checking import check_entry
from kollegial.consultation.entries import Entry, read_entry, shape_of
from kollegial.consultation.library import load_library
from kollegial.consultation.meeting import Meeting
from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.refusal import Refused
from tests.formats import examples

MODEL, METHOD = examples.model(), examples.method()
SHAPES = [
    (MODEL, ConsultationModel),
    (METHOD, Method),
    (examples.blank(), Blank),
    (examples.meeting(), Meeting),
]
BOTH = {"phases/kurz.toml": MODEL, "phases/methods/kopfstand.toml": METHOD}


def test_model_and_card_are_told_apart_by_shape() -> None:
    assert isinstance(read_entry(MODEL, "x"), ConsultationModel)
    assert isinstance(read_entry(METHOD, "x"), Method)
    assert isinstance(read_entry(examples.blank(), "x"), Blank)
    assert isinstance(read_entry(examples.meeting(), "x"), Meeting)


def test_everything_by_id() -> None:
    library = load_library(BOTH)
    assert (list(library.models), list(library.methods)) == (["kurz"], ["kopfstand"])
    assert library.problems == ()
    assert library.model("kurz").methods == ("kopfstand",)
    assert library.method("kopfstand").id == "kopfstand"


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
        "home/kurz.toml:3:11: version: expected text in quotes"
    ]


def test_model_without_its_card_is_left_out() -> None:
    library = load_library({"phases/kurz.toml": MODEL})
    assert library.models == {}
    lines = [MODEL[: MODEL.index(part)].count("\n") + 1 for part in ("methods =", "method = ")]
    said = "expected the id of a method card; there is no methods/kopfstand.toml"
    assert [str(problem) for problem in library.problems] == [
        f"phases/kurz.toml:{lines[0]}:12: methods[1]: {said}",
        f"phases/kurz.toml:{lines[1]}:10: phases[2].loop.method: {said}",
    ]


def test_same_id_twice_in_one_place() -> None:
    library = load_library({**BOTH, "phases/zwei.toml": MODEL})
    assert "kurz" in library.models
    assert [str(problem) for problem in library.problems] == [
        "phases/zwei.toml:2:6: id: expected an id of its own; phases/kurz.toml has this one"
    ]


def test_a_misspelt_card_is_guessed() -> None:
    library = load_library({**BOTH, "phases/kurz.toml": MODEL.replace('["kopf', '["kofp')})
    (problem,) = library.problems
    assert 'perhaps "kopfstand" is meant' in str(problem)


def test_own_model_without_its_card_leaves_the_shipped_one() -> None:
    own = MODEL.replace('methods = ["kopfstand"]', 'methods = ["nirgends"]')
    library = load_library(BOTH, {"home/kurz.toml": own})
    assert library.model("kurz").methods == ("kopfstand",)
    assert library.own == frozenset()
    assert len(library.problems) == 1


def test_own_models_are_marked() -> None:
    own = MODEL.replace('id = "kurz"', 'id = "eigenes"')
    assert load_library(BOTH, {"home/eigenes.toml": own}).own == {"eigenes"}


@pytest.mark.parametrize(("text", "shape"), SHAPES)
def test_shape_survives_a_misspelt_key(text: str, shape: type[Entry]) -> None:
    data = tomllib.loads(text)
    for key in data:
        assert shape_of({name + "x" * (name == key): each for name, each in data.items()}) is shape
        assert shape_of({name: each for name, each in data.items() if name != key}) is shape


def test_blanks_by_id() -> None:
    library = load_library({"phases/blanks/leer.toml": examples.blank()})
    assert library.blanks["leer"].steps == 4
    assert library.models == {}


def test_own_meeting_replaces_the_shipped_one() -> None:
    shipped = {"phases/meeting.toml": examples.meeting()}
    own = examples.meeting().replace("votes_per_person = 3", "votes_per_person = 5")
    assert load_library(shipped).meeting.votes_per_person == 3
    assert load_library(shipped, {"home/meeting.toml": own}).meeting.votes_per_person == 5


@pytest.mark.parametrize("votes", [-1, 0, 10])
def test_broken_own_meeting_leaves_the_shipped_one(votes: int) -> None:
    shipped = {"phases/meeting.toml": examples.meeting()}
    own = examples.meeting().replace("votes_per_person = 3", f"votes_per_person = {votes}")
    library = load_library(shipped, {"home/meeting.toml": own})
    assert library.meeting.votes_per_person == 3
    assert [problem.field for problem in library.problems] == ["votes_per_person"]


def test_without_any_meeting_it_is_refused() -> None:
    with pytest.raises(Refused):
        _ = load_library({}).meeting


def test_every_error_at_once_also_a_missing_card() -> None:
    text = MODEL.replace("year = 2026", 'year = "neu"')
    told = [problem.field for problem in check_entry(text, "x.toml", load_library({}))]
    assert told == ["year", "methods[1]", "phases[2].loop.method"]


def test_what_is_no_id_of_a_card_is_never_repeated() -> None:
    text = MODEL.replace('method = "kopfstand"', 'method = "Xaverine Geheimnis"')
    (problem,) = check_entry(text, "x.toml", load_library(BOTH))
    assert problem.field == "phases[2].loop.method"
    assert "Geheimnis" not in str(problem)


def test_warnings_come_when_there_is_no_error() -> None:
    library = load_library(BOTH)
    text = MODEL.replace("max = 9", "max = 19")
    (warning,) = check_entry(text, "x.toml", library)
    assert (warning.field, warning.is_error) == ("group_size.max", False)
    assert str(warning).startswith("x.toml:14:7: warning: group_size.max: the roles have room")
    broken = text.replace("year = 2026", 'year = "neu"')
    assert [each.is_error for each in check_entry(broken, "x.toml", library)] == [True]


def test_check_sees_a_file_beside_the_library() -> None:
    library = load_library({"phases/methods/kopfstand.toml": METHOD})
    assert check_entry(MODEL, "x.toml", library) == ()
    assert len(check_entry(MODEL, "x.toml", load_library({}))) == 2
    assert len(check_entry("format = 1", "x.toml", library)) > 5
