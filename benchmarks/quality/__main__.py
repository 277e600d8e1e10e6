"""What the register costs with thousands of measures: reading all lines, and filtering them.

    python -m benchmarks.quality [--measures 5000] [--measurements 10] [--times 15]

In milliseconds; the last column is how many times the floor that is. Floor of reading: the same
rows out of a plain SQLite file by the standard library, turned into nothing. Floor of a filter: a
list comprehension that asks what the filter asks and nothing more. Bars with 5 000 measures and
50 000 measurements: a board opens within 200 ms, so reading may take 60; a filter within 60 ms.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from benchmarks.measuring import heading, row
from benchmarks.quality.invented import ROLES, START, TEAMS, filled
from kollegial.quality.board.light import Light
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.board.query import DueWindow, MeasureFilter, chosen
from kollegial.quality.vocabulary import AT_WORK, CLOSED
from kollegial.store.register import Register
from kollegial.store.unit import reading

TODAY = START.date() + dt.timedelta(days=400)
SOON = TODAY + dt.timedelta(days=14)
WORD, TEAM, ROLE, AREA = "übergabe", TEAMS[3], ROLES[2], "lqw@11-areas:4"

Bare = Callable[[list[MeasureLine]], list[MeasureLine]]
FILTERS: Mapping[str, tuple[MeasureFilter, Bare]] = {
    "a word in title or goal": (
        MeasureFilter(text=WORD),
        lambda lines: [each for each in lines if WORD in f"{each.title}\n{each.goal}".casefold()],
    ),
    "open ones": (
        MeasureFilter(open=True),
        lambda lines: [each for each in lines if each.status not in CLOSED],
    ),
    "one team": (
        MeasureFilter(teams=(TEAM,)),
        lambda lines: [each for each in lines if each.team == TEAM],
    ),
    "one role": (
        MeasureFilter(roles=(ROLE,)),
        lambda lines: [
            each for each in lines if each.responsible == ROLE or ROLE in each.contributing
        ],
    ),
    "one quality area": (
        MeasureFilter(areas=(AREA,)),
        lambda lines: [each for each in lines if AREA in each.areas],
    ),
    "due within 14 days": (
        MeasureFilter(due=DueWindow(days=14)),
        lambda lines: [
            each
            for each in lines
            if each.status in AT_WORK and each.due is not None and TODAY <= each.due <= SOON
        ],
    ),
    "red light": (
        MeasureFilter(lights=(Light.RED,)),
        lambda lines: [
            each
            for each in lines
            if each.status in AT_WORK and each.due is not None and each.due < TODAY
        ],
    ),
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--measures", type=int, default=5_000)
    parser.add_argument("--measurements", type=int, default=10, help="of each measure")
    parser.add_argument("--times", type=int, default=15)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = filled(Path(folder), asked.measures, asked.measurements)
        size = place.home.register.stat().st_size / 1e6
        print(f"{asked.measures} measures, {asked.measurements} measurements each, {size:.0f} MB")
        heading("n", "median", "p99", "floor", "times")
        _reading(place.register, Path(folder) / "plain.db", asked.times)
        _filtering(place.register.lines(), asked.times)
        place.close()


def _reading(register: Register, plain: Path, times: int) -> None:
    with _plain_copy(register, plain) as connection:
        floor = _milliseconds(
            lambda: connection.execute("SELECT * FROM measure ORDER BY number DESC").fetchall(),
            times,
        )
    fresh = _milliseconds(lambda: Register(register._engine, None).lines(), times)
    _compared("lines(), the first time", fresh, floor)
    _compared("lines(), again", _milliseconds(register.lines, times), floor)
    ids = [line.id for line in register.lines()[:100]]
    row("measure(), one", _milliseconds(lambda: register.measure(ids[0]), times))
    row("measures(), 100", _milliseconds(lambda: register.measures(ids), times))


def _filtering(lines: list[MeasureLine], times: int) -> None:
    for name, (wanted, bare) in FILTERS.items():
        floor = _milliseconds(partial(bare, lines), times)
        ours = _milliseconds(partial(chosen, wanted, lines, TODAY), times)
        _compared(f"{name}: {len(chosen(wanted, lines, TODAY))}", ours, floor)


def _compared(name: str, ours: list[float], floor: list[float]) -> None:
    base = sorted(floor)[len(floor) // 2]
    times = sorted(ours)[len(ours) // 2] / base
    row(name, ours, f"{base:.1f}", f"{times:.1f}")


def _milliseconds(do: Callable[[], object], times: int) -> list[float]:
    do()
    gc.collect()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        found = do()
        taken.append((time.perf_counter() - start) * 1000)
        del found  # outside the clock
    return taken


@contextmanager
def _plain_copy(register: Register, path: Path) -> Iterator[sqlite3.Connection]:
    """The rows that ``lines()`` reads, in a file that is not encrypted."""
    with reading(register._engine) as connection:
        found = connection.exec_driver_sql("SELECT number, shape, line FROM measure")
        rows = [tuple(each) for each in found]
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("CREATE TABLE measure (number INTEGER PRIMARY KEY, shape TEXT, line TEXT)")
        copy.executemany("INSERT INTO measure VALUES (?, ?, ?)", rows)
        copy.commit()
        yield copy


if __name__ == "__main__":
    main()
