"""What the anonymiser costs: characters a second, a warm text, loading, memory."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence

from kollegial.anonymise import Anonymiser
from kollegial.anonymise.neural.shipped import SHIPPED

_TEXT = 2_000
_RUNS = 15
_ROUNDS = 5
_LOADING = """
import json, re, sys, time
def peak():
    # Of this process alone; what getrusage tells comes from whoever started it, too.
    status = open("/proc/self/status", encoding="ascii").read()
    return int(re.search(r"VmHWM:\\s+(\\d+)", status)[1]) / 1024
from kollegial.anonymise import Anonymiser
text = json.loads(sys.stdin.read())
rules = Anonymiser(detector=None)
rules.find({"text": text})
before = peak()
from kollegial.anonymise.neural.shipped import SHIPPED
start = time.perf_counter()
SHIPPED.load()
loading = time.perf_counter() - start
Anonymiser().find({"text": text})
print(json.dumps([loading, peak() - before]))
"""


def report(texts: Sequence[str], peer: Callable[[str], object] | None) -> Iterator[str]:
    """The figures as lines of a table; ``peer`` is measured in the same run."""
    engines: dict[str, Callable[[str], object]] = {
        "kollegial": _find(Anonymiser()),
        "without the model": _find(Anonymiser(detector=None)),
        "the model alone": lambda text: SHIPPED.read([text]),
    }
    if peer is not None:
        engines["presidio"] = peer
    yield "**Cost** on this machine"
    yield ""
    yield f"| engine | characters a second | {_TEXT} characters, warm |"
    yield "|---|---|---|"
    for name, find in engines.items():
        yield f"| {name} | {_speed(texts, find):,.0f} | {_warm(texts, find):.0f} ms |"
    yield ""
    loading, memory = _loading("\n".join(texts)[: 10 * _TEXT])
    yield f"Loading the model takes {loading:.2f} s and {memory:.0f} MiB more at the peak."
    yield ""


def _find(anonymiser: Anonymiser) -> Callable[[str], object]:
    return lambda text: anonymiser.find({"text": text})


def _speed(texts: Sequence[str], find: Callable[[str], object]) -> float:
    find(texts[0])
    spent = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        for text in texts:
            find(text)
        spent.append(time.perf_counter() - start)
    return sum(map(len, texts)) / sorted(spent)[_ROUNDS // 2]


def _warm(texts: Sequence[str], find: Callable[[str], object]) -> float:
    text = "\n".join(texts)[:_TEXT]
    spent = []
    for _ in range(_RUNS):
        start = time.perf_counter()
        find(text)
        spent.append(time.perf_counter() - start)
    return 1000 * sorted(spent)[len(spent) // 2]


def _loading(text: str) -> tuple[float, float]:
    """Seconds to load the model, and MiB it adds, in a fresh interpreter."""
    done = subprocess.run(
        [sys.executable, "-c", _LOADING],
        input=json.dumps(text),
        capture_output=True,
        text=True,
        check=True,
    )
    loading, memory = json.loads(done.stdout)
    return loading, memory
