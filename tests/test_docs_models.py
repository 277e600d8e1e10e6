"""The pages that compare the models say what stands in the files."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from kollegial.flow.library import load
from kollegial.i18n import LANGUAGES, language, set_language

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _back_to_before() -> Iterator[None]:
    before = language()
    yield
    set_language(before)


@pytest.fixture(scope="module")
def tables() -> ModuleType:
    """The maker of the pages."""
    spec = importlib.util.spec_from_file_location("make_tables", ROOT / "docs/make_tables.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def written(spoken: str) -> str:
    return (ROOT / "docs" / f"models-{spoken}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_the_pages_are_fresh(tables: ModuleType, spoken: str) -> None:
    """After a change of a model: make tables."""
    assert written(spoken) == tables.page(spoken)


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_model_is_in_every_table_and_has_its_credit(spoken: str) -> None:
    text = written(spoken)
    for model in load().models.values():
        name = model.names.within("de" if spoken == "de" else "en")
        assert len(re.findall(rf"^\| {re.escape(name)} \|", text, re.MULTILINE)) == 3
        assert f"(`{model.id}`): {model.author}" in text
        assert model.licence_note.within("de" if spoken == "de" else "en") in text


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_blank_has_its_reason(spoken: str) -> None:
    for blank in load().blanks.values():
        assert blank.because.within("de" if spoken == "de" else "en") in written(spoken)
