"""The pages that show the frameworks say what stands in the files."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from kollegial.flow.frameworks import load
from kollegial.i18n import LANGUAGES
from kollegial.words import Language

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def tables() -> ModuleType:
    """The maker of the pages."""
    file = ROOT / "docs" / "make_framework_tables.py"
    spec = importlib.util.spec_from_file_location("make_framework_tables", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def written(spoken: Language) -> str:
    return (ROOT / "docs" / f"frameworks-{spoken}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_the_pages_are_fresh(tables: ModuleType, spoken: Language) -> None:
    """After a change of a framework: make tables."""
    assert written(spoken) == tables.page(spoken)


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_row_has_its_evidence_and_source(tables: ModuleType, spoken: Language) -> None:
    page = written(spoken)
    for framework in load().all:
        _, _, section = page.partition(f"\n`{framework.key}` · ")
        for area in framework.areas:
            start = f"| {area.code} | {area.titles.within(spoken)} | "
            row = next(line for line in section.splitlines() if line.startswith(start))
            assert row.removeprefix(start).startswith(tables.WORDS[spoken][area.evidence])
            assert all(f"]({source.split()[0]})" in row for source in area.source)
        assert framework.licence_note.within(spoken) in section
