"""Filters for tests: any that can be written."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from kollegial.quality.board.light import Light
from kollegial.quality.board.query import MOST_DAYS, DueWindow, MeasureFilter
from kollegial.quality.vocabulary import Origin, Status

days = st.dates(dt.date(1999, 1, 1), dt.date(2099, 12, 31))
some_days = st.none() | days
names = st.sampled_from(
    ["", "Team Nord", "nord", "ohne", "none", "a,b", "x:y", "  ", "14", "Ü-Ö", "status:offen"]
) | st.text("abcäöü ,:.-_'()", max_size=12)
texts = st.text("abc äöü:,.-m12", max_size=20)
areas = st.sampled_from(["", "lqw", "lqw@11-areas", "lqw@11-areas:4", "own@1:A", "efqm@2020:1.2"])
windows = st.builds(
    DueWindow,
    overdue=st.booleans(),
    days=st.none() | st.integers(0, MOST_DAYS),
    start=some_days,
    end=some_days,
    missing=st.booleans(),
)


def _several(elements: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(elements, max_size=3, unique=True).map(tuple)


filters: st.SearchStrategy[MeasureFilter] = st.fixed_dictionaries(
    {},
    optional={
        "text": texts,
        "statuses": _several(st.sampled_from(Status)),
        "open": st.sampled_from([None, True, False]),
        "lights": _several(st.sampled_from(Light)),
        "areas": _several(areas),
        "teams": _several(names),
        "roles": _several(names),
        "goals": _several(names),
        "origins": _several(st.sampled_from(Origin)),
        "due": st.none() | windows,
        "since": some_days,
        "until": some_days,
        "in_period": st.booleans(),
    },
).map(MeasureFilter.model_validate)
