"""Sentences of the engine name no key: it speaks to screens, to plain lines and to records."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import kollegial

ROOT = Path(kollegial.__file__).parent
KEYS = re.compile(r"\bF\d{1,2}\b|\b(?:Ctrl|Strg|Esc|Enter)\b")


@pytest.mark.parametrize("room", ["consultation", "anonymise", "protocol", "flow", "store"])
def test_no_key_stands_in_a_sentence(room: str) -> None:
    named = [
        (file.name, node.value)
        for file in (ROOT / room).rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "N_"
        for node in ast.walk(call)
        if isinstance(node, ast.Constant) and KEYS.search(str(node.value))
    ]
    assert named == []
