"""The search for another archive that gives the same reports and has another number somewhere."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from kollegial.quality.disclosure.board import KNOWN, Board
from kollegial.quality.disclosure.layout import Key, Layout, key_of
from kollegial.quality.disclosure.moves import Change, Changing, Held, Move
from kollegial.quality.disclosure.partners import TIME, Partners
from kollegial.quality.disclosure.price import Pricing
from kollegial.quality.disclosure.region import Region, Test
from kollegial.quality.disclosure.repair import Repair
from kollegial.quality.disclosure.stock import Stock

Decoy = tuple[Change, ...]
"""All that is otherwise in another archive, in the order in which it was changed."""

_ANCHORS: Final = 48
"""Units that are tried at most, as the one of two that is within."""
_STRANGERS: Final = 48
"""Units that are tried at most as the other, if none is alike."""
_FEW: Final = 8
_CHEAP: Final = 160
"""What is cheaper than this is not looked for further."""


class Search:
    """Finds the cheapest change of a group's number, step by step."""

    def __init__(self, layout: Layout, board: Board) -> None:
        self.layout = layout
        self.board = board
        self.changing = Changing(layout.cube)
        self._partners = Partners(layout)
        known = [layout.where[key] for key, cost in board.cost.items() if cost >= KNOWN]
        self._known = Partners(Layout(layout.cube, known)) if known else None
        self._stock = Stock(layout.cube, self.changing)
        self._pricing = Pricing(layout, board)
        self._repair = Repair(self._pricing, self.changing, self._stock)

    def decoy(self, region: Region, steps: int) -> Decoy | None:
        """An archive in which ``region`` has ``steps`` units more, or less if it is negative.

        What it changes is hidden. None if there is none, and then nothing more is hidden.
        """
        self._stock.now.clear()
        changes: list[Change] = []
        before: dict[Key, int] = {}
        for _ in range(abs(steps)):
            move = self._cheapest(region, steps > 0)
            if move is None:
                self.board.cost.update(before)
                return None
            for key in self.delta(move):
                before.setdefault(key, self.board.cost[key])
                self.board.cost[key] = 0
            changes.extend(move)
            self._stock.take(move)
        return tuple(changes)

    def delta(self, decoy: Decoy) -> dict[Key, int]:
        """By how much the numbers differ in that archive."""
        return self._pricing.delta(decoy)

    # ------------------------------------------------------------------------ one step

    def _cheapest(self, region: Region, more: bool) -> Move | None:
        best: Move | None = None
        price = KNOWN
        for moves in (self._alike, self._alone, self._lawful, self._mirrored, self._strange):
            if price < _CHEAP and moves not in (self._alike, self._alone):
                return best
            for guess, move in moves(region, more):
                if guess < price:
                    true = self._pricing.price(move, price)
                    if true < price:
                        best, price = move, true
                        if not price:
                            return best
        return best or self._repaired(region, more)

    def _repaired(self, region: Region, more: bool) -> Move | None:
        for move in self._one(region, more):
            found = self._repair.made(region, move)
            if found is not None:
                return found
        return None

    def _alike(self, region: Region, more: bool) -> Iterator[tuple[int, Move]]:
        """Two units that are alike in nearly everything exchange what lets one be in."""
        return self._exchanges(self._partners, region, more)

    def _lawful(self, region: Region, more: bool) -> Iterator[tuple[int, Move]]:
        """Two units that are alike in nearly everything that is known already."""
        return iter(()) if self._known is None else self._exchanges(self._known, region, more)

    def _exchanges(
        self, partners: Partners, region: Region, more: bool
    ) -> Iterator[tuple[int, Move]]:
        for test in region.tests:
            rest = [other.at for other in region.tests if other is not test]
            for but in (*rest, *(() if rest else (TIME,))):
                seen: set[tuple[int, ...]] = set()
                for anchor in self._anchors(region, test, more):
                    alike, own = partners.alike(test.at, but, anchor[1])
                    sort = (*alike, own, anchor[1][1][test.at])
                    if sort in seen:
                        continue
                    seen.add(sort)
                    if len(seen) > _ANCHORS:
                        break
                    for move in self._with_partners(partners, region, test, but, anchor):
                        guess = self._guess(test.at, but, move)
                        yield guess if partners is self._partners else 0, move

    def _with_partners(
        self, partners: Partners, region: Region, test: Test, but: int, anchor: Held
    ) -> Iterator[Move]:
        changing, stock = self.changing, self._stock
        passes = changing.passes(test, anchor[1][1][test.at])
        for (_, other), members in partners.group(test.at, but, anchor[1]).items():
            if changing.passes(test, other) is passes:
                continue
            fresh = stock.fresh(
                members[:_STRANGERS], lambda each: not stock.but_for(region, test, each)
            )
            held = next(fresh, None)
            if held is None:
                continue
            move = changing.swap(test, *((anchor, held) if passes else (held, anchor)))
            if move is not None:
                yield move

    def _guess(self, at: int, but: int, move: Move) -> int:
        """The cost of a swap of units that are alike but for ``but``; 0 if it must be counted."""
        cube, layout = self.layout.cube, self.layout
        mine, other = move[0].before, move[1].before
        if but == TIME or cube.dimensions[at].many or mine is None or other is None:
            return 0
        crossing = (min(at, but), max(at, but))
        side, far = int(crossing[1] == at), int(crossing[1] == but)
        lines = {*layout.nodes(crossing, side, mine[1][at])} ^ {
            *layout.nodes(crossing, side, other[1][at])
        }
        others = {*layout.nodes(crossing, far, mine[1][but])} ^ {
            *layout.nodes(crossing, far, other[1][but])
        }
        cost = self.board.cost
        return sum(
            cost.get(key_of(p, line, each), 0)
            for p in layout.levels[crossing][mine[0]]
            for line in lines
            for each in others
        )

    def _alone(self, region: Region, more: bool) -> Iterator[tuple[int, Move]]:
        """One unit changes, or comes, or goes."""
        return ((0, move) for move in self._one(region, more))

    def _one(self, region: Region, more: bool) -> Iterator[Move]:
        quarters = self.layout.cube.quarters
        for test in region.tests:
            for anchor in self._stock.of_each_state(test, self._anchors(region, test, more)):
                yield from self.changing.edits(test, anchor)
        if more:
            inside = sorted(region.quarters.intersection(quarters))
            for held in self._stock.some(self._stock.elsewhen(region), _FEW):
                yield from self.changing.moved(held, inside)
            yield from self._added(region)
        else:
            outside = [quarter for quarter in quarters if quarter not in region.quarters]
            for held in self._stock.some(self._stock.within(region), _FEW):
                yield self.changing.gone(held)
                yield from self.changing.moved(held, outside)

    def _added(self, region: Region) -> Iterator[Move]:
        """A unit more: like one there is, but within the region."""
        cube = self.layout.cube
        fit = {
            test: [
                state
                for state in range(len(cube.nodes[test.at]))
                if self.changing.passes(test, state)
            ]
            for test in region.tests
        }
        if not all(fit.values()):
            return
        first = min(region.quarters)
        like = [profile for _, profile in self._stock.some(self._stock.everything(), _ANCHORS)]
        for quarter, states in (*like, (first, (0,) * len(cube.dimensions))):
            made = list(states)
            for test, some in fit.items():
                if not self.changing.passes(test, made[test.at]):
                    made[test.at] = some[0]
            move = self.changing.added(
                (quarter if quarter in region.quarters else first, tuple(made))
            )
            if move is not None:
                yield move

    def _mirrored(self, region: Region, more: bool) -> Iterator[tuple[int, Move]]:
        """Two units exchange something, and two of another time exchange the reverse.

        What is known of both times together stays as it is.
        """
        for test in region.tests:
            for other in region.tests:
                if other is test or self.layout.cube.dimensions[test.at].many:
                    continue
                for anchor in self._stock.some(self._anchors(region, test, more), _FEW):
                    for move in self._with_partners(self._partners, region, test, other.at, anchor):
                        for mirror in self._mirrors(region, test, other.at, move):
                            yield 0, (*move, *mirror)

    def _mirrors(self, region: Region, test: Test, but: int, move: Move) -> Iterator[Move]:
        mine, other = move[0].before, move[1].before
        if mine is None or other is None:
            return
        partners, stock = self._partners, self._stock
        (_, my_sign), (_, other_sign) = (
            partners.alike(test.at, but, profile) for profile in (mine, other)
        )
        givers = (other_sign, mine[1][test.at])
        takers = (my_sign, other[1][test.at])
        for group in islice(partners.with_both(test.at, but, givers, takers), _STRANGERS):
            pair = [
                next(stock.fresh(group[sort], lambda each: each[0] not in region.quarters), None)
                for sort in (givers, takers)
            ]
            if pair[0] is not None and pair[1] is not None:
                found = self.changing.swap(test, pair[0], pair[1])
                if found is not None:
                    yield found

    def _strange(self, region: Region, more: bool) -> Iterator[tuple[int, Move]]:
        """Two units that are not alike: more is hidden than need be, but there is a way."""
        stock, changing = self._stock, self.changing
        for test in region.tests:
            for anchor in stock.some(self._anchors(region, test, more), _FEW):
                passes = changing.passes(test, anchor[1][1][test.at])
                found = [
                    held
                    for held in stock.passing(test, not passes, _STRANGERS)
                    if held[0] != anchor[0] and not stock.but_for(region, test, held[1])
                ]
                found.sort(key=lambda held: held[1][0] != anchor[1][0])
                for held in islice(found, _STRANGERS):
                    move = changing.swap(test, *((anchor, held) if passes else (held, anchor)))
                    if move is not None:
                        yield 0, move

    def _anchors(self, region: Region, test: Test, more: bool) -> Iterator[Held]:
        """Units that are in, or would be if they passed ``test``."""
        return self._stock.within(region, test if more else None)
