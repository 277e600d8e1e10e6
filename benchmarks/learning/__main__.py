"""A learning summary of five years in every format, beside a plain pandas script.

    python -m benchmarks.learning [--sessions 20000] [--times 3] [--rated 0.25]

First its parts, each alone and in one process; then the whole command from the start of the
interpreter to the last file on disk, the first time (the anonymiser reads every text) and again.
Seconds of the clock and of the processor, and the memory at its highest. Bars with 20 000
sessions: 6 s, 300 MiB. The pandas script reads one JSON object a session out of a plain file and
writes what pandas can write; it protects nothing, asks nobody and lays nothing out.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ONE = "one"
FORMS = ("md", "html", "pdf", "docx", "xlsx", "csv", "json")
HOME, PLAIN = "home", "plain.jsonl"
PERIOD = "2021..2025"
DAY = dt.date(2026, 11, 1)
SECONDS, MEMORY = 6.0, 300.0
"""The bars."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of the clock and of the processor, and MiB at most."""

    clock: float
    processor: float
    memory: float = 0.0


def main() -> None:
    """Fill, measure in fresh processes, print."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--sessions", type=int, default=20_000)
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--rated", type=float, default=0.25, help="share with feedback slips")
    parser.add_argument(f"--{ONE}", type=Path, help="measure the parts in this home, here, once")
    parser.add_argument("--fill", type=Path, help="fill this folder and measure nothing")
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(_parts(asked.one)))
        return
    if asked.fill:
        _fill(asked.fill, asked.sessions, asked.rated)
        return
    with tempfile.TemporaryDirectory() as folder:
        home, plain = Path(folder) / HOME, Path(folder) / PLAIN
        # in a process of its own: a child's memory at its highest counts its parent's
        filling = ["-m", "benchmarks.learning", "--fill", folder]
        filling += ["--sessions", str(asked.sessions), "--rated", str(asked.rated)]
        subprocess.run([sys.executable, *filling], check=True)
        print(f"{'':34}{'clock':>9}{'processor':>11}{'MiB':>8}")
        _show_parts(home, asked.times)
        first, again = _command(Path(folder), home, asked.times)
        _line("the command, first time", first)
        _line("the command, again", again)
        peer = _median(
            [
                _run(["-m", "benchmarks.learning.plain", str(plain), folder])
                for _ in range(asked.times)
            ]
        )
        _line("pandas script", peer)
        print(
            f"the command over pandas: {again.processor / peer.processor:.1f} of the processor, "
            f"{again.clock / peer.clock:.1f} of the clock"
        )
        for name, cost in (("first time", first), ("again", again)):
            kept = cost.clock <= SECONDS and cost.memory <= MEMORY
            print(
                f"{name}: bars of {SECONDS:g} s and {MEMORY:g} MiB {'kept' if kept else 'MISSED'}"
            )


def _fill(folder: Path, sessions: int, rated: float) -> None:
    from benchmarks.learning.invented import filled, plain_rows, written

    place = filled(folder / HOME, sessions, rated=rated)
    written(plain_rows(place), folder / PLAIN)
    place.close()


# ------------------------------------------------------------------------------ the parts


def _show_parts(home: Path, times: int) -> None:
    runs: list[dict[str, list[float]]] = []
    for _ in range(times):
        command = [sys.executable, "-m", "benchmarks.learning", f"--{ONE}", str(home)]
        ran = subprocess.run(command, check=True, capture_output=True, text=True)
        runs.append(json.loads(ran.stdout))
    costs = {
        name: Cost(*(statistics.median(run[name][at] for run in runs) for at in range(3)))
        for name in runs[0]
    }
    for name, cost in costs.items():
        _line(f"  {name}", cost)
    _line(
        "  together",
        Cost(
            sum(cost.clock for cost in costs.values()),
            sum(cost.processor for cost in costs.values()),
            max(cost.memory for cost in costs.values()),
        ),
    )


def _parts(home: Path) -> dict[str, list[float]]:
    from kollegial.export.formats import FORMATS
    from kollegial.flow.learning import gathering, summaries
    from kollegial.flow.workplace import Workplace
    from kollegial.learning.figures import figures
    from kollegial.learning.protected import Door
    from kollegial.learning.wish import Wish
    from kollegial.quality.disclosure import Period, Rules
    from kollegial.store.home import Home
    from kollegial.store.register.lines import undisturbed

    found: dict[str, list[float]] = {}
    clocks = (time.perf_counter(), time.process_time())

    def step(name: str) -> None:
        nonlocal clocks
        now = (time.perf_counter(), time.process_time())
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        found[name] = [now[0] - clocks[0], now[1] - clocks[1], most]
        clocks = now

    place = Workplace(Home(home))
    wish = Wish(Period.of_key(PERIOD))
    place.register.foundation()
    place.archive.groups()
    step("opening both stores")
    with undisturbed():
        gathered = gathering.gathered(place, wish)
        step("reading them")
        figures(gathered.sources, wish, Door(gathered.published, DAY, Rules()))
    step("counting and protecting")
    prepared = summaries.prepare_summary(place, wish, "de", DAY)
    clocks = (time.perf_counter(), time.process_time())
    for key, each in FORMATS.items():
        each.render(prepared.document, prepared.look)
        step(key)
    place.close()
    return found


# ---------------------------------------------------------------------------- the command


def _command(folder: Path, home: Path, times: int) -> tuple[Cost, Cost]:
    """The first time and again; each run has its own copy of the stores."""
    first, again = [], []
    for number in range(times):
        copy, out = folder / f"home-{number}", folder / f"out-{number}"
        shutil.copytree(home, copy)
        out.mkdir()
        command = ["-m", "kollegial", "summary", "--home", str(copy), "--lang", "de"]
        command += ["--period", PERIOD, "--date", DAY.isoformat(), "--checked", "--force"]
        command += [part for form in FORMS for part in ("--format", form)]
        command += ["--output", str(out)]
        first.append(_run(command))
        again.append(_run(command))
        shutil.rmtree(copy)
    return _median(first), _median(again)


def _run(command: Sequence[str]) -> Cost:
    start = time.perf_counter()
    child = subprocess.Popen([sys.executable, *command], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    clock = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, list(command))
    return Cost(clock, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(
        statistics.median(each.clock for each in costs),
        statistics.median(each.processor for each in costs),
        statistics.median(each.memory for each in costs),
    )


def _line(name: str, cost: Cost) -> None:
    print(f"{name:34}{cost.clock:7.2f} s{cost.processor:9.2f} s{cost.memory:8.0f}", flush=True)


if __name__ == "__main__":
    main()
