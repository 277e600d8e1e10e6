"""An invented document with everything that a document can hold, in both languages."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from kollegial.export.document.look import Look
from kollegial.export.document.tree import (
    EMPTY,
    SUPPRESSED,
    Bullets,
    Chart,
    Column,
    Count,
    Day,
    Document,
    Facts,
    Heading,
    Logo,
    Minutes,
    PageBreak,
    Paragraph,
    Row,
    Section,
    Share,
    Table,
    Text,
    Value,
)
from kollegial.words import Language
from tests.export.pictures import png

DAY = dt.date(2026, 3, 31)

LETTERED = Look(
    organisation="Haus am Fluss e. V.",
    letterhead=("Qualitätsentwicklung", "Uferweg 1 · 00000 Musterstadt"),
    footer="Nur für den Gebrauch im Haus.",
    accent="#7a2e5d",
    logo=Logo(png(120, 60), "Logo: Haus am Fluss"),
)


def _in(language: Language, de: str, en: str) -> str:
    return de if language == "de" else en


def themes(language: Language) -> Table:
    """How often each theme came up; one count is held back, and with it the total's."""
    rows = (
        (_in(language, "Übergänge gestalten", "Shaping transitions"), Count(12), Share(0.3)),
        (_in(language, "Mit Eltern arbeiten", "Working with parents"), Count(9), Share(0.23)),
        (_in(language, "Grenzen im Team", "Limits in the team"), SUPPRESSED, SUPPRESSED),
        (_in(language, "Schutzauftrag", "Duty to protect"), SUPPRESSED, SUPPRESSED),
        (_in(language, "Medien im Alltag", "Media in daily life"), Count(4), Share(0.1)),
    )
    return Table(
        title=_in(language, "Worüber beraten wurde", "What was consulted about"),
        columns=(
            Column("theme", _in(language, "Thema", "Theme")),
            Column("cases", _in(language, "Beratungen", "Consultations"), "count"),
            Column("share", _in(language, "Anteil", "Share"), "share"),
        ),
        rows=tuple(Row((Text(theme), cases, share)) for theme, cases, share in rows),
        total=Row((Text(_in(language, "Zusammen", "Together")), Count(12_400), EMPTY)),
        note=_in(language, "Eine Beratung kann mehrere Themen haben.", "A case may have several."),
        name="themes",
    )


def times(language: Language) -> Table:
    """Planned and taken by phase."""
    rows = (
        (_in(language, "Spontanerzählung", "Spontaneous story"), 10.0, 14.5),
        (_in(language, "Schlüsselfrage", "Key question"), 5.0, 6.5),
        (_in(language, "Beratung", "Consultation"), 15.0, 12.0),
    )
    return Table(
        title=_in(language, "Zeit nach Phasen", "Time by phase"),
        columns=(
            Column("phase", "Phase"),
            Column("planned", _in(language, "Geplant", "Planned"), "minutes", "min"),
            Column("actual", _in(language, "Gebraucht", "Taken"), "minutes", "min"),
        ),
        rows=tuple(Row((Text(name), Minutes(one), Minutes(two))) for name, one, two in rows),
        name="times",
    )


def states(language: Language) -> Table:
    """Measures by area and state; one cell held back, one empty."""
    return Table(
        title=_in(language, "Maßnahmen nach Stand", "Measures by state"),
        columns=(
            Column("area", _in(language, "Qualitätsbereich", "Quality area")),
            Column("open", _in(language, "in Arbeit", "at work"), "count"),
            Column("done", _in(language, "umgesetzt", "implemented"), "count"),
            Column("effective", _in(language, "wirksam", "effective"), "count"),
        ),
        rows=(
            Row((Text(_in(language, "Führung", "Leadership")), Count(3), Count(5), Count(8))),
            Row((Text(_in(language, "Personal", "Staff")), Count(4), SUPPRESSED, Count(6))),
            Row(
                (Text(_in(language, "Infrastruktur", "Infrastructure")), Count(7), EMPTY, Count(3))
            ),
        ),
        name="states",
    )


def course(language: Language) -> Table:
    """Shares through six quarters, with a gap."""
    quarters = [f"{year} Q{quarter}" for year in (2025, 2026) for quarter in (1, 2, 3)]
    effective = (0.31, 0.38, 0.42, 0.5, 0.55, 0.61)
    partly = (0.5, 0.45, None, 0.4, 0.33, 0.3)
    return Table(
        title=_in(language, "Wirkung im Verlauf", "Effect through time"),
        columns=(
            Column("quarter", _in(language, "Quartal", "Quarter")),
            Column("effective", _in(language, "wirksam", "effective"), "share"),
            Column("partly", _in(language, "teilweise", "partly"), "share"),
        ),
        rows=tuple(
            Row((Text(name), Share(one), SUPPRESSED if two is None else Share(two)))
            for name, one, two in zip(quarters, effective, partly, strict=True)
        ),
        name="course",
    )


def measured(language: Language) -> Table:
    """Dates and values, some with a unit of their own."""
    return Table(
        title=_in(language, "Messungen", "Measurements"),
        columns=(
            Column("day", _in(language, "Tag", "Day"), "date"),
            Column("value", _in(language, "Wert", "Value"), "value", "Tage"),
            Column("note", _in(language, "Anmerkung", "Remark")),
        ),
        rows=(
            Row((Day(dt.date(2025, 1, 5)), Value(Decimal("14.50")), Text("vorher\nmit Umzug"))),
            Row((Day(dt.date(2026, 1, 5)), Value(Decimal("-3.5")), Text("=1+1"))),
            Row((Day(dt.date(2026, 2, 5)), Value(Decimal("4"), "Wochen"), EMPTY)),
        ),
        name="measurements",
    )


def document(language: Language) -> Document:
    """The whole."""

    def chart(kind: str, table: Table, *series: str) -> Chart:
        x = table.columns[0].key
        return Chart(table.title, kind, table, x, series)  # type: ignore[arg-type]

    return Document(
        title=_in(language, "Was wir gelernt haben", "What we have learned"),
        subtitle=_in(language, "1. Januar bis 31. März 2026", "1 January to 31 March 2026"),
        language=language,
        day=DAY,
        name="summary",
        footer=_in(language, "Stand: 31.03.2026", "As of 2026-03-31"),
        blocks=(
            Paragraph(
                _in(
                    language,
                    "Drei Teams haben in diesem Quartal beraten. Am häufigsten ging es um "
                    "Übergänge.",
                    "Three teams consulted in this quarter, most often about transitions.",
                ),
                "lead",
            ),
            Facts(
                (
                    (_in(language, "Zeitraum", "Period"), "2026 Q1"),
                    (_in(language, "Teams", "Teams"), "3\n(alle, die beraten haben)"),
                )
            ),
            Section(
                _in(language, "Themen", "Themes"),
                (chart("bars", themes(language), "cases"),),
                "themes",
            ),
            Section(
                _in(language, "Zeit", "Time"),
                (
                    chart("bars", times(language), "planned", "actual"),
                    Heading(3, _in(language, "Im Verlauf", "Through time")),
                    chart("lines", course(language), "effective", "partly"),
                ),
                "time",
            ),
            PageBreak(),
            Section(
                _in(language, "Erkenntnisse", "Insights"),
                (
                    Section(
                        _in(language, "Führung", "Leadership"),
                        (
                            Paragraph("Zuhören *hilft*,\nauch <b>ohne</b> Rat.\n\nImmer.", "quote"),
                            Bullets(
                                ("# Erst fragen, dann raten", "Zeit | geben\nund lassen"),
                                ("✓ mitgenommen", ""),
                                label=_in(language, "Erkenntnisse", "Insights"),
                            ),
                            Bullets(("eins", "zwei"), numbered=True),
                        ),
                    ),
                    chart("stacked", states(language), "open", "done", "effective"),
                ),
                "insights",
            ),
            Section(
                _in(language, "Maßnahmen", "Measures"),
                (
                    measured(language),
                    Paragraph(_in(language, "So gemessen.", "Measured so."), "note"),
                ),
                "measures",
            ),
        ),
    )
