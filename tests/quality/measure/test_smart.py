"""SMART hints: questions where something is open, silence where a plan is whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given

from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.measure.smart import Hint, Smart, hints
from kollegial.quality.measure.vague import activity, several_roles, vague_word
from kollegial.quality.vocabulary import Direction
from kollegial.tell import tell
from tests.quality.scripts import plan, randoms
from tests.quality.walk import BARE, FIRST, PLAN


def found(**fields: object) -> list[str]:
    """Fields that hints are about, with the hint's first words."""
    return [f"{each.field}: {tell(each.told)}" for each in hints(PLAN.model_copy(update=fields))]


def test_a_whole_plan_gets_no_hint() -> None:
    assert hints(PLAN, FIRST) == ()


def test_an_empty_plan_gets_a_hint_for_every_letter() -> None:
    given = hints(BARE)
    assert {each.about for each in given} == set(Smart)
    assert [each.about for each in given] == sorted(
        (each.about for each in given), key=list(Smart).index
    )


def figures(**fields: object) -> Mapping[str, Indicator]:
    assert PLAN.indicator is not None
    return {"indicator": PLAN.indicator.model_copy(update=fields)}


@pytest.mark.parametrize(
    ("fields", "about", "word"),
    [
        ({"goal": ""}, "goal", "different afterwards"),
        ({"goal": "Gute Übergaben"}, "goal", "very short"),
        ({"goal": "Einen Leitfaden für Übergaben schreiben"}, "goal", "“schreiben” names"),
        ({"criteria": ()}, "criteria", "at least one criterion"),
        ({"criteria": tuple("abcdef")}, "criteria", "6 criteria are many"),
        ({"indicator": None}, "anchor", "Name an indicator"),
        (figures(target=None), "indicator", "no target"),
        (figures(baseline=None), "indicator", "Without a baseline"),
        (figures(baseline_on=None), "indicator", "On which day"),
        (figures(unit=""), "indicator", "In which unit"),
        (figures(target=Decimal("9.0")), "indicator", "equals the baseline"),
        (figures(direction=Direction.UP), "indicator", "shall rise, but"),
        (figures(target=Decimal("12")), "indicator", "shall fall, but"),
        ({"responsible": None}, "responsible", "Which role"),
        ({"responsible": "Leitung und Team"}, "responsible", "Exactly one"),
        ({"contributing": ("teamleitung",)}, "contributing", "as well"),
        ({"contributing": ()}, "contributing", "carry it along"),
        ({"contribution": ""}, "contribution", "success"),
        ({"resources": ""}, "resources", "time, money"),
        ({"due": None}, "due", "By when"),
        ({"measuring": ()}, "measuring", "When do you look"),
        ({"measuring": (FIRST,)}, "measuring", "before the due date"),
    ],
)
def test_one_gap_one_hint(fields: Mapping[str, object], about: str, word: str) -> None:
    [hint] = found(**fields)
    assert hint.startswith(f"{about}: ")
    assert word in hint


def test_far_ahead_needs_to_know_today() -> None:
    far = PLAN.model_copy(update={"due": FIRST + dt.timedelta(days=900), "measuring": ()})
    assert [each.field for each in hints(far)] == ["measuring"]
    assert [each.field for each in hints(far, FIRST)] == ["due", "measuring"]


def test_an_anchor_is_as_good_as_an_indicator() -> None:
    assert found(indicator=None, anchor="Neue fragen nicht mehr nach den alten Fällen") == []


def test_vague_words_are_fine_beside_a_figure() -> None:
    vague = "Die Übergaben sind viel besser als bisher"
    open_ended = {"goal": vague, "indicator": None, "anchor": "Man sieht es"}
    assert found(**open_ended) == [
        "goal: “besser” can mean much: how much, how often, compared with what?"
    ]
    assert found(**open_ended | {"goal": vague + ", in 9 von 10 Fällen"}) == []
    assert found(goal=vague) == []


@pytest.mark.parametrize(
    ("goal", "word"),
    [
        ("Eine Fortbildung durchführen", "durchführen"),
        ("Einführung eines Übergabebogens", "Einführung"),
        ("Wir führen einen Bogen ein", "führen"),
        ("Hold a workshop for everybody", "Hold"),
        ("Bogen erstellen. Danach ist alles klar.", "erstellen"),
        ("Nach der Einführung kennen alle den Bogen", None),
        ("Familien erleben, dass wir planen können", None),
        ("New colleagues know whom to ask", None),
        ("Wir wissen, wen wir fragen", None),
        ("", None),
        ("...", None),
    ],
)
def test_an_activity_is_no_aim(goal: str, word: str | None) -> None:
    assert activity(goal) == word


def test_vague_words_are_whole_words() -> None:
    assert vague_word("Mehrere Kinder im Förderverein") is None
    assert vague_word("MEHR Zeit") == "MEHR"
    assert vague_word("improving it") == "improving"


@pytest.mark.parametrize(
    ("role", "several"),
    [
        ("Leitung und Team", True),
        ("Leitung, Team", True),
        ("Leitung/Team", True),
        ("Leitung & Team", True),
        ("Leitung Kinder- und Jugendhilfe", False),
        ("Berater/in", False),
        ("Sozialpädagog/-innen", False),
        ("Fachkraft für Landwirtschaft", False),
    ],
)
def test_one_role_or_several(role: str, several: bool) -> None:
    assert several_roles(role) is several


@given(randoms)
def test_every_plan_can_be_hinted_at_and_every_hint_is_a_sentence(r: Random) -> None:
    given: tuple[Hint, ...] = hints(plan(r, FIRST), FIRST)
    assert all(tell(each.told) and each.field in Plan.model_fields for each in given)
