"""What is typed for the register: nobody may be recognised in it, and goals stay goals."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.flow.quality.wording import HARMLESS, Spot, WordingGuard, free_texts, guard_for
from kollegial.quality.changes.measure import Checked, Proposed, Reworded
from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.vocabulary import Status
from tests.flow.quality.helpers import LEAD, OFFICER, PLAN, TODAY, at_work


@pytest.fixture(scope="module")
def guard() -> WordingGuard:
    """By rules and lists alone: quick, and the same everywhere."""
    return WordingGuard("de", None, ("Leitung Maria Hilf",))


def test_names_and_numbers_are_found_with_their_places(guard: WordingGuard) -> None:
    texts = {
        "title": "Übergaben mit Frau Kowalczyk",
        "note": "Am Montag rief\nHerr Müller an: 0234 5551234.",
        "goal": "Weniger Rückfragen.",
    }
    seen = guard.look(texts)
    assert seen
    assert seen.spots() == (Spot("title", 4, 4), Spot("note", 5, 5), Spot("note", 7, 8))
    assert [each.kind for each in seen.of("note")] == [Kind.PERSON, Kind.PHONE]
    assert seen.masked("title") == "Übergaben mit Frau [Person A]"
    assert seen.masked("goal") == texts["goal"]
    assert "Kowalczyk" not in repr(seen)


@pytest.mark.parametrize(
    "text",
    [
        "Bis zum 31. März 2027 gibt es in Bochum für jedes Kind von 3 bis 6 Jahren einen Termin.",
        "Die Kindertagesstätte Sonnenschein arbeitet nach www.example.org",
        "Kollegiale Beratung einmal im Monat, 9 von 10 Übergaben gelingen",
        "",
    ],
)
def test_goals_are_full_of_what_reaches_nobody(guard: WordingGuard, text: str) -> None:
    assert not guard.look({"goal": text})


def test_a_role_or_team_that_was_settled_is_no_name(guard: WordingGuard) -> None:
    assert not guard.look({"responsible": "Leitung Maria Hilf"})
    assert guard.look({"responsible": "Maria Hilf"}) or guard.look({"responsible": "Maria Meier"})


def test_the_foundation_settles_them(tmp_path: Path) -> None:
    place, work = at_work(tmp_path)
    typed = {"team": "Team Sabine Schuster"}
    assert guard_for(place, Foundation(), "de").look(typed)
    place.register.set_foundation(
        Foundation(teams=("Team Sabine Schuster",)), work.now(), work.role
    )
    assert not guard_for(place, place.register.foundation(), "de").look(typed)


def test_harmless_kinds_are_kinds() -> None:
    assert {kind.value for kind in Kind} > HARMLESS


def test_only_what_people_wrote_is_looked_at() -> None:
    assert free_texts(Proposed(plan=PLAN)) == {
        "title": PLAN.title,
        "team": "Team Süd",
        "goal": PLAN.goal,
        "criteria.1": PLAN.criteria[0],
        "indicator.name": "Wechsel mit Termin",
        "indicator.unit": "%",
        "responsible": LEAD,
    }
    checked = Checked(on=TODAY, by=OFFICER, outcome=Status.EFFECTIVE, note="Gut.")
    reworded = Reworded(fields={"criteria": ["eins", "zwei"], "goal_id": "maria", "note": "x"})
    assert free_texts(checked, reworded) == {
        "note": "Gut.",
        "criteria.1": "eins",
        "criteria.2": "zwei",
        "note'": "x",
    }
