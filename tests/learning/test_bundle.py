"""Bundles between houses: what goes in, and what a stranger may send."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.learning import bundle as bundles
from kollegial.quality.changes.insight import Source
from kollegial.quality.vocabulary import Origin
from kollegial.refusal import Refused
from tests.learning.sources import AREAS, insight

DAY = dt.date(2026, 2, 1)
GOOD: dict[str, Any] = {
    "kollegial": "insights",
    "format": 1,
    "house": "Haus am Fluss",
    "day": "2026-02-01",
    "frameworks": ["lqw@11-areas"],
    "insights": [{"text": "Erst fragen.", "areas": ["lqw@11-areas:4"]}],
}


def sent(**changes: Any) -> bytes:
    return json.dumps({**GOOD, **changes}).encode()


def test_only_what_was_cleared_and_nothing_that_leads_back() -> None:
    made = bundles.bundled(
        [
            insight(1, "Erst fragen.", areas=(AREAS[0], AREAS[2])),
            insight(2, "Geheim.", cleared=False),
            insight(
                3, "Von anderen.", source=Source(origin=Origin.HOUSE, day=DAY, house="Anderswo")
            ),
        ],
        "Haus am Fluss",
        DAY,
    )
    text = bundles.written(made)
    assert json.loads(text) == GOOD
    assert bundles.read(text.encode()) == made
    assert "Nord" not in text


def test_nothing_cleared_is_said_in_plain_words() -> None:
    with pytest.raises(Refused, match="nothing to share"):
        bundles.bundled([insight(1, "Geheim.", cleared=False)], "Haus", DAY)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b"{}",
        b"[]",
        b"null",
        b'{"kollegial": "insights", "kollegial": "insights"}',
        sent(format=2),
        sent(house=""),
        sent(house="x" * 201),
        sent(house="Haus\u202eab"),
        sent(more=1),
        sent(cleared=True),
        sent(day="gestern"),
        sent(insights=[{"text": "x", "cleared_on": "2026-01-01"}]),
        sent(insights=[{"text": ""}]),
        sent(insights=[{"text": "x" * 4_001}]),
        sent(insights=[{"text": "\ud800"}]),
        sent(insights=[{"text": "x", "areas": ["../../etc"]}]),
        sent(insights=[{"text": "x"}] * 2_001),
        sent(insights={"text": "x"}),
        sent(day=float("nan")),
        b" " * (bundles.LARGEST + 1),
    ],
)
def test_hostile_files_are_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        bundles.read(data)
    told = refused.value.message.format(**refused.value.params)
    assert "\n" not in told
    assert "\x1b" not in told
    assert "cleared" not in told


def test_what_a_terminal_obeys_is_taken_out() -> None:
    assert bundles.read(sent(house="Haus\x1b[31m")).house == "Haus[31m"


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        bundles.read(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@given(st.sampled_from(sorted(GOOD)), JSON)
def test_any_value_in_any_place_is_read_or_refused(name: str, value: Any) -> None:
    with contextlib.suppress(Refused):
        bundles.read(json.dumps({**GOOD, name: value}).encode())


def test_the_same_words_of_the_same_house_are_one() -> None:
    one = bundles.read(sent())
    later = bundles.read(sent(day="2026-05-01"))
    other = bundles.read(sent(house="Anderes Haus"))
    ids = [bundles.insight_id(each, each.insights[0]) for each in (one, later, other)]
    assert ids[0] == ids[1] != ids[2]
