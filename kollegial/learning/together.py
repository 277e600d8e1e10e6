"""Several teams told of as one: a group above them, so that disclosure control can subtract it.

Groups that were published lie within each other or apart, as a tree: a number of overlapping
groups could be subtracted in ways that nothing here would see.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from kollegial.marking import N_
from kollegial.quality.disclosure import Period, Population, Published
from kollegial.quality.disclosure.scope import scoped
from kollegial.refusal import Refused

_BETWEEN: Final = "\n"
"""Between the teams of a group; no name of a team holds one."""


def node_of(teams: Iterable[str]) -> str:
    """What several teams are called in figures; one of them is called as it is."""
    return _BETWEEN.join(sorted(set(teams)))


def teams_of(node: str) -> tuple[str, ...]:
    """The teams behind a name in figures."""
    return tuple(node.split(_BETWEEN)) if node else ()


def grouped(
    population: Population, dimension: str, wanted: str, published: Published, period: Period
) -> Population:
    """``population`` with the group ``wanted``, and those published before, above its teams.

    Raises:
        Refused: one of the teams is unknown, or the group overlaps with one published before.
    """
    found = next((each for each in population.dimensions if each.key == dimension), None)
    if found is None:
        return population
    leaves = tuple(each for each in found.categories if not _is_group(each))
    known = scoped(published.of_population(population.name), period)
    groups = {
        node for where in known for key, node in where.nodes if key == dimension and _is_group(node)
    }
    if _is_group(wanted):
        groups.add(wanted)
    made = replace(found, categories=leaves, parents=_tree(leaves, groups, dimension))
    return replace(
        population,
        dimensions=tuple(made if each is found else each for each in population.dimensions),
    )


def _is_group(node: str) -> bool:
    return _BETWEEN in node


def _tree(leaves: Iterable[str], groups: Iterable[str], dimension: str) -> dict[str, str]:
    """What lies directly above each team and each group."""
    members = {node: frozenset(teams_of(node)) for node in groups}
    known = set(leaves)
    for teams in members.values():
        for team in sorted(teams - known):
            raise Refused(
                N_("{name} is no category of {dimension}."), name=team, dimension=dimension
            )
    for one in members.values():
        for other in members.values():
            if one & other and not (one <= other or other <= one):
                raise Refused(
                    N_(
                        "An earlier summary was about some of these teams together with others. "
                        "Choose the same ones as then, more than all of them, or single ones."
                    )
                )
    by_size = sorted(members, key=lambda node: (len(members[node]), node))
    parents: dict[str, str] = {}
    for place, node in enumerate(by_size):
        for leaf in members[node]:
            parents.setdefault(leaf, node)
        above = next(
            (each for each in by_size[place + 1 :] if members[node] <= members[each]), None
        )
        if above is not None:
            parents[node] = above
    return parents
