"""The role somebody acts in: kept in the settings, beside all else that is settled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kollegial.flow.quality.role import keep_role, kept_role, role_of
from kollegial.flow.settings import Settings, load, save
from kollegial.refusal import Refused
from tests.flow.quality.helpers import at_work


def test_a_role_is_kept_and_nothing_else_changes(tmp_path: Path) -> None:
    home = at_work(tmp_path)[0].home
    save(home, replace(Settings(), theme="light"))
    assert kept_role(home) == ""
    assert keep_role(home, "  Qualitäts-\n beauftragte ") == "Qualitäts- beauftragte"
    assert kept_role(home) == "Qualitäts- beauftragte"
    assert load(home) == (
        replace(Settings(), theme="light", quality_role="Qualitäts- beauftragte"),
        (),
    )


@pytest.mark.parametrize("text", ["", " \n ", "x" * 201])
def test_a_role_says_something_and_is_short(text: str) -> None:
    with pytest.raises(Refused):
        role_of(text)
