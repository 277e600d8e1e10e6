"""Summaries, reports and measures as documents: golden ones, and what must never be in them."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from kollegial.export.document.look import PLAIN
from kollegial.export.document.names import Names
from kollegial.export.document.of_measure import of_measure
from kollegial.export.document.of_measures import of_measures
from kollegial.export.document.of_self_report import of_self_report
from kollegial.export.document.of_summary import of_group_year, of_summary
from kollegial.export.document.shown import HELD_BACK
from kollegial.export.document.tree import SUPPRESSED, Chart, Count, Document, Minutes, Table, walk
from kollegial.export.formats import FORMATS
from kollegial.learning.figures import figures
from kollegial.learning.self_report import self_report
from kollegial.learning.wish import Wish
from kollegial.quality.board.line import line_of
from kollegial.quality.changes.insight import Source
from kollegial.quality.changes.measure import Checked, Measured
from kollegial.quality.disclosure import Period
from kollegial.quality.feedback.form import Item, SlipForm
from kollegial.quality.feedback.results import results_of
from kollegial.quality.feedback.round import Round as FeedbackRound
from kollegial.quality.feedback.slips import Slip
from kollegial.quality.foundation.foundation import Period as QualityPeriod
from kollegial.quality.measure.plan import Indicator
from kollegial.quality.measure.state import Round
from kollegial.quality.vocabulary import Origin, Status
from kollegial.words import Language, Lines, Text
from tests.learning.sources import AREAS, DAY, FOUNDATION, door, insight, measure, session, sources

GOLDEN = Path(__file__).parent / "golden"
NAMES = Names(
    areas={AREAS[0]: "4 Lehr-Lern-Prozess", AREAS[1]: "7 Führung", AREAS[2]: "Schutzkonzept"},
    frameworks={"lqw@11-areas": "LQW"},
    models={"tietze": "Tietze", "troika": "Troika"},
    phases={("tietze", "casting"): "Casting", ("tietze", "advice"): "Beratung"},
    items={"useful": "Useful for my question."},
    scale=("not at all", "not really", "partly", "mostly", "completely"),
)
YEAR = Wish(Period.years(2025))
SPAN = QualityPeriod(start=dt.date(2025, 2, 1), end=dt.date(2029, 1, 31))


def summary(language: Language) -> Document:
    told = figures(sources(), YEAR, door())
    return of_summary(told, NAMES, language, success=FOUNDATION.success)


def group_year(language: Language) -> Document:
    told = figures(sources(), Wish(Period.years(2025), team="Nord"), door())
    return of_group_year(told, NAMES, language)


def self_reported(language: Language) -> Document:
    measures = (measure(12), measure(7, Status.IN_PROGRESS, conclusion=None))
    report = self_report(
        "lqw@11-areas", AREAS[:2], SPAN, FOUNDATION, measures, (insight(1, "Erst fragen."),)
    )
    return of_self_report(report, NAMES, DAY, language, success=FOUNDATION.success)


def one_measure(language: Language) -> Document:
    plan = measure(12).measure.plan.model_copy(
        update={
            "indicator": Indicator(name="Mit Blatt", unit="%", target=Decimal(90)),
            "criteria": ("9 von 10",),
            "responsible": "Teamleitung",
        }
    )
    looks = tuple(
        Measured(id=f"{number:032x}", on=dt.date(2025, number, 1), value=Decimal(value))
        for number, value in ((2, "60.5"), (3, "72"), (4, "91"))
    )
    check = Checked(on=dt.date(2025, 6, 1), by="Träger", outcome=Status.EFFECTIVE, note="Gut.")
    whole = measure(12, plan=plan, measurements=looks, rounds=(Round(check=check),))
    return of_measure(whole, NAMES, "Verlässliche Übergänge", DAY, language)


def listed(language: Language) -> Document:
    lines = [line_of(each.measure, each.number) for each in (measure(12), measure(7))]
    return of_measures(lines, NAMES, DAY, language)


BUILDERS: dict[str, Callable[[Language], Document]] = {
    "summary": summary,
    "group-year": group_year,
    "self-report": self_reported,
    "measure": one_measure,
    "measures": listed,
}
EACH = pytest.mark.parametrize("name", BUILDERS)


@EACH
def test_golden(name: str) -> None:
    content = FORMATS["md"].render(BUILDERS[name]("en"), PLAIN)
    file = GOLDEN / f"{name}.en.md"
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
