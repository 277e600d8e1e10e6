"""One random archive, the reports on it one after the other, and what an attacker learns.

python -m tests.quality.disclosure.attacked 1000
"""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from kollegial.quality.disclosure import Outcome, Publication, Published, Shown, protect
from kollegial.quality.disclosure.grid import Where
from kollegial.refusal import Refused
from tests.quality.disclosure.archives import TODAY, Case, case
from tests.quality.disclosure.attack import CLOSE, Attacker

_SECONDS = 10_000_000
"""More than any archive here has."""


@dataclass
class Attacked:
    """What came of it."""

    numbers: int = 0
    shown: int = 0
    withheld: int = 0
    refused: int = 0
    hidden: int = 0
    pinned: list[Where] = field(default_factory=list)
    """Hidden numbers, and hidden sums of seconds, that can have one value only."""
    reports: int = 0


def published(some: Case) -> tuple[list[Outcome], int]:
    """What is shown of each report, each with those before in the register; and how many are not.

    Only one thing may be refused: figures of single teams where there are too few of them.
    """
    outcomes: list[Outcome] = []
    register: list[Publication] = []
    refused = 0
    for report in some.reports:
        try:
            outcome = protect(some.population, report, Published.of(register), TODAY, some.rules)
        except Refused as refusal:
            if "too few teams" not in refusal.message:
                raise
            refused += 1
            continue
        outcomes.append(outcome)
        if outcome.tables:
            # as it comes out of the register
            kept = outcome.publication(TODAY).model_dump_json()
            register.append(Publication.model_validate_json(kept))
    return outcomes, refused


def everything(outcomes: list[Outcome]) -> dict[Where, Shown | None]:
    """All numbers of all tables: shown somewhere, or nowhere."""
    found: dict[Where, Shown | None] = {}
    for outcome in outcomes:
        for grid, table in zip(outcome.grids, outcome.tables, strict=True):
            for where, cell in zip(grid.everything(), table.everything(), strict=True):
                if isinstance(cell, Shown):
                    before = found.get(where)
                    assert before is None or before.count == cell.count
                    found[where] = cell
                else:
                    found.setdefault(where, None)
    return found


def counts(found: Mapping[Where, Shown | None]) -> dict[Where, int]:
    """Those that are shown."""
    return {where: cell.count for where, cell in found.items() if cell is not None}


def attacked(seed: int) -> Attacked:
    """The archive of that number, attacked."""
    some = case(seed)
    outcomes, refused = published(some)
    found = everything(outcomes)
    result = Attacked(
        sum(each.numbers for each in outcomes),
        sum(each.shown for each in outcomes),
        sum(len(each.withheld) for each in outcomes),
        refused,
        sum(1 for cell in found.values() if cell is None),
        reports=len(outcomes),
    )
    if found:
        dimensions, nevers = some.population.dimensions, some.population.nevers
        attacker = Attacker(dimensions, found, counts(found), nevers)
        result.pinned += [each for each in attacker.hidden if attacker.interval(each).pinned]
        sums = {where: cell.amounts["seconds"] for where, cell in found.items() if cell is not None}
        of_sums = Attacker(dimensions, found, sums, nevers, _SECONDS)
        result.pinned += [each for each in of_sums.hidden if of_sums.width(each) < 1 - CLOSE]
    return result


def main() -> None:
    """Attack so many archives, and print how it went."""
    first, last = 0, int(sys.argv[1])
    if len(sys.argv) > 2:
        first, last = int(sys.argv[1]), int(sys.argv[2])
    total, pinned, started = Attacked(), 0, time.process_time()
    for seed in range(first, last):
        result = attacked(seed)
        total.numbers += result.numbers
        total.shown += result.shown
        total.withheld += result.withheld
        total.refused += result.refused
        total.hidden += result.hidden
        total.reports += result.reports
        if result.pinned:
            pinned += len(result.pinned)
            print(f"archive {seed}: {result.pinned}", flush=True)
    print(
        f"{last - first} archives, {total.reports} reports: {total.shown / total.numbers:.1%} of "
        f"{total.numbers} numbers shown, {total.withheld} tables withheld, {total.refused} reports "
        f"with too few teams; {total.hidden} numbers hidden, {pinned} pinned "
        f"({time.process_time() - started:.0f} s)"
    )
    sys.exit(bool(pinned))


if __name__ == "__main__":
    main()
