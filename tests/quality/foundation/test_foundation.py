"""What an organisation stands on holds together."""

from __future__ import annotations

import datetime as dt

import pytest
from pydantic import ValidationError

from kollegial.quality.foundation.foundation import Foundation, OwnArea, Period, StrategicGoal


def test_a_period_ends_after_it_begins() -> None:
    with pytest.raises(ValidationError, match="not before the start"):
        Period(start=dt.date(2026, 2, 1), end=dt.date(2026, 1, 31))
    whole = Period(start=dt.date(2026, 1, 1), end=dt.date(2026, 1, 1))
    assert whole.holds(dt.date(2026, 1, 1))
    assert not whole.holds(dt.date(2026, 1, 2))


def test_goals_and_own_areas_stand_once() -> None:
    goal, area = StrategicGoal(id="ruhe", text="Ruhe"), OwnArea(code="1", title_de="Garten")
    for wrong in ({"goals": (goal, goal)}, {"own_areas": (area, area)}):
        with pytest.raises(ValidationError, match="stands above"):
            Foundation.model_validate(wrong)
    assert Foundation(goals=(goal,), own_areas=(area,)).goal("ruhe") == goal
    assert Foundation().goal("ruhe") is None
