"""What a rule says about one place of one text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from kollegial.anonymise.traits.group import Group
from kollegial.anonymise.traits.reading import Reading


class Hit(NamedTuple):
    """``group`` stands at ``start`` to ``end`` (code points, exclusive); weight 1–4."""

    start: int
    end: int
    group: Group
    weight: int


Rule = Callable[[Reading], Iterator[Hit]]
"""Finds traits of one kind in a text; in any order, they may overlap."""
