"""Documentation that drifts is a failing test."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from kollegial.i18n import LANGUAGES

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.fixture(scope="module")
def pictures() -> ModuleType:
    """The maker of pictures and tables."""
    spec = importlib.util.spec_from_file_location("make_pictures", ROOT / "docs/make_pictures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keyboard_tables_are_those_of_the_registry(pictures: ModuleType, language: str) -> None:
    page = ROOT / "docs" / "handbook" / f"keys-{language}.md"
    assert page.read_text(encoding="utf-8") == pictures.keyboard(language)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8"))
    broken = [each for each in links if "://" not in each and not (page.parent / each).exists()]
    assert not broken


def test_pictures_ask_nobody_for_anything() -> None:
    found = sorted((ROOT / "docs" / "pictures").glob("*.svg"))
    assert found
    for picture in found:
        assert "url(http" not in picture.read_text(encoding="utf-8").replace('"', "")


def test_the_architecture_names_every_room() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = [
        each.name for each in (ROOT / "kollegial").iterdir() if (each / "__init__.py").exists()
    ]
    assert [room for room in rooms if f"`{room}/`" not in text] == []
