"""A data folder with a model and a card, and ``kollegial models`` run in it."""

from __future__ import annotations

from pathlib import Path

from kollegial.cli import main
from tests.formats import examples


def made_home(tmp_path: Path) -> Path:
    """A data folder with the model and the card of docs/formats.md."""
    methods = tmp_path / "home" / "models" / "methods"
    methods.mkdir(parents=True)
    (methods / "kopfstand.toml").write_text(examples.method(), encoding="utf-8")
    (methods.parent / "kurz.toml").write_text(examples.model(), encoding="utf-8")
    return tmp_path / "home"


def run(*arguments: str | Path, home: Path, language: str = "en") -> int:
    """The exit code of ``kollegial ARGUMENTS``."""
    return main([*map(str, arguments), "--home", str(home), "--lang", language])
