"""Summaries, reports and measures as documents: golden ones, and what must never be in them."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from kollegial.export.document.look import PLAIN
from kollegial.export.document.of_summary import of_summary
from kollegial.export.document.shown import HELD_BACK
from kollegial.export.document.tree import SUPPRESSED, Chart, Count, Document, Minutes, Table, walk
from kollegial.export.formats import FORMATS
from kollegial.learning.figures import figures
from kollegial.quality.changes.insight import Source
from kollegial.quality.feedback.form import Item, SlipForm
from kollegial.quality.feedback.results import results_of
from kollegial.quality.feedback.round import Round as FeedbackRound
from kollegial.quality.feedback.slips import Slip
from kollegial.quality.vocabulary import Origin
from kollegial.words import Language, Lines, Text
from tests.export.learning_documents import BUILDERS, NAMES, YEAR, group_year, summary
from tests.learning.sources import door, insight, session, sources

GOLDEN = Path(__file__).parent / "golden"
EACH = pytest.mark.parametrize("name", BUILDERS)


@EACH
@pytest.mark.parametrize("language", ["de", "en"])
def test_golden(name: str, language: Language) -> None:
    content = FORMATS["md"].render(BUILDERS[name](language), PLAIN)
    file = GOLDEN / f"{name}.{language}.md"
    if os.environ.get("KOLLEGIAL_GOLDEN") == "write":
        file.write_bytes(content)
    assert file.read_bytes() == content


@EACH
@pytest.mark.parametrize("form", FORMATS)
def test_every_form_twice_the_same(name: str, form: str) -> None:
    one, other = (FORMATS[form].render(BUILDERS[name]("de"), PLAIN) for _ in range(2))
    assert one == other


@EACH
def test_names_of_tables_are_unique_and_charts_have_them(name: str) -> None:
    document = BUILDERS[name]("en")
    names = [table.name for table in document.tables()]
    assert len(set(names)) == len(names)
    assert all(names)
    assert document.name == name


def test_a_number_held_back_is_a_dot_and_so_is_its_mean() -> None:
    facts = [session(each, model="tietze" if each > 1 else "troika") for each in range(40)]
    document = of_summary(figures(sources(facts=facts), YEAR, door()), NAMES, "en")
    models = next(table for table in document.tables() if table.name == "models")
    assert models.suppressed
    assert not any(isinstance(cell, Minutes) for cell in models.rows[1].cells)
    assert HELD_BACK in FORMATS["md"].render(document, PLAIN).decode()
    assert b"null" in FORMATS["json"].render(document, PLAIN)


def test_what_was_not_cleared_is_in_no_form() -> None:
    for form in ("md", "html", "csv", "json"):
        assert b"Nicht freigegeben" not in FORMATS[form].render(summary("de"), PLAIN)


def test_what_another_house_shared_says_so() -> None:
    source = Source(origin=Origin.HOUSE, day=dt.date(2025, 5, 1), house="Haus am Fluss")
    taken = insight(9, "Pausen gehören dazu.", source=source)
    document = of_summary(figures(sources(insights=(taken,)), YEAR, door()), NAMES, "en")
    assert "from Haus am Fluss" in FORMATS["md"].render(document, PLAIN).decode()


def rounds(*levels: int) -> Document:
    """A summary with one closed round of service users; so many gave each word of the scale."""
    words = Lines(de=("ja", "eher ja", "eher nein", "nein"), en=("yes", "rather", "hardly", "no"))
    both = Text(de="x", en="x")
    form = SlipForm(
        format=1,
        id="short",
        edition=1,
        names=both,
        source=("own",),
        licence_note=both,
        items=(Item(id="heard", text=Text(de="Gehört", en="I was heard")),),
        scale=words,
        none=both,
        sentence=both,
    )
    asked = FeedbackRound(
        id="f" * 32,
        name="Frühling",
        service="Beratung",
        form=form,
        starts=dt.date(2025, 4, 1),
        ends=dt.date(2025, 4, 30),
        opened_on=dt.date(2025, 4, 1),
        closed_on=dt.date(2025, 5, 2),
    )
    slips = [Slip((point,)) for point, count in enumerate(levels, 1) for _ in range(count)]
    told = sources(rounds=((3, results_of(asked, slips, ("Es war gut.",))),))
    return of_summary(figures(told, YEAR, door()), NAMES, "en")


def test_service_users_are_counted_from_five_answers_on() -> None:
    table = next(each for each in rounds(12, 9, 6, 5).tables() if each.name == "round-3")
    assert table.rows[0].cells[1:] == (Count(12), Count(9), Count(6), Count(5), Count(32))
    table = next(each for each in rounds(12, 9, 6, 1).tables() if each.name == "round-3")
    assert table.rows[0].cells[4] == SUPPRESSED
    assert sum(cell == SUPPRESSED for cell in table.rows[0].cells) > 1


def test_a_round_of_four_slips_is_not_told_at_all() -> None:
    assert "Frühling" not in FORMATS["md"].render(rounds(4, 0, 0, 0), PLAIN).decode()


def test_every_summary_says_how_its_numbers_were_protected() -> None:
    for build in (summary, group_year):
        text = FORMATS["md"].render(build("en"), PLAIN).decode()
        assert "How these numbers were protected" in text
        assert "from 3 on" in text
        assert "from 5 on" in text


def test_charts_are_there_with_their_tables() -> None:
    charts = [each for each in walk(summary("en").blocks) if isinstance(each, Chart)]
    assert {each.kind for each in charts} >= {"lines", "bars"}
    assert all(isinstance(each.table, Table) for each in charts)
