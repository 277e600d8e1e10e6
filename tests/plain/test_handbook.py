"""What the handbook says about plain mode can be typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kollegial.i18n import set_language
from kollegial.marking import Language
from kollegial.plain.afterwards import COMMANDS as AFTERWARDS
from kollegial.plain.command import Vocabulary
from kollegial.plain.commands import LIVE
from kollegial.plain.review.steps import COMMANDS as REVIEW

HANDBOOK = Path(__file__).parent.parent.parent / "docs" / "handbook"


def section(language: Language) -> str:
    """The chapter on plain mode."""
    text = (HANDBOOK / f"{language}.md").read_text(encoding="utf-8")
    found = re.search(r"^## [^\n]*kollegial run --plain\n(.*?)^## ", text, re.M | re.S)
    assert found
    return found[1]


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_command_in_the_handbook_is_one(language: Language) -> None:
    set_language(language)
    words = re.findall(r"`\.([^\s`]+)", section(language))
    assert len(words) > 10
    live, afterwards = Vocabulary(LIVE, language), Vocabulary(AFTERWARDS, language)
    unknown = [word for word in words if not (live.exactly(word) or afterwards.exactly(word))]
    assert unknown == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_letter_of_the_review_is_one(language: Language) -> None:
    set_language(language)
    letters = re.findall(r"`([a-zä?])`", section(language))
    assert len(letters) > 5
    assert [each for each in letters if Vocabulary(REVIEW, language).exactly(each) is None] == []
