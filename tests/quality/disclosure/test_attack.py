"""Nothing hidden can be computed, whatever was published before; and much is shown."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from kollegial.quality.disclosure import Dimension, Population
from kollegial.quality.disclosure.grid import Where
from kollegial.quality.disclosure.guard import Guard, Guarded
from tests.quality.disclosure.archives import case
from tests.quality.disclosure.attack import Attacker
from tests.quality.disclosure.attacked import attacked, counts, everything, published

ARCHIVES = range(40)
"""``make attack`` takes 1 000."""
AT_ONCE = 10


@pytest.mark.parametrize("first", ARCHIVES[::AT_ONCE])
def test_no_hidden_number_can_be_pinned(first: int) -> None:
    results = [attacked(seed) for seed in range(first, first + AT_ONCE)]
    assert [each.pinned for each in results if each.pinned] == []
    shown, numbers = (sum(getattr(each, name) for each in results) for name in ("shown", "numbers"))
    print(f"archives {first} to {first + AT_ONCE - 1}: {shown / numbers:.0%} shown")
    assert shown > numbers / 5


def test_the_attacker_pins_numbers_where_only_small_ones_are_hidden(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Guard, "guard", lambda *_: Guarded())
    assert sum(len(attacked(seed).pinned) for seed in range(10)) > 20


@pytest.mark.parametrize("seed", range(0, 40, 5))
def test_what_is_small_could_be_nothing_or_as_many_as_are_shown(seed: int) -> None:
    some = case(seed)
    outcomes, _ = published(type(some)(some.population, some.reports[:1], some.rules))
    found = everything(outcomes)
    attacker = Attacker(some.population.dimensions, found, counts(found), some.population.nevers)
    truth = _counted(some.population, attacker.hidden)
    for where in attacker.hidden:
        if truth[where] < some.rules.cases:
            interval = attacker.interval(where)
            assert interval.low == 0
            assert interval.high >= some.rules.cases


def _counted(population: Population, wheres: Iterable[Where]) -> dict[Where, int]:
    keys = [each.key for each in population.dimensions]
    found = dict.fromkeys(wheres, 0)
    for where in found:
        for unit in population.units:
            if where.period.first <= unit.quarter <= where.period.last:
                has = dict(zip(keys, unit.values, strict=True))
                found[where] += all(
                    node in _nodes(population.dimension(key), has[key]) for key, node in where.nodes
                )
    return found


def _nodes(dimension: Dimension, value: str | tuple[str, ...]) -> set[str]:
    leaves = (value,) if isinstance(value, str) else value
    return {node for leaf in leaves for node in (leaf, *dimension.above(leaf))}
