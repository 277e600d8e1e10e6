"""5 000 measures with 50 000 measurements: opening board and list, typing a filter, moving.

From the key to the escape codes of the first paint that shows it, in milliseconds of the clock and
of the processor. The register is a real one on disk with ten measurements to a measure; “all read”
is opening when its lines changed since they were read last, “view” is from the board to the list.
Above it, as floor, the same lines in Textual's own list (OptionList, the fastest it has for many
lines): they lie in memory already and have no columns, lights or groups. The last column is ours
over floor. Bars: opening 200 ms, a filter 60 ms.

    python -m benchmarks.quality.bench_board [--measures 5000] [--times 15] [--size 110x34]
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from benchmarks.measuring import SLOT, Paints, heading, row, settled
from benchmarks.quality.invented import filled
from kollegial.flow.workplace import Workplace
from kollegial.quality.board.line import MeasureLine
from kollegial.store.register import Register
from kollegial.tui.app import KollegialApp
from kollegial.tui.screens.quality.board import MeasuresScreen
from kollegial.tui.widgets.quality.board_lanes import Lanes

WORD = "übergabe"


class PlainList(Screen[None]):
    """The lines in a list of Textual's, and a field that narrows them."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss")]

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__()
        self.lines = lines
        self.text = ""

    def compose(self) -> ComposeResult:
        """Field and list."""
        yield Input()
        yield OptionList(*(Option(line) for line in self.lines))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow it."""
        self.text = event.value
        found = [line for line in self.lines if self.text in line.casefold()]
        self.query_one(OptionList).set_options(Option(line) for line in found)


class Bare(App[None]):
    """Opens the plain list."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("m", "open")]

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__()
        self.lines = lines

    def action_open(self) -> None:
        """The list."""
        self.push_screen(PlainList(self.lines))


@dataclass(slots=True)
class Taken:
    """Milliseconds that one thing took again and again."""

    clock: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)


Figures = dict[str, Taken]


async def _press(paints: Paints, taken: Taken, key: str, shown: Callable[[], bool]) -> None:
    taken.clock.append(await paints.first(key, shown))
    taken.processor.append(paints.worked)


async def floor(lines: Sequence[MeasureLine], size: tuple[int, int], times: int) -> Figures:
    """What Textual's own list takes."""
    app = Bare([f"M{line.number} {line.title} {line.status}" for line in lines])
    paints, taken = Paints(app), defaultdict[str, Taken](Taken)
    async with app.run_test(size=size) as pilot:
        with settled():
            for _ in range(times):
                await _press(paints, taken["open"], "m", lambda: _laid(app, OptionList))
                screen = app.screen
                assert isinstance(screen, PlainList)
                screen.set_focus(screen.query_one(Input))
                for letter in WORD:
                    await _type(paints, taken["filter"], letter, screen)
                screen.set_focus(screen.query_one(OptionList))
                options = screen.query_one(OptionList)
                for _step in range(5):
                    elsewhere = _changed(options, "highlighted")
                    await _press(paints, taken["move"], "down", elsewhere)
                    await asyncio.sleep(SLOT)
                await pilot.press("escape")
                await pilot.pause(SLOT)
    return taken


async def ours(place: Workplace, size: tuple[int, int], times: int, view: str) -> Figures:
    """What the board or the list takes."""
    app = KollegialApp(place)
    paints, taken = Paints(app), defaultdict[str, Taken](Taken)
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause(0.2)
        with settled():
            for number in range(2 * times):
                what = "open"
                if number % 2:  # as if somebody else had changed something since
                    place._register = Register(place.register._engine, place.home.register)
                    what = "open, all read"
                await _press(paints, taken[what], "m", lambda: _filled(app))
                await app.workers.wait_for_complete()
                if number % 2:
                    await pilot.press("escape")
                    await app.workers.wait_for_complete()
                    await pilot.pause(SLOT)
                    continue
                await pilot.pause(SLOT)
                screen = app.screen
                assert isinstance(screen, MeasuresScreen)
                if view == "list":
                    await _press(paints, taken["view"], "v", _changed(screen, "view"))
                    await pilot.pause(SLOT)
                await pilot.press("slash")
                await pilot.pause(SLOT)
                for letter in WORD:
                    await _type(paints, taken["filter"], letter, screen)
                await pilot.press("escape")
                for _step in range(5):
                    elsewhere = _changed(screen, "current")
                    await _press(paints, taken["move"], "down", elsewhere)
                    await asyncio.sleep(SLOT)
                await pilot.press("escape")
                await app.workers.wait_for_complete()
                await pilot.pause(SLOT)
    return taken


async def _type(
    paints: Paints, taken: Taken, letter: str, screen: PlainList | MeasuresScreen
) -> None:
    want = screen.text + letter
    await _press(paints, taken, letter, lambda: screen.text == want)
    await asyncio.sleep(SLOT)


def _changed(what: object, name: str) -> Callable[[], bool]:
    before = getattr(what, name)
    return lambda: getattr(what, name) is not before


def _filled(app: App[None]) -> bool:
    screen = app.screen
    return isinstance(screen, MeasuresScreen) and bool(screen.shown) and _laid(app, Lanes)


def _laid(app: App[None], kind: type[OptionList] | type[Lanes]) -> bool:
    return any(each.size.height for each in app.screen.query(kind))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--measures", type=int, nargs="+", default=[5000])
    parser.add_argument("--times", type=int, default=15)
    parser.add_argument("--size", default="110x34")
    wanted = parser.parse_args()
    width, height = map(int, wanted.size.split("x"))
    heading("keys", "median ms", "p99", "processor", "to floor")
    for count in wanted.measures:
        with tempfile.TemporaryDirectory() as folder:
            place = filled(Path(folder), count)
            lines = place.register.lines()
            bare = asyncio.run(floor(lines, (width, height), max(2, wanted.times // 3)))
            for what, found in bare.items():
                _row(f"{count:6}: {what}, OptionList", found)
            for view in ("board", "list"):
                for what, found in asyncio.run(
                    ours(place, (width, height), wanted.times, view)
                ).items():
                    base = bare["open" if what == "view" else what.partition(",")[0]]
                    ratio = _middle(found) / _middle(base)
                    _row(f"{count:6}: {what}, {view}", found, f"{ratio:.2f}")
            place.close()


def _row(name: str, taken: Taken, *more: str) -> None:
    row(name, taken.clock, f"{_middle(taken):.1f}", *more)


def _middle(taken: Taken) -> float:
    return statistics.median(taken.processor)


if __name__ == "__main__":
    main()
