"""Which numbers are small: too few cases, or one contributor that has nearly all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from kollegial.quality.disclosure.layout import Key, Layout
from kollegial.quality.disclosure.rules import Rules

_WHOLE = 100


def cases(layout: Layout, counts: Mapping[Key, int]) -> Mapping[Key, int]:
    """On how many cases each number rests: two units of one case count once."""
    known = layout.cube.cases
    if len(set(known)) == len(known):
        return counts
    held: dict[Key, set[str]] = {key: set() for key in counts}
    for key, units in layout.members(counts.keys()):
        held[key].update(known[each] for each in units)
    return {key: len(some) for key, some in held.items()}


def dominated(layout: Layout, keys: Collection[Key], rules: Rules) -> set[Key]:
    """The numbers of which one team has more than it may, where teams are not told apart."""
    cube = layout.cube
    if cube.population.teams is None:
        return set()
    at = cube.place[cube.population.teams]
    wanted = {key for key in keys if at not in layout.crossing(key)}
    return _uneven(layout, wanted, [states[at] for _, states in cube.units], None, rules)


def amounts_dominated(
    layout: Layout, keys: Collection[Key], amounts: Sequence[int], rules: Rules
) -> set[Key]:
    """The numbers for which one case has more of an amount than it may."""
    return _uneven(layout, keys, layout.cube.cases, amounts, rules)


def _uneven(
    layout: Layout,
    keys: Collection[Key],
    whose: Sequence[int] | Sequence[str],
    amounts: Sequence[int] | None,
    rules: Rules,
) -> set[Key]:
    parts: dict[Key, Counter[int | str]] = {key: Counter() for key in keys}
    for key, units in layout.members(keys):
        held = parts[key]
        for each in units:
            held[whose[each]] += 1 if amounts is None else amounts[each]
    return {
        key
        for key, held in parts.items()
        if held and max(held.values()) * _WHOLE > rules.dominance * held.total()
    }
