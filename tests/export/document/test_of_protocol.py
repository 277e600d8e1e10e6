"""A protocol as a document: it shows what the Markdown shows."""

from __future__ import annotations

import re

import pytest

from kollegial.export.beside import NOTHING, Beside
from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.of_protocol import of_protocol
from kollegial.export.document.tree import Chart, Minutes, Table
from kollegial.export.formats.markdown import render as markdown
from kollegial.export.render import render
from kollegial.export.words import WORDS
from kollegial.i18n import translate
from kollegial.protocol.released import ReleasedProtocol
from kollegial.words import Language
from tests.export.protocols import BESIDE, PROTOCOL, RICH


def words(text: str) -> set[str]:
    """Words and numbers, without what Markdown writes them with."""
    return set(re.findall(r"[\w½✓]+", re.sub(r"\\(?=\W)", "", text)))


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(("protocol", "beside"), [(PROTOCOL, NOTHING), (RICH, BESIDE)])
def test_nothing_of_the_markdown_is_missing(
    protocol: ReleasedProtocol, beside: Beside, language: Language
) -> None:
    template = words(render(protocol, "md", language, beside=beside))
    document = words(markdown(of_protocol(protocol, language, beside), PLAIN).decode())
    # The template has a sentence of its own about what is held back.
    sentence = words(translate(WORDS["held_back"], language))
    assert template - document <= sentence


def test_numbers_are_those_of_the_protocol() -> None:
    course = next(
        block.table
        for section in of_protocol(PROTOCOL, "de").blocks
        for block in getattr(section, "blocks", ())
        if isinstance(block, Chart)
    )
    assert course.total is not None
    planned, actual = course.total.cells[1:3]
    assert planned == Minutes.of(PROTOCOL.planned)
    assert actual == Minutes.of(PROTOCOL.actual)
    assert len(course.rows) == len(PROTOCOL.phases)


def test_too_few_answers_are_held_back() -> None:
    feedback = next(
        block
        for section in of_protocol(RICH, "de", BESIDE).blocks
        for block in getattr(section, "blocks", ())
        if isinstance(block, Table) and block.name == "feedback"
    )
    assert feedback.suppressed


def test_an_organisation_has_its_own_words() -> None:
    look = Look(words={"de": {"title": "Fallbesprechung am {date}", "taken": "Das nehmen wir mit"}})
    document = of_protocol(PROTOCOL, "de", look=look)
    assert document.title == "Fallbesprechung am 12.03.2026"
    assert "Das nehmen wir mit" in markdown(document, look).decode()
    assert of_protocol(PROTOCOL, "en", look=look).title == of_protocol(PROTOCOL, "en").title
    own = render(PROTOCOL, "md", "de", own_words=look.words["de"])
    assert own.startswith("# Fallbesprechung am 12.03.2026")
