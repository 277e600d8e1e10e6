"""Summaries, reports and documents of measures: prepared, then exported or only shown.

The screen shows what ``prepare_…`` gives and publishes nothing. ``export`` looks at every text
once more, keeps in the register what goes out, and writes, in that order.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kollegial.export.document.tree import Document
from kollegial.export.progress import Progress, silent
from kollegial.flow.learning import clearing, texts
from kollegial.flow.learning.gathering import archive_mark, day_of, gathered, numbered
from kollegial.flow.learning.naming import names
from kollegial.flow.learning.rewording import reworded
from kollegial.flow.learning.thresholds import settled
from kollegial.flow.look import load_look
from kollegial.learning.figures import figures
from kollegial.learning.protected import Door
from kollegial.learning.self_report import self_report
from kollegial.learning.wish import Wish, within
from kollegial.marking import N_
from kollegial.quality.disclosure import Rules
from kollegial.quality.foundation.foundation import Period as QualityPeriod
from kollegial.quality.frameworks.keys import area_key
from kollegial.refusal import Refused
from kollegial.store.register.lines import undisturbed

if TYPE_CHECKING:
    from kollegial.export.document.look import Look
    from kollegial.flow.workplace import Workplace
    from kollegial.learning.facts import Facts
    from kollegial.quality.board.line import MeasureLine
    from kollegial.quality.disclosure import Publication
    from kollegial.quality.disclosure.period import Quarter
    from kollegial.words import Language

NEVER: Final = -1
"""In place of a publication: nothing in the document is a protected number."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document, the people's texts in it, and what the register is told when it goes out."""

    document: Document = field(repr=False)
    look: Look = field(repr=False)
    texts: Mapping[str, str] = field(repr=False)
    """By a name that says where."""
    publications: tuple[Publication, ...] = ()
    counted: Mapping[Quarter, Sequence[Facts]] = field(default_factory=dict, repr=False)
    after: int = NEVER
    archive: str = ""

    def default_name(self, form: str) -> str:
        """``summary-2025.pdf``: nothing in it that anybody wrote."""
        from kollegial.export.formats import FORMATS

        stem = f"{self.document.name}-{self.document.day.isoformat()}"
        return f"{stem}.{FORMATS[form].suffix_of(self.document)}"


GATHERING: Final = N_("Reading archive and register")
COUNTING: Final = N_("Counting, and protecting small numbers")
"""The steps in which a summary is prepared."""


@dataclass(frozen=True, slots=True)
class _How:
    day: dt.date | None
    rules: Rules | None
    words: Mapping[str, str] = field(repr=False)
    progress: Progress


# ------------------------------------------------------------------------------- preparing


def prepare_summary(
    place: Workplace,
    wish: Wish,
    language: Language,
    day: dt.date | None = None,
    rules: Rules | None = None,
    *,
    words: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Prepared:
    """The learning summary of a period; without ``rules`` by those of the settings.

    ``words`` tells what stands in place of a text in which somebody might be recognised.

    Raises:
        Refused: the period is not over, or there are too few teams to tell of one.
        Cancelled: somebody stopped it.
        StoreError: archive or register cannot be read.
        Unreadable: ``look.toml`` cannot be used.
    """
    from kollegial.export.document.of_summary import of_summary

    how = _How(day, rules, words or {}, progress or silent())
    return _of_period(place, wish, language, how, of_summary)


def prepare_group_year(
    place: Workplace,
    wish: Wish,
    language: Language,
    day: dt.date | None = None,
    rules: Rules | None = None,
) -> Prepared:
    """The year of one group; as ``prepare_summary``. Where there is no other, it is all."""
    from kollegial.export.document.of_summary import of_group_year

    return _of_period(place, wish, language, _How(day, rules, {}, silent()), of_group_year)


def prepare_self_report(
    place: Workplace,
    framework: str,
    language: Language,
    day: dt.date | None = None,
    period: QualityPeriod | None = None,
    areas: Sequence[str] = (),
) -> Prepared:
    """The self-report for a framework, in the quality period of the foundation or another.

    ``areas``: of these areas alone, by their keys; none: of all it offers.

    Raises:
        Refused: there is no such framework, or no quality period.
        StoreError: the register cannot be read.
    """
    from kollegial.export.document.of_self_report import of_self_report

    on = day_of(place, day)
    foundation = place.register.foundation()
    span = period or foundation.period
    if span is None:
        raise Refused(
            N_(
                "A self-report needs the quality period: write it into the foundation, or say "
                "--from and --to."
            )
        )
    found = place.frameworks.find(framework)
    offered = [area_key(found.key, each.code) for each in found.offered]
    wanted = [each for each in offered if not areas or each in areas]
    lines = [
        line
        for line in place.register.lines()
        if line.goal_id is not None or any(within(each, found.key) for each in line.areas)
    ]
    report = self_report(
        found.key, wanted, span, foundation, numbered(place, lines), place.register.insights()
    )
    look = load_look(place.home)
    called = names(place, language, models=False)
    made = of_self_report(report, called, on, language, look, foundation.success)
    said = {**texts.of_self_report(report), **_success(foundation.success)}
    return Prepared(made, look, said)


def prepare_measure(
    place: Workplace, measure_id: str, language: Language, day: dt.date | None = None
) -> Prepared:
    """One measure in full.

    Raises:
        NotFound: there is none.
        StoreError: the register cannot be read.
    """
    from kollegial.export.document.of_measure import of_measure
    from kollegial.learning.stories import Numbered

    on = day_of(place, day)
    register = place.register
    each = Numbered(register.measure(measure_id), register.number(measure_id))
    goal_id = each.measure.plan.goal_id
    goal = register.foundation().goal(goal_id) if goal_id else None
    look = load_look(place.home)
    called = names(place, language, models=False)
    said = texts.of_measure(each)
    if goal is not None:
        said[f"{goal.id}: text"] = goal.text
    made = of_measure(each, called, goal.text if goal else "", on, language, look)
    return Prepared(made, look, said)


def prepare_measures(
    place: Workplace,
    lines: Sequence[MeasureLine],
    language: Language,
    day: dt.date | None = None,
) -> Prepared:
    """The list of measures.

    Raises:
        StoreError: the register cannot be read.
    """
    from kollegial.export.document.of_measures import of_measures

    on = day_of(place, day)
    look = load_look(place.home)
    called = names(place, language, models=False)
    return Prepared(of_measures(lines, called, on, language, look), look, texts.of_lines(lines))


def _of_period(
    place: Workplace,
    wish: Wish,
    language: Language,
    how: _How,
    build: Callable[..., Document],
) -> Prepared:
    rules = how.rules or settled(place.home)
    on = day_of(place, how.day)
    how.progress.expect(2)
    how.progress.step(GATHERING)
    with undisturbed():
        found = gathered(place, wish)
        how.progress.step(COUNTING)
        told = figures(found.sources, wish, Door(found.published, on, rules))
    how.progress.check()
    told = reworded(told, how.words)
    look = load_look(place.home)
    success = found.sources.foundation.success
    success = how.words.get(success, success)
    document = build(told, names(place, language), language, look, rules, success)
    return Prepared(
        document,
        look,
        {**texts.of_figures(told), **_success(success)},
        told.publications,
        found.counted,
        found.after,
        archive_mark(place),
    )


def _success(text: str) -> dict[str, str]:
    return {"success": text} if text else {}


# -------------------------------------------------------------------------------- exporting


def export(
    place: Workplace,
    prepared: Prepared,
    files: Mapping[str, Path],
    *,
    checked: bool = False,
    overwrite: bool = False,
    progress: Progress | None = None,
    others: Mapping[str, Callable[[], bytes]] | None = None,
) -> None:
    """Write the document in several forms, by their keys: all files or none.

    ``others`` makes forms that are none of the document's own, such as a calendar.

    Raises:
        Refused: somebody might be recognised in a text, and nobody decided yet.
        Conflict: somebody else published meanwhile.
        ExportError: a form cannot be made, or a file cannot be written, or it was cancelled.
        StoreError: the register cannot be written.
    """
    from kollegial.export.ahead import Ahead
    from kollegial.export.write import write_all

    tell = progress or silent()
    clear(place, prepared, checked=checked, progress=tell)
    forms = list(files)

    own = others or {}

    def make(form: str, ahead: Ahead) -> bytes:
        content = own[form]() if form in own else ahead.of(form)
        if form == forms[-1]:  # next the files get their names
            tell.check()
            publish(place, prepared)
        return content

    with Ahead(
        prepared.document, prepared.look, [each for each in forms if each not in own]
    ) as ahead:
        write_all(
            [(path, partial(make, form, ahead)) for form, path in files.items()],
            overwrite=overwrite,
            progress=tell,
        )


def rendered(place: Workplace, prepared: Prepared, form: str, *, checked: bool = False) -> bytes:
    """The document in one form, published: for whoever takes it from here, such as a pipe.

    Raises:
        Refused, Conflict, ExportError, StoreError: as ``export``.
    """
    from kollegial.export.formats import FORMATS

    clear(place, prepared, checked=checked)
    content = FORMATS[form].render(prepared.document, prepared.look)
    publish(place, prepared)
    return content


def clear(
    place: Workplace,
    prepared: Prepared,
    *,
    checked: bool = False,
    progress: Progress | None = None,
) -> None:
    """Let the anonymiser look at every text that nobody looked at yet.

    With ``checked`` a person says that nobody can be recognised where it found something; that,
    and nothing else, is kept as this person's decision.

    Raises:
        Refused: it found something, and nobody decided yet.
        StoreError: the register cannot be read or written.
    """
    language = prepared.document.language
    waiting = clearing.held(place, prepared.texts, language, progress)
    if checked:
        clearing.decided(place, (each.text for each in waiting))
    else:
        clearing.refuse(waiting)


def publish(place: Workplace, prepared: Prepared) -> None:
    """Keep in the register that it goes out; the last step before it does.

    Raises:
        Conflict: somebody else published meanwhile.
        StoreError: the register cannot be written.
    """
    if prepared.publications:
        place.register.publications.publish(
            prepared.publications, prepared.counted, prepared.after, prepared.archive
        )
