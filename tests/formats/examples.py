"""The examples of docs/formats.md: read by people, and by the tests as known good files."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs" / "formats.md"

_EXAMPLE = re.compile(r"^```toml\n# (\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def examples() -> dict[str, str]:
    """``model``, ``method``, ``forms``, ``blank``, ``meeting`` … by name, each a whole file."""
    return dict(_EXAMPLE.findall(PAGE.read_text(encoding="utf-8")))


def model() -> str:
    return examples()["model"]


def method() -> str:
    return examples()["method"]


def blank() -> str:
    return examples()["blank"]


def meeting() -> str:
    return examples()["meeting"]


def paper() -> str:
    return examples()["paper"]


def framework() -> str:
    return examples()["framework"]
