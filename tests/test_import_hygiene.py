"""What a module must not load, seen in sys.modules: a graph of imports cannot prove a deferral."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

DATABASE = ("sqlmodel", "sqlalchemy", "sqlcipher3", "alembic")
HEAVY = ("textual", "rich", "pydantic", "jinja2", "cryptography", *DATABASE)


@pytest.mark.parametrize(
    ("statement", "banned"),
    [
        ("import kollegial", (*HEAVY, "argparse", "gettext")),
        ("import kollegial.cli", (*HEAVY, "argparse", "gettext", "pathlib")),
        ("import kollegial.cli.entry, kollegial.cli.parser", HEAVY),
        ("from kollegial.cli import main; main(['--version'])", (*HEAVY, "argparse")),
        ("from kollegial.cli import main; main(['--help'])", HEAVY),
        ("import kollegial.cli.commands.models", ("textual", "jinja2", *DATABASE)),
        ("import kollegial.cli.commands.frameworks", ("textual", "jinja2", *DATABASE)),
        (
            "import kollegial.cli.commands.measures, kollegial.cli.commands.insights",
            ("textual", "jinja2", "icalendar", *DATABASE),
        ),
        ("import kollegial.consultation.model", ("textual", "jinja2", *DATABASE)),
        ("import kollegial.protocol.paper", ("textual", "jinja2", *DATABASE)),
        ("import kollegial.plain.run, kollegial.plain.terminal", ("textual", "rich", *DATABASE)),
        ("import kollegial.i18n, kollegial.content", (*HEAVY, "gettext")),
    ],
)
def test_loads_none_of(statement: str, banned: tuple[str, ...]) -> None:
    script = f"{statement}\nimport sys\nsys.stderr.write(' '.join(sys.modules))"
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in ran.stderr.split()}
    assert loaded.isdisjoint(banned), sorted(loaded.intersection(banned))
