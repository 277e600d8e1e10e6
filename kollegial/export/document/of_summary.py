"""A learning summary as a document: what a period taught, and how its numbers were protected."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.export.document.chapters.chapter import Told
from kollegial.export.document.chapters.consultations import consultations
from kollegial.export.document.chapters.feedback import participants, service_users
from kollegial.export.document.chapters.improved import goals, insights, measures
from kollegial.export.document.chapters.protection import protection
from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.names import Names
from kollegial.export.document.parts import Wording, count
from kollegial.export.document.shown import shown
from kollegial.export.document.telling import period_name
from kollegial.export.document.tree import (
    Block,
    Count,
    Document,
    Facts,
    PageBreak,
    Paragraph,
    Section,
)
from kollegial.learning.figures import SESSIONS, Figures
from kollegial.quality.disclosure import Rules
from kollegial.words import Language


def of_summary(
    figures: Figures,
    names: Names,
    language: Language,
    look: Look = PLAIN,
    rules: Rules | None = None,
    success: str = "",
) -> Document:
    """The whole summary. ``success`` is the organisation's definition of success."""
    told = Told(figures, names, Wording(language, look), rules or Rules())
    return _document(told, "summary_title", "summary", success)


def of_group_year(
    figures: Figures,
    names: Names,
    language: Language,
    look: Look = PLAIN,
    rules: Rules | None = None,
    success: str = "",
) -> Document:
    """The year of one group: the same figures, under the group's name."""
    told = Told(figures, names, Wording(language, look), rules or Rules())
    return _document(told, "group_year_title", "group-year", success)


def _document(told: Told, title: str, name: str, success: str) -> Document:
    word, wish = told.word, told.figures.wish
    about = ", ".join(wish.teams) or (
        told.names.area(wish.area) if wish.area else told.names.framework(wish.framework)
    )
    return Document(
        title=word(title, period=period_name(wish.period, word.language)),
        subtitle=about,
        language=word.language,
        day=told.figures.day,
        name=name,
        blocks=(
            Facts(tuple(_about(told))),
            *_success(told, success),
            *consultations(told),
            *insights(told),
            *measures(told),
            *goals(told),
            *participants(told),
            *service_users(told),
            PageBreak(),
            protection(told),
        ),
    )


def _about(told: Told) -> Iterator[tuple[str, str]]:
    word, wish = told.word, told.figures.wish
    start, end = (told.day(day) for day in (wish.period.start, wish.period.end))
    yield word("period"), word("from_to", start=start, end=end)
    if wish.teams:
        label = word("about_team" if len(wish.teams) == 1 else "about_teams")
        yield label, ", ".join(wish.teams)
    if wish.framework:
        yield word("about_framework"), told.names.framework(wish.framework)
    if wish.area:
        yield word("about_area"), told.names.area(wish.area)
    yield word("made_on"), told.day(told.figures.day)
    yield from _at_a_glance(told)


def _at_a_glance(told: Told) -> Iterator[tuple[str, str]]:
    """What there is most of, for whoever reads no further; a number held back stands below."""
    word, figures = told.word, told.figures
    outcome = figures.sessions.outcome
    for table in outcome.tables if outcome is not None else ():
        total = count(table.total)
        if table.name == SESSIONS and isinstance(total, Count):
            yield word("number_of_sessions"), shown(total, word.language)
    learned = len({each.id for some in figures.insights.values() for each in some})
    if learned:
        yield word("number_of_insights"), str(learned)
    if figures.measures:
        yield word("number_of_measures"), str(len(figures.measures))


def _success(told: Told, success: str) -> Iterator[Block]:
    if success:
        said = Paragraph(success, "quote")
        yield Section(told.word("success_definition"), (said,), "success")
