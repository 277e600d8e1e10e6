"""The same counts as a plain pandas script makes them: no rules, no register, no documents.

python -m benchmarks.learning.plain sessions.jsonl
"""

from __future__ import annotations

import sys
import time
from pathlib import Path


def counted(file: Path) -> float:
    """Seconds it takes to read and count."""
    import pandas as pd

    start = time.perf_counter()
    table = pd.read_json(file, lines=True)
    table.groupby("quarter")[["planned", "actual"]].agg(["count", "mean"])
    table.groupby("model")[["planned", "actual"]].agg(["count", "mean"])
    table.explode("areas").groupby("areas")["team"].count()
    phases = table.explode("phases").dropna(subset=["phases"])
    spans = pd.DataFrame(phases["phases"].tolist(), columns=["phase", "planned", "actual"])
    spans["model"] = phases["model"].to_numpy()
    spans.groupby(["model", "phase"])[["planned", "actual"]].mean()
    feedback = pd.json_normalize(table["feedback"].tolist())
    for item in feedback.columns:
        pd.DataFrame(feedback[item].dropna().tolist()).sum()
    return time.perf_counter() - start


if __name__ == "__main__":
    loaded = time.perf_counter()
    import pandas  # noqa: F401 - timed apart

    print(
        f"import {time.perf_counter() - loaded:.2f} s, counting {counted(Path(sys.argv[1])):.2f} s"
    )
