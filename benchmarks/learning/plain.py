"""The same counts as a plain pandas script makes them: no rules, no register, no layout.

python -m benchmarks.learning.plain sessions.jsonl FOLDER
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any


def counted(file: Path) -> dict[str, Any]:
    """The tables by name."""
    pd: Any = import_module("pandas")  # it comes with no types
    table = pd.read_json(file, lines=True)
    spans = ["planned", "actual"]
    phases = table.explode("phases").dropna(subset=["phases"])
    times = pd.DataFrame(phases["phases"].tolist(), columns=["phase", *spans])
    times["model"] = phases["model"].to_numpy()
    feedback = pd.json_normalize(table["feedback"].tolist())
    return {
        "quarters": table.groupby("quarter")[spans].agg(["count", "mean"]),
        "models": table.groupby("model")[spans].agg(["count", "mean"]),
        "themes": table.explode("areas").groupby("areas")["team"].count().to_frame(),
        "phases": times.groupby(["model", "phase"])[spans].mean(),
        **{
            f"answers-{item}": pd.DataFrame(feedback[item].dropna().tolist()).sum().to_frame()
            for item in feedback.columns
        },
    }


def written(tables: dict[str, Any], folder: Path) -> None:
    """In the forms that pandas writes by itself."""
    pd: Any = import_module("pandas")
    (folder / "plain.html").write_text(
        "\n".join(table.to_html() for table in tables.values()), encoding="utf-8"
    )
    for name, table in tables.items():
        table.to_csv(folder / f"{name}.csv")
        table.reset_index().to_json(folder / f"{name}.json")
    with pd.ExcelWriter(folder / "plain.xlsx") as book:
        for name, table in tables.items():
            table.to_excel(book, sheet_name=name)


if __name__ == "__main__":
    written(counted(Path(sys.argv[1])), Path(sys.argv[2]))
