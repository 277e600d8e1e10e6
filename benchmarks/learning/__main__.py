"""A learning summary of five years in every format, beside a plain pandas script.

    python -m benchmarks.learning [--sessions 20000] [--times 3] [--rated 0.25]

Seconds of the clock and of the processor, and the memory at its highest. Bars with 20 000
sessions: all formats together 6 s, 300 MiB. The pandas script (``pip install pandas``) reads one
JSON object a session out of a plain file; it protects nothing and writes no document.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.learning.invented import FIRST, YEARS, filled, plain_rows, written

ONE = "one"


def main() -> None:
    """Fill, measure in fresh processes, print."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--sessions", type=int, default=20_000)
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--rated", type=float, default=0.25, help="share with feedback slips")
    parser.add_argument("--home", type=Path, help="filled already")
    parser.add_argument(f"--{ONE}", action="store_true", help="measure here, once")
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(_one(asked.home)))
        return
    with tempfile.TemporaryDirectory() as folder:
        home = asked.home or Path(folder) / "home"
        if asked.home is None:
            place = filled(home, asked.sessions, rated=asked.rated)
            written(plain_rows(place), Path(folder) / "plain.jsonl")
            place.close()
        for number in range(1, asked.times + 1):
            command = [sys.executable, "-m", "benchmarks.learning", f"--{ONE}", "--home", str(home)]
            ran = subprocess.run(command, check=True, capture_output=True, text=True)
            steps = json.loads(ran.stdout)
            memory = steps.pop("MiB")
            wall = sum(seconds for seconds, _ in steps.values())
            cpu = sum(seconds for _, seconds in steps.values())
            print(f"run {number}: {wall:.2f} s, processor {cpu:.2f} s, {memory} MiB")
            for name, (seconds, worked) in steps.items():
                print(f"    {name:10} {seconds:6.2f} s {worked:6.2f} s")
        if asked.home is None:
            script = [sys.executable, "-m", "benchmarks.learning.plain", f"{folder}/plain.jsonl"]
            print("pandas:", end=" ", flush=True)
            subprocess.run(script, check=False)


def _one(home: Path) -> dict[str, object]:
    from kollegial.export.formats import FORMATS
    from kollegial.flow.learning.documents import prepare_summary
    from kollegial.flow.workplace import Workplace
    from kollegial.learning.wish import Wish
    from kollegial.quality.disclosure import Period
    from kollegial.store.home import Home

    found: dict[str, object] = {}
    place = Workplace(Home(home))
    wish = Wish(Period.years(FIRST.year, FIRST.year + YEARS - 1))
    clocks = (time.perf_counter(), time.process_time())

    def step(name: str) -> None:
        nonlocal clocks
        now = (time.perf_counter(), time.process_time())
        found[name] = [now[0] - clocks[0], now[1] - clocks[1]]
        clocks = now

    prepared = prepare_summary(place, wish, "de", dt.date(2026, 11, 1))
    step("figures")
    for key, each in FORMATS.items():
        each.render(prepared.document, prepared.look)
        step(key)
    found["MiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    place.close()
    return found


if __name__ == "__main__":
    main()
