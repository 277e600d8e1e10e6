"""The JSON of measures and insights: its keys are a promise to programs."""

from __future__ import annotations

import json
import os
from pathlib import Path

from kollegial.export.quality.documents import (
    InsightsDocument,
    MeasuresDocument,
    insights_json,
    measures_json,
)
from kollegial.quality.changes.insight import Cleared, Linked
from tests.export.quality.records import ENDED, MEASURE_ID, TRIED, WHOLE, insight, measure

GOLDEN = Path(__file__).parent / "golden"


def same_as_golden(name: str, text: str) -> bool:
    file = GOLDEN / name
    if os.environ.get("KOLLEGIAL_GOLDEN") == "write":
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    return file.read_text(encoding="utf-8") == text


def test_a_whole_measure_as_json() -> None:
    text = measures_json([(measure(*WHOLE), 12)])
    assert same_as_golden("measures.json", text)
    (one,) = MeasuresDocument.model_validate_json(text).measures
    assert one.measurements[0].value is not None
    assert str(one.measurements[0].value) == "45.5"
    assert json.loads(text)["measures"][0]["plan"]["indicator"]["baseline"] == "20.50"


def test_a_measure_of_which_hardly_anything_is_known_has_the_same_keys() -> None:
    whole, bare = (
        json.loads(measures_json([(each, 1)]))["measures"][0]
        for each in (measure(*WHOLE), measure(*WHOLE[:1]))
    )
    assert list(whole) == list(bare)
    assert list(whole["plan"]) == list(bare["plan"])
    assert bare["conclusion"] is None


def test_insights_as_json() -> None:
    tried = insight(TRIED, ENDED, Cleared(), Linked(measure=MEASURE_ID))
    text = insights_json([tried, insight()])
    assert same_as_golden("insights.json", text)
    first, second = InsightsDocument.model_validate_json(text).insights
    assert first.experiment_ended is not None
    assert first.measures == (MEASURE_ID,)
    assert second.decision is None


def test_the_same_gives_the_same_bytes() -> None:
    assert measures_json([(measure(*WHOLE), 1)]) == measures_json([(measure(*WHOLE), 1)])
