"""Summaries, reports and documents of measures of a small invented organisation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

from kollegial.export.document.names import Names
from kollegial.export.document.of_measure import of_measure
from kollegial.export.document.of_measures import of_measures
from kollegial.export.document.of_self_report import of_self_report
from kollegial.export.document.of_summary import of_group_year, of_summary
from kollegial.export.document.tree import Document
from kollegial.learning.figures import figures
from kollegial.learning.self_report import self_report
from kollegial.learning.wish import Wish
from kollegial.quality.board.line import line_of
from kollegial.quality.changes.measure import Checked, Measured
from kollegial.quality.disclosure import Period
from kollegial.quality.foundation.foundation import Period as QualityPeriod
from kollegial.quality.measure.plan import Indicator
from kollegial.quality.measure.state import Round
from kollegial.quality.vocabulary import Status
from kollegial.words import Language
from tests.learning.sources import AREAS, DAY, FOUNDATION, door, insight, measure, sources

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
    told = figures(sources(), Wish(Period.years(2025), teams=("Nord",)), door())
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
