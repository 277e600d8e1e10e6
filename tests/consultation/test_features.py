"""What a model has, seen from its file."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from kollegial.consultation.features import Moderation, Question, features_of
from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.vocabulary import Certainty
from tests.formats import examples

TEXT = examples.model() + examples.examples()["forms"]


def data() -> dict[str, Any]:
    return tomllib.loads(TEXT)


def features(changed: dict[str, Any]) -> Any:
    return features_of(ConsultationModel.model_validate(changed))


def test_the_model_of_the_docs() -> None:
    seen = features(data())
    assert (seen.phases, seen.minutes, seen.people) == (2, (15, 20, 30), (3, 9))
    assert seen.moderation is Moderation.LEADS
    assert seen.question is Question.BEFORE
    assert not seen.case_choice
    assert (seen.methods, seen.loops, seen.round_robins, seen.breaks) == (1, 1, 1, 0)
    assert [each.limit for each in seen.counters] == [12]
    assert [each.at_most for each in seen.rounds] == [3]
    assert seen.interrupt
    # Group, duration, two phases of three figures each, four roles, turns, counter, rounds.
    assert seen.certainties == {
        Certainty.AUTHOR: 0,
        Certainty.THIRD_PARTY: 0,
        Certainty.PROPOSAL: 1 + 3 + 6 + 4 + 3,
    }


@pytest.mark.parametrize(
    ("change", "moderation"),
    [
        ({"min": 0}, Moderation.OPTIONAL),
        ({"may_advise": True}, Moderation.ADVISES),
        ({"kind": "host"}, Moderation.NONE),
    ],
)
def test_moderation(change: dict[str, Any], moderation: Moderation) -> None:
    changed = data()
    changed["roles"][1] |= change
    assert features(changed).moderation is moderation


@pytest.mark.parametrize(
    ("first", "second", "question"),
    [
        (["key_question"], ["hypothesis"], Question.BEFORE),
        (["fact"], ["key_question", "idea"], Question.BEFORE),
        (["resonance"], ["key_question"], Question.AFTER),
        (["fact"], ["idea"], Question.NONE),
        (["fact"], ["key_question"], Question.BEFORE),
    ],
)
def test_question(first: list[str], second: list[str], question: Question) -> None:
    changed = data()
    for phase, kinds in zip(changed["phases"], (first, second), strict=True):
        phase["output"] |= {"kinds": kinds}
    changed["phases"][1].pop("counter")
    assert features(changed).question is question


def test_a_method_answers_the_case() -> None:
    changed = data()
    first, second = changed["phases"]
    nothing = {"names": first["output"]["names"]}
    choice = dict(first, id="choice", output={**nothing, "form": "method"})
    run = dict(first, id="run", output={**nothing, "form": "method contributions"})
    late = dict(second, output={**nothing, "form": "contributions", "kinds": ["key_question"]})
    late.pop("counter")
    changed["phases"] = [choice, run, late]
    assert features(changed).question is Question.AFTER


def test_marks_of_phases() -> None:
    changed = data()
    first, second = changed["phases"]
    first |= {"protected": True, "indispensable": True}
    first["output"] = {"form": "roles", "kinds": ["topic"], "names": first["output"]["names"]}
    first["roles"]["consultant"] = "turned away"
    changed["rounds"] = []
    changed["phases"][1] = {
        key: each for key, each in second.items() if key not in ("counter", "round_robin", "loop")
    } | {"protocol": False, "output": {"form": "nothing", "names": second["output"]["names"]}}
    seen = features(changed)
    assert (seen.without_protocol, seen.protected, seen.indispensable) == (1, 1, 1)
    assert seen.back_turned == 1
    assert seen.case_choice
